/** Something in a column: how much room it takes, and where it would like to begin. */
export interface Item {
  readonly size: number;
  readonly wanted: number;
}

interface Block {
  /** Sum of what its items want, less the room of those before them in the column. */
  sum: number;
  count: number;
}

/**
 * Where items begin that keep their order and do not overlap, each as near to where it wants to be as can be: the least
 * squares of the distances, by pooling neighbours that are in each other's way. Linear.
 */
export function spread(items: readonly Item[]): readonly number[] {
  const blocks: Block[] = [];
  let offset = 0;
  const offsets: number[] = [];
  for (const { size, wanted } of items) {
    offsets.push(offset);
    blocks.push({ sum: wanted - offset, count: 1 });
    offset += size;
    for (let [last, before] = [blocks.at(-1), blocks.at(-2)]; last && before && isInTheWay(before, last); ) {
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
      [last, before] = [blocks.at(-1), blocks.at(-2)];
    }
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return offsets.map((one, index) => one + (starts[index] ?? 0));
}

function isInTheWay(before: Block, after: Block): boolean {
  return before.sum / before.count > after.sum / after.count;
}
