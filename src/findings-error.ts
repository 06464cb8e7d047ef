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

// Installed when the first such error is made, not when the package is loaded: a program without findings keeps its
// own handling of exceptions untouched. Test runners and others that listen already are left in charge.
function arm(): void {
  if (armed || process.listenerCount('uncaughtException') > 0) return;
  armed = true;
  process.once('uncaughtException', (error) => {
    const findings = FindingsError.findingsIn(error);
    if (findings !== undefined) {
      process.stderr.write(`${formatFindings(findings)}\n`);
      process.exit(2);
    }
    console.error(error);
    process.exit(1);
  });
}
