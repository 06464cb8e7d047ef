import { type Issue, type Path, quoted } from '../schemas/kubernetes';
import { type DeploymentValues, describeKey, placeholder, type RecordKey, standIn } from '../values';

const NO_URL =
  'No label and no name can have a URL in it, and it is known only after the deployment: put it into an annotation, or into a ConfigMap.';

/**
 * A manifest as it can be judged before the deployment. `${…}` is no label value, but the client id that it stands for
 * is one; the API server is to see that, not the placeholder.
 */
export class StandIns {
  /** The manifest with a value of its kind for each placeholder; the manifest itself where there is none. */
  public readonly manifest: unknown;
  private readonly keys = new Map<string, RecordKey>();

  constructor(
    private readonly original: unknown,
    private readonly values: DeploymentValues,
  ) {
    this.manifest = values.hasPlaceholders ? this.fill(original) : original;
  }

  /** An issue in terms of what stands in the file, with what its placeholders stand for. */
  public told(issue: Issue): Issue {
    if (this.keys.size === 0) return issue;
    const written = at(this.original, issue.path);
    const keys = new Set(typeof written === 'string' ? this.values.keysIn(written) : []);
    // As a whole first: what is long is cut where it is quoted, and a stand-in with it.
    let message = issue.message.replaceAll(quoted(at(this.manifest, issue.path)), () => quoted(written));
    for (const [value, key] of this.keys) {
      if (!message.includes(value)) continue;
      keys.add(key);
      message = message.replaceAll(value, () => placeholder(key));
    }
    if (keys.size === 0) return issue;
    const all = [...keys];
    const meaning = all.map((key) => `${placeholder(key)} stands for ${describeKey(key)}, such as ${standIn(key)}.`);
    const isUrl = all.some(({ kind }) => kind !== 'identities');
    const help = issue.code === 'AZWI804' && isUrl ? NO_URL : issue.help;
    return { ...issue, message: [message, ...meaning].join(' '), help };
  }

  // What has no placeholder in it, which is nearly everything, comes back as it is.
  private fill(value: unknown): unknown {
    if (typeof value === 'string') {
      return value.includes('${') ? this.values.replaced(value, (key) => this.standIn(key)) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    let copy: Record<string, unknown> | unknown[] | undefined;
    for (const key of Object.keys(value)) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof inner !== 'object' && !(typeof inner === 'string' && inner.includes('${'))) continue;
      const filled = this.fill(inner);
      if (filled === inner) continue;
      copy ??= Array.isArray(value) ? [...value] : { ...value };
      set(copy, key, filled);
    }
    return copy ?? value;
  }

  private standIn(key: RecordKey): string {
    const value = standIn(key);
    this.keys.set(value, key);
    return value;
  }
}

// As a plain assignment, which is a tenth of the work, `__proto__` would be lost.
function set(target: object, key: string, value: unknown): void {
  if (key !== '__proto__') (target as Record<string, unknown>)[key] = value;
  else Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined;
  }, value);
}
