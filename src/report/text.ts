/** A report for people: findings by workload, each with the line of code that it is about. */
import type { Place, Severity } from '../diagnostics';
import { counting } from './counting';
import { excerpt } from './excerpt';
import type { Report, Reported, ReportOptions } from './model';
import { safeLine, safeText } from './printable';
import { summaryOf } from './summary';

const WIDTH = 100;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

// Codes of ANSI: what colours and weights are called between people and terminals.
const SEVERITY_STYLE: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', info: '1;36' };
const BOLD = '1';
const DIM = '2';

type Style = (code: string, text: string) => string;

/** The report as text for people. */
export function textReport(report: Report, { color, width = WIDTH }: ReportOptions): string {
  const style: Style = color ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_, text) => text;
  const lineOf = lineReader(report);
  const groups = [...grouped(counting(report.findings))].map(([group, findings]) =>
    [style(BOLD, safeLine(group)), ...findings.map((one) => findingText(one, lineOf, width, style))].join('\n'),
  );
  return `${[...groups, summaryOf(report)].join('\n\n')}\n`;
}

/** Findings by what they belong to, in the order in which they came; errors first within each. */
function grouped(findings: readonly Reported[]): ReadonlyMap<string, readonly Reported[]> {
  const groups = new Map<string, Reported[]>();
  for (const one of findings) {
    const group = groups.get(one.group);
    if (group === undefined) groups.set(one.group, [one]);
    else group.push(one);
  }
  for (const group of groups.values()) group.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return groups;
}

type LineOf = (place: Place) => string | undefined;

/** The line that a place names; each file is asked for and cut once. */
function lineReader(report: Report): LineOf {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    if (file === undefined || line === undefined) return undefined;
    let lines = files.get(file);
    if (lines === undefined) {
      lines = (report.source(file) ?? '').replace(/^\ufeff/, '').split('\n');
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function findingText(one: Reported, lineOf: LineOf, width: number, style: Style): string {
  const { code, severity, place, message, help } = one;
  const where = placeText(place);
  const head = [style(BOLD, code), style(SEVERITY_STYLE[severity], severity), where].filter((part) => part !== '');
  return [
    `  ${head.join(' ')}`,
    ...codeLines(one, lineOf(place), width, style),
    indented(safeText(message)),
    indented(safeText(help)),
  ].join('\n');
}

function placeText({ file, line, column, construct, property }: Place): string {
  const position = [file, line, column].filter((part) => part !== undefined);
  const parts = [
    file === undefined ? '' : position.join(':'),
    construct === undefined || construct === '' ? '' : `[${construct}]`,
    property ?? '',
  ];
  return safeLine(parts.filter((part) => part !== '').join(' '));
}

const MARGIN = '    ';

function codeLines({ place, severity }: Reported, line: string | undefined, width: number, style: Style): string[] {
  // A blank line shows nothing: what a place names stands below or above it.
  if (line === undefined || line.trim() === '') return [];
  const number = String(place.line);
  const gutter = `${MARGIN}${number} | `;
  const shown = excerpt(line, place.column, width - gutter.length);
  const below = `${MARGIN}${' '.repeat(number.length)} | `;
  const code = `${style(DIM, gutter)}${shown.line}`;
  return shown.caret === undefined
    ? [code]
    : [code, `${style(DIM, below)}${style(SEVERITY_STYLE[severity], shown.caret)}`];
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, MARGIN);
}
