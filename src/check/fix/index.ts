/** `--fix`: mends in files what is certain, and changes no other byte of them. */
import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Finding } from '../../diagnostics';
import { writeFileWhole } from '../../files';
import { attempt, normal, readSource } from '../../manifests';
import { ignoreComments } from '../suppression/comments';
import { type Edit, edited } from './edit';
import { groundOf } from './layout';
import { mendsOf } from './mends';
import { objectsIn } from './tree';

/** A thing that was mended. */
export interface Mended {
  readonly file: string;
  /** Line where it was, from 1. */
  readonly line: number;
  readonly why: string;
}

/** What mending did. */
export interface Mending {
  readonly mended: readonly Mended[];
  readonly findings: readonly Finding[];
}

/** Mends files of manifests, each written in one step. Findings: AZWI702, AZWI901. */
export function mendFiles(files: Iterable<string>): Mending {
  const mended: Mended[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const done = attempt(file, () => mendFile(file));
    if (done === undefined) continue;
    if ('finding' in done) findings.push(done.finding);
    else {
      mended.push(...done.mended);
      findings.push(...done.findings);
    }
  }
  return { mended, findings };
}

function mendFile(file: string): Mending | undefined {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  // Where not every byte comes back, none is touched.
  if (!Buffer.from(text, 'utf8').equals(bytes)) return undefined;
  const result = mendText(text, file);
  if (result.mended.length === 0) return undefined;
  // A link stays one, and what it leads to keeps its permissions.
  const real = realpathSync(file);
  const { mode } = statSync(real);
  const { findings } = writeFileWhole(real, result.text);
  if (findings.length === 0) chmodSync(real, mode);
  return { mended: findings.length === 0 ? result.mended : [], findings };
}

/** A text of manifests, mended. It is as it was where mending would make something else of it. */
export function mendText(text: string, file: string): { readonly text: string; readonly mended: readonly Mended[] } {
  const unchanged = { text, mended: [] };
  if (!text.includes('azure.workload.identity/')) return unchanged;
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const ground = groundOf(body);
  const edits = (objectsIn(body) ?? []).flatMap((object) => mendsOf(ground, object));
  const kept = withoutIgnored(edits, body, file);
  const { text: after, made } = edited(body, kept);
  if (made.length === 0 || !isSame(body, after, file)) return unchanged;
  return {
    text: `${text.slice(0, text.length - body.length)}${after}`,
    mended: made.map(({ start, why }) => ({ file, line: lineOf(body, start), why })),
  };
}

function withoutIgnored(edits: readonly Edit[], text: string, file: string): readonly Edit[] {
  const ignored = new Set(ignoreComments(file, normal(text)).flatMap(({ covers }) => [...covers]));
  return ignored.size === 0 ? edits : edits.filter(({ start }) => !ignored.has(lineOf(text, start)));
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Whether both texts hold the same objects, as far as nothing was mended in them. */
function isSame(before: string, after: string, file: string): boolean {
  const [one, other] = [before, after].map((text) => {
    const { objects, findings } = readSource({ text: normal(text), file, named: true, inChart: false });
    return JSON.stringify([findings.length, objects.map(({ manifest }) => withoutOurs(manifest))]);
  });
  return one === other;
}

// Empty mappings and what is ours is left out, at any depth: that is all that mending changes.
function withoutOurs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOurs);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith('azure.workload.identity/'))
    .map(([key, inner]) => [key, withoutOurs(inner)] as const)
    .filter(([, inner]) => JSON.stringify(inner) !== '{}');
  return Object.fromEntries(entries);
}
