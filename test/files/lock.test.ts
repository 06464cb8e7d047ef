import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exclusively, lockPath } from '../../src/files/lock';
import { Folder, said } from './folder';
import { outputsOf } from './outputs';

const started: ChildProcess[] = [];
const locks: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const one of started.splice(0)) one.kill('SIGKILL');
  for (const one of locks.splice(0)) rmSync(one, { force: true });
});

function other(...args: readonly string[]): ChildProcess {
  const script = join(__dirname, 'other-process.ts');
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

async function holding(file: string, ms: number): Promise<ChildProcess> {
  const child = other('hold', file, String(ms));
  locks.push(lockPath(file));
  await once(child.stdout ?? child, 'data');
  return child;
}

/** What a process says until it ends. */
async function told(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(child, 'close');
  return text;
}

function msOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe('a lock', () => {
  it('lets another process wait until the one that has it is done', async () => {
    const file = new Folder().at('ledger.json');
    await holding(file, 500);
    const ms = msOf(() => exclusively(file, () => {}));
    expect(ms).toBeGreaterThan(250);
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('of one file is nothing to another', async () => {
    const folder = new Folder();
    await holding(folder.at('a.json'), 30_000);
    expect(msOf(() => exclusively(folder.at('b.json'), () => {}))).toBeLessThan(1_000);
  });

  it('of a process that was killed does not block the next', async () => {
    const file = new Folder().at('ledger.json');
    const child = await holding(file, 30_000);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(lockPath(file))).toBe(true);
    expect(msOf(() => exclusively(file, () => {}))).toBeLessThan(1_000);
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it.each([
    ['of a running process, but two minutes old', `${process.pid}\n${hostname()}\nx\n`, 121],
    ['of another machine, and two minutes old', '1\nelsewhere\nx\n', 121],
    ['that says nothing, because its process was killed while it wrote it', '', 3],
  ])('%s does not block', (_, content, seconds) => {
    const file = new Folder().at('ledger.json');
    writeFileSync(lockPath(file), content);
    const then = Date.now() / 1000 - seconds;
    utimesSync(lockPath(file), then, then);
    expect(msOf(() => exclusively(file, () => {}))).toBeLessThan(1_000);
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('is given back when what it was for fails', () => {
    const file = new Folder().at('ledger.json');
    const fail = (): never => {
      expect(readFileSync(lockPath(file), 'utf8').split('\n', 1)).toEqual([String(process.pid)]);
      throw new Error('no');
    };
    expect(() => exclusively(file, fail)).toThrow('no');
    expect(existsSync(lockPath(file))).toBe(false);
  });

  it('is done without where the system has no place for it', () => {
    vi.stubEnv('TMPDIR', '/nowhere');
    vi.stubEnv('TEMP', '/nowhere');
    expect(exclusively('/ledger.json', () => 'done')).toBe('done');
  });

  it('costs less than a millisecond', () => {
    const file = new Folder().at('ledger.json');
    const times = Array.from({ length: 50 }, () => msOf(() => exclusively(file, () => {})));
    expect(times.sort((a, b) => a - b)[25]).toBeLessThan(1);
  });
});

describe('two processes that write to the same folders at once', () => {
  it('take turns: what is there afterwards is of one of them, whole, and nothing else', async () => {
    const folder = new Folder();
    const names = ['a', 'b'];
    const processes = names.map((name) => other('write', folder.path, name, '12'));
    expect(await Promise.all(processes.map(told))).toEqual(['', '']);
    const name = folder.read('dist/shared-0.yaml');
    const expected = outputsOf(name);
    const files = Object.entries(folder.tree());
    expect(new Map(files.map(([file, text]) => [file.replace(/^(dist|bicep)\//, ''), text]))).toEqual(expected);
    expect(files).toHaveLength(2 * expected.size);
    // The list of generated files is the same run's.
    const again = folder.write(Object.fromEntries(expected), Object.fromEntries(expected));
    expect({ said: said(again), written: again.written, removed: again.removed }).toEqual({
      said: [],
      written: [],
      removed: [],
    });
  });
});
