import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, finding, formatFindings } from '../diagnostics';
import { ENVIRONMENT_NAME_HELP, environmentFolder, isEnvironmentName } from '../environment';
import { writeFileWhole } from '../files';
import { type DeploymentRecord, printRecord, RECORDED, type RecordedKind, recordOfDeployment } from '../values';
import { type Command, exitCode, UsageError } from './command';

const HELP = `Usage: az deployment … show --query properties.outputs | cdk8s-azwi record [OPTIONS]
       cdk8s-azwi record FILE [OPTIONS]

Checks the outputs of a deployment of bicep/main.bicep, or the whole deployment, and
writes them where the next synthesis reads them. When anything is wrong with them, it
says so and leaves the old record as it is.

  FILE             File to read; without it, or as -, standard input.
  --env NAME       Record of that environment: bicep/NAME/outputs.json.
  --output PATH    Record to write.  [default: bicep/outputs.json]
`;

/** `cdk8s-azwi record`. */
export const record: Command = {
  help: HELP,
  async run(args, io) {
    const { file, output } = options(args);
    const shown = file ?? 'standard input';
    const source = file === undefined ? { text: await io.readStandardInput() } : read(file);
    const result = 'findings' in source ? source : recordOfDeployment(source.text, shown);
    if ('findings' in result) {
      io.error(`${formatFindings(result.findings)}\nThe record ${output} was left as it is.\n`);
      return exitCode.couldNotRun;
    }
    const written = writeFileWhole(output, printRecord(result.record));
    if (written.findings.length > 0) {
      io.error(`${formatFindings(written.findings)}\n`);
      return exitCode.couldNotRun;
    }
    io.print(`${written.changed ? 'Recorded' : 'Unchanged:'} ${contents(result.record)} in ${output}.\n`);
    return exitCode.done;
  },
};

function options(args: readonly string[]): { file: string | undefined; output: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { env: { type: 'string' }, output: { type: 'string' } },
    });
    if (positionals.length > 1) throw new UsageError('More than one file is given.');
    if (values.env !== undefined && values.output !== undefined)
      throw new UsageError('--env and --output exclude each other.');
    if (values.env !== undefined && !isEnvironmentName(values.env)) {
      throw new UsageError(`--env is ${JSON.stringify(values.env)}. ${ENVIRONMENT_NAME_HELP}`);
    }
    const [file] = positionals;
    const standard = join(environmentFolder('bicep', values.env), 'outputs.json');
    return { file: file === '-' ? undefined : file, output: values.output ?? standard };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function read(file: string): { text: string } | { findings: readonly Finding[] } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const message = `${file} cannot be read: ${(error as Error).message}.`;
    return {
      findings: [
        finding('AZWI602', { file }, message, 'Give the file that the outputs of the deployment were saved in.'),
      ],
    };
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
