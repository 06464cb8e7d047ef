import { KeyVault } from '../azure';
import { commandLine, type DeclaredCluster } from '../azure/declared-clusters';
import type { Entry } from '../azure/layout';
import { placeOf } from '../declaration';
import type { AzureSide, Cluster, Credential, Grant, Identity, Vault } from '../estate/azure';
import { referenceValue, textValue, UNKNOWN, type Value } from '../estate/value';
import { nodeOf, type RecordedKind } from '../values';
import { WorkloadIdentity } from '../workload-identity';
import type { Judged } from './judged';
import { placeInBicep } from './place';

const IDENTITIES = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const CREDENTIALS = `${IDENTITIES}/federatedIdentityCredentials`;
const VAULTS = 'Microsoft.KeyVault/vaults';
const POLICIES = `${VAULTS}/accessPolicies`;
const ROLE_ASSIGNMENTS = 'Microsoft.Authorization/roleAssignments';

/** What an app declares of Azure, for the rules. */
export function azureSideOf(judged: Judged): AzureSide {
  const { entries } = judged.azure;
  const written = entries.filter((entry) => entry.written);
  return {
    identities: entries.filter(({ type }) => type === IDENTITIES).map((entry) => identityOf(judged, entry)),
    credentials: written.filter(({ type }) => type === CREDENTIALS).map((entry) => credentialOf(judged, entry)),
    clusters: judged.clusters.map(clusterOf),
    vaults: entries.filter(({ type }) => type === VAULTS).map((entry) => vaultOf(judged, entry)),
    grants: written.flatMap((entry) => grantsOf(judged, entry)),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && nodeOf(value) === undefined
    ? (value as Record<string, unknown>)
    : {};
}

// Names of properties as the record has them, which is how everybody speaks of them.
const PROPERTY: Readonly<Record<string, string>> = { issuerURL: 'issuerUrl', vaultUri: 'uri' };

function valueIn({ azure }: Judged, value: unknown): Value {
  const node = nodeOf(value);
  if (node === undefined) return typeof value === 'string' ? textValue(value) : UNKNOWN;
  if (node.kind !== 'reference') return UNKNOWN;
  const [key, property] = [azure.keyOf(node.target), node.path.at(-1)];
  return key === undefined || property === undefined ? UNKNOWN : referenceValue(key, PROPERTY[property] ?? property);
}

function recordedOr({ values }: Judged, entry: Entry, kind: RecordedKind, property: string): Value {
  const [name] = entry.recordNames;
  const recorded = name === undefined ? undefined : values.recorded({ kind, name, property });
  return recorded === undefined ? referenceValue(entry.key, property) : textValue(recorded);
}

function identityOf(judged: Judged, entry: Entry): Identity {
  const { location } = entry.body;
  return {
    key: entry.key,
    name: String(entry.name),
    clientId: recordedOr(judged, entry, 'identities', 'clientId'),
    principalId: referenceValue(entry.key, 'principalId'),
    tenantId: recordedOr(judged, entry, 'identities', 'tenantId'),
    location: typeof location === 'string' ? location.toLowerCase().replaceAll(' ', '') : undefined,
    made: entry.written,
    credentialsKnown: entry.written,
    place: () => placeInBicep(judged, entry),
  };
}

function credentialOf(judged: Judged, entry: Entry): Credential {
  const { issuer, subject, audiences } = fields(entry.body.properties);
  const ofWorkload = WorkloadIdentity.isWorkloadIdentity(entry.construct.node.scope);
  return {
    identity: entry.parent?.key ?? '',
    identityName: String(entry.parent?.name),
    name: String(entry.name),
    issuer: valueIn(judged, issuer),
    subject: valueIn(judged, subject),
    audiences: Array.isArray(audiences) ? audiences.map((one) => valueIn(judged, one)) : undefined,
    declaredAlone: ofWorkload ? undefined : () => placeOf(entry.construct),
    // Ours are a chain, whatever is declared.
    after: undefined,
    deployment: undefined,
    place: () => placeInBicep(judged, entry),
  };
}

function clusterOf({ entry, construct, commands, ...said }: DeclaredCluster): Cluster {
  return {
    ...said,
    key: entry.key,
    issuer: referenceValue(entry.key, 'issuerUrl'),
    label: `cluster ${entry.construct.name}`,
    made: entry.written,
    commands: commands.map(commandLine),
    place: () => placeOf(construct),
  };
}

function vaultOf(judged: Judged, entry: Entry): Vault {
  const { construct } = entry;
  const { tenantId, enableRbacAuthorization } = fields(entry.body.properties);
  const said = construct instanceof KeyVault ? construct.authorization : undefined;
  return {
    key: entry.key,
    name: String(entry.name),
    uri: recordedOr(judged, entry, 'vaults', 'uri'),
    rbac: typeof enableRbacAuthorization === 'boolean' ? enableRbacAuthorization : said && said !== 'accessPolicies',
    tenantId: valueIn(judged, tenantId),
    made: entry.written,
    policiesKnown: entry.written,
    place: () => placeInBicep(judged, entry),
  };
}

function grantsOf(judged: Judged, entry: Entry): readonly Grant[] {
  if (entry.type === VAULTS) return policiesOf(judged, entry, entry);
  if (entry.type === POLICIES && entry.parent !== undefined) return policiesOf(judged, entry, entry.parent);
  if (entry.type !== ROLE_ASSIGNMENTS) return [];
  const { principalId, principalType, roleDefinitionId } = fields(entry.body.properties);
  const target = entry.target !== undefined && 'key' in entry.target ? entry.target : undefined;
  return [
    {
      kind: 'role',
      principal: valueIn(judged, principalId),
      principalType: valueIn(judged, principalType),
      target: target?.key,
      targetLabel: target?.label ?? 'the subscription',
      role: roleIdOf(roleDefinitionId),
      permissions: undefined,
      tenantId: UNKNOWN,
      place: () => placeInBicep(judged, entry),
    },
  ];
}

function roleIdOf(definition: unknown): string | undefined {
  const node = nodeOf(definition);
  const value = nodeOf(node?.kind === 'variable' ? node.value : definition);
  const id = value?.kind === 'call' ? value.args.at(-1) : definition;
  return typeof id === 'string' ? id.split('/').at(-1)?.toLowerCase() : undefined;
}

function policiesOf(judged: Judged, entry: Entry, vault: Entry): readonly Grant[] {
  const { accessPolicies } = fields(entry.body.properties);
  if (!Array.isArray(accessPolicies)) return [];
  return accessPolicies.map(fields).map(({ objectId, tenantId, permissions }) => ({
    kind: 'policy',
    principal: valueIn(judged, objectId),
    principalType: UNKNOWN,
    target: vault.key,
    targetLabel: vault.label,
    role: undefined,
    permissions: Object.fromEntries(
      Object.entries(fields(permissions)).map(([kind, list]) => [
        kind,
        Array.isArray(list) ? list.map((one) => String(one).toLowerCase()) : [],
      ]),
    ),
    tenantId: valueIn(judged, tenantId),
    place: () => placeInBicep(judged, entry),
  }));
}
