/** The input of `check`, for the commands that show it instead of judging it. */
import { type Finding, formatFindings, hasErrors } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { nearestConfig, readConfig } from './config';
import type { CheckIo } from './io';
import { once } from './judge';
import { ownPaths, shownPaths } from './paths';
import { readEstate } from './read';

/**
 * What paths say, read as `check` reads it, by the nearest configuration; without paths, what that names, or this
 * project's own output. What cannot be read is told. @returns undefined where nothing could be read.
 */
export async function openEstate(paths: readonly string[], io: CheckIo): Promise<Estate | undefined> {
  const { config, findings: wrong } = readConfig(nearestConfig());
  if (wrong.length > 0) {
    tell(wrong, io);
    return undefined;
  }
  const chosen = paths.length > 0 ? paths : config.paths.length > 0 ? config.paths : ownPaths();
  const stdin = chosen.includes('-') ? await io.readStandardInput() : '';
  const read = await readEstate({ paths: shownPaths(chosen), stdin, config });
  const findings = once(read.findings);
  tell(findings, io);
  return read.objects.length + read.resources === 0 && hasErrors(findings) ? undefined : read.estate;
}

function tell(findings: readonly Finding[], io: CheckIo): void {
  if (findings.length > 0) io.error(`${formatFindings(findings)}\n`);
}
