/** Components and waiting in graphs, without recursion: trees of thousands of charts are ordinary. */

/** Strongly connected components, each a list of nodes that all reach each other; what is reached comes first. */
export function components<T>(nodes: Iterable<T>, edges: (node: T) => Iterable<T>): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const onStack = new Set<T>();
  const stack: T[] = [];
  const found: T[][] = [];
  const open = (node: T): { node: T; rest: Iterator<T> } => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
    return { node, rest: edges(node)[Symbol.iterator]() };
  };
  for (const start of nodes) {
    if (index.has(start)) continue;
    const path = [open(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node, rest } = frame;
      const next = rest.next();
      if (next.done !== true) {
        const to = next.value;
        if (!index.has(to)) path.push(open(to));
        else if (onStack.has(to)) low.set(node, Math.min(low.get(node) ?? 0, index.get(to) ?? 0));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low.set(above.node, Math.min(low.get(above.node) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== index.get(node)) continue;
      const component: T[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        onStack.delete(member);
        component.push(member);
        if (member === node) break;
      }
      found.push(component);
    }
  }
  return found;
}

/** Which nodes wait for which. */
export class WaitGraph<T> {
  /** Length of the longest chain of nodes that a node waits for. */
  private readonly depths = new Map<T, number>();

  constructor(private readonly edges: ReadonlyMap<T, readonly T[]>) {
    for (const component of components(edges.keys(), (node) => edges.get(node) ?? [])) {
      const below = component.flatMap((node) => edges.get(node) ?? []).map((to) => this.depths.get(to) ?? -1);
      // Not Math.max(...below): a node may wait for more than a call takes arguments.
      const depth = below.reduce((deepest, one) => Math.max(deepest, one), -1) + 1;
      for (const node of component) this.depths.set(node, depth);
    }
  }

  /**
   * What has to be said to make `node` wait for all that it waits for, when `implied` is seen without being said: what
   * follows from something else is left out.
   */
  public explicit(node: T, implied: ReadonlySet<T>): T[] {
    const wanted = (this.edges.get(node) ?? []).filter((one) => !implied.has(one));
    // Only what stands deeper can lead to a node, so the deepest are looked at first and nothing below the shallowest.
    wanted.sort((a, b) => this.depth(b) - this.depth(a));
    const shallowest = wanted.at(-1);
    if (shallowest === undefined) return [];
    const floor = this.depth(shallowest);
    const reached = new Set<T>();
    this.reach(implied, floor, reached);
    return wanted.filter((one) => {
      if (reached.has(one)) return false;
      this.reach([one], floor, reached);
      return true;
    });
  }

  /** How deep a node stands: the number of nodes on the longest chain that it waits for. */
  public depth(node: T): number {
    return this.depths.get(node) ?? 0;
  }

  private reach(from: Iterable<T>, floor: number, reached: Set<T>): void {
    const queue = [...from];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (this.depth(node) <= floor) continue;
      for (const to of this.edges.get(node) ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        queue.push(to);
      }
    }
  }
}
