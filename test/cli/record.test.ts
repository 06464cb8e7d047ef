import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main';
import { Place, ROOT } from '../app/program';

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly errors: string;
}

/** Runs the command line in a folder, in this process. */
async function inFolder(place: Place, args: readonly string[], standardInput = ''): Promise<Ran> {
  const before = process.cwd();
  let printed = '';
  let errors = '';
  process.chdir(place.path);
  try {
    const code = await run(args, {
      print: (text) => {
        printed += text;
      },
      error: (text) => {
        errors += text;
      },
      readStandardInput: async () => standardInput,
    });
    return { code, printed, errors };
  } finally {
    process.chdir(before);
  }
}

const ID = '11111111-2222-4333-8444-555555555555';

const OUTPUTS = {
  vaults: {
    type: 'Object',
    value: { 'kv-b': { uri: 'https://kv-b.vault.azure.net/' }, 'kv-a': { uri: 'https://kv-a.vault.azure.net/' } },
  },
  identities: { type: 'Object', value: { 'id-shop': { tenantId: ID, clientId: ID, principalId: ID } } },
};

const RECORD = `{
  "identities": {
    "id-shop": {
      "clientId": "${ID}",
      "principalId": "${ID}",
      "tenantId": "${ID}"
    }
  },
  "vaults": {
    "kv-a": {
      "uri": "https://kv-a.vault.azure.net/"
    },
    "kv-b": {
      "uri": "https://kv-b.vault.azure.net/"
    }
  },
  "clusters": {}
}
`;

function deployment(scope: 'group' | 'subscription', change: object = {}): object {
  const id = '/subscriptions/44444444-2222-4333-8444-555555555555';
  const name = 'azwi';
  const where =
    scope === 'group'
      ? {
          id: `${id}/resourceGroups/rg/providers/Microsoft.Resources/deployments/${name}`,
          resourceGroup: 'rg',
          location: null,
        }
      : { id: `${id}/providers/Microsoft.Resources/deployments/${name}`, location: 'westeurope' };
  return { ...where, name, properties: { provisioningState: 'Succeeded', outputs: OUTPUTS, ...change } };
}

