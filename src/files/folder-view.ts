/** What lies below one output folder, each folder of it listed at most once and symbolic links below it never followed. */
import * as path from 'node:path';
import { type FileSystem, type Kind, shownPath } from './file-system';
import { foldName } from './names';

/** What is where a file is to be. */
export type Found =
  | { readonly state: 'missing' }
  | { readonly state: 'there'; readonly kind: Kind; readonly path: string }
  /** Something that is no folder stands where a folder is needed. */
  | { readonly state: 'blocked'; readonly kind: Kind; readonly path: string };

interface Listing {
  readonly names: ReadonlyMap<string, Kind>;
  folded?: ReadonlyMap<string, string>;
}

export class FolderView {
  readonly #listings = new Map<string, Listing | undefined>();
  readonly #folders = new Map<string, Found>();
  #prefix: string | undefined;

  /** @param root an absolute path; it may be missing */
  constructor(
    readonly root: string,
    private readonly io: FileSystem,
  ) {}

  /** The absolute path of something below the root; `''` is the root. */
  absolute(relative: string): string {
    return path.join(this.root, ...relative.split('/'));
  }

  /** The path as people are shown it; `''` is not for this. */
  shown(relative: string): string {
    // Every output is shown, and what stands in front is the same for all of them.
    this.#prefix ??= shownPath(path.join(this.root, '-')).slice(0, -1);
    return this.#prefix + relative;
  }

  /** What is in a folder below the root; undefined if there is none. `''` is the root. */
  list(folder: string): ReadonlyMap<string, Kind> | undefined {
    return this.#listing(folder)?.names;
  }

  /** All folders that were listed and exist, with what is in them. */
  *listed(): Iterable<[string, ReadonlyMap<string, Kind>]> {
    for (const [folder, listing] of this.#listings) if (listing !== undefined) yield [folder, listing.names];
  }

  /** What is at a relative path. Its `path` is spelled as on disk, which differs where case does not matter. */
  find(relative: string): Found {
    const slash = relative.lastIndexOf('/');
    const above = slash < 0 ? '' : relative.slice(0, slash);
    const name = relative.slice(slash + 1);
    if (above === '') return this.#entry('', name);
    const parent = this.#folder(above);
    if (parent.state !== 'there') return parent;
    return parent.kind === 'folder' ? this.#entry(parent.path, name) : { ...parent, state: 'blocked' };
  }

  #folder(relative: string): Found {
    let found = this.#folders.get(relative);
    if (found === undefined) {
      found = this.find(relative);
      this.#folders.set(relative, found);
    }
    return found;
  }

  #listing(folder: string): Listing | undefined {
    if (!this.#listings.has(folder)) {
      const names = this.io.list(this.absolute(folder));
      this.#listings.set(folder, names === undefined ? undefined : { names });
    }
    return this.#listings.get(folder);
  }

  #entry(folder: string, name: string): Found {
    const listing = this.#listing(folder);
    if (listing === undefined) return { state: 'missing' };
    const below = (spelled: string) => (folder === '' ? spelled : `${folder}/${spelled}`);
    const kind = listing.names.get(name);
    if (kind !== undefined) return { state: 'there', kind, path: below(name) };
    listing.folded ??= new Map([...listing.names.keys()].map((one) => [foldName(one), one]));
    const similar = listing.folded.get(foldName(name));
    if (similar === undefined) return { state: 'missing' };
    // A name that is not listed but leads somewhere: the system takes the two for one.
    const same = this.io.kind(this.absolute(below(name)));
    return same === undefined ? { state: 'missing' } : { state: 'there', kind: same, path: below(similar) };
  }
}
