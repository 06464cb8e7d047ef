import { join } from 'node:path';

/** What to give where `isEnvironmentName` says no. */
export const ENVIRONMENT_NAME_HELP =
  'Use letters, digits, hyphens, underscores and periods; it is the name of a folder.';

/** Whether an environment can be called so: its name is that of a folder in each of ours. */
export function isEnvironmentName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name);
}

/** The folder of an environment below one of ours. */
export function environmentFolder(folder: string, env: string | undefined): string {
  return env === undefined ? folder : join(folder, env);
}
