import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Place, ROOT } from '../app/program';
import { ACCOUNT, checked, checkIn, findingsIn, told, UNLABELLED } from './project';

const BAD = `${ACCOUNT}---\n${UNLABELLED}`;

describe('.azwirc.yaml', () => {
  it.each([
    ['off', 0, []],
    ['info', 0, ['AZWI109 info app.yaml:9:1']],
    ['warning', 1, ['AZWI109 warning app.yaml:9:1']],
    ['error', 1, ['AZWI109 error app.yaml:9:1']],
  ])('gives a rule the level %s', async (level, code, findings) => {
    const ran = await checked({ 'app.yaml': BAD, '.azwirc.yaml': `rules:\n  AZWI109: ${level}\n` });
    expect([ran.code, findingsIn(ran.printed)]).toEqual([code, findings]);
  });

  it('leaves files out, as .gitignore would', async () => {
    const files = { 'app.yaml': BAD, 'test/a/app.yaml': BAD, '.azwirc.yaml': 'ignore:\n  - test/\n' };
    expect(await told(files)).toEqual(['AZWI109 warning app.yaml:9:1']);
    expect(await told({ ...files, '.azwirc.yaml': 'ignore: ["**/a*.yaml", "!/app.yaml"]\n' })).toEqual([
      'AZWI109 warning app.yaml:9:1',
    ]);
  });

  it('says what is read where nothing is named, from its own folder', async () => {
    const place = new Place({ 'deploy/app.yaml': BAD, 'sub/x.txt': '', '.azwirc.yaml': 'paths: [deploy]\n' });
    expect(findingsIn((await checkIn(place, [])).printed)).toEqual(['AZWI109 warning deploy/app.yaml:9:1']);
    const below = { path: place.at('sub') } as Place;
    expect(findingsIn((await checkIn(below, [])).printed)).toEqual(['AZWI109 warning ../deploy/app.yaml:9:1']);
  });

  it('is the one that --config names', async () => {
    const files = { 'app.yaml': BAD, '.azwirc.yaml': 'rules: { AZWI109: off }', 'other.yml': 'rules: {}' };
    expect(await told(files, ['app.yaml', '--config', 'other.yml'])).toEqual(['AZWI109 warning app.yaml:9:1']);
  });

  it('may be empty', async () => {
    expect(await told({ 'app.yaml': BAD, '.azwirc.yaml': '# nothing yet\n' })).toHaveLength(1);
  });

  it.each([
    ['rules: { AZWI999: off }', '.azwirc.yaml:1:19\n  There is no rule AZWI999.'],
    ['rules: { AZWI109: loud }', '.azwirc.yaml:1:19\n  The level of AZWI109 is "loud".'],
    ['rules: [AZWI109]', '.azwirc.yaml:1:8\n  rules is no mapping.'],
    ['rule: {}', '.azwirc.yaml:1:7\n  .azwirc.yaml has the key "rule", which means nothing.'],
    ['ignore: test/', '.azwirc.yaml:1:9\n  ignore is no list of texts.'],
    ['paths: [1]', '.azwirc.yaml:1:8\n  paths is no list of texts.'],
    ['- a', '.azwirc.yaml:1:1\n  .azwirc.yaml is no mapping.'],
    ['a: [', '.azwirc.yaml'],
  ])('that says %s is refused', async (config, message) => {
    const { code, printed, errors } = await checked({ 'app.yaml': BAD, '.azwirc.yaml': config });
    expect([code, printed]).toEqual([2, '']);
    expect(errors).toContain(`AZWI935 error ${message}`);
  });

  it('that is named and not there is refused', async () => {
    const { code, errors } = await checked({ 'app.yaml': BAD }, ['.', '--config', 'gone.yaml']);
    expect(code).toBe(2);
    expect(errors).toContain('AZWI935 error gone.yaml\n  gone.yaml cannot be read: nothing is there.');
  });
});

