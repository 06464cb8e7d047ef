/** `.azwirc.yaml`: levels of rules, paths, what to leave out. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { parseDocument } from 'yaml';
import { CODES, type Code, type Finding, finding, type Severity } from '../diagnostics';
import { locate, shownPath, systemErrorCode } from '../files';

/** The level that a rule is given. */
export type Level = Severity | 'off';

/** What a configuration asks for. */
export interface Config {
  /** Name of its file, as it is shown; undefined where there is none. */
  readonly file: string | undefined;
  readonly levels: ReadonlyMap<Code, Level>;
  /** What to read where the command names nothing, as the user would write it. */
  readonly paths: readonly string[];
  /** Whether a file or folder is to be left out. */
  ignores(file: string, isFolder: boolean): boolean;
}

export const CONFIG_FILE = '.azwirc.yaml';

const NONE: Config = { file: undefined, levels: new Map(), paths: [], ignores: () => false };

/** The nearest configuration, from the working directory upward. */
export function nearestConfig(): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Reads a configuration. Findings: AZWI935, each of which forbids to go on. */
export function readConfig(path: string | undefined): {
  readonly config: Config;
  readonly findings: readonly Finding[];
} {
  if (path === undefined) return { config: NONE, findings: [] };
  const file = shownPath(path);
  try {
    return parsed(readFileSync(path, 'utf8'), path, file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? 'nothing is there' : `the system says ${code}`;
    const help = 'Name a file that is there: --config FILE.';
    return { config: NONE, findings: [finding('AZWI935', { file }, `${file} cannot be read: ${why}.`, help)] };
  }
}

const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error'];
const KEYS: readonly string[] = ['rules', 'ignore', 'paths'];

function parsed(text: string, path: string, file: string): ReturnType<typeof readConfig> {
  const findings: Finding[] = [];
  const wrong = (at: readonly string[], message: string, help: string): void => {
    findings.push(finding('AZWI935', { file, ...locate(text, 0, at) }, message, help));
  };
  const document = parseDocument(text, { version: '1.2', logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) wrong([], `${file} is not YAML: ${error.message}.`, 'Mend it.');
  const value: unknown = error === undefined ? document.toJS() : undefined;
  const fields = isFields(value) ? value : {};
  if (value !== undefined && value !== null && !isFields(value)) {
    wrong([], `${file} is no mapping.`, `Its keys are ${KEYS.join(', ')}.`);
  }
  for (const key of Object.keys(fields)) {
    if (!KEYS.includes(key))
      wrong(
        [key],
        `${file} has the key ${JSON.stringify(key)}, which means nothing.`,
        `Its keys are ${KEYS.join(', ')}.`,
      );
  }
  const levels = new Map<Code, Level>();
  const rules = fields.rules ?? {};
  if (!isFields(rules)) wrong(['rules'], 'rules is no mapping.', 'Write a code and its level on a line: AZWI109: off.');
  for (const [code, level] of isFields(rules) ? Object.entries(rules) : []) {
    if (!Object.hasOwn(CODES, code))
      wrong(['rules', code], `There is no rule ${code}.`, 'docs/rules/ has all of them.');
    else if (!LEVELS.includes(String(level))) {
      wrong(['rules', code], `The level of ${code} is ${JSON.stringify(level)}.`, `Write one of ${LEVELS.join(', ')}.`);
    } else levels.set(code as Code, String(level) as Level);
  }
  const [globs, paths] = ['ignore', 'paths'].map((key) => {
    const given = fields[key] ?? [];
    if (Array.isArray(given) && given.every((one) => typeof one === 'string' && one !== '')) return given as string[];
    wrong([key], `${key} is no list of texts.`, 'Write each on a line of its own, after a hyphen.');
    return [];
  });
  const folder = dirname(resolve(path));
  return {
    config: {
      file,
      levels,
      paths: (paths ?? []).map((one) => relative(process.cwd(), join(folder, one)).split(sep).join('/') || '.'),
      ignores: ignoring(folder, globs ?? []),
    },
    findings,
  };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As `.gitignore` beside the configuration would. */
function ignoring(folder: string, globs: readonly string[]): Config['ignores'] {
  if (globs.length === 0) return () => false;
  const patterns = ignore({ allowRelativePaths: true }).add([...globs]);
  return (file, isFolder) => {
    const inside = relative(folder, resolve(file)).split(sep).join('/');
    if (inside === '' || inside.startsWith('../')) return false;
    return patterns.ignores(isFolder ? `${inside}/` : inside);
  };
}

/** Findings with the levels that the configuration gives them, without those that are off. */
export function withLevels(findings: readonly Finding[], { levels }: Config): Finding[] {
  return findings.flatMap((one) => {
    const level = levels.get(one.code);
    if (level === 'off') return [];
    return level === undefined || level === one.severity ? [one] : [{ ...one, severity: level }];
  });
}
