import type { Place } from '../diagnostics';
import type { DeploymentValues, RecordKey } from '../values';
import type { AzureSide } from './azure';
import type { Value } from './value';

/**
 * What both sides say, side by side, as plain data: of a synthesis before it is written, or of files that were read. Rules
 * read this and nothing else. Places are functions, because finding a line means reading the file, and most things are
 * never wrong.
 */
export interface Estate {
  readonly objects: readonly KubernetesObject[];
  readonly azure: AzureSide;
  /**
   * What a text of a manifest says: a value that is not there yet is a reference to what will have it, another placeholder
   * is unknown.
   */
  meaning(text: string): Value;
}

/** An estate that is about to be written, with what nobody but its synthesis knows. */
export interface SynthesizedEstate extends Estate {
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
