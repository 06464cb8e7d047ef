import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../src/diagnostics';

const ROOT = resolve(__dirname, '..');
const SRC = join(ROOT, 'src');

/** From the top. A room uses what lies below it, rooms of one floor leave each other alone. */
const FLOORS: readonly (readonly string[])[] = [
  ['cli', 'main'],
  ['migrate'],
  ['index'],
  ['validation'],
  ['check'],
  ['app'],
  ['app-props'],
  ['summary', 'values-files', 'next-steps', 'environment', 'report', 'graph'],
  ['removals'],
  ['synthesis'],
  ['workload-identity'],
  ['azure', 'kubernetes'],
  ['rules'],
  ['chain'],
  ['estate'],
  ['schemas', 'values', 'manifests', 'webhook', 'arm'],
  ['bicep', 'files'],
  ['declaration'],
  ['findings-error', 'shell'],
  ['call-site', 'header'],
  ['diagnostics'],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

const written = files.filter((file) => !file.includes('generated/'));

function text(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function roomOf(file: string): string {
  return file.replace(/\.ts$/, '').split('/', 1)[0] ?? '';
}

function floorOf(file: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
}

/** The files that a file imports, types included; of those of other packages, their names. */
function importsOf(file: string): { readonly own: readonly string[]; readonly packages: readonly string[] } {
  const own: string[] = [];
  const packages: string[] = [];
  for (const [, specifier = ''] of text(file).matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g)) {
    if (!specifier.startsWith('.')) {
      packages.push(specifier);
      continue;
    }
    const path = normalize(join(dirname(file), specifier.replace(/\.js$/, '')));
    const found = [`${path}.ts`, join(path, 'index.ts')].find((one) => existsSync(join(SRC, one)));
    if (found === undefined) throw new Error(`${file} imports ${specifier}, which is not there`);
    own.push(found);
  }
  return { own, packages };
}

const graph = new Map(files.map((file) => [file, importsOf(file).own]));

/** The files that a file needs, near and far; itself only when it is in a circle. */
function needed(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return found;
}

describe('the house', () => {
  it('has a floor for every room', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].sort()).toEqual(FLOORS.flat().sort());
  });

  it('is built from below: a file imports from its own room and from floors below', () => {
    const wrong = files.flatMap((file) =>
      (graph.get(file) ?? [])
        .filter((other) => roomOf(other) !== roomOf(file) && floorOf(other) <= floorOf(file))
        .map((other) => `${file} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circles, those of types included', () => {
    expect(files.filter((file) => needed(file).has(file))).toEqual([]);
  });

  it('has a language room that knows nothing of the others', () => {
    const bicep = files.filter((file) => roomOf(file) === 'bicep');
    expect(bicep.length).toBeGreaterThan(5);
    const outside = bicep.flatMap((file) => {
      const { own, packages } = importsOf(file);
      return [...own.filter((other) => roomOf(other) !== 'bicep'), ...packages].map((other) => `${file}: ${other}`);
    });
    expect(outside).toEqual([]);
  });

  it('has files of one idea each, which need at most 300 lines', () => {
    const long = written
      .map((file) => [file, text(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  it('raises every code that it has registered', () => {
    const others = written
      .filter((file) => file !== 'diagnostics.ts')
      .map(text)
      .join('\n');
    expect(Object.keys(CODES).filter((code) => !others.includes(code))).toEqual([]);
  });

  it('raises no code that is not registered', () => {
    const raised = new Set(written.flatMap((file) => text(file).match(/\bAZWI\d{3}\b/g) ?? []));
    expect([...raised].filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  });
});

describe('the files of the project', () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    // What is deleted but not committed is still listed.
    .filter((file) => lstatSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile() === true);

  function naming(pattern: RegExp): string[] {
    const here = relative(ROOT, __filename);
    return tracked.filter((file) => file !== here && pattern.test(readFileSync(join(ROOT, file), 'utf8')));
  }

  function literal(value: string): string {
    return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  }

  it('name no folder of the machine that they were made on', () => {
    expect(naming(new RegExp(`${literal(ROOT)}(?![\\w-])`))).toEqual([]);
    expect(naming(/(?<![\w.<$}-])\/(?:home|Users)\/(?!me\b)[a-z]/)).toEqual([]);
  });

  it('name no package registry: whoever installs chooses it', () => {
    expect(naming(/https?:\/\/registry\b/)).toEqual([]);
    expect(naming(/"resolved": "http/)).toEqual([]);
  });
});
