import { parseArgs } from 'node:util';
import { openEstate } from '../check';
import { GRAPH_FORMATS, graphText } from '../graph';
import { type Command, exitCode, UsageError } from './command';

const HELP = `Usage: cdk8s-azwi graph [PATH …] [OPTIONS]

Draws who can reach what: workloads, ServiceAccounts, credentials, identities, grants,
resources. What is proven is solid, what files do not tell dashed, what is broken red.

  PATH              What to read, as for check.  [default: as for check]
  --format FORMAT   ${GRAPH_FORMATS.join(', ')}.  [default: mermaid]
                    html is one file that needs no network.

Exit codes: 0 done, 2 could not run.
`;

/** `cdk8s-azwi graph`. */
export const graph: Command = {
  help: HELP,
  async run(args, io) {
    const { paths, format } = settings(args);
    const estate = await openEstate(paths, io);
    if (estate === undefined) return exitCode.couldNotRun;
    io.print(graphText(estate, format));
    return exitCode.done;
  },
};

function settings(args: readonly string[]) {
  const given = parsed(args);
  const { format = 'mermaid' } = given.values;
  const known = GRAPH_FORMATS.find((one) => one === format);
  if (known === undefined)
    throw new UsageError(`--format is ${JSON.stringify(format)}, not one of ${GRAPH_FORMATS.join(', ')}.`);
  return { paths: given.positionals, format: known };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string' } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
