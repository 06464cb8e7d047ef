import type { Finding } from '../diagnostics';
import { fieldAt } from '../estate/pods/manifest';
import { nearestConfig, readConfig } from './config';
import { shownPaths } from './paths';
import { runCheck } from './run';
import { objectOf } from './seen';

/** A finding, with the name of the object that it is in. */
export interface Inspected extends Finding {
  readonly name: string | undefined;
}

export interface Inspection {
  readonly findings: readonly Inspected[];
  /** Why nothing was inspected. */
  readonly problems: readonly Finding[];
}

/** What `check` finds, for other programs: by the nearest configuration, without what is ignored with a reason. */
export async function inspect(paths: readonly string[]): Promise<Inspection> {
  const { config, findings: problems } = readConfig(nearestConfig());
  if (problems.length > 0) return { findings: [], problems };
  const { report } = await runCheck({ paths: shownPaths(paths), stdin: '', config });
  const counted = report.findings.filter(({ suppression }) => suppression === undefined);
  return { findings: counted.map((one) => ({ ...one, name: nameOf(one) })), problems: [] };
}

function nameOf({ place }: Finding): string | undefined {
  const name = fieldAt(objectOf(place)?.manifest, 'metadata', 'name');
  return typeof name === 'string' ? name : undefined;
}
