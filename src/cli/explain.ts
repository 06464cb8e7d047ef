import { parseArgs } from 'node:util';
import { type Chain, chainsOf, isTypo, statusOf, type User, viewOf } from '../chain';
import { openEstate } from '../check';
import type { Estate } from '../estate/estate';
import { visible } from '../graph';
import { chainText } from './chain-text';
import { type Command, exitCode, type Io, UsageError } from './command';
import { rulePage } from './rule-page';

const HELP = `Usage: cdk8s-azwi explain WORKLOAD [PATH …] [OPTIONS]
       cdk8s-azwi explain CODE

Shows the chain of one workload, from its pods to the vaults that they need: each link with
the file and line that proves it, and what is wrong with the one that does not hold. Or shows
the page of a rule.

  WORKLOAD     api, shop/api or Deployment/shop/api.
  CODE         Code of a rule, such as AZWI109.
  PATH         What to read, as for check.  [default: as for check]
  --no-color   No colours, as with the variable NO_COLOR.

Exit codes: 0 no link is broken, 1 one is, 2 could not run.
`;

/** `cdk8s-azwi explain`. */
export const explain: Command = {
  help: HELP,
  async run(args, io) {
    const { asked, paths, color } = settings(args);
    if (/^azwi\d/i.test(asked)) return showRule(asked.toUpperCase(), paths, color, io);
    const estate = await openEstate(paths, io);
    return estate === undefined ? exitCode.couldNotRun : showWorkload(estate, asked, color, io);
  },
};

function settings(args: readonly string[]) {
  try {
    const options = { 'no-color': { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [asked, ...paths] = positionals;
    if (asked === undefined || asked === '') throw new UsageError('No workload and no code is given.');
    const isPlain = values['no-color'] === true || (process.env.NO_COLOR ?? '') !== '';
    return { asked, paths, color: !isPlain && process.stdout.isTTY === true };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function showRule(code: string, paths: readonly string[], color: boolean, io: Io): number {
  if (paths.length > 0) throw new UsageError('A rule has no PATH.');
  const page = rulePage(code, color);
  if ('missing' in page) {
    io.error(`${page.missing}\n`);
    return exitCode.couldNotRun;
  }
  io.print(page.text);
  return exitCode.done;
}

function showWorkload(estate: Estate, asked: string, color: boolean, io: Io): number {
  const users = viewOf(estate).users.filter((user) => isCalled(user, asked));
  const titles = [...new Set(users.map(({ title }) => title))].sort();
  if (titles.length !== 1) {
    io.error(`${visible(titles.length === 0 ? unknownText(estate, asked) : severalText(asked, titles))}\n`);
    return exitCode.couldNotRun;
  }
  const chains = chainsOf(estate).filter(({ user }) => users.includes(user));
  io.print(chains.length === 0 ? noPartText(users) : chains.map((chain) => chainText(chain, color)).join('\n'));
  return chains.some(isBroken) ? exitCode.findings : exitCode.done;
}

function isBroken({ links }: Chain): boolean {
  return statusOf(links) === 'broken';
}

/** `api`, `shop/api`, `Deployment/shop/api`, and `shop/deployment/api` as for mutate. */
function isCalled({ name, namespace, kind }: User, asked: string): boolean {
  const parts = asked.split('/');
  const last = parts.pop();
  return last === name && parts.every((part) => part === namespace || part.toLowerCase() === kind.toLowerCase());
}

const MOST = 10;

function unknownText(estate: Estate, asked: string): string {
  const name = asked.split('/').at(-1) ?? '';
  const { users } = viewOf(estate);
  const near = users.filter((user) => isNear(user.name, name));
  const shown = [...new Set((near.length > 0 ? near : users).map(({ title }) => title))].sort();
  if (shown.length === 0) return `There is no workload ${asked}: there are no pods in what was read.`;
  const more = shown.length > MOST ? `, and ${shown.length - MOST} more` : '';
  const lead = near.length > 0 ? 'Near it:' : 'There is:';
  return `There is no workload ${asked}. ${lead} ${shown.slice(0, MOST).join(', ')}${more}.`;
}

function isNear(name: string, asked: string): boolean {
  const [one, other] = [name.toLowerCase(), asked.toLowerCase()];
  return one === other || isTypo(one, other) || (other.length > 2 && (one.includes(other) || other.includes(one)));
}

function severalText(asked: string, titles: readonly string[]): string {
  const shown = titles.slice(0, MOST).join(', ');
  return `${asked} may be any of these: ${shown}. Say kind and namespace: ${(titles[0] ?? '').replace(' ', '/')}.`;
}

function noPartText([user]: readonly User[]): string {
  const text = `${user?.title} takes no part in workload identity: its pods have no label, and no identity has to do with their ServiceAccount ${user?.accountName}.`;
  return `${visible(text)}\n`;
}
