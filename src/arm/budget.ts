import { type ArmValue, Opaque } from './resource';
import type { parseText } from './syntax';

/** What a text of a template was found to be. */
export type Parsed = ReturnType<typeof parseText>;

const DEEPEST = 400;

/** What a whole template may cost, because a few lines can ask for more than there is. */
export class Budget {
  /** Texts that were read before, as most are used more than once. */
  readonly parsed = new Map<string, Parsed>();
  private depth = 0;
  private left = 5_000_000;
  private copies = 20_000;

  /** Whether there may be as many more resources. */
  make(count: number): boolean {
    if (count > this.copies) return false;
    this.copies -= count;
    return true;
  }

  /** Whether as much more may be done. */
  spend(steps: number): boolean {
    this.left -= steps;
    return this.left > 0;
  }

  /** Computes something that may ask for itself, unless it is too deep already. */
  within(compute: () => ArmValue): ArmValue {
    if (this.depth >= DEEPEST || !this.spend(1)) return new Opaque();
    this.depth += 1;
    try {
      return compute();
    } finally {
      this.depth -= 1;
    }
  }
}
