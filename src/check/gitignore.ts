/** What `.gitignore` files leave out, as git reads them: nested ones too, none above the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

interface Rules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Of a walk that begins at one path. Say which with {@link startAt} before each. */
export class GitIgnore {
  /** Rules that hold in a folder, the nearest first. */
  private known = new Map<string, readonly Rules[]>();

  /**
   * A path that the user named. It is looked into even where it is ignored itself, as output folders are; then rules from
   * above it say nothing of what is in it.
   */
  startAt(path: string): void {
    const start = resolve(path);
    const root = repositoryOf(start);
    this.known = new Map([[dirname(start), []]]);
    if (root === undefined || root === start) return;
    const above: Rules[] = [];
    for (let folder = dirname(start); ; folder = dirname(folder)) {
      above.push(...rulesIn(folder));
      if (folder === root) break;
    }
    const steps = relative(root, start).split(sep);
    const isIgnored = steps.some((_, index) => ignores(above, join(root, ...steps.slice(0, index + 1)), true));
    this.known.set(dirname(start), isIgnored ? [] : above);
  }

  /** Whether git would leave a file or folder out, which lies below where the walk began. */
  skips(file: string, isFolder: boolean): boolean {
    const path = resolve(file);
    return ignores(this.rulesOf(dirname(path)), path, isFolder);
  }

  private rulesOf(folder: string): readonly Rules[] {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const rules = [...rulesIn(folder), ...(above === folder ? [] : this.rulesOf(above))];
    this.known.set(folder, rules);
    return rules;
  }
}

function repositoryOf(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function rulesIn(folder: string): readonly Rules[] {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) return [];
  try {
    return [{ folder, patterns: ignore({ allowRelativePaths: true }).add(readFileSync(file, 'utf8')) }];
  } catch {
    // What cannot be read leaves nothing out; git does the same.
    return [];
  }
}

function ignores(rules: readonly Rules[], path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of rules) {
    const inside = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
