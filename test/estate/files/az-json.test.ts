import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AzJson, azureSideOf, isAzJson, readAzJson } from '../../../src/estate/files';
import { textValue } from '../../../src/estate/value';
import { azJson, printed } from './resource';

const IDS = {
  clientId: '11111111-2222-4333-8444-555555555555',
  principalId: '22222222-2222-4333-8444-555555555555',
  tenantId: '33333333-2222-4333-8444-555555555555',
};
const RECORD = { identities: { app: IDS } };
const identity = printed('identity rg/app', IDS);

describe('what tells of resources of Azure', () => {
  it.each([
    ['az identity show', identity, 'resources'],
    ['az identity list', [identity], 'resources'],
    ['az rest', { value: [identity] }, 'resources'],
    ['az aks show', printed('cluster rg/aks', {}), 'resources'],
    ['bicep snapshot', { predictedResources: [], diagnostics: [] }, 'snapshot'],
    ['bicep/outputs.json', RECORD, 'record'],
    ['az deployment show', { type: 'Microsoft.Resources/deployments', properties: { outputs: RECORD } }, 'record'],
    ['the outputs of a deployment', { identities: { type: 'Object', value: RECORD.identities } }, 'record'],
  ])('is that of %s', (_, value, kind) => {
    expect(isAzJson(value)).toBe(true);
    expect(azJson(value).kind).toBe(kind);
  });

  it.each([
    ['a template', { $schema: 'deploymentTemplate.json', resources: [] }],
    ['an empty list', []],
    ['a manifest', { apiVersion: 'v1', kind: 'List', items: [identity] }],
    ['a list with something else in it', [identity, { id: 1 }]],
    ['a table of other clusters', { clusters: { a: { endpoint: 'https://a' } } }],
    ['a resource of another type', { ...identity, type: 'Microsoft.Web/sites' }],
    ['outputs of somebody else', { url: { type: 'String', value: 'https://a' } }],
    ['nothing', null],
  ])('is not %s', (_, value) => {
    expect(isAzJson(value)).toBe(false);
  });

  it('is read from JSON with comments and trailing commas', () => {
    const text = `// identities\n[${JSON.stringify(identity)},]`;
    expect(readAzJson(text, 'az.json')?.kind).toBe('resources');
  });

  it.each(['', '{', '{"identities": {', 'identities: {}', `${'['.repeat(50_000)}"userAssignedIdentities"`])(
    'is not text such as %.20j',
    (text) => {
      expect(readAzJson(text, 'az.json')).toBeUndefined();
    },
  );

  it('is told from every other JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => readAzJson(text, 'a.json') === undefined || isAzJson(JSON.parse(text))));
  });
});

describe('a record', () => {
  it('that is wrong is told', () => {
    const wrong = { identities: { app: { ...IDS, clientId: 'app' } } };
    const { record, findings } = azJson(wrong, 'bicep/outputs.json');
    expect(record).toBeUndefined();
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI603 identities["app"].clientId is "app", not a GUID.',
    ]);
  });

  it('of a deployment that failed says nothing', () => {
    const outputs = { identities: { type: 'Object', value: RECORD.identities } };
    const failed = {
      type: 'Microsoft.Resources/deployments',
      properties: { provisioningState: 'Failed', outputs },
    };
    expect(azJson(failed)).toMatchObject({ record: undefined, findings: [] });
  });

  it('has vaults and clusters', () => {
    const record = {
      vaults: { kv: { uri: 'https://kv.vault.azure.net/' } },
      clusters: { 'rg/aks': { issuerUrl: 'https://issuer/' } },
    };
    const { vaults, clusters } = azureSideOf({ templates: [], files: [azJson(record)] });
    expect(vaults).toMatchObject([{ name: 'kv', uri: textValue('https://kv.vault.azure.net/') }]);
    expect(clusters).toMatchObject([{ label: 'cluster aks', issuer: textValue('https://issuer/') }]);
    expect(clusters[0]?.place()).toEqual({ file: 'az.json', line: 8, column: 15 });
  });
});

describe('a place in JSON', () => {
  const places = (text: string, path: readonly (string | number)[]): ReturnType<AzJson['place']> | undefined =>
    readAzJson(text, 'az.json')?.place(path);
  const text = JSON.stringify([identity], null, 2);

  it('is that of the value', () => {
    expect(places(text, [0, 'clientId'])).toEqual({ file: 'az.json', line: 7, column: 17 });
  });

  it('is that of what is around a value that is not there', () => {
    expect(places(text, [0, 'properties', 'issuer'])).toEqual({ file: 'az.json', line: 2, column: 3 });
  });

  it('is the same with line ends of Windows', () => {
    expect(places(text.replaceAll('\n', '\r\n'), [0, 'clientId'])).toMatchObject({ line: 7, column: 17 });
  });
});
