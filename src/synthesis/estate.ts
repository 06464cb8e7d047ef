import type { Entry } from '../azure/layout';
import type { RecordedResource, SecretValue, SynthesizedEstate, Template } from '../estate/estate';
import { isPlaceholder } from '../estate/pods/manifest';
import { referenceValue, textValue, UNKNOWN, type Value } from '../estate/value';
import { nodeOf } from '../values';
import { azureSideOf } from './azure-side';
import type { Judged } from './judged';
import { placeInBicep, placeInYaml } from './place';

/** What both sides of an app say, for the rules. */
export function estateOf(judged: Judged): SynthesizedEstate {
  const { azure, kubernetes, values, recordFile } = judged;
  const written = azure.entries.filter((entry) => entry.written);
  return {
    objects: kubernetes.objects.map((rendered) => ({
      manifest: rendered.manifest,
      file: rendered.file,
      place: (path) => placeInYaml(judged, rendered, path),
    })),
    azure: azureSideOf(judged),
    meaning: meaningOf(judged),
    secrets: written.flatMap((entry) => secretOf(judged, entry)),
    recorded: azure.entries.flatMap((entry) => recordedOf(judged, entry)),
    templates: templatesOf(judged),
    values,
    recordFile,
  };
}

function properties(entry: Entry): Record<string, unknown> {
  const { properties: found } = entry.body;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

/** What a text of a manifest says: our placeholders stand for what the deployment will tell. */
function meaningOf({ azure, values }: Judged): (text: string) => Value {
  const entries = new Map<string, string>();
  for (const { recordKey, recordNames, key } of azure.entries) {
    for (const name of recordNames) entries.set(`${recordKey?.kind}/${name}`, key);
  }
  return (text) => {
    const key = values.keyOf(text);
    const entry = key === undefined ? undefined : entries.get(`${key.kind}/${key.name}`);
    if (key !== undefined && entry !== undefined) return referenceValue(entry, key.property);
    return isPlaceholder(text) ? UNKNOWN : textValue(text);
  };
}

function secretOf(judged: Judged, entry: Entry): SecretValue[] {
  const node = nodeOf(properties(entry).value);
  if (node?.kind !== 'parameter') return [];
  const label = `${entry.label} of ${entry.parent?.label ?? 'a vault'}`;
  return [{ label, environmentVariable: node.parameter.environmentVariable, place: () => placeInBicep(judged, entry) }];
}

function recordedOf(judged: Judged, entry: Entry): RecordedResource[] {
  if (entry.recordKey === undefined) return [];
  const { recordKey: key, label, written: made } = entry;
  return [{ key, label, made, place: () => placeInBicep(judged, entry) }];
}

function templatesOf(judged: Judged): Template[] {
  return [...judged.azure.files].map(([file, { statements }]) => {
    const count = (kind: string): number => statements.filter((one) => one.kind === kind).length;
    return {
      file: `${judged.bicepOutdir}/${file}`,
      main: file === 'main.bicep',
      // A module is a deployment, and so a resource of the template that it stands in.
      resources: count('resource') + count('module'),
      parameters: count('param'),
      variables: count('var'),
      outputs: count('output'),
    };
  });
}
