import type { Entry } from './entry';
import { WaitGraph } from './graph';
import type { Unit } from './units';

/** What can be waited for in a file: a resource of its own, or, in main, a module. */
export type Node = Entry | Unit;

/**
 * Who waits for whom in one file. Bicep sees what a resource or module uses; what is waited for beyond that has to be
 * said, and saying what Bicep sees is refused by its linter.
 */
export class FileWaits {
  private readonly uses = new Map<Node, Set<Node>>();
  private consumer: Node | undefined;
  private graph: WaitGraph<Node> | undefined;

  constructor(
    private readonly unit: Unit,
    private readonly unitOf: ReadonlyMap<Entry, Unit>,
    private readonly modules: ReadonlyMap<Unit, unknown>,
  ) {}

  /** The resource or module that is being printed. */
  public get current(): Node | undefined {
    return this.consumer;
  }

  /** Runs `lower` and takes what it used as used by `consumer`. */
  public within<T>(consumer: Node, lower: () => T): T {
    const before = this.consumer;
    this.consumer = consumer;
    const result = lower();
    this.consumer = before;
    return result;
  }

  /** Remembers a use that Bicep sees. */
  public note(used: Node): void {
    if (this.consumer === undefined) return;
    const known = this.uses.get(this.consumer) ?? new Set();
    known.add(used);
    this.uses.set(this.consumer, known);
  }

  /** What a resource or module waits for and Bicep cannot see. Ask when all modules are known. */
  public unseen(consumer: Node): readonly Node[] {
    this.graph ??= this.whole();
    return this.graph.explicit(consumer, this.uses.get(consumer) ?? new Set());
  }

  private whole(): WaitGraph<Node> {
    const consumers: Node[] = [...this.unit.entries, ...this.modules.keys()];
    return new WaitGraph(new Map(consumers.map((consumer) => [consumer, this.waitedForBy(consumer)])));
  }

  private waitedForBy(consumer: Node): Node[] {
    const nodes = new Set<Node>();
    for (const entry of 'entries' in consumer ? consumer.entries : [consumer]) {
      for (const before of entry.waitsFor) {
        const unit = this.unitOf.get(before);
        if (unit === this.unit) nodes.add(before);
        else if (this.unit.main && unit !== undefined && unit !== consumer) nodes.add(unit);
      }
    }
    return [...nodes];
  }
}
