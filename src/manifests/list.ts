/** Lists of objects: `v1 List`, as `kubectl get` prints it, and those of one kind, such as `PodList`, as the API answers. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object only holds others. A kind of somebody's own may end in `List` and be no list. */
export function isList({ apiVersion, kind, items }: Fields): boolean {
  if (apiVersion === 'v1' && kind === 'List') return true;
  return typeof kind === 'string' && kind.length > 'List'.length && kind.endsWith('List') && Array.isArray(items);
}

/** The items of a list; undefined where there is something else in their place. */
export function itemsOf({ items }: Fields): readonly unknown[] | undefined {
  if (items === undefined || items === null) return [];
  return Array.isArray(items) ? items : undefined;
}

/** An item of a list of one kind says neither kind nor version of the API: the list does. */
export function withKind(item: unknown, { apiVersion, kind }: Fields): unknown {
  if (!isFields(item) || item.apiVersion !== undefined || item.kind !== undefined) return item;
  return kind === 'List' ? item : { apiVersion, kind: String(kind).slice(0, -'List'.length), ...item };
}
