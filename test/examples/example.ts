/** The examples of examples/, run in temporary folders as somebody would who has copied them. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { type Files, Place, type Ran, ROOT } from '../app/program';

export const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

/** Folders in examples/ that have a declaration, from which dist/ and bicep/ are made. */
export const DECLARED = {
  'deploy-cluster': 'main.ts',
  sidecar: 'main.ts',
  'migrate-from-pod-identity/project': 'src/main.ts',
} as const;

export type Declared = keyof typeof DECLARED;

/** What Azure would give the identity of an example. */
export const IDENTITY = {
  clientId: '11111111-2222-4333-8444-555555555555',
  principalId: '22222222-2222-4333-8444-555555555555',
  tenantId: '33333333-2222-4333-8444-555555555555',
};

/** What `az deployment group show --query properties.outputs` prints. */
export type Outputs = Readonly<Record<string, { readonly type: 'Object'; readonly value: object }>>;

export interface Manifest {
  readonly kind: string;
  readonly metadata: Readonly<Record<'annotations' | 'labels', Readonly<Record<string, string>> | undefined>>;
  readonly [other: string]: unknown;
}

export function manifestsIn(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Manifest);
}

/** What is committed of an example, by the path in its folder; `folder` is one of them, or all where it is empty. */
export function committed(name: string, folder = ''): Files {
  const base = join(ROOT, 'examples', name);
  const all = readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
    .filter((file) => !file.startsWith('node_modules'));
  return Object.fromEntries(all.sort().map((file) => [file, readFileSync(join(base, file), 'utf8')]));
}

export interface Synthesized extends Ran {
  /** The generated files, by their path. */
  readonly files: Files;
}

/** A copy of an example, without what is generated in it, with the sources in the place of the package. */
export class ExampleCopy {
  private readonly place: Place;

  constructor(private readonly name: Declared) {
    const sources = Object.entries(committed(name)).filter(([file]) => !/^(dist|bicep)\//.test(file));
    this.place = new Place(Object.fromEntries(sources));
    symlinkSync(join(ROOT, 'node_modules'), this.place.at('node_modules'));
  }

  edit(file: string, from: string, to: string): void {
    const text = this.place.read(file);
    if (text.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
    this.place.write({ [file]: text.replace(from, () => to) });
  }

  read(file: string): string {
    return this.place.read(file);
  }

  record(outputs: Outputs): Ran {
    return this.run(join(ROOT, 'src', 'cli', 'main.ts'), ['record'], JSON.stringify(outputs));
  }

  synth(): Synthesized {
    const ran = this.run(this.place.at(DECLARED[this.name]));
    const folders = readdirSync(this.place.path).filter((folder) => folder === 'dist' || folder === 'bicep');
    return { ...ran, files: Object.assign({}, ...folders.map((folder) => this.place.tree(folder))) };
  }

  private run(program: string, args: readonly string[] = [], input = ''): Ran {
    return this.place.run(program, { TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') }, args, input);
  }
}

/** What `kubectl kustomize` makes of manifests. */
export function kustomize(files: Files): Manifest[] {
  const folder = mkdtempSync(join(tmpdir(), 'azwi-kustomize-'));
  try {
    const resources = Object.entries(files).map(([path, text]) => {
      const name = path.replaceAll('/', '-');
      writeFileSync(join(folder, name), text);
      return name;
    });
    writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify({ resources }));
    return manifestsIn(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of one of the numbered steps of NEXT_STEPS.md. */
export function stepOf(files: Files, title: string): string {
  const text = files['bicep/NEXT_STEPS.md'] ?? '';
  const found = text.split(/^## \d+\. /m).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`There is no step "${title}"`);
  return found.slice(title.length).trim();
}