describe('cdk8s-azwi record', () => {
  it('writes what a deployment handed over, sorted, from standard input', async () => {
    const place = new Place();
    const ran = await inFolder(place, ['record'], JSON.stringify(OUTPUTS));
    expect(ran).toEqual({ code: 0, printed: 'Recorded 1 identity, 2 vaults in bicep/outputs.json.\n', errors: '' });
    expect(place.tree()).toEqual({ 'bicep/outputs.json': RECORD });
  });

  it.each(['group', 'subscription'] as const)('takes the whole deployment of a %s', async (scope) => {
    const place = new Place();
    expect(await inFolder(place, ['record', '-'], JSON.stringify(deployment(scope)))).toMatchObject({ code: 0 });
    expect(place.tree()).toEqual({ 'bicep/outputs.json': RECORD });
  });

  it('reads a file, with a byte order mark as PowerShell writes it', async () => {
    const place = new Place({ 'saved.json': `\uFEFF${JSON.stringify(OUTPUTS)}` });
    expect(await inFolder(place, ['record', 'saved.json'], 'not read')).toMatchObject({ code: 0 });
    expect(place.read('bicep/outputs.json')).toBe(RECORD);
  });

  it('reads a file in UTF-16, as PowerShell 5 writes the output of a command', async () => {
    const place = new Place();
    writeFileSync(place.at('saved.json'), Buffer.from(`\uFEFF${JSON.stringify(OUTPUTS)}`, 'utf16le'));
    expect(await inFolder(place, ['record', 'saved.json'])).toMatchObject({ code: 0, errors: '' });
    expect(place.read('bicep/outputs.json')).toBe(RECORD);
  });

  it('given a folder, says so', async () => {
    const place = new Place({ 'saved/a': '' });
    const { code, errors } = await inFolder(place, ['record', 'saved']);
    expect(errors).toContain('saved cannot be read: it is a folder.\n  Move the folder away, or name another file.');
    expect(code).toBe(2);
  });

  it('says so when nothing has changed', async () => {
    const place = new Place({ 'bicep/outputs.json': RECORD });
    const { printed } = await inFolder(place, ['record'], JSON.stringify(OUTPUTS));
    expect(printed).toBe('Unchanged: 1 identity, 2 vaults in bicep/outputs.json.\n');
  });

  it.each([
    [['--env', 'prod'], join('bicep', 'prod', 'outputs.json')],
    [['--output', 'records/live.json'], 'records/live.json'],
  ])('with %j writes to %s', async (options, file) => {
    const place = new Place();
    expect(await inFolder(place, ['record', ...options], JSON.stringify(OUTPUTS))).toMatchObject({ code: 0 });
    expect(place.tree()).toEqual({ [file]: RECORD });
  });

  const BAD: readonly [string, string, RegExp][] = [
    ['nothing, because az failed', '', /AZWI602 .*[\s\S]*is not JSON: there is nothing in it \(did az fail\?\)/],
    ['no JSON', 'ERROR: (DeploymentNotFound)', /AZWI602 /],
    ['half of a JSON text', JSON.stringify(OUTPUTS).slice(0, -1), /AZWI602 /],
    ['null, as of a deployment that failed', 'null', /AZWI608 .*[\s\S]*it failed, or is still running/],
    ['a list', '[]', /AZWI608 .*[\s\S]*no deployment and no outputs of one/],
    [
      'a failed deployment',
      JSON.stringify(deployment('group', { provisioningState: 'Failed' })),
      /AZWI608 .*[\s\S]*ended as "Failed"/,
    ],
    [
      'a deployment that runs',
      JSON.stringify(deployment('group', { provisioningState: 'Running' })),
      /AZWI608 .*[\s\S]*ended as "Running"/,
    ],
    [
      'a deployment without outputs',
      JSON.stringify(deployment('group', { outputs: null })),
      /AZWI608 .*[\s\S]*has no outputs/,
    ],
    ["somebody else's outputs", JSON.stringify({ url: { type: 'String', value: 'https://a.example' } }), /AZWI608 /],
    [
      'an output without a value',
      JSON.stringify({ identities: { type: 'Object' } }),
      /AZWI603 .*[\s\S]*The output identities has no value/,
    ],
    [
      'an id that is none',
      JSON.stringify({ identities: { value: { 'id-shop': { clientId: 'x', principalId: ID, tenantId: ID } } } }),
      /AZWI603 .*[\s\S]*identities\["id-shop"\]\.clientId is "x", not a GUID/,
    ],
    [
      'a URL that is none of https',
      JSON.stringify({ vaults: { value: { 'kv-a': { uri: 'http://kv-a.vault.azure.net/' } } } }),
      /AZWI603 .*[\s\S]*not an https URL/,
    ],
    [
      'outputs in which nothing is',
      JSON.stringify({ vaults: { type: 'Object', value: {} } }),
      /AZWI608 .*[\s\S]*There is nothing in the outputs: vaults\./,
    ],
    ['a record', RECORD, /AZWI608 .*[\s\S]*standard input is a record already/],
    ['a value that is missing', JSON.stringify({ vaults: { value: { 'kv-a': {} } } }), /AZWI603 /],
  ];

  it.each(BAD)('given %s, says what is wrong and leaves the old record', async (_, input, message) => {
    const place = new Place({ 'bicep/outputs.json': RECORD });
    const { code, printed, errors } = await inFolder(place, ['record'], input);
    expect(errors).toMatch(message);
    expect(errors).toContain('The record bicep/outputs.json was left as it is.');
    expect([code, printed]).toEqual([2, '']);
    expect(place.tree()).toEqual({ 'bicep/outputs.json': RECORD });
  });

  it('given a file that is not there, says so and writes nothing', async () => {
    const place = new Place();
    const { code, errors } = await inFolder(place, ['record', 'missing.json']);
    expect(errors).toContain('AZWI602 error missing.json\n  missing.json cannot be read: ');
    expect(code).toBe(2);
    expect(place.tree()).toEqual({});
  });

  it('refuses to write where it cannot', async () => {
    const place = new Place({ bicep: 'a file\n' });
    const { code, errors } = await inFolder(place, ['record'], JSON.stringify(OUTPUTS));
    expect(errors).toContain('AZWI702 ');
    expect(code).toBe(2);
    expect(place.tree()).toEqual({ bicep: 'a file\n' });
  });

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['one.json', 'two.json'], 'More than one file is given.'],
    [['--env', 'prod', '--output', 'x.json'], '--env and --output exclude each other.'],
    [['--env', '../prod'], '--env is "../prod".'],
  ])('called with %j, explains itself', async (args, message) => {
    const place = new Place();
    const { code, printed, errors } = await inFolder(place, ['record', ...args], JSON.stringify(OUTPUTS));
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: ');
    expect([code, printed]).toEqual([2, '']);
    expect(place.tree()).toEqual({});
  });
});

describe('cdk8s-azwi', () => {
  it.each([['--help'], ['-h'], ['help']])('%s tells what there is', async (option) => {
    const { code, printed } = await inFolder(new Place(), [option]);
    expect(printed).toMatch(/^Usage: cdk8s-azwi COMMAND/);
    expect(printed).toContain('  record ');
    expect(code).toBe(0);
  });

  it.each(['--help', '-h'])('record %s tells all about record, and reads nothing', async (option) => {
    const place = new Place();
    const { code, printed } = await inFolder(place, ['record', option]);
    expect(printed).toContain('--env NAME');
    expect(code).toBe(0);
    expect(place.tree()).toEqual({});
  });

  it('--version tells the version', async () => {
    const { version } = require(join(ROOT, 'package.json')) as { readonly version: string };
    expect(await inFolder(new Place(), ['--version'])).toEqual({ code: 0, printed: `${version}\n`, errors: '' });
  });

  it('without a command tells what there is, as an error', async () => {
    const { code, printed, errors } = await inFolder(new Place(), []);
    expect(errors).toMatch(/^Usage: /);
    expect([code, printed]).toEqual([2, '']);
  });

  it.each(['nonsense', 'constructor', '--nonsense'])('does not know %s', async (name) => {
    const { code, errors } = await inFolder(new Place(), [name]);
    expect(errors).toContain(`There is no command ${JSON.stringify(name)}.`);
    expect(code).toBe(2);
  });

  it('runs as a program that reads standard input', () => {
    const place = new Place();
    const main = join(ROOT, 'src', 'cli', 'main.ts');
    expect(place.run(main, {}, ['record'], JSON.stringify(OUTPUTS))).toMatchObject({ status: 0, stderr: '' });
    expect(place.read('bicep/outputs.json')).toBe(RECORD);
    expect(place.run(main, {}, ['record'], 'null')).toMatchObject({ status: 2, stdout: '' });
  });
});
