import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODES, type Code } from '../../src/diagnostics';
import { locateBicep } from '../support/bicep-location';
import { compileErrors } from './compile';
import {
  type Example,
  mendedExample,
  pageFiles,
  programsToCheck,
  ROOT,
  RULES,
  readPage,
  SECTIONS,
  wrongExample,
} from './pages';
import type { Outcome } from './run-examples';

const codes = Object.keys(CODES) as Code[];
const files = pageFiles().filter((file) => !['README.md', 'rows.md'].includes(file));
const pages = new Map(files.map((file) => [file.replace(/\.md$/, ''), readPage(file)]));

function pageOf(code: Code) {
  const page = pages.get(code);
  if (page === undefined) throw new Error(`docs/rules/${code}.md is missing`);
  return page;
}

describe('docs/rules', () => {
  it('has a page for every code, and for nothing else', () => {
    expect([...pages.keys()].sort()).toEqual([...codes].sort());
  });

  it('has an index of all codes, in order, with severity and title', () => {
    const index = readFileSync(join(RULES, 'README.md'), 'utf8');
    const rows = index.split('\n').filter((line) => line.startsWith('| ['));
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells).toEqual(codes.map((code) => [`[${code}](${code}.md)`, CODES[code].severity, CODES[code].title]));
  });

  it('has the codes of the index under the heading of their link of the chain', () => {
    const index = readFileSync(join(RULES, 'README.md'), 'utf8');
    for (const part of index.split(/^## /m).slice(1)) {
      const found = [...part.matchAll(/^\| \[(AZWI\d)/gm)].map(([, start]) => start);
      expect(new Set(found)).toEqual(new Set([`AZWI${part[0]}`]));
    }
  });

  it('has programs that compile', () => {
    const programs = new Map([...pages.values()].flatMap((page) => [...programsToCheck(page)]));
    expect(compileErrors(programs)).toEqual([]);
  });
});

describe.each(codes)('the page of %s', (code) => {
  it('says code, title and severity as the registry has them', () => {
    const { severity, title } = CODES[code];
    expect(pageOf(code).lines.slice(0, 4)).toEqual([`# ${code}: ${title}`, '', `Severity: ${severity}`, '']);
  });

  it('says what, why, how to mend it, and names its source', () => {
    const { sections } = pageOf(code);
    expect(sections.map(({ title }) => title)).toEqual(SECTIONS);
    expect(sections.at(-1)?.text).toMatch(/^- \[.+\]\(https:\/\/.+\)$/m);
  });
});

it('names every file that a page shows, because the language of a block is not to be seen', () => {
  for (const { name, sections } of pages.values()) {
    for (const { text, blocks } of sections) {
      const shown = blocks.filter(({ language, info }) => language !== 'ts' && info !== '');
      for (const { info } of shown) expect(text.replace(/^```[\s\S]*?^```$/gm, ''), name).toContain(`\`${info}\``);
    }
  }
});

// Synthesis tells these in one line of its summary: all values that are not recorded yet, and all clusters that exist.
const TOLD_OTHERWISE: Partial<Record<Code, RegExp>> = {
  AZWI512: /^On clusters that exist, where it is not so yet \(AZWI512\): /m,
  AZWI605: /^Known only after the deployment, placeholders until it is recorded \(AZWI605\): /m,
};

// What fails: an error; of `check`, a warning as well.
function failing(code: Code): readonly string[] {
  return wrongExample(pageOf(code))?.command?.[0] === 'check' ? ['error', 'warning'] : ['error'];
}

function tells({ told }: Outcome, code: Code): boolean {
  const usual = new RegExp(`^ *${code} ${CODES[code].severity}\\b`, 'm');
  return usual.test(told) || TOLD_OTHERWISE[code]?.test(told) === true;
}

describe('the examples of docs/rules', () => {
  let outcomes: ReadonlyMap<string, Outcome>;

  beforeAll(async () => {
    const examples = [...pages.values()].flatMap((page) =>
      [wrongExample(page) ?? [], mendedExample(page) ?? []].flat(),
    );
    outcomes = await run(examples);
  }, 60_000);

  // Of these, the compiler has to say something first.
  const isHere = 'path' in locateBicep();
  const told = codes.filter((code) => isHere || code !== 'AZWI906');

  it.each(told)('%s: what is wrong gives the code', (code) => {
    const outcome = outcomes.get(`${code} wrong`);
    if (outcome === undefined) throw new Error(`the page of ${code} has no example`);
    expect(tells(outcome, code), outcome.told).toBe(true);
    expect(outcome.succeeded, outcome.told).toBe(!failing(code).includes(CODES[code].severity));
  });

  const mendable = codes.filter((code) => {
    const page = pages.get(code);
    return page !== undefined && mendedExample(page) !== undefined;
  });

  it.each(mendable)('%s: what is mended does not, and has no other error', (code) => {
    const outcome = outcomes.get(`${code} mended`);
    expect(outcome?.succeeded, outcome?.told).toBe(true);
    expect(outcome !== undefined && tells(outcome, code), outcome?.told).toBe(false);
  });
});

async function run(examples: readonly Example[]): Promise<ReadonlyMap<string, Outcome>> {
  const folder = mkdtempSync(join(tmpdir(), 'azwi-rules-'));
  try {
    const [input, output] = [join(folder, 'examples.json'), join(folder, 'outcomes.json')];
    writeFileSync(input, JSON.stringify(examples));
    const script = join(__dirname, 'run-examples.ts');
    await promisify(execFile)(process.execPath, ['--import', 'tsx', script, input, output], {
      cwd: ROOT,
      env: quietEnv(),
    });
    const outcomes = JSON.parse(readFileSync(output, 'utf8')) as readonly Outcome[];
    return new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// What cdk8s reads from the environment would send the output elsewhere.
function quietEnv(): NodeJS.ProcessEnv {
  const quiet = Object.entries(process.env).filter(([name]) => !name.startsWith('CDK8S_'));
  const location = locateBicep();
  return Object.fromEntries([...quiet, ...('path' in location ? [['BICEP', location.path]] : [])]);
}
