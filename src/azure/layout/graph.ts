/** Strongly connected components and reachability, without recursion: trees of thousands of charts are ordinary. */

/** Components of a graph, each a list of nodes that all reach each other. */
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

/** Everything that can be reached from some nodes, the nodes themselves included. */
export function reachable<T>(from: Iterable<T>, edges: (node: T) => Iterable<T>): Set<T> {
  const seen = new Set<T>(from);
  const queue = [...seen];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const to of edges(node)) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}

/**
 * What has to be said to make `node` wait for all of `wanted`: a dependency that follows from another one is left out,
 * and so is one that is implied already.
 */
export function withoutImplied<T>(wanted: readonly T[], implied: Iterable<T>, edges: (node: T) => Iterable<T>): T[] {
  const known = new Set(implied);
  const rest = [...new Set(wanted)].filter((one) => !known.has(one));
  return rest.filter((one) => {
    const others = [...known, ...rest].filter((other) => other !== one);
    return !reachable(others, edges).has(one);
  });
}
