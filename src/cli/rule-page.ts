import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../diagnostics';

// The same from the sources and from the package.
const RULES = join(__dirname, '..', '..', 'docs', 'rules');

/** The page of a rule for a terminal, or why there is none. */
export function rulePage(code: string, color: boolean): { readonly text: string } | { readonly missing: string } {
  if (!Object.hasOwn(CODES, code)) {
    const same = Object.keys(CODES).filter((one) => one.startsWith(code.slice(0, 6)));
    const near = same.length === 0 ? 'They begin with AZWI and have three digits.' : `Near it: ${same.join(', ')}.`;
    return { missing: `There is no rule ${code}. ${near}` };
  }
  return { text: terminalText(readFileSync(join(RULES, `${code}.md`), 'utf8'), color) };
}

/** The Markdown of our pages as plain text: headings stand out, code is set in, links say where they lead. */
export function terminalText(markdown: string, color: boolean): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[0m` : text);
  let inCode = false;
  const lines = markdown.split('\n').flatMap((line): string[] => {
    const [fence, info] = /^```\S*\s*(.*)$/.exec(line) ?? [];
    if (fence !== undefined) {
      inCode = !inCode;
      return inCode && info !== undefined && info !== '' && info !== 'no-check' ? [`    ${info}:`] : [];
    }
    if (inCode) return [line === '' ? '' : `    ${line}`];
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    if (heading !== undefined) return [bold(line.startsWith('# ') ? heading : heading.toUpperCase())];
    return [line.replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1: $2').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}
