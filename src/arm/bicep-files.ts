/** The Bicep files of a set and those that they use: which is a module of which, and where things in them stand. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { relativeTo } from '../call-site';
import type { Place } from '../diagnostics';
import { type BicepDeclaration, type BicepText, offsetIn, readBicep } from './bicep-source';
import type { Declaration, Source } from './declarations';
import type { Path } from './json';

/** Reads Bicep files once. */
export class BicepFiles {
  private readonly texts = new Map<string, { readonly text: string; readonly bicep: BicepText } | undefined>();
  private readonly names = new Map<string, string>();

  /** @param files paths as people write them, which is how places call them. */
  constructor(files: readonly string[]) {
    for (const file of files) this.names.set(keyOf(file), file);
  }

  /** The name of a file for people. */
  name(path: string): string {
    return this.names.get(keyOf(path)) ?? relativeTo(process.cwd(), path);
  }

  /** A file's declarations; undefined where it cannot be read. */
  bicep(path: string): BicepText | undefined {
    return this.read(path)?.bicep;
  }

  text(path: string): string | undefined {
    return this.read(path)?.text;
  }

  private read(path: string) {
    const key = keyOf(path);
    if (!this.texts.has(key)) {
      const text = textOf(path);
      this.texts.set(key, text === undefined ? undefined : { text, bicep: readBicep(text) });
    }
    return this.texts.get(key);
  }

  /** Modules of registries in a file, and where they stand. */
  foreign(path: string): readonly { readonly name: string; readonly place: Place }[] {
    const bicep = this.bicep(path);
    const modules = bicep?.declarations.filter(({ keyword, type }) => keyword === 'module' && !isLocal(type)) ?? [];
    return modules.map(({ type, offset }) => {
      return { name: type, place: { file: this.name(path), ...bicep?.position(offset) } };
    });
  }

  /** Files that a file uses: its modules, and what parameters are for. */
  uses(path: string): readonly string[] {
    const bicep = this.bicep(path);
    const modules = (bicep?.declarations ?? []).filter(({ keyword }) => keyword === 'module').map(({ type }) => type);
    const named = bicep?.using === undefined ? modules : [...modules, bicep.using];
    return named.filter(isLocal).map((one) => resolve(dirname(path), one));
  }
}

const DEPLOYMENTS = 'microsoft.resources/deployments';

/** Whether a module is a file beside this one, rather than one in a registry. */
export function isLocal(module: string): boolean {
  return !/^(?:br|ts)[:/]/.test(module);
}

/** What a file is known by, however it is named. */
export function keyOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

/** Places in the Bicep file that a template was compiled from. */
export class BicepSource implements Source {
  /** @param standIns whether modules of registries are stand-ins. */
  constructor(
    private readonly files: BicepFiles,
    private readonly path: string,
    private readonly standIns: boolean,
  ) {}

  missing(declaration: Declaration): string | undefined {
    const module = this.standIns ? this.find(declaration) : undefined;
    return module?.keyword === 'module' && !isLocal(module.type) ? module.type : undefined;
  }

  place(declaration: Declaration, path: Path): Place {
    const file = this.files.name(this.path);
    const found = this.find(declaration);
    const bicep = this.files.bicep(this.path);
    return found === undefined || bicep === undefined ? { file } : { file, ...bicep.position(offsetIn(found, path)) };
  }

  inner(declaration: Declaration): Source {
    const module = this.find(declaration);
    if (module?.keyword !== 'module') return this;
    if (isLocal(module.type))
      return new BicepSource(this.files, resolve(dirname(this.path), module.type), this.standIns);
    // The file is somewhere in a cache; what people can change is how they use it.
    const place = this.place(declaration, []);
    const here: Source = { place: () => place, inner: () => here, missing: () => undefined };
    return here;
  }

  /** With symbolic names by these; else by order, which the compiler keeps among those of one type. */
  private find({ symbol, type, ordinal }: Declaration): BicepDeclaration | undefined {
    const all = this.files.bicep(this.path)?.declarations ?? [];
    if (symbol !== undefined) return all.find((one) => one.symbol === symbol);
    const wanted = type.toLowerCase();
    const resources = all.filter(
      (one) => one.keyword === 'resource' && !one.existing && one.type.toLowerCase() === wanted,
    );
    // Modules are deployments, and come after what says so of itself.
    const modules = wanted === DEPLOYMENTS ? all.filter(({ keyword }) => keyword === 'module') : [];
    return [...resources, ...modules][ordinal];
  }
}
