import { type Chain, LINK_KINDS, type Link, type LinkStatus, statusOf } from '../chain';
import { placeText, visible } from '../graph';

const SIGNS: Readonly<Record<LinkStatus, string>> = { proven: '✓', unknown: '?', broken: '✗' };
const COLORS: Readonly<Record<LinkStatus, string>> = { proven: '32', unknown: '33', broken: '31;1' };
const WIDTH = Math.max(...LINK_KINDS.map((kind) => kind.length));

/** The chain of a workload as a tree, a line for each link; those of a vault hang on what is granted. */
export function chainText({ user, links }: Chain, color: boolean): string {
  const paint = (status: LinkStatus, text: string): string =>
    color ? `\u001b[${COLORS[status]}m${text}\u001b[0m` : text;
  const status = statusOf(links);
  const rows = links.map((link, index) => {
    const isInner = link.kind === 'vault';
    const isLast = !links.slice(index + 1).some(({ kind }) => kind !== 'vault');
    const lead = isInner ? `${isLast ? '  ' : '│ '} └─` : isLast ? '└─' : '├─';
    return `${lead} ${paint(link.status, SIGNS[link.status])} ${lineOf(link, isInner ? WIDTH - 3 : WIDTH)}`;
  });
  const codes = [...new Set(links.flatMap((link) => link.codes ?? []))].sort();
  const more = codes.map((code) => `   cdk8s-azwi explain ${code} tells more.`);
  return `${[`${visible(user.title)}: ${paint(status, status)}`, ...rows, ...more].join('\n')}\n`;
}

function lineOf({ kind, text, place, codes = [] }: Link, width: number): string {
  const where = place === undefined ? '' : placeText(place());
  const told = codes.length === 0 ? '' : ` ${codes.join(' ')}`;
  return `${kind.padEnd(width)}  ${visible(text)}${told}${where === '' ? '' : `  (${visible(where)})`}`;
}
