import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How the commands of a project are called. */
export interface ProjectCommands {
  readonly synth: readonly string[];
  readonly record: readonly string[];
}

const WITHOUT_SCRIPTS: ProjectCommands = { synth: ['npx', 'cdk8s', 'synth'], record: ['npx', 'cdk8s-azwi', 'record'] };

/**
 * How people call synth and record in the project of a program: by its npm scripts where it has them, else by npx.
 * `program` is the file that was started. What cannot be read counts as no script.
 */
export function projectCommands(program: string | undefined): ProjectCommands {
  const { name, scripts } = program === undefined ? {} : packageAround(dirname(program));
  const synth = scripts?.synth;
  const record = scripts?.record;
  const records =
    typeof record === 'string' && /\brecord\b/.test(record) && (name === 'cdk8s-azwi' || record.includes('cdk8s-azwi'));
  return {
    synth: typeof synth === 'string' ? ['npm', 'run', 'synth'] : WITHOUT_SCRIPTS.synth,
    // Silent, because what npm tells would stand among what the command tells; options follow the two hyphens.
    record: records ? ['npm', 'run', '--silent', 'record', '--'] : WITHOUT_SCRIPTS.record,
  };
}

interface Package {
  readonly name?: unknown;
  readonly scripts?: Readonly<Record<string, unknown>>;
}

function packageAround(folder: string): Package {
  const text = textOf(join(folder, 'package.json'));
  if (text !== undefined) return parsed(text);
  const above = dirname(folder);
  return above === folder ? {} : packageAround(above);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parsed(text: string): Package {
  try {
    const { name, scripts }: Record<string, unknown> = Object(JSON.parse(text));
    const isMap = typeof scripts === 'object' && scripts !== null;
    return { name, ...(isMap ? { scripts: scripts as Record<string, unknown> } : {}) };
  } catch {
    return {};
  }
}
