import type { ArmResource, ResourceId } from '../../arm/resource';
import type { Gathered } from './gathered';
import { isMade, type Source, type Told } from './told';

type Named = readonly (readonly [string, readonly Told[]])[];

/** A credential that is surely written, by each of the templates that write it. */
interface Written {
  readonly key: string;
  readonly name: string;
  readonly by: ReadonlyMap<Source, ArmResource>;
}

/**
 * What is written before each credential, by the names of credentials of the same identity. What another deployment
 * writes is not written at the same time, so that it counts as before. Credentials of which that is not known have no
 * entry.
 */
export function orders(gathered: Gathered, credentials: Named): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, readonly string[]>();
  const graphs = new Map<Source, Graph>();
  for (const family of families(gathered, credentials)) {
    for (const one of family) {
      const before = family.length === 1 ? [] : writtenBefore(gathered, graphs, family, one);
      if (before !== undefined) after.set(one.key, before);
    }
  }
  return after;
}

// The credentials of one identity that are surely written, each with a name.
function families(gathered: Gathered, credentials: Named): readonly (readonly Written[])[] {
  const byIdentity = new Map<string, Written[]>();
  for (const [key, told] of credentials) {
    const made = told.filter((one) => isMade(one) && one.source.ordered);
    const [first] = made;
    const name = first?.resource.id.names.at(-1);
    const identity = first === undefined ? undefined : gathered.parentKey(first);
    if (name === undefined || identity === undefined || made.some(({ resource }) => resource.loop)) continue;
    const written = { key, name, by: new Map(made.map(({ source, resource }) => [source, resource])) };
    const family = byIdentity.get(identity);
    if (family === undefined) byIdentity.set(identity, [written]);
    else family.push(written);
  }
  return [...byIdentity.values()];
}

function writtenBefore(
  gathered: Gathered,
  graphs: Map<Source, Graph>,
  family: readonly Written[],
  one: Written,
): readonly string[] | undefined {
  const orderIn: ((other: Written) => boolean)[] = [];
  for (const [source, resource] of one.by) {
    const graph = graphs.get(source) ?? new Graph(gathered, source);
    graphs.set(source, graph);
    const before = graph.before(resource);
    if (before === undefined) return undefined;
    orderIn.push((other) => {
      const its = other.by.get(source);
      return its === undefined || before.has(other.key) || inSerialLoop(its, resource);
    });
  }
  return family
    .filter((other) => other !== one && orderIn.every((isBefore) => isBefore(other)))
    .map(({ name }) => name);
}

// What one loop writes stands in one place.
function inSerialLoop(one: ArmResource, other: ArmResource): boolean {
  if (!one.serial || !other.serial) return false;
  const [a, b] = [one.place(), other.place()];
  return a.line !== undefined && a.file === b.file && a.line === b.line && a.column === b.column;
}

/** What a template deploys before what. */
class Graph {
  private readonly byKey = new Map<string, ArmResource[]>();

  constructor(
    private readonly gathered: Gathered,
    private readonly source: Source,
  ) {
    for (const resource of source.resources) {
      if (resource.existing) continue;
      const key = gathered.keyOf({ resource, source });
      const list = this.byKey.get(key);
      if (list === undefined) this.byKey.set(key, [resource]);
      else list.push(resource);
    }
  }

  /** Keys of all that is deployed before a resource; undefined where something before it is not known. */
  before(resource: ArmResource): ReadonlySet<string> | undefined {
    const found = new Set<string>();
    const open: ResourceId[] = [...resource.after];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const key = this.gathered.keyOfId(next, this.source);
      if (key === undefined) return undefined;
      if (found.has(key)) continue;
      found.add(key);
      for (const inner of this.byKey.get(key) ?? []) open.push(...inner.after);
    }
    return found;
  }
}
