/** Where the Bicep compiler is: the one that BICEP names, one on the PATH, or the one that the Azure CLI installs. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The compiler, or why there is none. */
export type FoundBicep = { readonly path: string } | { readonly missing: string };

/** Looks for the compiler; nothing is run. */
export function findBicep(env: Environment): FoundBicep {
  const named = env.BICEP;
  if (named !== undefined && named !== '') {
    return runs(named) ? { path: named } : { missing: `the variable BICEP names ${named}, which cannot be run` };
  }
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const azure = env.AZURE_CONFIG_DIR ?? join(env.HOME ?? env.USERPROFILE ?? homedir(), '.azure');
  const file = process.platform === 'win32' ? 'bicep.exe' : 'bicep';
  const path = [...folders, join(azure, 'bin')].map((folder) => join(folder, file)).find(runs);
  return path === undefined ? { missing: 'it is not on the PATH, and the Azure CLI has not installed it' } : { path };
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