describe('docs/azwirc.schema.json', () => {
  const schema: object = JSON.parse(readFileSync(join(ROOT, 'docs', 'azwirc.schema.json'), 'utf8'));
  const { $comment: _, ...strict } = schema as { $comment: string };
  const validate = new Ajv({ allowUnionTypes: true }).compile(strict);

  it.each([
    ['rules: { AZWI109: off }\nignore: [test/]\npaths: [deploy]', true],
    ['# nothing', true],
    ['rules: { AZWI109: loud }', false],
    ['rules: [AZWI109]', false],
    ['rule: {}', false],
    ['paths: [1]', false],
    ['- a', false],
  ])('and the command agree on %j', async (text, isRight) => {
    expect(validate(parse(text))).toBe(isRight);
    const { code } = await checked({ 'app.yaml': ACCOUNT, '.azwirc.yaml': text }, ['app.yaml']);
    expect(code === 2).toBe(!isRight);
  });
});

describe('a baseline', () => {
  const PAGE = ['.', '--baseline', 'known.json'];

  it('is written with what is found, and leaves that out, also where lines move', async () => {
    const place = new Place({ 'app.yaml': BAD });
    const written = await checkIn(place, [...PAGE, '--write-baseline']);
    expect([written.code, written.printed]).toEqual([0, 'Written: 1 finding.\n']);
    place.write({ 'app.yaml': `# a line more\n${BAD}` });
    const { code, printed, errors } = await checkIn(place, PAGE);
    expect([code, findingsIn(printed), errors]).toEqual([0, [], '']);
  });

  it('does not leave out what is new', async () => {
    const place = new Place({ 'app.yaml': BAD });
    await checkIn(place, [...PAGE, '--write-baseline']);
    place.write({ 'app.yaml': `${BAD}---\n${UNLABELLED.replace('name: api', 'name: web')}` });
    const { code, printed } = await checkIn(place, PAGE);
    expect([code, findingsIn(printed)]).toEqual([1, ['AZWI109 warning app.yaml:20:1']]);
  });

  it('tells what is mended since', async () => {
    const place = new Place({ 'app.yaml': BAD });
    await checkIn(place, [...PAGE, '--write-baseline']);
    place.write({ 'app.yaml': ACCOUNT });
    const { code, errors } = await checkIn(place, PAGE);
    expect([code, errors]).toEqual([
      0,
      '1 finding of the baseline is mended. To forget: cdk8s-azwi check --baseline "known.json" --write-baseline\n',
    ]);
  });

  it('is written the same again, and sorted', async () => {
    const place = new Place({ 'b.yaml': BAD, 'a.yaml': BAD });
    await checkIn(place, [...PAGE, '--write-baseline']);
    const first = place.read('known.json');
    await checkIn(place, [...PAGE, '--write-baseline']);
    expect(place.read('known.json')).toBe(first);
    const files = (JSON.parse(first) as { findings: { file: string }[] }).findings.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
  });

  it.each([
    ['{', 'known.json is no baseline: it is no JSON.'],
    ['[]', 'known.json is no baseline: it has no version and no findings.'],
    ['{"version":2,"findings":[]}', 'known.json is no baseline: its version is 2, and 1 is read.'],
    ['{"version":1,"findings":[{}]}', 'known.json is no baseline: one of its findings has no fingerprint.'],
    ['{"version":1,"findings":[null]}', 'known.json is no baseline: one of its findings has no fingerprint.'],
  ])('that is %s is refused', async (text, message) => {
    const { code, errors } = await checked({ 'app.yaml': BAD, 'known.json': text }, PAGE);
    expect(code).toBe(2);
    expect(errors).toContain(`AZWI936 error known.json\n  ${message}`);
  });

  it('that is not there is refused', async () => {
    const { code, errors } = await checked({ 'app.yaml': BAD }, PAGE);
    expect([code, errors.includes('known.json is no baseline: nothing is there.')]).toEqual([2, true]);
  });
});
