import { printYaml } from './files';
import { HEADER } from './header';
import { type DeploymentValues, guardOf, guardValue, type ValuesMode, variableName } from './values';

/**
 * What the placeholders stand for, when manifests carry placeholders by choice: `values.env` for envsubst and
 * `values.k8s.yaml`, a ConfigMap for Flux (`postBuild.substituteFrom`). They have what is recorded.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function valuesFiles(
  values: DeploymentValues,
  mode: ValuesMode,
  env: string | undefined,
): ReadonlyMap<string, string> {
  if (mode !== 'placeholders') return new Map();
  const data: Record<string, string> = {};
  for (const key of values.asked) {
    const value = values.recorded(key);
    if (value === undefined) continue;
    data[variableName(key)] = value;
    const guarded = key.kind === 'identities' ? values.recorded({ ...key, property: 'clientId' }) : value;
    if (guarded !== undefined) data[guardOf(key).variable] = guardValue(key, guarded);
  }
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return new Map();
  const configMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: configMapName(env) },
    data: Object.fromEntries(entries),
  };
  // A record takes no value that has a quote in it.
  const lines = entries.map(([name, value]) => `export ${name}='${value}'\n`);
  return new Map([
    ['values.env', `# ${HEADER}\n${lines.join('')}`],
    ['values.k8s.yaml', `# ${HEADER}\n${printYaml([configMap])}`],
  ]);
}

// An environment may be called `EU_west`; an object may not.
function configMapName(env: string | undefined): string {
  const suffix = (env ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return suffix === '' ? 'azwi-values' : `azwi-values-${suffix}`;
}
