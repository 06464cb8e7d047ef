import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { restorePackage } from './import-azure/package';
import { makeTypes } from './import-azure/types';
import { makeValidators } from './import-azure/validators';

/** Where the generated types lie, from the root of the project. */
export const TYPES_FOLDER = join('src', 'azure', 'types', 'generated');
/** Where the generated validators lie, from the root of the project. */
export const VALIDATORS_FOLDER = join('src', 'schemas', 'azure', 'generated');

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Reads the types out of the package and writes them, and the validators made from them, below a folder. */
export function importAzure(outdir: string): void {
  writeAll(join(outdir, TYPES_FOLDER), makeTypes(restorePackage()));
  writeAll(join(outdir, VALIDATORS_FOLDER), makeValidators(join(outdir, TYPES_FOLDER)));
}

if (require.main === module) importAzure(process.argv[2] ?? join(__dirname, '..'));
