import { record } from '../../schemas/kubernetes/access';

/** A field of an object's own; undefined where there is no object. */
export function fieldOf(value: unknown, name: string): unknown {
  const fields = record(value);
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What stands at the end of a path of fields. */
export function fieldAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(fieldOf, value);
}

/** A label of an object or of a pod template. */
export function label(object: unknown, key: string): unknown {
  return fieldAt(object, 'metadata', 'labels', key);
}

/** An annotation of an object or of a pod template. */
export function annotation(object: unknown, key: string): unknown {
  return fieldAt(object, 'metadata', 'annotations', key);
}

/** Name, namespace and kind of an object, for people: `Deployment shop/api`. */
export function describe(manifest: Readonly<Record<string, unknown>>): string {
  const parts = ['namespace', 'name'].map((key) => fieldAt(manifest, 'metadata', key));
  return `${String(manifest.kind)} ${parts.filter((part) => typeof part === 'string' && part !== '').join('/')}`;
}

// ${X}, $(X), {{ X }}, #{X}#, __X__, <X>, %X%, $X.
const PLACEHOLDER = /\$\{|\$\(|\{\{|#\{|^__.+__$|^<.+>$|^%\w+%$|^\$[A-Za-z_]\w*$/;

/** Whether a text is one that something else replaces before it is applied: Flux, kustomize, Helm, a script, a person. */
export function isPlaceholder(text: unknown): boolean {
  return typeof text === 'string' && PLACEHOLDER.test(text);
}
