/** A report as text, in one of its formats. */
import { githubReport } from './github';
import { jsonReport } from './json';
import type { Report, ReportFormat, ReportOptions } from './model';
import { sarifReport } from './sarif';
import { textReport } from './text';

export { fingerprintOf } from './fingerprint';
export type {
  LinkCounts,
  Report,
  ReportCounts,
  Reported,
  ReportFormat,
  ReportOptions,
  Suppression,
} from './model';

const FORMATS: Readonly<Record<ReportFormat, (report: Report, options: ReportOptions) => string>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
};

/** Every format by its name on the command line. */
export const REPORT_FORMATS: readonly string[] = Object.keys(FORMATS);

/** The report as text that ends with a line break; empty where the format has nothing to say. */
export function formatReport(report: Report, format: ReportFormat, options: ReportOptions): string {
  return FORMATS[format](report, options);
}
