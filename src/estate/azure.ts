import type { Place } from '../diagnostics';
import type { Value } from './value';

/*
 * What files say of Azure. Keys are those of the estate: equal keys are one resource, whichever file speaks of it.
 * `place` takes the way to a property inside the resource, such as `['properties', 'subject']`.
 */

type PlaceOf = (path?: readonly (string | number)[]) => Place;

/** A user-assigned managed identity. */
export interface Identity {
  readonly key: string;
  readonly name: string;
  readonly clientId: Value;
  readonly principalId: Value;
  readonly tenantId: Value;
  /** Region in lower case without blanks, such as `westeurope`; undefined where it is not known. */
  readonly location: string | undefined;
  /** Whether these files make it; otherwise it exists, and may have more to it than is said here. */
  readonly made: boolean;
  /** Whether all of its credentials are known: it is made here, or they were listed by the Azure CLI. */
  readonly credentialsKnown: boolean;
  readonly place: PlaceOf;
}

/** A federated identity credential. */
export interface Credential {
  /** Key of the identity that it is for. */
  readonly identity: string;
  readonly identityName: string;
  /** Its name; empty where it is not known. */
  readonly name: string;
  /** The issuer, or a reference to the `issuerUrl` of a cluster. */
  readonly issuer: Value;
  readonly subject: Value;
  /** undefined where it is not known how many there are. */
  readonly audiences: readonly Value[] | undefined;
  /** Where it was declared on its own; undefined for that of a WorkloadIdentity, and for one that was read. */
  readonly declaredAlone: (() => Place) | undefined;
  /**
   * What it is deployed by, where the group of its identity is left to that: another deployment may mean another identity
   * of the same name. undefined where the identity is known.
   */
  readonly deployment: string | undefined;
  /** What is written before it, by the names of credentials of the same identity; undefined where order is not said. */
  readonly after: readonly string[] | undefined;
  readonly place: PlaceOf;
}

/** A cluster of AKS. */
export interface Cluster {
  readonly key: string;
  /** What credentials that trust it have for an issuer. */
  readonly issuer: Value;
  readonly label: string;
  /** Whether it is made here; otherwise it exists, and must have what is said here. */
  readonly made: boolean;
  /** Whether its OIDC issuer is on, or must be; undefined where nothing is said. */
  readonly oidcIssuer: boolean | undefined;
  /** Whether workload identity is on, or must be; undefined for either. */
  readonly workloadIdentity: boolean | 'contradictory' | undefined;
  /** Of a cluster that exists the least; undefined for any. */
  readonly kubernetesVersion: string | undefined;
  /** Command lines that give a cluster which exists what it must have. */
  readonly commands: readonly string[];
  readonly place: PlaceOf;
}

/** A key vault. */
export interface Vault {
  readonly key: string;
  readonly name: string;
  readonly uri: Value;
  /** Whether roles decide who may read it; false: access policies; undefined where it is not known. */
  readonly rbac: boolean | undefined;
  readonly tenantId: Value;
  readonly made: boolean;
  /** Whether all that is granted on it is known: it is made here, or it was listed by the Azure CLI. */
  readonly policiesKnown: boolean;
  readonly place: PlaceOf;
}

/** Somebody's right to something: a role assignment, or an access policy of a vault. */
export interface Grant {
  readonly kind: 'role' | 'policy';
  /** The object id of whom it is for. */
  readonly principal: Value;
  /** Of a role assignment: `ServicePrincipal`; an empty text where files say nothing of it. */
  readonly principalType: Value;
  /** Key of the resource, resource group or subscription that it is on; undefined where it is not known. */
  readonly target: string | undefined;
  /** The target, for people: `vault my-kv`. */
  readonly targetLabel: string;
  /** GUID of the role in lower case; undefined for a policy, and where it is not known. */
  readonly role: string | undefined;
  /** What a policy permits, in lower case by kind (`secrets`, `keys`, `certificates`); undefined where it is not known. */
  readonly permissions: Readonly<Record<string, readonly string[]>> | undefined;
  readonly tenantId: Value;
  readonly place: PlaceOf;
}

/** All that files say of Azure. */
export interface AzureSide {
  readonly identities: readonly Identity[];
  readonly credentials: readonly Credential[];
  readonly clusters: readonly Cluster[];
  readonly vaults: readonly Vault[];
  readonly grants: readonly Grant[];
}

export const NO_AZURE: AzureSide = { identities: [], credentials: [], clusters: [], vaults: [], grants: [] };

/** The credentials of each identity. */
export function credentialsByIdentity({
  credentials,
}: Pick<AzureSide, 'credentials'>): readonly (readonly Credential[])[] {
  const groups = new Map<string, Credential[]>();
  for (const one of credentials) {
    const list = groups.get(one.identity);
    if (list === undefined) groups.set(one.identity, [one]);
    else list.push(one);
  }
  return [...groups.values()];
}
