import { join } from 'node:path';
import { nameProblem } from './files';

/** What to give where `isEnvironmentName` says no. */
export const ENVIRONMENT_NAME_HELP =
  'Use letters, digits, hyphens, underscores and periods, without a period at the end. It is the name of a folder, and con, nul, com1 and the like are devices on Windows.';

/** Whether an environment can be called so: its name is that of a folder in each of ours, on every system. */
export function isEnvironmentName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && nameProblem(name) === undefined;
}

/** The folder of an environment below one of ours. */
export function environmentFolder(folder: string, env: string | undefined): string {
  return env === undefined ? folder : join(folder, env);
}
