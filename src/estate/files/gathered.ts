import { parentId } from '../../arm/id';
import { type ArmResource, type ArmValue, Opaque, type ResourceId } from '../../arm/resource';
import type { Place } from '../../diagnostics';
import { UNKNOWN, type Value } from '../value';
import { isObject } from './fields';
import { Keys } from './keys';
import { isMade, mayBe, type Source, type Told } from './told';
import { KnownTexts, readValue } from './values';

/** What all sources tell, by the keys of what they tell of. */
export class Gathered {
  readonly texts = new KnownTexts();
  private readonly keys: Keys;
  private readonly own = new Map<ArmResource, string>();
  private readonly byType = new Map<string, Told[]>();

  /** @param more ids that are spoken of elsewhere. */
  constructor(
    readonly sources: readonly Source[],
    more: readonly ResourceId[],
  ) {
    this.keys = new Keys([...more, ...sources.flatMap(({ resources }) => resources.flatMap(idsIn))]);
    for (const source of sources) {
      for (const resource of source.resources) {
        const told = { resource, source };
        if (!mayBe(told)) continue;
        const type = resource.id.type.toLowerCase();
        const list = this.byType.get(type);
        if (list === undefined) this.byType.set(type, [told]);
        else list.push(told);
      }
    }
  }

  /** All that is told of resources of a type, in the order of the sources. */
  all(type: string): readonly Told[] {
    return this.byType.get(type) ?? [];
  }

  /** The same by the keys of the resources. */
  byKey(type: string): readonly (readonly [string, readonly Told[]])[] {
    const groups = new Map<string, Told[]>();
    for (const told of this.all(type)) {
      const key = this.keyOf(told);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [told]);
      else group.push(told);
    }
    return [...groups];
  }

  /** The key of a resource, which is one of its own where its name is not known. */
  keyOf({ resource, source }: Told): string {
    const key = this.own.get(resource) ?? this.keys.keyOf(resource.id, source.id) ?? this.keys.ownKey();
    this.own.set(resource, key);
    return key;
  }

  /** The key of what an id stands for; undefined where that cannot be told. */
  keyOfId(id: ResourceId, source: Source | undefined): string | undefined {
    return this.keys.keyOf(id, source?.id ?? '');
  }

  /** The key of the resource that a child stands in; undefined where that is not known. */
  parentKey({ resource, source }: Told): string | undefined {
    const parent = parentId(resource.id);
    const key = this.keys.keyOf(parent, source.id);
    if (key !== undefined) return key;
    // A parent is always deployed before its child, and named by it.
    const parents = resource.after.filter(({ type }) => type.toLowerCase() === parent.type.toLowerCase());
    const keys = new Set(parents.map((id) => this.keys.keyOf(id, source.id)));
    return keys.size === 1 ? [...keys][0] : undefined;
  }

  /** What a value says, as the text that it is known to be. */
  value(value: ArmValue | undefined, { source }: Told): Value {
    return this.texts.resolved(readValue(value, this.keys, source.id));
  }
}

function idsIn({ id, target, after, body }: ArmResource): readonly ResourceId[] {
  const parents = id.names.length > 1 ? [parentId(id)] : [];
  return [id, ...parents, ...(target === undefined ? [] : [target]), ...after, ...referencesIn(body)];
}

function referencesIn(value: ArmValue): readonly ResourceId[] {
  const found: ResourceId[] = [];
  const open: ArmValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof Opaque) found.push(...(next.reference === undefined ? [] : [next.reference.id]));
    else if (Array.isArray(next)) for (const item of next) open.push(item);
    // What the Azure CLI prints is read with `properties` around itself.
    else if (isObject(next)) for (const item of Object.values(next)) open.push(item);
  }
  return found;
}

/** The name of a resource; empty where it is not known. */
export function nameOf(told: readonly Told[]): string {
  return told.map(({ resource }) => resource.id.names.at(-1)).find((name) => name !== undefined) ?? '';
}

/** Whether one of the sources certainly makes it. */
export function madeBy(told: readonly Told[]): boolean {
  return told.some(isMade);
}

/** Where to look first: at what makes it, else at the first that tells of it. */
export function placeOf(told: readonly Told[]): (path?: readonly (string | number)[]) => Place {
  const shown = told.find(isMade) ?? told[0];
  return (path) => shown?.resource.place(path) ?? {};
}

/**
 * What several sources say of one property. What is to be deployed is asked first, since it will be so; where two say
 * different things, nothing is known.
 */
export function agreed<T>(told: readonly Told[], read: (one: Told) => T | undefined): T | undefined {
  for (const group of [told.filter(isMade), told.filter((one) => !isMade(one))]) {
    const said = new Set(group.map(read).filter((one) => one !== undefined));
    if (said.size > 1) return undefined;
    for (const only of said) return only;
  }
  return undefined;
}

/** The same of values; different kinds of knowledge do not disagree. */
export function agreedValue(told: readonly Told[], read: (one: Told) => Value): Value {
  const text = agreed(told, (one) => {
    const value = read(one);
    return value.kind === 'text' ? value.text : undefined;
  });
  if (text !== undefined) return { kind: 'text', text };
  const values = told.map(read);
  if (values.some(({ kind }) => kind === 'text')) return UNKNOWN;
  return values.find(({ kind }) => kind === 'reference') ?? UNKNOWN;
}

/** Whether what is told of a type cannot be all: a module is not there, or it is not known what something stands in. */
export function isMore(gathered: Gathered, type: string): boolean {
  return (
    gathered.sources.some(({ more }) => more) ||
    gathered.all(type).some((told) => gathered.parentKey(told) === undefined && told.source.origin === 'template')
  );
}
