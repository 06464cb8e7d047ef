import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, finding, formatFindings, hasErrors } from '../diagnostics';
import { ENVIRONMENT_NAME_HELP, environmentFolder, isEnvironmentName } from '../environment';
import { LEDGER, writeFileWhole } from '../files';
import {
  accessLabel,
  commandFor,
  forgetRemovals,
  type Memory,
  memoryIn,
  oldGrants,
  suspectedGrants,
  toldBefore,
} from '../removals';
import {
  type DeploymentRecord,
  decodeJson,
  printRecord,
  RECORDED,
  type RecordedKind,
  readRecord,
  recordOfDeployment,
  unreadable,
} from '../values';
import { type Command, exitCode, type Io, UsageError } from './command';

const HELP = `Usage: az deployment … show --query properties.outputs | cdk8s-azwi record [OPTIONS]
       cdk8s-azwi record FILE [OPTIONS]

Checks the outputs of a deployment of bicep/main.bicep, or the whole deployment, and
writes them where the next synthesis reads them. When anything is wrong with them, it
says so and leaves the old record as it is.

  FILE             File to read; without it, or as -, standard input.
  --env NAME       Record of that environment: bicep/NAME/outputs.json.
  --output PATH    Record to write.  [default: bicep/outputs.json]
  --bicep FOLDER   Folder of the Bicep files.  [default: that of the record]
  --removed        Read no deployment; only take for removed what a synthesis
                   named for removal. Recording does so, too.
`;

/** `cdk8s-azwi record`. */
export const record: Command = {
  help: HELP,
  async run(args, io) {
    const { file, output, ledger, removed } = options(args);
    const memory = memoryIn(ledger);
    if (hasErrors(memory.findings)) {
      io.error(`${formatFindings(memory.findings)}\nThe record ${output} was left as it is.\n`);
      return exitCode.couldNotRun;
    }
    if (removed) return takeForRemoved(memory.memory, ledger, io);
    const before = recordedIdentities(output);
    const shown = file ?? 'standard input';
    const source = file === undefined ? { text: await io.readStandardInput() } : read(file);
    const result = 'findings' in source ? source : recordOfDeployment(source.text, shown);
    if ('findings' in result) {
      const refused = 'text' in source && source.text.includes('RoleAssignmentUpdateNotPermitted');
      const suspected = refused ? suspectedGrants(memory.memory, before, { file: output }) : [];
      io.error(`${formatFindings([...result.findings, ...suspected])}\nThe record ${output} was left as it is.\n`);
      return exitCode.couldNotRun;
    }
    const written = writeFileWhole(output, printRecord(result.record));
    if (written.findings.length > 0) {
      io.error(`${formatFindings(written.findings)}\n`);
      return exitCode.couldNotRun;
    }
    io.print(`${written.changed ? 'Recorded' : 'Unchanged:'} ${contents(result.record)} in ${output}.\n`);
    const grants = oldGrants(memory.memory, before, result.record.identities, { file: output });
    if (grants.length > 0) io.error(`${formatFindings(grants)}\n`);
    return memory.memory.removals.length === 0 ? exitCode.done : takeForRemoved(memory.memory, ledger, io);
  },
};

function takeForRemoved(memory: Memory, ledger: string, io: Io): number {
  if (memory.removals.length === 0) {
    io.print('Nothing was to be removed from Azure.\n');
    return exitCode.done;
  }
  const findings = forgetRemovals(ledger);
  if (findings.length > 0) {
    io.error(`${formatFindings(findings)}\n`);
    return exitCode.couldNotRun;
  }
  const commands = toldBefore(memory).map((one) => `# ${accessLabel(one.access)}\n${commandFor(one)}\n`);
  io.print(`Taken for removed from Azure, and told no more. What is still there, remove now:\n${commands.join('')}`);
  return exitCode.done;
}

// A record that is not there or cannot be read is replaced without a word: it is about to be written.
function recordedIdentities(file: string): DeploymentRecord['identities'] {
  const result = readRecord(file);
  return result !== undefined && 'record' in result ? result.record.identities : {};
}

interface Options {
  readonly file: string | undefined;
  readonly output: string;
  readonly ledger: string;
  readonly removed: boolean;
}

function options(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        env: { type: 'string' },
        output: { type: 'string' },
        bicep: { type: 'string' },
        removed: { type: 'boolean' },
      },
    });
    if (positionals.length > 1) throw new UsageError('More than one file is given.');
    if (values.env !== undefined && values.output !== undefined)
      throw new UsageError('--env and --output exclude each other.');
    if (values.env !== undefined && !isEnvironmentName(values.env)) {
      throw new UsageError(`--env is ${JSON.stringify(values.env)}. ${ENVIRONMENT_NAME_HELP}`);
    }
    const [file] = positionals;
    const removed = values.removed === true;
    if (removed && file !== undefined) throw new UsageError('With --removed no deployment is read.');
    const standard = join(environmentFolder('bicep', values.env), 'outputs.json');
    const output = values.output ?? standard;
    const ledger = join(values.bicep ?? dirname(output), LEDGER);
    return { file: file === '-' ? undefined : file, output, ledger, removed };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function read(file: string): { text: string } | { findings: readonly Finding[] } {
  try {
    return { text: decodeJson(readFileSync(file)) };
  } catch (error) {
    const { reason, help } = unreadable(error);
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const mend = isMissing ? 'Give the file that the outputs of the deployment were saved in.' : help;
    return { findings: [finding('AZWI602', { file }, `${file} cannot be read: ${reason}.`, mend)] };
  }
}

function contents(values: DeploymentRecord): string {
  const parts = (Object.keys(RECORDED) as RecordedKind[]).map((kind) => {
    const count = Object.keys(values[kind]).length;
    return count === 0 ? undefined : `${count} ${count === 1 ? SINGULAR[kind] : kind}`;
  });
  return parts.filter((part) => part !== undefined).join(', ');
}

const SINGULAR: Record<RecordedKind, string> = { identities: 'identity', vaults: 'vault', clusters: 'cluster' };
