import type { ResourceId } from '../../arm/resource';
import { RECORDED, type RecordedKind } from '../../values';
import type { AzureSide, Identity, Vault } from '../azure';
import type { AzJson } from './az-json';
import { clustersOf, learnClusters } from './clusters';
import { credentialsOf } from './credentials';
import { Gathered } from './gathered';
import { grantsOf } from './grants';
import { identitiesOf, learnIdentities } from './identities';
import { sourcesOf, type Template } from './sources';
import { TYPES } from './told';
import { learnVaults, vaultsOf } from './vaults';

/** What was read of Azure. */
export interface AzureSources {
  /** One for each template that is deployed by itself, its modules within it. */
  readonly templates: readonly Template[];
  /** What the Azure CLI printed, snapshots of Bicep and records of deployments. */
  readonly files: readonly AzJson[];
}

/** One value that a deployment handed over. */
interface Recorded {
  readonly id: ResourceId;
  readonly property: string;
  readonly text: string;
  readonly file: AzJson;
  readonly path: readonly [string, string, string];
}

const KINDS = { identities: TYPES.identity, vaults: TYPES.vault, clusters: TYPES.cluster } as const;

/** What files say of Azure: one resource that several of them speak of is one in it. */
export function azureSideOf({ templates, files }: AzureSources): AzureSide {
  const recorded = files.flatMap(recordedIn);
  const gathered = new Gathered(
    sourcesOf(templates, files),
    recorded.map(({ id }) => id),
  );
  for (const { id, property, text } of recorded) {
    const key = gathered.keyOfId(id, undefined);
    if (key !== undefined) gathered.texts.learn(key, property, text);
  }
  learnIdentities(gathered);
  learnClusters(gathered);
  learnVaults(gathered);
  const [identities, clusters, vaults] = [identitiesOf(gathered), clustersOf(gathered), vaultsOf(gathered)];
  const told = new Set([...identities, ...clusters, ...vaults].map(({ key }) => key));
  const alone = firstOfEach(gathered, recorded).filter(({ key }) => !told.has(key));
  return {
    identities: [...identities, ...alone.flatMap((one) => identityOf(gathered, one))],
    credentials: credentialsOf(gathered),
    clusters: [...clusters, ...alone.flatMap((one) => clusterOf(gathered, one))],
    vaults: [...vaults, ...alone.flatMap((one) => vaultOf(gathered, one))],
    grants: grantsOf(gathered),
  };
}

// A record has group and subscription before a name where the declaration says them.
function recordedIn(file: AzJson): readonly Recorded[] {
  const { record } = file;
  if (record === undefined) return [];
  return (Object.keys(RECORDED) as RecordedKind[]).flatMap((kind) =>
    Object.entries<Readonly<Record<string, string>>>(record[kind]).flatMap(([full, values]) => {
      const [name, resourceGroup, subscription] = full.split('/').reverse();
      const id = { subscription: subscription?.toLowerCase(), resourceGroup, type: KINDS[kind], names: [name] };
      return Object.entries(values).map(([property, text]) => {
        return { id, property, text, file, path: [kind, full, property] as const };
      });
    }),
  );
}

interface Alone {
  readonly key: string;
  readonly first: Recorded;
}

function firstOfEach(gathered: Gathered, recorded: readonly Recorded[]): readonly Alone[] {
  const found = new Map<string, Alone>();
  for (const first of recorded) {
    const key = gathered.keyOfId(first.id, undefined);
    if (key !== undefined && !found.has(key)) found.set(key, { key, first });
  }
  return [...found.values()];
}

function placeOf({ first: { file, path } }: Alone): Identity['place'] {
  return () => file.place(path.slice(0, 2));
}

function identityOf({ texts }: Gathered, alone: Alone): readonly Identity[] {
  const { key, first } = alone;
  if (first.id.type !== TYPES.identity) return [];
  return [
    {
      key,
      name: first.id.names[0] ?? '',
      clientId: texts.of(key, 'clientId'),
      principalId: texts.of(key, 'principalId'),
      tenantId: texts.of(key, 'tenantId'),
      location: undefined,
      made: false,
      credentialsKnown: false,
      place: placeOf(alone),
    },
  ];
}

function vaultOf({ texts }: Gathered, alone: Alone): readonly Vault[] {
  const { key, first } = alone;
  if (first.id.type !== TYPES.vault) return [];
  return [
    {
      key,
      name: first.id.names[0] ?? '',
      uri: texts.of(key, 'uri'),
      rbac: undefined,
      tenantId: texts.of(key, 'tenantId'),
      made: false,
      policiesKnown: false,
      place: placeOf(alone),
    },
  ];
}

function clusterOf({ texts }: Gathered, alone: Alone): AzureSide['clusters'] {
  const { key, first } = alone;
  if (first.id.type !== TYPES.cluster) return [];
  return [
    {
      key,
      issuer: texts.of(key, 'issuerUrl'),
      label: `cluster ${first.id.names[0] ?? ''}`,
      made: false,
      oidcIssuer: true,
      workloadIdentity: undefined,
      kubernetesVersion: undefined,
      commands: [],
      place: placeOf(alone),
    },
  ];
}
