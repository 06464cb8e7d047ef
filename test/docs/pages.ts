import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of docs/rules/, taken apart: what they claim, and the examples that prove it. */

export const ROOT = join(__dirname, '..', '..');
export const RULES = join(ROOT, 'docs', 'rules');

export const SECTIONS = ['What', 'Why', 'How to mend it', 'Source'] as const;

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** What stands after the language: the path of a file, or `no-check`. */
  readonly info: string;
  readonly text: string;
}

export interface Section {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  /** Name of the file without its extension. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** Something to run in a folder of its own: a program, or the command line, with the files that are there before. */
export interface Example {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly program?: string;
  readonly command?: readonly string[];
  /** Variables of the environment that the command is to find. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Names of the files in docs/rules/. */
export function pageFiles(): string[] {
  return readdirSync(RULES).sort();
}

export function readPage(file: string): Page {
  const text = readFileSync(join(RULES, file), 'utf8');
  return {
    name: file.replace(/\.md$/, ''),
    lines: text.split('\n'),
    sections: text
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [title = ''] = part.split('\n', 1);
        return { title, text: part.slice(title.length), blocks: blocksOf(part) };
      }),
  };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language = '', info = '', block = '']) => {
    return { language, info, text: block };
  });
}

function section(page: Page, title: (typeof SECTIONS)[number]): Section {
  return page.sections.find((one) => one.title === title) ?? { title, text: '', blocks: [] };
}

// A block that says a path is a file of the example: ```json bicep/outputs.json
function filesIn({ blocks }: Section): Record<string, string> {
  const files = blocks.filter(({ language, info }) => info !== '' && !isProgram({ language }));
  return Object.fromEntries(files.map(({ info, text }) => [info, text]));
}

function isProgram({ language }: Pick<Block, 'language'>): boolean {
  return language === 'ts';
}

/** The arguments of `npx cdk8s-azwi …`, where the section runs that. */
function commandIn({ blocks }: Section): readonly string[] | undefined {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  const found = lines.find((line) => line.startsWith('npx cdk8s-azwi '));
  return found?.split(' ').slice(2);
}

/** Variables that the section sets before it runs a command: `export BICEP=/nowhere/bicep`. */
function variablesIn({ blocks }: Section): Record<string, string> {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  const set = lines.map((line) => /^export (\w+)=(\S+)$/.exec(line)).filter((found) => found !== null);
  return Object.fromEntries(set.map(([, name = '', value = '']) => [name, value]));
}

/** What is wrong, ready to run; undefined where the page has nothing that can be run. */
export function wrongExample(page: Page): Example | undefined {
  const what = section(page, 'What');
  const program = what.blocks.find(isProgram)?.text;
  const command = commandIn(what);
  if (program === undefined && command === undefined) return undefined;
  return {
    id: `${page.name} wrong`,
    files: filesIn(what),
    ...(program === undefined ? { command: command ?? [], variables: variablesIn(what) } : { program }),
  };
}

/**
 * The same, mended: as the diffs of the page change the program, or with the files that it shows instead; undefined
 * where mending is something that a person does elsewhere.
 */
export function mendedExample(page: Page): Example | undefined {
  const wrong = wrongExample(page);
  const mend = section(page, 'How to mend it');
  const diffs = mend.blocks.filter(({ language }) => language === 'diff');
  const files = filesIn(mend);
  if (wrong === undefined || (diffs.length === 0 && Object.keys(files).length === 0)) return undefined;
  const id = `${page.name} mended`;
  if (wrong.program === undefined) return { ...wrong, id, files: { ...wrong.files, ...files } };
  const hunks = diffs.flatMap(({ text }) => text.split(/^@@.*\n/m));
  const program = hunks.reduce((text, hunk) => patched(text, hunk, page.name), wrong.program);
  return { id, files: { ...wrong.files, ...files }, program };
}

/** A text with a part of a diff applied. What that takes away, and what it shows around it, must be there just once. */
function patched(text: string, hunk: string, name: string): string {
  const lines = hunk.split('\n').slice(0, -1);
  const side = (mark: string): string => {
    const kept = lines.filter((line) => line.startsWith(mark) || line.startsWith(' ') || line === '');
    return kept.map((line) => `${line.slice(1)}\n`).join('');
  };
  const before = side('-');
  const [head, tail, ...more] = `\n${text}`.split(`\n${before}`);
  if (before === '' || head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`${name}: the diff does not fit the program once:\n${hunk}`);
  }
  return `${head}\n${side('+')}${tail}`.slice(1);
}

/** The blocks of TypeScript that are to compile, by the name of the page. */
export function programsToCheck(page: Page): Map<string, string> {
  const found = new Map<string, string>();
  const blocks = page.sections.flatMap((one) => one.blocks).filter((one) => isProgram(one) && one.info !== 'no-check');
  blocks.forEach(({ text }, index) => {
    found.set(`${page.name}.${index + 1}`, text);
  });
  const mended = mendedExample(page)?.program;
  if (mended !== undefined) found.set(`${page.name}.mended`, mended);
  return found;
}
