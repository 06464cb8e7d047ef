import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The version whose formatter and linter the expected texts come from. */
export const BICEP_VERSION = '0.49.2';

const PACKAGE = 'azure.bicep.commandline.linux-x64';

/** Where the compiler is, or why there is none. */
export type Location = { readonly path: string } | { readonly missing: string };

/**
 * Finds the compiler: the one that BICEP names, one on the PATH, the one that the Azure CLI installs, or the NuGet
 * package, which is restored when the .NET SDK is there. Synchronous, because a suite decides while it is collected
 * whether it is skipped.
 *
 * @throws when AZWI_REQUIRE_BICEP is 1 and there is none.
 */
export function locateBicep(): Location {
  const location = locate();
  if ('missing' in location && process.env.AZWI_REQUIRE_BICEP === '1') {
    throw new Error(`AZWI_REQUIRE_BICEP is set, but ${location.missing}`);
  }
  return location;
}

function locate(): Location {
  // Left by the global setup, so that the workers do not all look again.
  if (process.env.AZWI_BICEP) return { path: process.env.AZWI_BICEP };
  if (process.env.AZWI_BICEP_SKIP) return { missing: process.env.AZWI_BICEP_SKIP };

  const named = process.env.BICEP;
  if (named) {
    const problem = problemOf(named);
    return problem === undefined ? { path: named } : { missing: `BICEP names ${named}, but ${problem}` };
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'bicep'));
  const installed = [...onPath, join(homedir(), '.azure', 'bin', 'bicep')].find(
    (path) => problemOf(path) === undefined,
  );
  return installed === undefined ? restored() : { path: installed };
}

/** Why the file is not the compiler that the tests are written for. */
function problemOf(path: string): string | undefined {
  if (!existsSync(path)) return 'it is not there';
  try {
    const text = run(path, ['--version']);
    return text.includes(` ${BICEP_VERSION} `) ? undefined : `it is not ${BICEP_VERSION}: ${text.trim()}`;
  } catch (error) {
    return `it does not run: ${messageOf(error)}`;
  }
}

function restored(): Location {
  const none = `there is no Bicep ${BICEP_VERSION} at BICEP or on the PATH`;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: `${none}, and the package is for Linux` };
  try {
    const cache = run('dotnet', ['nuget', 'locals', 'global-packages', '--list'])
      .replace(/^[^:]*:/, '')
      .trim();
    const path = join(cache, PACKAGE, BICEP_VERSION, 'tools', 'bicep');
    if (!existsSync(path)) restore();
    chmodSync(path, 0o755);
    const problem = problemOf(path);
    return problem === undefined ? { path } : { missing: `${none}, and of the restored one: ${problem}` };
  } catch (error) {
    return { missing: `${none}, and it cannot be restored: ${messageOf(error)}` };
  }
}

function restore(): void {
  // The folder `obj` would otherwise stay beside the project.
  const scratch = mkdtempSync(join(tmpdir(), 'azwi-restore-'));
  try {
    run('dotnet', ['restore', join(__dirname, 'bicep-compiler.csproj'), `-p:BaseIntermediateOutputPath=${scratch}/`]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 170_000 });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
