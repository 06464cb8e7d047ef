/** A report for programs. Its form is told by docs/report.schema.json. */
import { CODES } from '../diagnostics';
import { countFindings } from './counting';
import type { Report, ReportOptions } from './model';
import { safeJson } from './printable';

/** Raised when a field goes, or changes its meaning; fields may come without. */
const VERSION = 1;

/** The report as JSON. */
export function jsonReport({ findings, counts }: Report, { version }: ReportOptions): string {
  const { error, warning, info, suppressed } = countFindings(findings);
  return safeJson({
    version: VERSION,
    tool: { name: 'cdk8s-azwi', version },
    summary: {
      files: counts.files,
      objects: counts.objects,
      workloads: counts.workloads,
      links: { proven: counts.links.proven, broken: counts.links.broken, unknown: counts.links.unknown },
      findings: { error, warning, info, suppressed },
      templates: counts.templates,
    },
    findings: findings.map(({ code, severity, group, message, help, place, fingerprint, suppression }) => ({
      code,
      severity,
      title: CODES[code].title,
      group,
      message,
      help,
      place: {
        file: place.file,
        line: place.line,
        column: place.column,
        property: place.property,
        construct: place.construct,
      },
      fingerprint,
      suppression: suppression === undefined ? undefined : { kind: suppression.kind, reason: suppression.reason },
    })),
  });
}
