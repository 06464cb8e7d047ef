import { extname, resolve } from 'node:path';
import { type Finding, finding } from '../diagnostics';
import { BicepFiles, BicepSource, keyOf } from './bicep-files';
import { type Compilation, Compiler, type Diagnostic, type Failure } from './compiler';
import type { Json } from './declarations';
import { type Environment, findBicep } from './find-bicep';
import { readParameters } from './parameters';
import type { BicepOptions, CompiledBicep, ReadTemplate, UnknownModule } from './result';
import { copyWithStandIns, registryOf } from './stand-ins';
import { readParsedTemplate, unknownModule } from './template';

const TIMEOUT = 120_000;

/**
 * Compiles Bicep files and reads what comes out of it. Modules of files in the set come in through these, with the
 * parameters that they are given; parameters (`.bicepparam`) stand for the file that they are for.
 *
 * @param files paths of `.bicep` and `.bicepparam` files, as people write them.
 */
export async function compileBicep(files: readonly string[], options: BicepOptions = {}): Promise<CompiledBicep> {
  if (files.length === 0) return { templates: [], findings: [], unread: [], compiler: undefined };
  const env = options.env ?? process.env;
  const found = findBicep(env);
  if ('missing' in found) {
    return { templates: [], findings: [noCompiler(files, found.missing)], unread: files, compiler: undefined };
  }
  const known = new BicepFiles(files);
  const compiler = new Compiler(found.path, withVariables(env, files, known), options.timeout ?? TIMEOUT);
  const run = new Run(known, compiler);
  try {
    await run.all(files);
  } finally {
    await compiler.close();
  }
  const { templates, unread } = run;
  return { templates, findings: [...run.findings.values()], unread, compiler: found.path };
}

// Without a value of the variable there would be nothing at all. This one is known to be unknown.
function withVariables(env: Environment, files: readonly string[], known: BicepFiles): Environment {
  const texts = files.filter(isParameterFile).map((file) => known.text(file) ?? '');
  const names = texts.flatMap((text) => [...text.matchAll(/readEnvironmentVariable\(\s*'(\w+)'\s*\)/g)]);
  return { ...Object.fromEntries(names.map(([, name = '']) => [name, `\${${name}}`])), ...env };
}

function isParameterFile(file: string): boolean {
  return extname(file).toLowerCase() === '.bicepparam';
}

type Made = Compilation & { readonly template: Json };

/** One run over a set of files. */
class Run {
  readonly templates: ReadTemplate[] = [];
  unread: readonly string[] = [];
  /** Registries of which a module could not be had. */
  private readonly lost = new Set<string>();
  /** By what they say: a module is compiled with everything that uses it. */
  readonly findings = new Map<string, Finding>();

  constructor(
    private readonly known: BicepFiles,
    private readonly compiler: Compiler,
  ) {}

