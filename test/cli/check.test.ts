import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import { Place } from '../app/program';
import { ACCOUNT, checked, checkIn, findingsIn, POD, told, UNLABELLED } from '../check/project';

const BAD = `${ACCOUNT}---\n${UNLABELLED}`;
const GOOD = `${ACCOUNT}---\n${POD}`;

describe('cdk8s-azwi check', () => {
  it('is a command, whose help says how it is called', async () => {
    let printed = '';
    const print = (text: string): void => {
      printed += text;
    };
    const code = await run(['check', '--help'], { print, error: print, readStandardInput: async () => '' });
    expect([code, printed.split('\n')[0]]).toEqual([0, 'Usage: cdk8s-azwi check [PATH …] [OPTIONS]']);
  });

  it('finds a pod that the webhook passes over, with its line', async () => {
    const { code, printed } = await checked({ 'app.yaml': BAD });
    expect(code).toBe(1);
    expect(findingsIn(printed)).toEqual(['AZWI109 warning app.yaml:9:1']);
    expect(printed).toContain('Read 1 file: 2 objects, 1 workload.');
  });

  it('finds nothing where nothing is wrong', async () => {
    const { code, printed } = await checked({ 'app.yaml': GOOD });
    expect([code, findingsIn(printed)]).toEqual([0, []]);
  });

  it('takes files, folders and standard input in any mix', async () => {
    const files = { 'accounts/api.yaml': ACCOUNT, 'pods/api.json': JSON.stringify({ apiVersion: 'v1', kind: 'List' }) };
    expect(await told(files, ['accounts', 'pods/api.json', '-'], UNLABELLED)).toEqual(['AZWI109 warning -:1:1']);
  });

  it('takes dist/ where nothing is named, and where cdk8s.yaml says another folder, that', async () => {
    const files = { 'dist/app.yaml': BAD, 'out/app.yaml': GOOD };
    expect(await told(files, [])).toEqual(['AZWI109 warning dist/app.yaml:9:1']);
    expect(await told({ ...files, 'cdk8s.yaml': 'language: typescript\napp: x\noutput: out\n' }, [])).toEqual([]);
  });

  it('names files below the working directory from there, however they were named', async () => {
    const place = new Place({ 'a/app.yaml': BAD });
    for (const path of ['.', './a', 'a/', `${place.path}/a`, 'a//app.yaml']) {
      expect(findingsIn((await checkIn(place, [path])).printed)).toEqual(['AZWI109 warning a/app.yaml:9:1']);
    }
  });
});

describe('the exit code of check', () => {
  const EXIT: readonly (readonly [args: readonly string[], code: number])[] = [
    [[], 1],
    [['--level', 'error'], 0],
    [['--level', 'info'], 1],
    [['--max-warnings', '1'], 0],
    [['--level', 'error', '--max-warnings', '0'], 0],
  ];
  it.each(EXIT)('of one warning with %j is %i', async (args, code) => {
    expect((await checked({ 'app.yaml': BAD }, ['.', ...args])).code).toBe(code);
  });

  it('is 1 for an error, whatever counts', async () => {
    const files = { 'app.yaml': POD.replace('image:', 'imge:') };
    expect((await checked(files, ['.', '--level', 'error', '--max-warnings', '9'])).code).toBe(1);
  });

  it.each([
    [['--format', 'xml'], '--format is "xml", not one of text, json, sarif, github.'],
    [['--level', 'all'], '--level is "all", not one of error, warning, info.'],
    [['--max-warnings', '-1'], "Option '--max-warnings' argument is ambiguous."],
    [['--max-warnings=x'], '--max-warnings is "x", not a number.'],
    [['--write-baseline'], '--write-baseline needs the file: --baseline FILE.'],
    [['--baseline', ''], '--baseline is empty.'],
    [['--fix', '-'], '--fix mends files, and - is none.'],
    [['--nonsense'], "Unknown option '--nonsense'."],
    [[''], 'A path is empty.'],
  ])('is 2 for %j, and says why', async (args, message) => {
    const { code, errors } = await checked({}, args);
    expect([code, errors.split('\n')[0]?.startsWith(message)]).toEqual([2, true]);
  });

  it('is 2 where there is nothing that can be read', async () => {
    const { code, printed } = await checked({}, ['nowhere']);
    expect([code, findingsIn(printed)]).toEqual([2, ['AZWI901 error nowhere']]);
    expect(printed).toContain('nowhere cannot be read: nothing is there.');
  });

  it('is 1 where some of it cannot be read, and the rest is judged', async () => {
    const { code, printed } = await checked({ 'app.yaml': BAD }, ['nowhere', 'app.yaml']);
    expect(code).toBe(1);
    expect(findingsIn(printed)).toEqual(['AZWI901 error nowhere', 'AZWI109 warning app.yaml:9:1']);
  });
});

