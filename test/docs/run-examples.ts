/**
 * Runs examples, one after the other in one process: loading the package takes longer than all of them. It is a process
 * of its own because an example writes into the working directory, which a worker of vitest may not be able to change.
 *
 * `tsx run-examples.ts EXAMPLES RESULTS`: both are JSON files, a list of `Example` and a list of `Outcome`.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { run as runCommand } from '../../src/cli/main';
import { FindingsError, formatFindings } from '../../src/index';
import { type Example, ROOT } from './pages';

export interface Outcome {
  readonly id: string;
  /** Everything that was told: findings, the summary, warnings of the process. */
  readonly told: string;
  /** Whether it went to its end: a program without an error, a command with exit code 0. */
  readonly succeeded: boolean;
}

const load = createRequire(join(ROOT, 'package.json'));

function required(name: string): unknown {
  return load(name === 'cdk8s-azwi' ? join(ROOT, 'src', 'index.ts') : name);
}

function runProgram(program: string, folder: string): void {
  const { outputText } = transpileModule(program, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  });
  const main = compileFunction(outputText, ['require', 'exports'], { filename: join(folder, 'main.ts') });
  main(required, {});
}

async function runExample({ id, files, program, command, variables = {} }: Example): Promise<Outcome> {
  // Links are followed, so that places of findings are below the working directory.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'azwi-rules-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const before = process.cwd();
  const environment = { ...process.env };
  Object.assign(process.env, variables);
  const { write } = process.stderr;
  let told = '';
  const tell = (text: string): void => {
    told += `${text}\n`;
  };
  process.chdir(folder);
  process.stderr.write = ((text: string) => {
    tell(text);
    return true;
  }) as typeof process.stderr.write;
  const warn = (warning: Error & { code?: string }): void =>
    tell(`${warning.code ?? ''} warning\n  ${warning.message}`);
  process.on('warning', warn);
  let succeeded = true;
  try {
    if (program !== undefined) runProgram(program, folder);
    if (command !== undefined) {
      const io = { print: tell, error: tell, readStandardInput: async () => '' };
      succeeded = (await runCommand(command, io)) === 0;
    }
  } catch (error) {
    succeeded = false;
    const findings = FindingsError.findingsIn(error);
    tell(findings === undefined ? String((error as Error).stack) : formatFindings(findings));
  }
  // Warnings of a process come with the next tick.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', warn);
  process.stderr.write = write;
  process.chdir(before);
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
  return { id, told, succeeded };
}

async function main(input: string, output: string): Promise<void> {
  const examples = JSON.parse(readFileSync(input, 'utf8')) as readonly Example[];
  const outcomes: Outcome[] = [];
  for (const example of examples) outcomes.push(await runExample(example));
  writeFileSync(output, JSON.stringify(outcomes));
}

const [input = '', output = ''] = process.argv.slice(2);
void main(input, output);
