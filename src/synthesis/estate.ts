import { commandLine, type DeclaredCluster } from '../azure/declared-clusters';
import type { Entry } from '../azure/layout';
import { placeOf } from '../declaration';
import type { Cluster, Credential, Estate, RecordedResource, SecretValue, Template } from '../estate/estate';
import { nodeOf } from '../values';
import { WorkloadIdentity } from '../workload-identity';
import type { Judged } from './judged';
import { placeInBicep, placeInYaml } from './place';

const CREDENTIALS = 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials';

/** What both sides of an app say, for the rules. */
export function estateOf(judged: Judged): Estate {
  const { azure, kubernetes, values, recordFile } = judged;
  const written = azure.entries.filter((entry) => entry.written);
  return {
    objects: kubernetes.objects.map((rendered) => ({
      manifest: rendered.manifest,
      file: rendered.file,
      place: (path) => placeInYaml(judged, rendered, path),
    })),
    credentials: written.filter(({ type }) => type === CREDENTIALS).map((entry) => credentialOf(judged, entry)),
    clusters: judged.clusters.map(clusterOf),
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

function credentialOf(judged: Judged, entry: Entry): Credential {
  const { issuer, subject } = properties(entry);
  const ofWorkload = WorkloadIdentity.isWorkloadIdentity(entry.construct.node.scope);
  return {
    identity: entry.parent?.key ?? '',
    identityName: String(entry.parent?.name),
    name: String(entry.name),
    issuer: issuerKey(judged, issuer),
    subject: nodeOf(subject) === undefined ? String(subject) : '',
    declaredAlone: ofWorkload ? undefined : () => placeOf(entry.construct),
    place: () => placeInBicep(judged, entry),
  };
}

function issuerKey(judged: Judged, issuer: unknown): string {
  const node = nodeOf(issuer);
  if (node === undefined) return String(issuer);
  return node.kind === 'reference' ? issuerOf(judged.azure.keyOf(node.target)) : '';
}

function issuerOf(key: string | undefined): string {
  return `issuer of ${key ?? ''}`;
}

function clusterOf({ entry, construct, commands, ...said }: DeclaredCluster): Cluster {
  return {
    ...said,
    issuer: issuerOf(entry.key),
    label: `cluster ${entry.construct.name}`,
    made: entry.written,
    commands: commands.map(commandLine),
    place: () => placeOf(construct),
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
