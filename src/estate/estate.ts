import type { Place } from '../diagnostics';
import type { DeploymentValues, RecordKey } from '../values';

/**
 * What both outputs say, side by side, as plain data. Rules read this and nothing else. Places are functions, because
 * finding a line means reading the file, and most things are never wrong.
 */
export interface Estate {
  readonly objects: readonly KubernetesObject[];
  readonly credentials: readonly Credential[];
  readonly clusters: readonly Cluster[];
  readonly secrets: readonly SecretValue[];
  readonly recorded: readonly RecordedResource[];
  readonly templates: readonly Template[];
  readonly values: DeploymentValues;
  /** File that the record is read from. */
  readonly recordFile: string;
}

/** An object of a manifest. */
export interface KubernetesObject {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly file: string;
  /** Where something in it stands. */
  place(path: readonly (string | number)[]): Place;
}

/** A federated identity credential. */
export interface Credential {
  /** Key of the identity that it is for; equal keys are one identity. */
  readonly identity: string;
  readonly identityName: string;
  readonly name: string;
  /** The issuer, or a key of the cluster whose issuer it is; empty when it is an expression. */
  readonly issuer: string;
  /** The subject; empty when it is an expression. */
  readonly subject: string;
  /** Where it was declared on its own; undefined for that of a WorkloadIdentity. */
  readonly declaredAlone: (() => Place) | undefined;
  place(): Place;
}

/** A cluster of AKS. */
export interface Cluster {
  /** What credentials that trust it have for an issuer. */
  readonly issuer: string;
  readonly label: string;
  /** Whether the app makes it; otherwise it exists, and must have what is said here. */
  readonly made: boolean;
  readonly oidcIssuer: boolean;
  /** Whether workload identity is on, or must be; undefined for either. */
  readonly workloadIdentity: boolean | 'contradictory' | undefined;
  /** Of a cluster that exists the least; undefined for any. */
  readonly kubernetesVersion: string | undefined;
  /** Command lines that give a cluster which exists what it must have. */
  readonly commands: readonly string[];
  place(): Place;
}

/** The value of a secret, taken from the environment. */
export interface SecretValue {
  readonly label: string;
  readonly environmentVariable: string;
  place(): Place;
}

/** A resource of which the deployment hands values over. */
export interface RecordedResource {
  readonly key: RecordKey;
  readonly label: string;
  /** Whether the app makes it; otherwise it exists, and there may be more to it than is declared. */
  readonly made: boolean;
  place(): Place;
}

/** A Bicep file, by the numbers that Azure limits. */
export interface Template {
  readonly file: string;
  /** Whether it is `main.bicep`, which is there once. */
  readonly main: boolean;
  /** Resources and modules. */
  readonly resources: number;
  readonly parameters: number;
  readonly variables: number;
  readonly outputs: number;
}

/** The credentials of each identity. */
export function credentialsByIdentity({ credentials }: Estate): readonly (readonly Credential[])[] {
  const groups = new Map<string, Credential[]>();
  for (const one of credentials) {
    const list = groups.get(one.identity);
    if (list === undefined) groups.set(one.identity, [one]);
    else list.push(one);
  }
  return [...groups.values()];
}
