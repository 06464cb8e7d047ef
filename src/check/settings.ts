/** How `cdk8s-azwi check` is called. */
import { parseArgs } from 'node:util';
import type { Severity } from '../diagnostics';
import type { ReportFormat } from '../report/model';

/** What its help says. */
export const CHECK_HELP = `Usage: cdk8s-azwi check [PATH …] [OPTIONS]

Proves from files that pods can get their tokens: pod, label, ServiceAccount, client id,
identity, credential, role, vault. Says which link does not hold, and what would happen.

  PATH                  Kubernetes YAML or JSON, kustomize folders, Bicep, ARM templates and
                        parameters, answers of the Azure CLI (az … --output json): files,
                        folders, or - for standard input.
                        [default: paths of .azwirc.yaml, or dist/, bicep/ of this project]
  --format FORMAT       text, json, sarif or github.  [default: text]
  --level LEVEL         What counts: error, warning or info.  [default: warning]
  --max-warnings N      Take up to N warnings.
  --config FILE         Configuration.  [default: the nearest .azwirc.yaml upward]
  --baseline FILE       Leave out findings that are in FILE.
  --write-baseline      Write what is found to the FILE of --baseline.
  --fix                 Mend what is certain in the files, and check what comes out.
  --no-color            No colours, as with the variable NO_COLOR.

A finding that is meant is ignored, with a reason, by a comment above its line,
# azwi-ignore AZWI109: needs no token, or by the annotation azwi.cdk8s.io/ignore of the object.

Exit codes: 0 nothing at or above the level, 1 findings, 2 could not run.
`;

/** What its arguments ask for. */
export interface CheckSettings {
  /** As the user named them; none for the default. */
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly level: Severity;
  readonly maxWarnings: number;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  readonly fix: boolean;
  readonly color: boolean;
}

const FORMATS: readonly ReportFormat[] = ['text', 'json', 'sarif', 'github'];
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Reads the arguments; a text says what is wrong with them. */
export function checkSettings(args: readonly string[]): CheckSettings | string {
  const given = parsed(args);
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const { format = 'text', level = 'warning', baseline, config } = values;
  const empty = Object.entries(values).find(([, value]) => value === '');
  if (empty !== undefined) return `--${empty[0]} is empty.`;
  if (positionals.includes('')) return 'A path is empty.';
  const [knownFormat, knownLevel] = [FORMATS.find((one) => one === format), LEVELS.find((one) => one === level)];
  if (knownFormat === undefined) return `--format is ${JSON.stringify(format)}, not one of ${FORMATS.join(', ')}.`;
  if (knownLevel === undefined) return `--level is ${JSON.stringify(level)}, not one of ${LEVELS.join(', ')}.`;
  const most = values['max-warnings'] ?? '0';
  if (!/^[0-9]{1,9}$/.test(most)) return `--max-warnings is ${JSON.stringify(most)}, not a number.`;
  const writeBaseline = values['write-baseline'] === true;
  if (writeBaseline && baseline === undefined) return '--write-baseline needs the file: --baseline FILE.';
  if (values.fix === true && positionals.includes('-')) return '--fix mends files, and - is none.';
  return {
    paths: positionals,
    format: knownFormat,
    level: knownLevel,
    maxWarnings: Number(most),
    config,
    baseline,
    writeBaseline,
    fix: values.fix === true,
    color: values['no-color'] !== true && (process.env.NO_COLOR ?? '') === '' && process.stdout.isTTY === true,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        level: text,
        'max-warnings': text,
        config: text,
        baseline: text,
        'write-baseline': flag,
        fix: flag,
        'no-color': flag,
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}
