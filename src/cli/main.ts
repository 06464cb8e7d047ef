#!/usr/bin/env node
import { type Command, exitCode, type Io, UsageError } from './command';

// Each command is loaded when it runs, so that none pays for the others.
const COMMANDS: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  record: {
    summary: 'Record what a deployment handed over, for the next synthesis',
    load: async () => (await import('./record.js')).record,
  },
  mutate: {
    summary: 'Show pods as the webhook of Azure Workload Identity will make them',
    load: async () => (await import('./mutate.js')).mutate,
  },
  migrate: {
    summary: 'Plan the move from AAD Pod Identity, and write a project for it',
    load: async () => (await import('./migrate.js')).migrate,
  },
  check: {
    summary: 'Prove from files that pods can get their tokens, or say why not',
    load: async () => (await import('./check.js')).check,
  },
  explain: {
    summary: 'Show the chain of a workload link by link, or the page of a rule',
    load: async () => (await import('./explain.js')).explain,
  },
  graph: {
    summary: 'Draw who can reach what',
    load: async () => (await import('./graph.js')).graph,
  },
};

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'Usage: cdk8s-azwi COMMAND [ARGUMENTS]',
    '',
    ...lines,
    '',
    '  cdk8s-azwi COMMAND --help tells more; cdk8s-azwi --version tells the version.',
    '',
  ].join('\n');
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const { join } = await import('node:path');
  const text = await readFile(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return `${(JSON.parse(text) as { version: string }).version}\n`;
}

/** Runs the command line. @returns the exit code: 0 done, 1 findings, 2 could not run. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.error : io.print)(usage());
    return name === undefined ? exitCode.couldNotRun : exitCode.done;
  }
  if (name === '--version') {
    io.print(await version());
    return exitCode.done;
  }
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found === undefined) {
    io.error(`There is no command ${JSON.stringify(name)}.\n\n${usage()}`);
    return exitCode.couldNotRun;
  }
  const command = await found.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.print(command.help);
    return exitCode.done;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(`${error.message}\n\n${command.help}`);
    return exitCode.couldNotRun;
  }
}

if (require.main === module) {
  // Who reads what is printed may stop before its end (`| head`); that changes nothing of how it went.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const io: Io = {
    print: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    readStandardInput: async () => {
      const { text } = await import('node:stream/consumers');
      return text(process.stdin);
    },
  };
  run(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      io.error(`cdk8s-azwi: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = exitCode.couldNotRun;
    },
  );
}
