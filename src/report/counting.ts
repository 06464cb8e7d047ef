/** How many findings of each kind there are. */
import type { Severity } from '../diagnostics';
import type { Reported } from './model';

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
}

/** Those that are suppressed count as nothing else. */
export function countFindings(findings: readonly Reported[]): FindingCounts {
  const counts: Record<Severity | 'suppressed', number> = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { severity, suppression } of findings) counts[suppression === undefined ? severity : 'suppressed'] += 1;
  return counts;
}

/** The findings that count. */
export function counting(findings: readonly Reported[]): readonly Reported[] {
  return findings.filter(({ suppression }) => suppression === undefined);
}
