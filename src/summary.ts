import { type Finding, formatFindings } from './diagnostics';
import type { WriteResult } from './files';
import type { Synthesis } from './synthesis';
import type { RecordKey } from './values';

export interface SummaryInput {
  readonly synthesis: Synthesis;
  readonly written: WriteResult;
  readonly findings: readonly Finding[];
  readonly outdir: string;
  readonly bicepOutdir: string;
  readonly missing: readonly RecordKey[];
  readonly quiet: boolean;
  /** Whether there is Bicep that was not written, because the output goes to a temporary folder. */
  readonly bicepSkipped: boolean;
}

const AT_MOST = 12;

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, AT_MOST).join(', ');
  const more = items.length > AT_MOST ? `, and ${items.length - AT_MOST} more` : '';
  return [`${title}: ${shown}${more}`];
}

/** What a synthesis did, in a few lines. Warnings are told even when it is to be quiet. */
export function summary(input: SummaryInput): string {
  const { written, synthesis, missing, quiet, bicepSkipped } = input;
  const { order } = synthesis.kubernetes;
  // What is missing is told in one line below, not once for each value.
  const findings = input.findings.filter(({ code }) => code !== 'AZWI605');
  const lines = findings.length === 0 ? [] : [formatFindings(findings)];
  if (!quiet) {
    const charts = order.charts.map((chart) => chart.node.path);
    const kinds = [...synthesis.unknownKinds].map(([kind, count]) => `${kind} (${count})`);
    lines.push(
      ...list('Written', written.written),
      ...list('Removed', written.removed),
      ...(written.unchanged.length === 0
        ? []
        : [`Unchanged: ${written.unchanged.length} of ${written.unchanged.length + written.written.length} files`]),
      ...(order.indexed ? list('Charts apply in this order', charts) : []),
      ...list('Kinds that are not known here, judged by name and metadata only', kinds),
      ...(bicepSkipped ? ['The output goes to a temporary folder; no Bicep was written.'] : []),
    );
  }
  const known = missing.map((key) => `${key.kind}["${key.name}"].${key.property}`);
  lines.push(...list('Known only after the deployment, placeholders until it is recorded (AZWI605)', known));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
