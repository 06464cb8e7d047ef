/** A report as commands of GitHub Actions, which shows each beside its line in a pull request. */
import { CODES, type Severity } from '../diagnostics';
import { counting } from './counting';
import type { Report, Reported } from './model';
import { safeText } from './printable';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One command for each finding. */
export function githubReport({ findings }: Report): string {
  return counting(findings)
    .map((one) => `${command(one)}\n`)
    .join('');
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function command({ code, severity, message, help, place: { file, line, column } }: Reported): string {
  // What came through standard input is no file of the repository.
  const isFile = file !== undefined && file !== '-';
  const properties = [
    isFile ? `file=${property(file.replaceAll('\\', '/'))}` : undefined,
    isFile && line !== undefined ? `line=${line}` : undefined,
    isFile && line !== undefined && column !== undefined ? `col=${column}` : undefined,
    `title=${property(`${code} ${CODES[code].title}`)}`,
  ].filter((part) => part !== undefined);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(`${message}\n${help}`)}`;
}

function data(text: string): string {
  return safeText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
