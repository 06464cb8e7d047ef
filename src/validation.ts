import { existsSync } from 'node:fs';
import { formatFindings, type Severity } from './diagnostics';

/** What cdk8s-cli hands a validation, as far as it is used here. */
export interface ValidationContext {
  /** Paths of the manifests that were synthesized. */
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: { readonly [key: string]: string }): void;
  };
}

/** A violation, as cdk8s-cli reports it. */
export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly {
    readonly resourceName: string;
    readonly locations: readonly string[];
    readonly manifestPath: string;
  }[];
}

/** `properties:` of the validation in `cdk8s.yaml`. */
export interface WorkloadIdentityValidationProps {
  /**
   * What is read besides the manifests: files and folders of Bicep, ARM templates, answers of the Azure CLI.
   *
   * @default ['bicep'] if there is such a folder
   */
  readonly paths?: readonly string[];
  /**
   * From which severity on `cdk8s synth` fails: 'error', 'warning' or 'info'.
   *
   * @default 'warning'
   */
  readonly level?: Severity;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The rules of `cdk8s-azwi check` as a validation plugin of cdk8s-cli: `cdk8s synth` runs them over what any app has
 * written, ours or one of cdk8s alone. The nearest `.azwirc.yaml` holds here, too.
 *
 * @see https://cdk8s.io/docs/latest/cli/synth/#validations
 */
export class WorkloadIdentityValidation {
  private readonly paths: readonly string[];
  private readonly level: Severity;

  /** @throws Error when a property is not what it must be. */
  constructor({ paths, level = 'warning' }: WorkloadIdentityValidationProps = {}) {
    if (!LEVELS.includes(level)) throw new Error(`level is ${JSON.stringify(level)}, not one of ${LEVELS.join(', ')}.`);
    if (paths !== undefined && !(Array.isArray(paths) && paths.every((one) => typeof one === 'string' && one !== ''))) {
      throw new Error('paths is no list of texts.');
    }
    this.paths = paths ?? (existsSync('bicep') ? ['bicep'] : []);
    this.level = level;
  }

  /**
   * Judges the manifests together with what `paths` lead to.
   *
   * @throws Error when the configuration cannot be read.
   */
  public async validate(context: ValidationContext): Promise<void> {
    // Whoever declares an app need not load what reads one.
    const { inspect } = await import('./check/index.js');
    const { findings, problems } = await inspect([...context.manifests, ...this.paths]);
    if (problems.length > 0) throw new Error(formatFindings(problems));
    for (const { code, message, help, place, name } of findings) {
      context.report.addViolation({
        ruleName: code,
        recommendation: message,
        fix: help,
        violatingResources: [
          {
            resourceName: name ?? '',
            locations: [place.property ?? `line ${place.line ?? 1}`],
            manifestPath: place.file ?? '',
          },
        ],
      });
    }
    const counted = LEVELS.slice(0, LEVELS.indexOf(this.level) + 1);
    const fails = findings.some(({ severity }) => counted.includes(severity));
    context.report.submit(fails ? 'failure' : 'success', { findings: String(findings.length) });
  }
}
