import { type Finding, formatFindings } from './diagnostics';

const BRAND = Symbol.for('cdk8s-azwi.FindingsError');
let armed = false;
let latest: FindingsError | undefined;

/**
 * Raised when something cannot go on because of findings. Its message is their text.
 *
 * A program that does not catch it ends with that text alone and exit code 2: findings are for people, a stack trace
 * through our own files is not.
 */
export class FindingsError extends Error {
  public static isFindingsError(value: unknown): value is FindingsError {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  /**
   * The findings behind an error. cdk8s wraps what a token throws into a new Error whose text ends with ours, so that
   * only the text tells.
   */
  public static findingsIn(error: unknown): readonly Finding[] | undefined {
    if (FindingsError.isFindingsError(error)) return error.findings;
    const text = error instanceof Error ? error.message : '';
    return latest !== undefined && text.includes(latest.message) ? latest.findings : undefined;
  }

  public readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings));
    this.name = 'FindingsError';
    this.findings = findings;
    Object.defineProperty(this, BRAND, { value: true });
    latest = this;
    arm();
  }
}

// A monitor looks on and changes nothing: other exceptions end as they always did, and where anybody else handles
// uncaught exceptions, such as a test runner, ours are theirs as well. Installed with the first such error only.
function arm(): void {
  if (armed) return;
  armed = true;
  process.on('uncaughtExceptionMonitor', (error) => {
    const findings = FindingsError.findingsIn(error);
    const handled = process.listenerCount('uncaughtException') > 0 || process.hasUncaughtExceptionCaptureCallback();
    if (findings === undefined || handled) return;
    process.stderr.write(`${formatFindings(findings)}\n`);
    process.exit(2);
  });
}
