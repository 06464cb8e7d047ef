import type { ResourceId } from './resource';

let unlike = 0;

/**
 * A text by which ids are compared: ids with the same text are the same resource. Two that are wholly known (`symbol` is
 * undefined for both) and have different texts are different resources.
 */
export function idKey(id: ResourceId): string {
  if (id.symbol !== undefined) return id.symbol;
  if (id.names.includes(undefined)) return `unlike any other ${++unlike}`;
  return keyText(
    id.subscription ?? '',
    id.resourceGroup ?? '',
    id.type,
    id.names.map((name) => name ?? ''),
  );
}

/** The text of a key out of its parts, those that are not known in whatever form stands for them. */
export function keyText(subscription: string, group: string, type: string, names: readonly string[]): string {
  return [subscription, group, type, ...names]
    .map((part) => part.replaceAll(SEPARATOR, ' '))
    .join(SEPARATOR)
    .toLowerCase();
}

// Stands in no name and in no text that stands for one.
const SEPARATOR = '\n';

/** The id of what a child resource stands in, which has the first of its names. */
export function parentId(id: ResourceId): ResourceId {
  const { subscription, resourceGroup, type, names } = id;
  const parent = {
    subscription,
    resourceGroup,
    type: type.split('/').slice(0, -1).join('/'),
    names: names.slice(0, -1),
  };
  const [home, group, , ...shown] = id.symbol?.split(SEPARATOR) ?? [];
  if (home === undefined || group === undefined) return parent;
  const symbol = keyText(home, group, parent.type, shown.slice(0, -1));
  const isKnown = !parent.names.includes(undefined) && symbol === idKey(parent);
  return isKnown ? parent : { ...parent, symbol };
}

/** An id for people, as far as it is known: `Microsoft.KeyVault/vaults/my-kv`. */
export function idText({ type, names }: ResourceId): string {
  return `${type}/${names.map((name) => name ?? '?').join('/')}`;
}
