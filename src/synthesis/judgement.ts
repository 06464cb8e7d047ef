import { isOpaque } from '../azure/layout';
import { hasLoneSurrogate } from '../bicep';
import { findingsOf } from '../declaration';
import { type Code, type Finding, finding } from '../diagnostics';
import { eachText } from '../kubernetes/manifest';
import { judgeSynthesis } from '../rules';
import { validateAzure } from '../schemas/azure';
import { validateKubernetes } from '../schemas/kubernetes';
import { isGuardLabel } from '../values';
import { estateOf } from './estate';
import type { Judged } from './judged';
import type { RenderedObject } from './kubernetes';
import { placeInBicep, placeInYaml } from './place';
import { StandIns } from './stand-ins';

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Kinds that no schema here knows, with their number. */
  readonly unknownKinds: ReadonlyMap<string, number>;
  /** Types of Azure resources, with their version, that we do not carry, with their number. */
  readonly unknownTypes: ReadonlyMap<string, number>;
}

/** Judges manifests and resources by their schemas, and both together by the rules. */
export function judgeAll(judged: Judged): Judgement {
  const unknownKinds = new Map<string, number>();
  const unknownTypes = new Map<string, number>();
  const findings = [
    ...judgeManifests(judged, unknownKinds),
    ...judgeResources(judged, unknownTypes),
    ...judgeSynthesis(estateOf(judged)),
  ];
  return { findings, unknownKinds, unknownTypes };
}

function count(one: string, counts: Map<string, number>): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}

function judgeManifests(judged: Judged, unknownKinds: Map<string, number>): Finding[] {
  const findings: Finding[] = [];
  const escapes = new Set([...judged.yaml].filter(([, text]) => /\\ud[89a-f]/i.test(text)).map(([file]) => file));
  for (const rendered of judged.kubernetes.objects) {
    const { manifest } = rendered;
    const standIns = new StandIns(manifest, judged.values);
    const { known, issues } = validateKubernetes(standIns.manifest, { ignoreLabelKeys: isGuardLabel });
    if (!known) count(`${String(manifest.apiVersion)} ${String(manifest.kind)}`, unknownKinds);
    if (escapes.has(rendered.file)) findings.push(...surrogates(judged, rendered));
    for (const { code, path, property, message, help } of issues.map((one) => standIns.told(one))) {
      findings.push(finding(code, { ...placeInYaml(judged, rendered, path), property }, message, help));
    }
  }
  return findings;
}

// Half of a pair is no character; kubectl refuses a file that has one.
function surrogates(judged: Judged, rendered: RenderedObject): Finding[] {
  const found: Finding[] = [];
  const never = (): boolean => false;
  eachText(rendered.manifest, never, (text) => {
    if (!hasLoneSurrogate(text)) return;
    const message = `${JSON.stringify(text.slice(0, 40))} has half of a surrogate pair, which is no character.`;
    const help = 'Look at where the text was cut or decoded; YAML cannot say it.';
    found.push(finding('AZWI802', placeInYaml(judged, rendered, []), message, help));
  });
  return found;
}

// What a constructor has refused already, in words of its own, by the end of the property's path.
const SAID: Readonly<Partial<Record<Code, RegExp>>> = {
  AZWI301: /^name$/,
  AZWI302: /^name$/,
  AZWI305: /issuer$/,
  AZWI306: /audiences/,
  AZWI307: /subject$/,
  AZWI401: /^name$/,
  AZWI402: /^name$/,
  AZWI407: /softDeleteRetentionInDays$/,
  AZWI408: /permissions/,
  AZWI501: /name$/,
  AZWI502: /^name$/,
  AZWI507: /count$/,
};

function judgeResources(judged: Judged, unknownTypes: Map<string, number>): Finding[] {
  return judged.azure.entries.flatMap((entry) => {
    if (!entry.written) return [];
    const body = { name: entry.name, ...entry.body };
    const type = `${entry.type}@${entry.apiVersion}`;
    const { known, issues } = validateAzure(type, body, { isOpaque });
    if (!known) count(type, unknownTypes);
    if (issues.length === 0) return [];
    const said = findingsOf(entry.construct).map(({ code }) => SAID[code]);
    return issues
      .filter(({ property }) => !said.some((known) => known?.test(property)))
      .map(({ code, property, message, help }) =>
        finding(code, { ...placeInBicep(judged, entry), property }, `${entry.label}: ${message}`, help),
      );
  });
}
