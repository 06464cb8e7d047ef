import fc from 'fast-check';
import { CODES, type Code, finding, type Place } from '../../src/diagnostics';
import { fingerprintOf, formatReport, type Report, type Reported, type ReportFormat } from '../../src/report/report';

/** A finding of a workload, as `check` hands it over. */
export function reported(
  code: Code,
  place: Place,
  { message = 'It is wrong.', help = 'Mend it.', group = 'Deployment shop/api', ...more }: Partial<Reported> = {},
): Reported {
  const one = finding(code, place, message, help);
  return { ...one, group, fingerprint: fingerprintOf(one, group), ...more };
}

/** A report on the texts of files. */
export function reportOf(
  findings: readonly Reported[],
  files: Readonly<Record<string, string>> = {},
  templates: readonly string[] = [],
): Report {
  return {
    findings,
    counts: { files: 3, objects: 12, workloads: 2, links: { proven: 9, broken: 1, unknown: 2 }, templates },
    source: (file) => (Object.hasOwn(files, file) ? files[file] : undefined),
  };
}

export function printed(report: Report, format: ReportFormat, width?: number): string {
  return formatReport(report, format, { color: false, version: '1.2.3', ...(width === undefined ? {} : { width }) });
}

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...['\n', '\r', '\t', '\0', '\u001b[31m', '\u009b', '\u2028', '\u202e', '::', '%', ',', '界', '\ud83d', '```'],
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  maxLength: 12,
});

const place: fc.Arbitrary<Place> = fc.record(
  {
    file: fc.oneof(fc.constantFrom('a.yaml', '-', '/x/b.bicep', 'C:\\x\\c.yaml', '../d:e,f.yaml'), nasty),
    line: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 30 }),
    property: nasty,
    construct: nasty,
  },
  { requiredKeys: [] },
);

const anyReported: fc.Arbitrary<Reported> = fc
  .record({
    code: fc.constantFrom(...(Object.keys(CODES) as Code[])),
    place,
    message: nasty,
    help: nasty,
    group: nasty,
    reason: fc.option(nasty, { nil: undefined }),
  })
  .map(({ code, place, message, help, group, reason }) =>
    reported(code, place, {
      message,
      help,
      group,
      ...(reason === undefined ? {} : { suppression: { kind: 'inSource' as const, reason } }),
    }),
  );

/** Reports with whatever names, messages and texts of files there may be. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({ findings: fc.array(anyReported, { maxLength: 5 }), text: nasty, templates: fc.array(nasty) })
  .map(({ findings, text, templates }) => ({
    ...reportOf(findings, {}, templates),
    source: () => `${text}\n${text}${text}`,
  }));

/** Everything that could move a cursor, recolour a terminal or turn a line around; tabs and line breaks are not among them. */
export const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}/u;
