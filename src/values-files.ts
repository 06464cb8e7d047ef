import { HEADER } from './header';
import { printYaml } from './files';
import { type DeploymentValues, guardOf, guardValue, type ValuesMode, variableName } from './values';

/**
 * What the placeholders stand for, when manifests carry placeholders by choice: `values.env` for envsubst and
 * `values.k8s.yaml`, a ConfigMap for Flux (`postBuild.substituteFrom`). They have what is recorded.
 *
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function valuesFiles(values: DeploymentValues, mode: ValuesMode, env: string | undefined): ReadonlyMap<string, string> {
  if (mode !== 'placeholders') return new Map();
  const data: Record<string, string> = {};
  for (const key of values.asked) {
    const value = values.recorded(key);
    if (value === undefined) continue;
    data[variableName(key)] = value;
    const guarded = key.kind === 'identities' ? values.recorded({ ...key, property: 'clientId' }) : value;
    if (guarded !== undefined) data[guardOf(key).variable] = guardValue(key, guarded);
  }
  const names = Object.keys(data).sort();
  if (names.length === 0) return new Map();
  const sorted = Object.fromEntries(names.map((name) => [name, data[name]]));
  const configMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: env === undefined ? 'azwi-values' : `azwi-values-${env.toLowerCase()}` },
    data: sorted,
  };
  return new Map([
    ['values.env', `# ${HEADER}\n${names.map((name) => `export ${name}='${sorted[name]}'\n`).join('')}`],
    ['values.k8s.yaml', `# ${HEADER}\n${printYaml([configMap])}`],
  ]);
}
