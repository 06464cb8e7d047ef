/** Runs `check` over mutations, with two processes of the compiler for all of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CompiledBicep } from '../../../src/arm';
import { runCheck } from '../../../src/check/run';
import { type Base, CLIENT, type Files, PRINCIPAL, WORKER, WORKER_PRINCIPAL } from './bases';
import { bicepMutations } from './bicep';
import { jsonMutations } from './json';
import { type Changed, type Mutation, yamlMutations } from './yaml';

type Compile = (files: readonly string[]) => Promise<CompiledBicep>;

/** A mutation, and what was found. */
export interface Outcome extends Mutation {
  /** Codes of errors and warnings, each once. */
  readonly codes: readonly string[];
  /** Those of what is told besides. */
  readonly infos: readonly string[];
}

/**
 * Every mutation of bases. What comes to the same comes once: the same text, or the same change of the same words in the
 * same place of another base, or of the second of two workloads that are alike.
 */
export function mutationsOf(bases: readonly Base[]): readonly Mutation[] {
  const seen = new Set(bases.flatMap(({ files }) => Object.values(files)));
  const isNew = (key: string): boolean => {
    const known = seen.has(key);
    seen.add(key);
    return !known;
  };
  return bases.flatMap(({ name, files }) =>
    Object.entries(files).flatMap(([file, text]) =>
      mutated(file, text).flatMap((one): Mutation[] => {
        const twin = [file, one.at, one.how, one.was].map(withoutTwin).join('\n');
        return isNew(twin) && isNew(one.text) ? [{ ...one, base: name, file }] : [];
      }),
    ),
  );
}

function withoutTwin(text: string): string {
  return text
    .replaceAll(WORKER, CLIENT)
    .replaceAll(WORKER_PRINCIPAL, PRINCIPAL)
    .replace(/worker/g, 'api')
    .replace(/Worker/g, 'Api');
}

function mutated(file: string, text: string): readonly Changed[] {
  if (/\.ya?ml$/.test(file)) return yamlMutations(text);
  return file.endsWith('.json') ? jsonMutations(text) : bicepMutations(text);
}

/** Results of the compiler by the folder that they are of. */
export class Compiled {
  private readonly byFolder = new Map<string, CompiledBicep>();

  /** For the files of a folder, wherever in it they are. */
  of(files: readonly string[]): CompiledBicep {
    const found = this.byFolder.get(folderOf(files[0]));
    if (found === undefined) throw new Error(`not compiled: ${files.join(', ')}`);
    return found;
  }

  /** A folder whose Bicep is that of another one. */
  same(folder: string, other: string): void {
    this.byFolder.set(folder, this.of([`${other}/`]));
  }

  /** Compiles the Bicep of several folders in one process. */
  async add(sets: readonly Placed[], compile: Compile): Promise<void> {
    const paths = sets.flatMap(({ folder, files }) =>
      Object.keys(files).flatMap((name) => (BICEP.test(name) ? [`${folder}/${name}`] : [])),
    );
    const { templates, findings, unread, compiler } = await compile(paths);
    for (const { folder } of sets) {
      const isOwn = (file: string | undefined): boolean => folderOf(file) === folder;
      this.byFolder.set(folder, {
        templates: templates.filter(({ file }) => isOwn(file)),
        findings: findings.filter(({ place }) => isOwn(place.file)),
        unread: unread.filter(isOwn),
        compiler,
      });
    }
  }
}

const BICEP = /\.bicep(?:param)?$/;

function folderOf(file = ''): string {
  return file.split('/', 1)[0] ?? '';
}

interface Placed {
  readonly folder: string;
  readonly files: Files;
}

export interface Outcomes {
  /** What is found in each base as it is, by its name. */
  readonly sound: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly Outcome[];
}

/** Runs `check` over each base and each mutation of it. */
export async function outcomesOf(
  bases: readonly Base[],
  mutations: readonly Mutation[],
  compiled: Compiled,
  compile: Compile,
): Promise<Outcomes> {
  const before = process.cwd();
  const root = mkdtempSync(join(tmpdir(), 'azwi-mutations-'));
  process.chdir(root);
  try {
    const sets = bases.map(({ name, files }) => ({ folder: name, files }));
    const byName = new Map(bases.map((one) => [one.name, one.files]));
    const placed = mutations.map((mutation, index) => ({
      mutation,
      folder: `m${index}`,
      files: { ...byName.get(mutation.base), [mutation.file]: mutation.text },
    }));
    for (const { folder, files } of [...sets, ...placed]) write(folder, files);
    await compiled.add(sets, compile);
    const [inBicep, others] = [true, false].map((wanted) =>
      placed.filter(({ mutation: { file } }) => BICEP.test(file) === wanted),
    );
    // While the compiler is at work, the others are checked.
    const half = Math.ceil((inBicep?.length ?? 0) / 2);
    const halves = [inBicep?.slice(0, half) ?? [], inBicep?.slice(half) ?? []];
    const compiling = Promise.all(halves.map((part) => compiled.add(part, compile)));
    for (const { folder, mutation } of others ?? []) compiled.same(folder, mutation.base);
    const results = new Map<Mutation, Outcome>();
    for (const { mutation, folder } of others ?? []) results.set(mutation, { ...mutation, ...(await found(folder)) });
    await compiling;
    for (const { mutation, folder } of inBicep ?? []) results.set(mutation, { ...mutation, ...(await found(folder)) });
    const sound = new Map<string, readonly string[]>();
    for (const { name } of bases) sound.set(name, Object.values(await found(name)).flat());
    return { sound, all: mutations.flatMap((one) => results.get(one) ?? []) };
  } finally {
    process.chdir(before);
    rmSync(root, { recursive: true, force: true });
  }
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const NO_CONFIG = { file: undefined, levels: new Map(), paths: [], ignores: () => false };

async function found(
  folder: string,
): Promise<{ readonly codes: readonly string[]; readonly infos: readonly string[] }> {
  const { report } = await runCheck({ paths: [folder], stdin: '', config: NO_CONFIG });
  const codes = (isInfo: boolean): readonly string[] =>
    [...new Set(report.findings.filter((one) => (one.severity === 'info') === isInfo).map((one) => one.code))].sort();
  return { codes: codes(false), infos: codes(true) };
}
