import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  parseRecord,
  printRecord,
  type RecordResult,
  readRecord,
  recordOfDeployment,
  unreadable,
} from '../../src/values';
import { temporaryFolder } from '../kubernetes/support';

const ID = '11111111-2222-3333-4444-555555555555';
const identity = { clientId: ID, principalId: ID, tenantId: ID };
const RECORD = {
  identities: { app: identity },
  vaults: { 'shop-vault': { uri: 'https://shop-vault.vault.azure.net/' } },
  clusters: { cluster: { issuerUrl: 'https://westeurope.oic.prod-aks.azure.com/t/u/' } },
};
const outputs = (values: object): object =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { type: 'Object', value }]));

function said(result: RecordResult): string[] {
  if (!('findings' in result)) throw new Error('nothing was found');
  return result.findings.map(({ code, message }) => `${code} ${message}`);
}
const parse = (record: unknown): RecordResult => parseRecord(JSON.stringify(record), 'outputs.json');
const take = (deployment: unknown): RecordResult => recordOfDeployment(JSON.stringify(deployment), 'deployment.json');

describe('a record', () => {
  it('is taken as it stands in the file', () => {
    expect(parse(RECORD)).toEqual({ record: RECORD });
  });

  it('may lack tables, and may begin with a byte order mark', () => {
    expect(parseRecord('\uFEFF{}', 'outputs.json')).toEqual({ record: { identities: {}, vaults: {}, clusters: {} } });
  });

  it.each([
    ['nothing', '', 'AZWI602 The record outputs.json is not JSON: it is empty.'],
    ['blanks', ' \n', 'AZWI602 The record outputs.json is not JSON: it is empty.'],
    ['half a record', '{"identities":', 'AZWI602 The record outputs.json is not JSON: Unexpected end of JSON input.'],
    ['an error message of az', 'ERROR: not found', /^AZWI602 The record outputs\.json is not JSON: Unexpected token/],
    ['null', 'null', 'AZWI603 The record is not an object.'],
    [
      'what az printed, unrecorded',
      '{"vaults":{"type":"Object","value":{"kv":{"uri":"https://kv.vault.azure.net/"}}}}',
      'AZWI603 These are outputs as az prints them, not a record of them.',
    ],
    ['a list', '[]', 'AZWI603 The record is not an object.'],
    ['text', '"x"', 'AZWI603 The record is not an object.'],
    ['an unknown table', '{"vault":{}}', 'AZWI603 "vault" is none of identities, vaults, clusters.'],
    [
      '__proto__ as a table',
      '{"__proto__":{"identities":{}}}',
      'AZWI603 "__proto__" is none of identities, vaults, clusters.',
    ],
    ['a table that is a list', '{"vaults":[]}', 'AZWI603 vaults is not an object.'],
    ['a table that is null', '{"vaults":null}', 'AZWI603 vaults is not an object.'],
    ['an entry that is text', '{"vaults":{"a":"https://a/"}}', 'AZWI603 vaults["a"].uri is missing, not a string.'],
    [
      'an entry that inherits',
      '{"vaults":{"a":{"__proto__":{"uri":"https://a/"}}}}',
      'AZWI603 vaults["a"].uri is missing, not a string.',
    ],
    ['a number', '{"vaults":{"a":{"uri":1}}}', 'AZWI603 vaults["a"].uri is 1, not a string.'],
    [
      'a URL without https',
      '{"vaults":{"a":{"uri":"http://a/"}}}',
      'AZWI603 vaults["a"].uri is "http://a/", not an https URL.',
    ],
    [
      'a URL with a blank',
      '{"vaults":{"a":{"uri":"https://a/ "}}}',
      'AZWI603 vaults["a"].uri is "https://a/ ", not an https URL.',
    ],
    [
      'a URL with a line feed',
      '{"vaults":{"a":{"uri":"https://a\\nb/"}}}',
      'AZWI603 vaults["a"].uri is "https://a\\nb/", not an https URL.',
    ],
    [
      'a URL with a quote',
      '{"vaults":{"a":{"uri":"https://a/\'"}}}',
      'AZWI603 vaults["a"].uri is "https://a/\'", not an https URL.',
    ],
    [
      'a URL with a placeholder',
      '{"vaults":{"a":{"uri":"https://${A}/"}}}',
      'AZWI603 vaults["a"].uri is "https://${A}/", not an https URL.',
    ],
    [
      'a URI of another vault',
      '{"vaults":{"rg/kv-a":{"uri":"https://kv-b.vault.azure.net/"}}}',
      'AZWI603 vaults["rg/kv-a"].uri is "https://kv-b.vault.azure.net/", whose host does not begin with the name of the vault.',
    ],
    [
      'a URI of something in a vault',
      '{"vaults":{"kv-a":{"uri":"https://kv-a.vault.azure.net/secrets"}}}',
      'AZWI603 vaults["kv-a"].uri is "https://kv-a.vault.azure.net/secrets", which goes on after the host.',
    ],
    [
      'no URL at all',
      '{"clusters":{"a":{"issuerUrl":"https://"}}}',
      'AZWI603 clusters["a"].issuerUrl is "https://", not an https URL.',
    ],
  ])('of the wrong shape is told: %s', (_, text, message) => {
    expect(said(parseRecord(text, 'outputs.json'))).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
  });

  it('gets the slash that a URI of a vault ends with, whatever the case of the name', () => {
    expect(parse({ vaults: { KV: { uri: 'https://kv.vault.azure.net' } } })).toEqual({
      record: { identities: {}, vaults: { KV: { uri: 'https://kv.vault.azure.net/' } }, clusters: {} },
    });
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-16 with a byte order mark, as PowerShell 5 writes it', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ])('is read in %s', (_, encode) => {
    const file = join(temporaryFolder(), 'outputs.json');
    writeFileSync(file, encode(printRecord(RECORD)));
    expect(readRecord(file)).toEqual({ record: RECORD });
  });

  it('that is cut off in the middle of a character of UTF-16 is told', () => {
    const file = join(temporaryFolder(), 'outputs.json');
    writeFileSync(
      file,
      Buffer.from(`\uFEFF${printRecord(RECORD)}`, 'utf16le')
        .swap16()
        .subarray(0, 41),
    );
    expect(said(readRecord(file) as RecordResult)).toEqual([
      expect.stringMatching(/^AZWI602 The record .*outputs\.json is not JSON: /),
    ]);
  });

  it.each([
    ['EISDIR', 'it is a folder', 'Move the folder away, or name another file.'],
    ['EACCES', 'permission denied (EACCES)', 'Let the user that runs this read the file, and the folders above it.'],
    ['EIO', 'i/o error', 'Remove the cause, then run again.'],
  ])('that the system refuses with %s has the way out, which is no deployment', (code, reason, help) => {
    expect(unreadable(Object.assign(new Error('i/o error'), { code }))).toEqual({ reason, help });
  });

  it('is told with all that is wrong at once', () => {
    expect(
      said(parse({ identities: { app: { ...identity, clientId: 'app', tenantId: undefined } }, more: {} })),
    ).toEqual([
      'AZWI603 "more" is none of identities, vaults, clusters.',
      'AZWI603 identities["app"].clientId is "app", not a GUID.',
      'AZWI603 identities["app"].tenantId is missing, not a string.',
    ]);
  });

  it('can have an entry that is called like something of JavaScript', () => {
    const text = `{"vaults":{"__proto__":{"uri":"https://a/"},"constructor":{"uri":"https://constructor/"},"toString":{"uri":"https://tostring/"}}}`;
    const result = parseRecord(text, 'outputs.json');
    if (!('record' in result)) throw new Error('it was refused');
    expect(Object.keys(result.record.vaults)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(JSON.parse(printRecord(result.record)).vaults).toEqual(JSON.parse(text).vaults);
    expect(({} as { uri?: string }).uri).toBeUndefined();
  });

  it('that is not there is none, but one that is a folder is told', () => {
    const folder = temporaryFolder();
    expect(readRecord(join(folder, 'outputs.json'))).toBeUndefined();
    mkdirSync(join(folder, 'folder'));
    expect(said(readRecord(join(folder, 'folder')) as RecordResult)).toEqual([
      expect.stringMatching(/^AZWI602 The record .*folder cannot be read: it is a folder\.$/),
    ]);
  });

  it('is printed sorted, the same however it was sorted before, and reads back', () => {
    const folder = temporaryFolder();
    const b = { uri: 'https://b/' };
    const a = { uri: 'https://a/' };
    const print = (vaults: Record<string, { uri: string }>): string => printRecord({ ...RECORD, vaults });
    const text = print({ b, a });
    expect(text).toBe(print({ a, b }));
    expect(text.slice(text.indexOf('"vaults"'))).toBe(`"vaults": {
    "a": {
      "uri": "https://a/"
    },
    "b": {
      "uri": "https://b/"
    }
  },
  "clusters": {
    "cluster": {
      "issuerUrl": "https://westeurope.oic.prod-aks.azure.com/t/u/"
    }
  }
}
`);
    writeFileSync(join(folder, 'outputs.json'), text);
    expect(readRecord(join(folder, 'outputs.json'))).toEqual({ record: { ...RECORD, vaults: { a, b } } });
  });
});

describe('what az prints of a deployment', () => {
  const deployment = { properties: { provisioningState: 'Succeeded', outputs: outputs(RECORD) } };

  it.each<[string, unknown]>([
    ['its outputs', outputs(RECORD)],
    ['the whole deployment', deployment],
    ['with outputs of somebody else beside ours', { ...outputs(RECORD), other: { type: 'String', value: 'x' } }],
  ])('is recorded: %s', (_, given) => {
    expect(take(given)).toEqual({ record: RECORD });
  });

  it('is recorded in part when it has only part of the tables', () => {
    expect(take(outputs({ vaults: RECORD.vaults }))).toEqual({
      record: { identities: {}, vaults: RECORD.vaults, clusters: {} },
    });
  });

  it.each<[string, string, string | RegExp]>([
    ['nothing, because az failed', '', 'AZWI602 deployment.json is not JSON: there is nothing in it (did az fail?).'],
    ['an error message', 'ERROR: (x)', /^AZWI602 deployment\.json is not JSON: Unexpected token/],
    ['null', 'null', 'AZWI608 The deployment has no outputs: it failed, or is still running.'],
    ['a list', '[]', 'AZWI608 This is no deployment and no outputs of one.'],
    [
      'one that failed, whatever outputs it has',
      JSON.stringify({ properties: { provisioningState: 'Failed', outputs: outputs(RECORD) } }),
      'AZWI608 The deployment ended as "Failed", not "Succeeded"; its outputs cannot be trusted.',
    ],
    [
      'one that runs',
      JSON.stringify({ properties: { provisioningState: 'Running', outputs: null } }),
      'AZWI608 The deployment ended as "Running", not "Succeeded"; its outputs cannot be trusted.',
    ],
    [
      'one without outputs',
      JSON.stringify({ properties: { provisioningState: 'Succeeded', outputs: null } }),
      'AZWI608 The deployment has no outputs.',
    ],
    [
      'outputs of something else',
      '{"url":{"type":"String","value":"x"}}',
      'AZWI608 None of the outputs identities, vaults, clusters is there.',
    ],
    [
      'outputs in which nothing is',
      '{"identities":{"type":"Object","value":{}},"vaults":{"type":"Object","value":{}}}',
      'AZWI608 There is nothing in the outputs: identities, vaults.',
    ],
    [
      'a record',
      printRecord(RECORD),
      'AZWI608 deployment.json is a record already, not what a deployment handed over.',
    ],
    ['an output without value', '{"vaults":{"type":"Object"}}', 'AZWI603 The output vaults has no value.'],
    ['an output that is null', '{"vaults":{"type":"Object","value":null}}', 'AZWI603 vaults is not an object.'],
  ])('is told: %s', (_, text, message) => {
    expect(said(recordOfDeployment(text, 'deployment.json'))).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
  });
});
