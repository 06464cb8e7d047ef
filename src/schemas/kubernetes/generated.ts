import type { Definitions, KindEntry } from './definition';

/** An error as ajv's standalone code reports it, without the parts that `npm run import:k8s` leaves out. */
export interface SchemaError {
  /** JSON pointer into the manifest. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Set when it is the key of a map that is wrong, not the value. */
  readonly propertyName?: string;
}

interface Validator {
  (data: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

// `require` at the moment of need, not `import`: parsing what judges a pod takes longer than everything else that a
// command does, and most kinds are never asked for. The generated files are plain JavaScript so that this works from
// the sources under tsx and vitest in the same way as from the package.
const modules = new Map<string, unknown>();
function load<T>(file: string): T {
  let loaded = modules.get(file);
  if (loaded === undefined) {
    loaded = require(`./generated/${file}`);
    modules.set(file, loaded);
  }
  return loaded as T;
}

function kindTable(): Readonly<Record<string, KindEntry>> {
  return load<{ readonly kinds: Readonly<Record<string, KindEntry>> }>('kinds.json').kinds;
}

/** What is known of a kind; undefined where Kubernetes itself does not have it, as with custom resources. */
export function kindEntry(apiVersion: string, kind: string): KindEntry | undefined {
  return kindTable()[`${apiVersion} ${kind}`];
}

/** All kinds that Kubernetes itself has. */
export function kindNames(): { readonly apiVersion: string; readonly kind: string }[] {
  return Object.keys(kindTable()).map((key) => {
    const [apiVersion = '', kind = ''] = key.split(' ');
    return { apiVersion, kind };
  });
}

/** All definitions by name. They take 170 kB, so they are read for messages only. */
export function definitions(): Definitions {
  return load<{ readonly definitions: Definitions }>('definitions.json').definitions;
}

/** What ajv has against a value that should be as defined. */
export function schemaErrors(entry: Pick<KindEntry, 'definition' | 'module'>, value: unknown): readonly SchemaError[] {
  const validate = load<Readonly<Record<string, Validator>>>(`${entry.module}.js`)[entry.definition];
  if (validate === undefined) throw new Error(`${entry.module} has no ${entry.definition}: run npm run import:k8s`);
  return validate(value) ? [] : (validate.errors ?? []);
}
