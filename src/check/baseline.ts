/** Findings that are known already, so that an old repository can begin with new ones. */
import { readFileSync } from 'node:fs';
import { type Finding, finding } from '../diagnostics';
import { shownPath, systemErrorCode, writeFileWhole } from '../files';
import type { Reported } from '../report/model';

/** How often each finding is known, by its fingerprint. */
export type Baseline = ReadonlyMap<string, number>;

interface Entry {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** Reads a baseline. Findings: AZWI936, which forbids to go on. */
export function readBaseline(path: string): { readonly baseline: Baseline; readonly findings: readonly Finding[] } {
  const file = shownPath(path);
  const refused = (why: string) => {
    const help = 'Write it anew: cdk8s-azwi check --baseline FILE --write-baseline.';
    return { baseline: new Map(), findings: [finding('AZWI936', { file }, `${file} is no baseline: ${why}.`, help)] };
  };
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null || !('version' in value) || !('findings' in value))
      return refused('it has no version and no findings');
    if (value.version !== 1) return refused(`its version is ${JSON.stringify(value.version)}, and 1 is read`);
    const baseline = new Map<string, number>();
    for (const one of Array.isArray(value.findings) ? (value.findings as readonly unknown[]) : []) {
      const fingerprint = typeof one === 'object' && one !== null && 'fingerprint' in one ? one.fingerprint : undefined;
      if (typeof fingerprint !== 'string') return refused('one of its findings has no fingerprint');
      baseline.set(fingerprint, (baseline.get(fingerprint) ?? 0) + 1);
    }
    return { baseline, findings: [] };
  } catch (error) {
    if (error instanceof SyntaxError) return refused('it is no JSON');
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return refused(code === 'ENOENT' ? 'nothing is there' : `the system says ${code}`);
  }
}

/** Writes what is found as a baseline, sorted, so that it changes only where findings do. Findings: AZWI702. */
export function writeBaseline(path: string, findings: readonly Reported[]): readonly Finding[] {
  const entries = findings
    .map(({ fingerprint, code, place, message }): Entry => ({ fingerprint, code, file: place.file ?? '', message }))
    .sort((a, b) => compare([a.file, a.code, a.message], [b.file, b.code, b.message]));
  return writeFileWhole(path, `${JSON.stringify({ version: 1, findings: entries }, undefined, 2)}\n`).findings;
}

function compare(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((text, at) => text !== other[at]);
  return index < 0 ? 0 : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}

/** The findings with those that are known marked, and how many of the known ones are gone. */
export function compared(
  findings: readonly Reported[],
  baseline: Baseline,
): { readonly findings: readonly Reported[]; readonly gone: number } {
  const left = new Map(baseline);
  const marked = findings.map((one): Reported => {
    const count = left.get(one.fingerprint) ?? 0;
    if (count === 0 || one.suppression !== undefined) return one;
    left.set(one.fingerprint, count - 1);
    return { ...one, suppression: { kind: 'external' } };
  });
  return { findings: marked, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
