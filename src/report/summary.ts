/** What a report comes to, in a few lines. */
import { countFindings } from './counting';
import type { Report, ReportCounts } from './model';
import { safeLine } from './printable';

const MOST_TEMPLATES = 3;

/** The lines below all findings, without a line break at the end. */
export function summaryOf({ findings, counts }: Report): string {
  const { error, warning, info, suppressed } = countFindings(findings);
  const parts = [
    error === 0 ? undefined : count(error, 'error'),
    warning === 0 ? undefined : count(warning, 'warning'),
    info === 0 ? undefined : count(info, 'info'),
  ].filter((part) => part !== undefined);
  const found = parts.length === 0 ? 'No findings' : parts.join(', ');
  const { proven, broken, unknown } = counts.links;
  return [
    `Read ${count(counts.files, 'file')}: ${count(counts.objects, 'object')}, ${count(counts.workloads, 'workload')}.`,
    `Links: ${proven} proven, ${broken} broken, ${unknown} unknown.`,
    ...leftOut(counts),
    `${found}${suppressed === 0 ? '' : `; ${suppressed} suppressed`}.`,
  ].join('\n');
}

function leftOut({ templates }: ReportCounts): string[] {
  if (templates.length === 0) return [];
  const shown = templates.slice(0, MOST_TEMPLATES).map(safeLine).join(', ');
  const more = templates.length > MOST_TEMPLATES ? ` and ${templates.length - MOST_TEMPLATES} more` : '';
  return [`Not judged, because they are templates still: ${shown}${more}. Render them, and check what comes out.`];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
