/** An estate as plain data, for the rules. */
import type { Finding } from '../../src/diagnostics';
import type { Cluster, Credential, Estate, KubernetesObject } from '../../src/estate/estate';
import { type DeploymentRecord, DeploymentValues, type ValuesMode } from '../../src/values';

const NOTHING: DeploymentRecord = { identities: {}, vaults: {}, clusters: {} };

export function valuesWith(record: Partial<DeploymentRecord> = {}, mode: ValuesMode = 'recorded'): DeploymentValues {
  return new DeploymentValues({ ...NOTHING, ...record }, mode);
}

export function estate(parts: Partial<Estate> = {}): Estate {
  return {
    objects: [],
    credentials: [],
    clusters: [],
    secrets: [],
    recorded: [],
    templates: [],
    values: valuesWith(),
    recordFile: 'bicep/outputs.json',
    ...parts,
  };
}

export function object(manifest: Record<string, unknown>, file = 'dist/app.k8s.yaml'): KubernetesObject {
  return { manifest, file, place: (path) => ({ file, property: path.join('.') }) };
}

export function credential(parts: Partial<Credential> = {}): Credential {
  return {
    identity: 'id-1',
    identityName: 'app',
    name: 'shop_api_prod',
    issuer: 'https://issuer/',
    subject: 'system:serviceaccount:shop:api',
    declaredAlone: undefined,
    place: () => ({ construct: 'shop/credential' }),
    ...parts,
  };
}

export function cluster(parts: Partial<Cluster> = {}): Cluster {
  return {
    issuer: 'issuer of aks',
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
