/** Where something of a built object stands in the files that it was built from. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../diagnostics';
import { shownPath, systemErrorCode } from '../../files';
import { type ReadObject, readSource } from '../../manifests';
import type { Root } from './tree';

type Path = readonly (string | number)[];
type Manifest = ReadObject['manifest'];

/** Objects and patches of a root, as they stand in its files; read when the first place is asked for. */
export class Origins {
  private known: ReadonlyMap<string, readonly ReadObject[]> | undefined;

  constructor(
    private readonly root: Root,
    private readonly objectsOf: ReadonlyMap<string, readonly ReadObject[]>,
  ) {}

  /** The file and line that says this, or, of what no file says as it is, that of the kustomization. */
  placeOf(manifest: Manifest, path: Path): Place {
    const candidates = this.candidates(manifest);
    const value = at(manifest, path);
    // A patch comes after what it changes, and counts.
    const origin =
      value === undefined
        ? undefined
        : candidates.filter((one) => isDeepStrictEqual(at(one.manifest, path), value)).at(-1);
    if (origin !== undefined) return origin.place(path);
    const first = candidates[0];
    // What is a whole is made of parts that stand in several places; the object itself has one.
    if (first !== undefined && (value === undefined || typeof value === 'object')) return first.place(path);
    return { file: this.root.kustomization.file, line: 1 };
  }

  /** The object and its patches, by kind and name, which may have got a prefix or a suffix. */
  private candidates(manifest: Manifest): readonly ReadObject[] {
    const name = nameOf(manifest);
    const all = this.byKind().get(String(manifest.kind)) ?? [];
    const exact = all.filter((one) => nameOf(one.manifest) === name);
    if (exact.length > 0) return exact;
    const inside = all.filter((one) => nameOf(one.manifest) !== '' && name.includes(nameOf(one.manifest)));
    const longest = Math.max(...inside.map((one) => nameOf(one.manifest).length));
    return inside.filter((one) => nameOf(one.manifest).length === longest);
  }

  private byKind(): ReadonlyMap<string, readonly ReadObject[]> {
    this.known ??= this.read();
    return this.known;
  }

  private read(): ReadonlyMap<string, readonly ReadObject[]> {
    const found = new Map<string, ReadObject[]>();
    // What is included comes first, and is changed by what includes it.
    const files = [...this.root.all].reverse().flatMap(({ resources, parts }) => [...resources, ...parts]);
    for (const file of new Set(files)) {
      for (const object of this.objectsOf.get(file) ?? objectsIn(file)) {
        const kind = String(object.manifest.kind);
        const list = found.get(kind);
        if (list === undefined) found.set(kind, [object]);
        else list.push(object);
      }
    }
    return found;
  }
}

/** Objects of a file that the user has not named: a base beside it. */
function objectsIn(file: string): readonly ReadObject[] {
  try {
    return readSource({
      text: readFileSync(file, 'utf8'),
      file: shownPath(resolve(file)),
      named: false,
      inChart: false,
    }).objects;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return [];
  }
}

function nameOf({ metadata }: Manifest): string {
  const name = typeof metadata === 'object' && metadata !== null && 'name' in metadata ? metadata.name : undefined;
  return typeof name === 'string' ? name : '';
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[step] : undefined;
  }, value);
}
