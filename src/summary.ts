import { commandLine } from './azure/declared-clusters';
import { type Code, type Finding, formatFindings } from './diagnostics';
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

/** What is told in one line of the summary, not once for each value or cluster. */
export const TOLD_IN_ONE_LINE: ReadonlySet<Code> = new Set<Code>(['AZWI512', 'AZWI605']);

function counted(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].map(([what, count]) => `${what} (${count})`);
}

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
  const findings = input.findings.filter(({ code }) => !TOLD_IN_ONE_LINE.has(code));
  const lines = findings.length === 0 ? [] : [formatFindings(findings)];
  if (!quiet) {
    const commands = synthesis.clusters.flatMap((one) => one.commands.map((words) => `\`${commandLine(words)}\``));
    const charts = order.charts.map((chart) => chart.node.path);
    lines.push(
      ...list('Written', written.written),
      ...list('Removed', written.removed),
      ...(written.unchanged.length === 0
        ? []
        : [`Unchanged: ${written.unchanged.length} of ${written.unchanged.length + written.written.length} files`]),
      ...(order.indexed ? list('Charts apply in this order', charts) : []),
      ...list('Kinds that are not known here, judged by name and metadata only', counted(synthesis.unknownKinds)),
      ...list('Azure types that are not known here, judged by name only', counted(synthesis.unknownTypes)),
      ...list('On clusters that exist, where it is not so yet (AZWI512)', commands),
      ...(bicepSkipped ? ['The output goes to a temporary folder; no Bicep was written.'] : []),
    );
  }
  const known = missing.map((key) => `${key.kind}["${key.name}"].${key.property}`);
  lines.push(...list('Known only after the deployment, placeholders until it is recorded (AZWI605)', known));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
