/** The command, once its arguments are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, formatFindings } from '../diagnostics';
import type { Report, Reported } from '../report/model';
import { safeLine } from '../report/printable';
import { formatReport } from '../report/report';
import { compared, readBaseline, writeBaseline } from './baseline';
import { type Config, nearestConfig, readConfig } from './config';
import type { Mending } from './fix';
import type { CheckIo } from './io';
import { ownPaths, shownPaths } from './paths';
import { type Checked, runCheck } from './run';
import type { CheckSettings } from './settings';

const DONE = 0;
const FINDINGS = 1;
const COULD_NOT_RUN = 2;

/** Checks, and tells what was found. @returns the exit code. */
export async function execute(settings: CheckSettings, io: CheckIo): Promise<number> {
  const { config, findings: wrong } = readConfig(settings.config ?? nearestConfig());
  const known = settings.baseline === undefined || settings.writeBaseline ? undefined : readBaseline(settings.baseline);
  const refused = [...wrong, ...(known?.findings ?? [])];
  if (refused.length > 0) {
    io.error(`${formatFindings(refused)}\n`);
    return COULD_NOT_RUN;
  }
  const paths = pathsOf(settings, config);
  const stdin = paths.includes('-') ? await io.readStandardInput() : '';
  const mending = settings.fix ? await mend(paths, config) : undefined;
  if (mending !== undefined) io.error(mendedText(mending));
  const checked = await runCheck({ paths, stdin, config });
  if (settings.baseline !== undefined && settings.writeBaseline) return written(settings.baseline, checked, io);
  const { findings, gone } = compared(checked.report.findings, known?.baseline ?? new Map());
  const report: Report = { ...checked.report, findings };
  io.print(formatReport(report, settings.format, { color: settings.color, version: ownVersion(), ...width() }));
  if (gone > 0) io.error(goneText(gone, settings.baseline ?? ''));
  return checked.couldNotRun ? COULD_NOT_RUN : exitCodeOf(findings, settings);
}

async function mend(paths: readonly string[], config: Config): Promise<Mending> {
  const [{ mendFiles }, { readInputs }] = await Promise.all([import('./fix/index.js'), import('./inputs.js')]);
  return mendFiles(readInputs(paths, { stdin: '', ignores: config.ignores }).manifests);
}

function mendedText({ mended, findings }: Mending): string {
  const lines = mended.map(({ file, line, why }) => safeLine(`Mended ${file}:${line}: ${why}.`));
  const refused = findings.length === 0 ? [] : [formatFindings(findings)];
  return [...lines, ...refused].map((line) => `${line}\n`).join('');
}

function pathsOf({ paths }: CheckSettings, config: Config): readonly string[] {
  if (paths.length > 0) return shownPaths(paths);
  return shownPaths(config.paths.length > 0 ? config.paths : ownPaths());
}

function written(file: string, { report }: Checked, io: CheckIo): number {
  const known = report.findings.filter(({ suppression }) => suppression === undefined);
  const findings: readonly Finding[] = writeBaseline(file, known);
  if (findings.length > 0) {
    io.error(`${formatFindings(findings)}\n`);
    return COULD_NOT_RUN;
  }
  io.print(`Written: ${known.length} ${known.length === 1 ? 'finding' : 'findings'}.\n`);
  return DONE;
}

function goneText(gone: number, file: string): string {
  const what = gone === 1 ? '1 finding of the baseline is' : `${gone} findings of the baseline are`;
  return `${what} mended. To forget: cdk8s-azwi check --baseline ${JSON.stringify(file)} --write-baseline\n`;
}

function exitCodeOf(findings: readonly Reported[], { level, maxWarnings }: CheckSettings): number {
  const counted = findings.filter(({ suppression }) => suppression === undefined);
  const count = (severity: Finding['severity']): number => counted.filter((one) => one.severity === severity).length;
  if (count('error') > 0) return FINDINGS;
  if (level === 'info' && count('info') > 0) return FINDINGS;
  // A number of warnings that is said counts, whatever the level.
  const most = level === 'error' && maxWarnings === 0 ? Number.POSITIVE_INFINITY : maxWarnings;
  return count('warning') > most ? FINDINGS : DONE;
}

function width(): { readonly width?: number } {
  const { columns } = process.stdout;
  return columns === undefined ? {} : { width: columns };
}

function ownVersion(): string {
  const text = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
