import type { Finding } from '../../diagnostics';
import type { AzureResource } from '../resource';
import type { Entry } from './entry';
import type { ScopeFinder } from './scopes';

/** All resources of an app, each once, with what they wait for. */
export interface Collection {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly scopes: ScopeFinder;
  /** The entry of a resource; undefined for what is no resource. */
  entryOf(resource: unknown): Entry | undefined;
  /** All constructs that stand for a resource. */
  constructsOf(entry: Entry): readonly AzureResource[];
}