describe('formats of check', () => {
  it.each(['json', 'sarif'])('has %s, which is JSON and nothing else', async (format) => {
    const { printed } = await checked({ 'app.yaml': BAD }, ['.', '--format', format]);
    expect(JSON.stringify(JSON.parse(printed))).toContain('AZWI109');
  });

  it('has annotations of GitHub', async () => {
    const { printed } = await checked({ 'app.yaml': BAD }, ['.', '--format', 'github']);
    expect(printed).toMatch(/^::warning .*file=app\.yaml/m);
  });
});

describe('bad input of check', () => {
  it('ends where links go in a circle', async () => {
    const place = new Place({ 'a/app.yaml': BAD });
    symlinkSync('..', place.at('a/up'));
    symlinkSync('loop.yaml', place.at('loop.yaml'));
    expect(findingsIn((await checkIn(place, ['.'])).printed)).toEqual([
      'AZWI901 error loop.yaml',
      'AZWI109 warning a/app.yaml:9:1',
    ]);
  });

  it('says that a file has vanished, of which only the link is left', async () => {
    const place = new Place({ 'app.yaml': GOOD });
    symlinkSync('gone.yaml', place.at('link.yaml'));
    expect(findingsIn((await checkIn(place, ['.'])).printed)).toEqual(['AZWI901 error link.yaml']);
  });

  it('shows no control character of names and values', async () => {
    const place = new Place({});
    mkdirSync(place.at('a\nb'));
    place.write({ 'a\nb/\u001b[31mred.yaml': BAD.replaceAll('namespace: shop', 'namespace: "sh\\e[31mop"') });
    const { printed, errors } = await checkIn(place, ['.']);
    expect(printed).toContain('AZWI109');
    expect(printed + errors).not.toContain('\u001b');
    expect(printed).not.toContain('a\nb');
    const fixed = await checkIn(new Place({ 'x\u001b[31m.yaml': BAD.replace('name: api', 'name: "\\u001b"') }), [
      '.',
      '--fix',
    ]);
    expect(fixed.printed + fixed.errors).not.toContain('\u001b');
  });

  it('reads a template of 4 MB', async () => {
    const resources = Array.from({ length: 8_000 }, (_, index) => ({
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2023-05-01',
      name: `st${index}`,
      location: 'westeurope',
      tags: { text: 'x'.repeat(400) },
    }));
    const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
    const text = JSON.stringify({ $schema, contentVersion: '1.0.0.0', resources });
    expect(text.length).toBeGreaterThan(4_000_000);
    const { code } = await checked({ 'azuredeploy.json': text, 'app.yaml': GOOD });
    expect(code).toBeLessThan(2);
  });

  it('counts and names templates, and guesses nothing', async () => {
    const chart = {
      'Chart.yaml': 'name: x\n',
      'templates/pod.yaml': POD.replace('name: api', 'name: {{ .Release.Name }}'),
    };
    const { code, printed } = await checked({ ...chart, 'app.yaml': GOOD });
    expect([code, findingsIn(printed)]).toEqual([0, []]);
    expect(printed).toContain('Not judged, because they are templates still: templates/pod.yaml.');
  });
});
