import { placeOf } from '../../declaration';
import { type Finding, finding } from '../../diagnostics';
import type { AzureResource } from '../resource';
import { type Entry, usesIn } from './entry';

const KNOWN_AT_START = new Set(['apiVersion', 'id', 'name', 'type']);

/**
 * Outside `properties`, Azure takes only what can be computed when a deployment starts (BCP120): the id of a resource,
 * but not what a service makes up, such as a URI in a tag.
 */
export function startFindings(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.body)
      .filter(([key]) => key !== 'properties')
      .flatMap(([key, value]) =>
        usesIn(value).map(({ target, path }) => ({ key, target: target as AzureResource, path })),
      )
      .filter(({ path }) => path.length !== 1 || !KNOWN_AT_START.has(path[0] ?? ''))
      .map(({ key, target, path }) =>
        finding(
          'AZWI004',
          { ...placeOf(entry.construct), property: key },
          `${entry.label}: ${path.join('.')} of ${target.label} stands in \`${key}\`, which Azure must know before the deployment starts.`,
          'Outside `properties`, use ids and names alone.',
        ),
      ),
  );
}
