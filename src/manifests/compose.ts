/** A tree of syntax as plain data, the way kubectl turns YAML into JSON; within bounds, and in linear time. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { plainValue } from './scalar';

/** What is wrong with a document, and where in its text. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly help: string,
    /** Offset in the text of the document. */
    readonly offset: number,
  ) {
    super(message);
  }
}

// Aliases may make a text grow without end ("billion laughs"). No object that a cluster stores has a tenth of this.
const MOST_COPIES = 100_000;
// Above any manifest by far, below what overflows the stack.
const DEEPEST = 500;

/** The plain data of a document whose schema is `failsafe`. @throws Refusal */
export function compose(root: unknown): unknown {
  return new Composer().value(root, 0);
}

interface Anchored {
  /** undefined while it is being read. */
  readonly done?: { readonly value: unknown; readonly size: number };
}

class Composer {
  private readonly anchors = new Map<string, Anchored>();
  /** Nodes so far, aliases counted as what they stand for. */
  private size = 0;
  private copied = 0;

  value(node: unknown, depth: number): unknown {
    if (node === null || node === undefined) return null;
    if (depth > DEEPEST) {
      throw new Refusal(`It is nested deeper than ${DEEPEST} levels.`, 'Kubernetes takes no such object.', start(node));
    }
    if (isAlias(node)) return this.aliased(node.source, start(node));
    const before = this.size;
    this.size += 1;
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, {});
    const value = this.content(node, depth);
    if (anchor !== undefined) this.anchors.set(anchor, { done: { value, size: this.size - before } });
    return value;
  }

  private content(node: unknown, depth: number): unknown {
    if (isScalar(node)) return scalarValue(node);
    if (isSeq(node)) return node.items.map((item) => this.value(isPair(item) ? undefined : item, depth + 1));
    return isMap(node) ? this.map(node, depth) : null;
  }

  private aliased(name: string, offset: number): unknown {
    const anchored = this.anchors.get(name);
    if (anchored === undefined) {
      throw new Refusal(`The alias *${name} stands for nothing.`, `Write &${name} before what it stands for.`, offset);
    }
    if (anchored.done === undefined) {
      throw new Refusal(`The alias *${name} stands inside of what it stands for.`, 'Write out what is meant.', offset);
    }
    this.copied += anchored.done.size;
    this.size += anchored.done.size;
    if (this.copied > MOST_COPIES) {
      const message = `Its aliases stand for more than ${MOST_COPIES.toLocaleString('en')} values.`;
      throw new Refusal(message, 'Write out what is meant.', offset);
    }
    return anchored.done.value;
  }

  private map(node: YAMLMap<unknown, unknown>, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const pair of node.items) {
      if (isMerge(pair)) {
        merged.push(...mergeSources(this.value(pair.value, depth + 1), start(pair.key)));
        continue;
      }
      const key = keyText(pair, this);
      if (Object.hasOwn(result, key)) {
        const message = `The key ${JSON.stringify(key)} stands in it twice.`;
        throw new Refusal(message, 'Which one counts depends on the reader. Keep the right one.', start(pair.key));
      }
      set(result, key, this.value(pair.value, depth + 1));
    }
    for (const source of merged) {
      for (const [key, value] of Object.entries(source as object))
        if (!Object.hasOwn(result, key)) set(result, key, value);
    }
    return result;
  }
}

// As a plain assignment, `__proto__` would change the object's nature and be lost.
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function isMerge({ key }: Pair<unknown, unknown>): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN' && key.tag === undefined;
}

function mergeSources(value: unknown, offset: number): readonly unknown[] {
  const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (sources.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))) return sources;
  throw new Refusal('What << merges is no mapping.', 'Write an alias of a mapping after it.', offset);
}

function keyText({ key }: Pair<unknown, unknown>, composer: Composer): string {
  const value = composer.value(key, 0);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  const shown = value === null ? 'empty' : typeof value === 'number' ? String(value) : 'a collection';
  throw new Refusal(`A key in it is ${shown}, and keys are text.`, 'Put it in quotes, or remove it.', start(key));
}

const TAG = 'tag:yaml.org,2002:';

function scalarValue(node: Scalar<unknown>): unknown {
  const text = node.source ?? '';
  if (node.tag === `${TAG}binary`) return Buffer.from(text, 'base64').toString();
  if (node.tag === '!' || node.tag === `${TAG}str`) return text;
  const typed = node.tag === `${TAG}int` || node.tag === `${TAG}float` || node.tag === `${TAG}bool`;
  if (!typed && node.type !== 'PLAIN' && node.tag !== `${TAG}null`) return text;
  const value = plainValue(text);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Refusal(`${text} is a number that JSON does not have.`, 'Put it in quotes if it is text.', start(node));
  }
  return value;
}

function start(node: unknown): number {
  return (node as Partial<Node> | undefined)?.range?.[0] ?? 0;
}