  /** Compiles what nobody uses; of what does not compile, what it uses. */
  async all(files: readonly string[]): Promise<void> {
    const own = new Map(files.map((file) => [keyOf(file), file]));
    const tried = new Set<string>();
    const done = new Set<string>();
    const open = this.roots(own);
    if (open.length === 0) open.push(...this.left(own, () => false).slice(0, 1));
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      if (done.has(next) || tried.has(next)) continue;
      tried.add(next);
      const result = await this.compile(next, own.get(next) ?? next);
      if (result === 'stop') break;
      if (result === 'done') for (const one of [next, ...this.below(next)]) done.add(one);
      else open.push(...this.usedBy(next).filter((one) => own.has(one)));
      // Modules that use each other have nobody above them.
      if (open.length === 0) open.push(...this.left(own, (one) => done.has(one) || tried.has(one)).slice(0, 1));
    }
    this.unread = this.left(own, (one) => done.has(one)).map((one) => own.get(one) ?? one);
  }

  private left(own: ReadonlyMap<string, string>, isDone: (one: string) => boolean): readonly string[] {
    return [...own.keys()].filter((one) => !isDone(one) && !this.isBase(one));
  }

  private usedBy(path: string): readonly string[] {
    return this.known.uses(path).map(keyOf);
  }

  /** Files that no other of the set uses, those with parameters first. */
  private roots(own: ReadonlyMap<string, string>): string[] {
    const used = new Set([...own.keys()].flatMap((one) => this.usedBy(one)));
    const roots = [...own.keys()].filter((one) => !used.has(one) && !this.isBase(one));
    return roots.sort((one, other) => Number(isParameterFile(other)) - Number(isParameterFile(one)));
  }

  // Parameters that others extend are for no file of their own.
  private isBase(path: string): boolean {
    return isParameterFile(path) && this.known.bicep(path)?.using === undefined;
  }

  private below(path: string): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [path];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const one of this.usedBy(next)) {
        if (found.has(one)) continue;
        found.add(one);
        open.push(one);
      }
    }
    return found;
  }

  private async compile(path: string, file: string): Promise<'done' | 'failed' | 'stop'> {
    const foreign = [path, ...this.below(path)].flatMap((one) => this.known.foreign(one));
    // To find out that there is no network takes the compiler a quarter of a minute, each time.
    if (foreign.some(({ name }) => this.lost.has(registryOf(name)))) return this.compileCopy(path, file, foreign);
    const result = await this.compiler.compile(resolve(path));
    if ('reason' in result) return this.fails(file, result);
    if (result.template !== undefined) {
      this.read(path, file, { ...result, template: result.template }, false);
      return 'done';
    }
    const errors = result.diagnostics.filter(({ level }) => level === 'Error');
    if (!errors.some(isRestore)) {
      this.tell(file, errors);
      return 'failed';
    }
    const told = new Set(foreign.map(({ place }) => `${place.file}:${place.line}`));
    for (const one of errors) {
      const place = placeOf(one, this.known);
      if (isRestore(one)) {
        // Extensions come out of registries as well.
        if (!told.has(`${place.file}:${place.line}`)) this.add(unknownModule({ name: nameIn(one), place }));
      } else if (!FOLLOWING.has(one.code)) this.add(doesNotCompile(one, this.known));
    }
    for (const { name } of foreign) this.lost.add(registryOf(name));
    return foreign.length === 0 ? 'failed' : this.compileCopy(path, file, foreign);
  }

  /** Compiles a file without the modules that cannot be had. */
  private async compileCopy(path: string, file: string, foreign: readonly UnknownModule[]) {
    for (const one of foreign) this.add(unknownModule(one));
    const copy = copyWithStandIns(path, this.known);
    if (copy === undefined) return 'failed';
    try {
      const result = await this.compiler.compile(copy.path);
      if ('reason' in result) return this.fails(file, result);
      if (result.template === undefined) return 'failed';
      this.read(path, file, { ...result, template: result.template }, true);
      return 'done';
    } finally {
      copy.remove();
    }
  }

  private fails(file: string, failure: Failure): 'failed' | 'stop' {
    this.add(compilerFails(file, failure));
    return failure.final ? 'stop' : 'failed';
  }

  private read(path: string, file: string, { template, parameters }: Made, standIns: boolean): void {
    const main = isParameterFile(path) ? (this.known.uses(path)[0] ?? path) : path;
    const given = parameters === undefined ? undefined : readParameters(parameters, file);
    const source = new BicepSource(this.known, main, standIns);
    const read = readParsedTemplate(
      template,
      file,
      source,
      given === undefined ? {} : { parameters: given.parameters },
    );
    this.templates.push(read);
    for (const one of read.findings) this.add(one);
  }

  private tell(file: string, errors: readonly Diagnostic[]): void {
    if (errors.length === 0) this.add(compilerFails(file, { reason: 'there is no template in it', final: false }));
    // What comes of another error is mended with it.
    const first = errors.filter(({ code }) => !FOLLOWING.has(code));
    for (const one of first.length === 0 ? errors : first) this.add(doesNotCompile(one, this.known));
  }

  private add(one: Finding): void {
    this.findings.set(JSON.stringify([one.code, one.place, one.message]), one);
  }
}

// What a registry or template spec is needed for, and what comes of its not being there.
const RESTORE: ReadonlySet<string> = new Set(['BCP190', 'BCP191', 'BCP192']);
const FOLLOWING: ReadonlySet<string> = new Set(['BCP029', 'BCP062', 'BCP104']);

function isRestore({ code }: Diagnostic): boolean {
  return RESTORE.has(code);
}

function nameIn({ message }: Diagnostic): string {
  return /"([^"]+)"/.exec(message)?.[1] ?? '';
}

function placeOf({ source, range }: Diagnostic, known: BicepFiles) {
  return { file: known.name(source), line: range.start.line + 1, column: range.start.char + 1 };
}

function noCompiler(files: readonly string[], why: string): Finding {
  const what = files.length === 1 ? '1 Bicep file is not checked' : `${files.length} Bicep files are not checked`;
  return finding(
    'AZWI905',
    { file: files[0] ?? '' },
    `${what}: there is no Bicep compiler, since ${why}. What may come from them is not found wrong.`,
    'Install it with az bicep install, or name it in the variable BICEP.',
  );
}

function doesNotCompile(one: Diagnostic, known: BicepFiles): Finding {
  return finding(
    'AZWI906',
    placeOf(one, known),
    `Bicep says ${one.code}: ${one.message} The file gives no template: nothing in it can be deployed, or checked here.`,
    `See https://aka.ms/bicep/core-diagnostics#${one.code}.`,
  );
}

function compilerFails(file: string, { reason, final }: Failure): Finding {
  const rest = final ? ' Other Bicep files are not checked either.' : '';
  return finding(
    'AZWI909',
    { file },
    `The Bicep compiler gives no answer for this file: ${reason}.${rest} What may come from it is not found wrong.`,
    'Run bicep build on it to see why. Another version of the compiler can be named in the variable BICEP.',
  );
}
