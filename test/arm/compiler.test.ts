import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BicepOptions, compileBicep } from '../../src/arm';

const folder = mkdtempSync(join(tmpdir(), 'azwi-compiler-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A program that stands in for the compiler: Node.js with this text. */
function program(text: string, name = `bicep-${++count}`): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!${process.execPath}\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

const READ = `
let text = Buffer.alloc(0);
function answer(id, result) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', id, result }));
  process.stdout.write('Content-Length: ' + body.length + '\\r\\n\\r\\n');
  process.stdout.write(body);
}
process.stdin.on('data', (chunk) => {
  text = Buffer.concat([text, chunk]);
  for (;;) {
    const end = text.indexOf('\\r\\n\\r\\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\\d+)/.exec(text.toString())[1]);
    if (text.length < end + 4 + length) return;
    const request = JSON.parse(text.toString('utf8', end + 4, end + 4 + length));
    text = text.subarray(end + 4 + length);
    handle(request);
  }
});
`;

const file = join(folder, 'main.bicep');
writeFileSync(file, '');
const other = join(folder, 'other.bicep');
writeFileSync(other, '');

async function told(bicep: string, files: readonly string[] = [file], options: BicepOptions = {}) {
  const { findings, unread, templates } = await compileBicep(files, { ...options, env: { BICEP: bicep } });
  return {
    codes: findings.map(({ code }) => code),
    messages: findings.map(({ message }) => message),
    unread,
    templates,
  };
}

const TEMPLATE = JSON.stringify({ resources: [{ type: 'A.B/c', name: 'x'.repeat(300_000) }] });

describe('the compiler', () => {
  it('is looked for in BICEP, on the PATH, and where the Azure CLI puts it', async () => {
    const text = `${READ}function handle({ id }) { answer(id, { contents: ${JSON.stringify(TEMPLATE)} }); }`;
    const name = process.platform === 'win32' ? 'bicep.exe' : 'bicep';
    const named = program(text);
    const onPath = program(text, `path/${name}`);
    const ofCli = program(text, `azure/bin/${name}`);
    const ofHome = program(text, `home/.azure/bin/${name}`);
    const PATH = [join(folder, 'nothing'), join(folder, 'path')].join(delimiter);
    const HOME = join(folder, 'home');
    const AZURE_CONFIG_DIR = join(folder, 'azure');
    const found = async (env: Record<string, string>) => (await compileBicep([file], { env })).compiler;
    expect(await found({ BICEP: named, PATH, HOME })).toBe(named);
    expect(await found({ PATH, HOME })).toBe(onPath);
    expect(await found({ PATH: '', HOME, AZURE_CONFIG_DIR })).toBe(ofCli);
    expect(await found({ PATH: '', HOME })).toBe(ofHome);
  });

  it('that is not there is one finding, for all files', async () => {
    const { findings, unread, compiler } = await compileBicep([file, other], { env: { PATH: '', HOME: folder } });
    expect([compiler, unread]).toEqual([undefined, [file, other]]);
    expect(findings).toEqual([
      {
        code: 'AZWI905',
        severity: 'warning',
        message:
          '2 Bicep files are not checked: there is no Bicep compiler, since it is not on the PATH, and the Azure CLI has not installed it. What may come from them is not found wrong.',
        help: 'Install it with az bicep install, or name it in the variable BICEP.',
        place: { file },
      },
    ]);
  });

  it('that BICEP names wrongly is not there', async () => {
    const { messages } = await told(join(folder, 'nothing'));
    expect(messages).toEqual([
      `1 Bicep file is not checked: there is no Bicep compiler, since the variable BICEP names ${join(folder, 'nothing')}, which cannot be run. What may come from them is not found wrong.`,
    ]);
  });

  it('is not looked for where there is nothing to compile', async () => {
    expect(await compileBicep([], { env: {} })).toEqual({
      templates: [],
      findings: [],
      unread: [],
      compiler: undefined,
    });
  });

  it('may give large answers, and warnings with them', async () => {
    const diagnostic = {
      source: file,
      level: 'Warning',
      code: 'BCP081',
      message: 'x',
      range: { start: { line: 0, char: 0 } },
    };
    const answer = JSON.stringify({ contents: TEMPLATE, diagnostics: [diagnostic] });
    const { codes, templates } = await told(program(`${READ}function handle({ id }) { answer(id, ${answer}); }`));
    expect(codes).toEqual([]);
    expect(templates.map(({ resources }) => resources.length)).toEqual([1]);
  });

  it.each([
    ['ends at once', 'process.exit(3)', 'it ended with code 3'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'it ended with SIGKILL'],
    [
      'says something else',
      "process.stdout.write('usage: bicep '.repeat(1000)); setInterval(() => {}, 1000)",
      'it does not answer in JSON-RPC',
    ],
  ])('that %s is a finding', async (_, text, why) => {
    const { codes, messages, unread } = await told(program(text));
    expect(codes).toEqual(['AZWI909']);
    expect(messages[0]).toBe(
      `The Bicep compiler gives no answer for this file: ${why}. What may come from it is not found wrong.`,
    );
    expect(unread).toEqual([file]);
  });

  it('that does not answer is ended, and is a finding', async () => {
    const start = performance.now();
    const { messages } = await told(program('setInterval(() => {}, 1000)'), [file], { timeout: 500 });
    expect(messages[0]).toContain('it did not answer within 0.5 seconds');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('that does not leave when it may is ended', async () => {
    const text = `${READ}setInterval(() => {}, 1000); function handle({ id }) { answer(id, { contents: ${JSON.stringify(TEMPLATE)} }); }`;
    const start = performance.now();
    expect((await told(program(text))).codes).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('that ends with one file is started again for the next', async () => {
    const text = `${READ}function handle({ id, params }) { if (params.path.includes('main')) process.exit(1); answer(id, { contents: ${JSON.stringify(TEMPLATE)} }); }`;
    const { codes, templates, unread } = await told(program(text), [file, other]);
    expect(codes).toEqual(['AZWI909']);
    expect(templates.map((one) => one.file)).toEqual([other]);
    expect(unread).toEqual([file]);
  });

  it('that ends with every file is not started for ever', async () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => join(folder, `${name}.bicep`));
    for (const one of files) writeFileSync(one, '');
    const { codes, messages, unread } = await told(program('process.exit(1)'), files);
    expect(codes).toEqual(['AZWI909', 'AZWI909', 'AZWI909']);
    expect(messages.at(-1)).toContain('Other Bicep files are not checked either.');
    expect(unread).toEqual(files);
  });

  it('that answers nonsense gives nothing', async () => {
    for (const result of [
      null,
      1,
      [],
      { diagnostics: [null, {}, 1] },
      { contents: 1 },
      { contents: 'not JSON' },
      { contents: '[]' },
    ]) {
      const { templates } = await told(
        program(`${READ}function handle({ id }) { answer(id, ${JSON.stringify(result)}); }`),
      );
      expect(
        templates.flatMap(({ resources }) => resources),
        JSON.stringify(result),
      ).toEqual([]);
    }
  });

  it('that lacks an extension says so, and not what comes of it', async () => {
    const diagnostic = (code: string, message: string, line: number) => {
      return { source: file, level: 'Error', code, message, range: { start: { line, char: 4 } } };
    };
    const diagnostics = [
      diagnostic(
        'BCP192',
        'Unable to restore the artifact with reference "br:mcr.microsoft.com/x:0.1.0": no network',
        3,
      ),
      diagnostic('BCP062', 'The referenced declaration with name "x" is not valid.', 5),
    ];
    const bicep = program(
      `${READ}function handle({ id }) { answer(id, { diagnostics: ${JSON.stringify(diagnostics)} }); }`,
    );
    const { findings, unread } = await compileBicep([file], { env: { BICEP: bicep } });
    expect(unread).toEqual([file]);
    expect(findings).toEqual([
      {
        code: 'AZWI907',
        severity: 'info',
        message:
          'The module or template br:mcr.microsoft.com/x:0.1.0 cannot be had here, so that what it deploys is not known. What may come from it is not found wrong.',
        help: 'Run this where a module can be restored (bicep restore); a linked template is read where it lies beside the file.',
        place: { file, line: 4, column: 5 },
      },
    ]);
  });
});
