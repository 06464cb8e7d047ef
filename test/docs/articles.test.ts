import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './pages';

/** Where the articles lie, beside the repository of those who work on it. */
const SEEDS = join(ROOT, '..', 'shared', 'seeds');

const ARTICLES = {
  Tutorial: 'tutorial-key-vault.md',
  'deploy-cluster': 'deploy-cluster.md',
  'migrate-from-pod-identity': 'migrate-from-pod-identity.md',
  sidecar: 'sidecar.md',
} as const;

const PAGE = readFileSync(join(ROOT, 'docs', 'articles.md'), 'utf8');

interface Row {
  readonly article: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
  readonly cells: readonly string[];
}

function rowsOf(title: string): Row[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const [table = ''] = section.split(/^### /m);
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => {
      const cells = line.slice(1, -1).split(/(?<!\\)\|/);
      const [article = '', , tests = ''] = cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
      return { article, cells: cells.map((cell) => cell.trim()), tests: tests.split('<br>').map(testOf) };
    });
}

function testOf(text: string): Row['tests'][number] {
  const [, file = '', name = ''] = text.match(/^`(.+?)` › (.+)$/) ?? [];
  return { file, name };
}

/** First lines of the blocks of an article: what is fenced, or in the tutorial, which has no fences, what looks like it. */
function blocksOf(article: string): string[] {
  const text = readFileSync(join(SEEDS, article), 'utf8');
  const fenced = [...text.matchAll(/^ *```\w[\w-]*\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block);
  const blocks = fenced.length > 0 ? fenced : text.split(/\n\s*\n/).filter((part) => UNFENCED.test(part.trim()));
  return blocks.map((block) => block.trim().split('\n', 1)[0] ?? '');
}

const UNFENCED = /^(az|kubectl|export|cat) |^(# environment|\{|Serviceaccount\/|pod\/|I\d{4} )/;

/** What the first cell of a row quotes; undefined where that stands in the text of the article. */
function quoted({ article }: Row): string | undefined {
  const [, text] = article.match(/^`(.+?)`/) ?? [];
  return article.endsWith('(in the text)') ? undefined : text?.replace(/ ?…$/, '');
}

describe.each(Object.keys(ARTICLES) as (keyof typeof ARTICLES)[])('docs/articles.md, %s', (title) => {
  const rows = rowsOf(title);

  it('has no empty cell', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const { cells } of rows) expect(cells, cells[0]).toEqual(Array(4).fill(expect.stringMatching(/\S/)));
  });

  it('names tests that are there', () => {
    for (const { file, name } of rows.flatMap(({ tests }) => tests)) {
      const path = join(ROOT, 'test', file);
      expect(file !== '' && existsSync(path), `${file} › ${name}`).toBe(true);
      const text = readFileSync(path, 'utf8');
      const isThere = [`'${name}',`, `"${name}",`].some(
        (one) => text.includes(`it(${one}`) || text.includes(`)(${one}`),
      );
      expect(isThere, `${file} › ${name}`).toBe(true);
    }
  });

  it.skipIf(!existsSync(SEEDS))('has a row for every block of the article, in its order', () => {
    const blocks = blocksOf(ARTICLES[title]);
    const starts = rows.map(quoted).filter((one) => one !== undefined);
    const pairs = starts.map((start, index) => [start, blocks[index]?.slice(0, start.length)]);
    for (const [start, block] of pairs) expect(block).toBe(start);
    expect(starts).toHaveLength(blocks.length);
  });

  it.skipIf(!existsSync(SEEDS))('quotes of the text of the article what stands in it', () => {
    const text = readFileSync(join(SEEDS, ARTICLES[title]), 'utf8');
    const inText = rows.filter((row) => quoted(row) === undefined);
    for (const { article } of inText) {
      expect(text).toContain(article.replace(/ \(in the text\)$/, '').replace(/^`(.*)`$/, '$1'));
    }
  });
});

it('every link of docs/articles.md and of the READMEs of the examples leads to something', () => {
  const examples = ['.', 'deploy-cluster', 'sidecar', 'migrate-from-pod-identity'];
  const pages = ['docs/articles.md', ...examples.map((name) => join('examples', name, 'README.md'))];
  for (const page of pages) {
    const links = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)];
    expect(links.length, page).toBeGreaterThan(0);
    for (const [, link = ''] of links) {
      const [file = '', anchor] = link.split('#');
      const path = file === '' ? join(ROOT, page) : join(ROOT, dirname(page), file);
      expect(existsSync(path), `${page}: ${link}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(path), `${page}: ${link}`).toContain(anchor);
    }
  }
});

/** Anchors that a page has for its headings, as GitHub makes them. */
function anchorsOf(path: string): string[] {
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}
