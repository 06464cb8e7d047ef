import { ApiObject, JsonPatch } from 'cdk8s';
import { agree } from './agreement';
import { isJson, type Json } from './manifest';

/** The patches of an object, and what they say against a binding. */

/** The operations of an object's patches, as they were given. */
export function operationsOf(object: ApiObject): readonly Json[] {
  return patchesOf(object).flatMap(({ operation }) => (isJson(operation) ? [operation] : []));
}

/** The first operation that cannot be applied to what the object is without patches; undefined where all can. */
export function failingOperation(object: ApiObject): Json | undefined {
  let manifest: unknown;
  try {
    // Of the class that patches; those below it rename keys and those around it judge.
    manifest = ApiObject.prototype.toJson.call(Object.create(object, { patches: { value: [] } }));
  } catch {
    return undefined;
  }
  for (const patch of patchesOf(object)) {
    try {
      manifest = JsonPatch.apply(manifest, patch as unknown as JsonPatch);
    } catch {
      return isJson(patch.operation) ? patch.operation : undefined;
    }
  }
  return undefined;
}

function patchesOf(object: ApiObject): readonly Json[] {
  // Private in cdk8s, and nothing else knows them.
  const { patches } = object as unknown as { readonly patches?: unknown };
  return Array.isArray(patches) ? patches.filter(isJson) : [];
}

/**
 * The patch that takes away what is at a path, in words: `JsonPatch remove /spec/serviceAccountName`. Undefined where
 * there is none, and where it made room: what it took away was another value than `wanted`, as in an Include.
 */
export function removalOf(object: ApiObject, path: readonly string[], wanted: string): string | undefined {
  const operations = operationsOf(object);
  if (operations.length === 0) return undefined;
  const pointer = path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const removal = operations.find(
    ({ op, path: at, from }) => (op === 'remove' ? at : op === 'move' && from) === pointer,
  );
  if (removal === undefined) return undefined;
  const given = givenAt(object, path);
  const made = given !== undefined && typeof given !== 'object' && !agree(path.at(-1) ?? '', given, wanted);
  return made ? undefined : `JsonPatch ${String(removal.op)} ${pointer}`;
}

// What cdk8s-plus makes when it renders cannot be seen here, and is an object.
function givenAt(object: ApiObject, path: readonly string[]): unknown {
  const { props } = object as unknown as { readonly props?: unknown };
  let at: unknown = { ...(isJson(props) ? props : {}), metadata: object.metadata.toJson() };
  for (const key of path) {
    if (!isJson(at)) return at;
    if (!Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}
