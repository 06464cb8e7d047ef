/** Components and waiting in graphs, without recursion: trees of thousands of charts are ordinary. */

/** Strongly connected components, each a list of nodes that all reach each other; what is reached comes first. */
export function components<T>(nodes: Iterable<T>, edges: (node: T) => Iterable<T>): T[][] {
  const states = new Map<T, State<T>>();
  const stack: State<T>[] = [];
  const found: T[][] = [];
  const open = (node: T): State<T> => {
    const index = states.size;
    const state = { node, index, low: index, onStack: true, rest: edges(node)[Symbol.iterator]() };
    states.set(node, state);
    stack.push(state);
    return state;
  };
  for (const start of nodes) {
    if (states.has(start)) continue;
    const path = [open(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.rest.next();
      if (next.done !== true) {
        const to = states.get(next.value);
        if (to === undefined) path.push(open(next.value));
        else if (to.onStack) frame.low = Math.min(frame.low, to.index);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.low = Math.min(above.low, frame.low);
      if (frame.low !== frame.index) continue;
      const component: T[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        member.onStack = false;
        component.push(member.node);
        if (member === frame) break;
      }
      found.push(component);
    }
  }
  return found;
}

/** A node that was met. */
interface State<T> {
  readonly node: T;
  readonly index: number;
  /** The first of those met that it reaches. */
  low: number;
  onStack: boolean;
  readonly rest: Iterator<T>;
}

/** Which nodes wait for which. */
export class WaitGraph<T> {
  /** Length of the longest chain of nodes that a node waits for. */
  private readonly depths = new Map<T, number>();

  constructor(private readonly edges: ReadonlyMap<T, readonly T[]>) {
    for (const component of components(edges.keys(), (node) => edges.get(node) ?? [])) {
      let depth = 0;
      for (const node of component) {
        for (const to of edges.get(node) ?? []) depth = Math.max(depth, (this.depths.get(to) ?? -1) + 1);
      }
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
