import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The NuGet package with the types that Bicep 0.49.2 has built in. */
export const PACKAGE = 'Azure.Bicep.Types.Az';
export const PACKAGE_VERSION = '0.2.972';

const EXTRACTOR = join(__dirname, 'extract.cs');

// PackageDownload fetches exactly one version and does not ask whether it fits the project's framework.
const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="${PACKAGE}" Version="[${PACKAGE_VERSION}]" /></ItemGroup>
</Project>
`;

function dotnet(args: readonly string[], cwd: string): string {
  return execFileSync('dotnet', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function packageFolder(work: string): string {
  const listed = dotnet(['nuget', 'locals', 'global-packages', '--list', '--force-english-output'], work);
  const root = listed.replace(/^.*?global-packages:\s*/s, '').trim();
  return join(root, PACKAGE.toLowerCase(), PACKAGE_VERSION);
}

/**
 * Restores the package with the .NET SDK and returns its folder. Throws when the SDK or the package cannot be had.
 */
export function restorePackage(): string {
  const work = mkdtempSync(join(tmpdir(), 'import-azure-'));
  try {
    const folder = packageFolder(work);
    if (!existsSync(folder)) {
      writeFileSync(join(work, 'restore.csproj'), PROJECT);
      dotnet(['restore', 'restore.csproj'], work);
    }
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function assemblyIn(folder: string): string {
  const lib = join(folder, 'lib');
  for (const framework of readdirSync(lib)) {
    const assembly = join(lib, framework, `${PACKAGE}.dll`);
    if (existsSync(assembly)) return assembly;
  }
  throw new Error(`${PACKAGE} ${PACKAGE_VERSION} has no ${PACKAGE}.dll below lib/`);
}

/**
 * Writes the whole type files of the chosen resources (`Type@Version`) into a folder, with an `index.json` that says
 * which type of which file each resource is.
 */
export function extractTypes(packageRoot: string, outdir: string, resources: readonly string[]): void {
  dotnet(['run', EXTRACTOR, '--', assemblyIn(packageRoot), outdir, ...resources], outdir);
}
