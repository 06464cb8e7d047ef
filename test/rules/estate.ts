/** An estate as plain data, for the rules. */
import type { Finding } from '../../src/diagnostics';
import { type AzureSide, type Cluster, type Credential, NO_AZURE } from '../../src/estate/azure';
import type { KubernetesObject, SynthesizedEstate } from '../../src/estate/estate';
import { referenceValue, textValue, UNKNOWN, type Value } from '../../src/estate/value';
import { type DeploymentRecord, DeploymentValues, type ValuesMode } from '../../src/values';

const NOTHING: DeploymentRecord = { identities: {}, vaults: {}, clusters: {} };

export function valuesWith(record: Partial<DeploymentRecord> = {}, mode: ValuesMode = 'recorded'): DeploymentValues {
  return new DeploymentValues({ ...NOTHING, ...record }, mode);
}

/** An estate; what is of Azure may be given on the same level. */
export function estate({ azure, ...parts }: Partial<SynthesizedEstate & AzureSide> = {}): SynthesizedEstate {
  const { identities, credentials, clusters, vaults, grants, ...others } = parts;
  const given = { identities, credentials, clusters, vaults, grants };
  return {
    objects: [],
    azure: {
      ...NO_AZURE,
      ...azure,
      ...Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined)),
    },
    meaning: textValue,
    secrets: [],
    recorded: [],
    templates: [],
    values: valuesWith(),
    recordFile: 'bicep/outputs.json',
    ...others,
  };
}

export function object(manifest: Record<string, unknown>, file = 'dist/app.k8s.yaml'): KubernetesObject {
  return { manifest, file, place: (path) => ({ file, property: path.join('.') }) };
}

type Told<T, Keys extends keyof T> = Partial<Omit<T, Keys>> & { readonly [Key in Keys]?: T[Key] | string };

/** A value in short: nothing is unknown, `issuer of aks` is that of a cluster, everything else is text. */
function value(told: Value | string): Value {
  if (typeof told !== 'string') return told;
  const [, cluster] = /^issuer of (.+)$/.exec(told) ?? [];
  if (cluster !== undefined) return referenceValue(cluster, 'issuerUrl');
  return told === '' ? UNKNOWN : textValue(told);
}

export function credential({
  issuer = 'https://issuer/',
  subject = 'system:serviceaccount:shop:api',
  ...parts
}: Told<Credential, 'issuer' | 'subject'> = {}): Credential {
  return {
    identity: 'id-1',
    identityName: 'app',
    name: 'shop_api_prod',
    issuer: value(issuer),
    subject: value(subject),
    audiences: [textValue('api://AzureADTokenExchange')],
    after: undefined,
    deployment: undefined,
    declaredAlone: undefined,
    place: () => ({ construct: 'shop/credential' }),
    ...parts,
  };
}

export function cluster(parts: Partial<Cluster> = {}): Cluster {
  return {
    key: 'aks',
    issuer: referenceValue('aks', 'issuerUrl'),
    label: 'cluster aks',
    made: false,
    oidcIssuer: true,
    workloadIdentity: true,
    kubernetesVersion: undefined,
    commands: [],
    place: () => ({ construct: 'shop/cluster' }),
    ...parts,
  };
}

export function said(findings: readonly Finding[]): string[] {
  return findings.map(({ code, message }) => `${code} ${message}`);
}
