import { describe, expect, it } from 'vitest';
import { isParameters, isTemplate, Opaque, readParameters } from '../../src/arm';

const SCHEMA = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

function values(parameters: object) {
  return readParameters(JSON.stringify({ $schema: SCHEMA, contentVersion: '1.0.0.0', parameters }), 'p.json')
    .parameters;
}

describe('a file of parameters', () => {
  it('gives values of every kind', () => {
    const given = { a: { value: 'x' }, b: { value: [1, { c: null }] }, d: { value: true } };
    expect(values(given)).toEqual({ a: 'x', b: [1, { c: null }], d: true });
  });

  it('does not know a secret of a key vault', () => {
    const reference = { keyVault: { id: '/subscriptions/x' }, secretName: 'password' };
    expect(values({ a: { reference } }).a).toBeInstanceOf(Opaque);
  });

  it.each([
    '${AZURE_ENV_NAME}',
    'id-${AZURE_ENV_NAME}',
    '$(name)',
    '{{ name }}',
    '#{name}#',
    '__NAME__',
    '<your name>',
  ])('does not know what %s will be', (value) => {
    expect(values({ a: { value } }).a).toBeInstanceOf(Opaque);
    expect(values({ a: { value: [value] } }).a).toEqual([expect.any(Opaque)]);
  });

  it('that cannot be read is a finding', () => {
    const { parameters, findings } = readParameters('{ "parameters": ', 'p.json');
    expect(parameters).toEqual({});
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([['AZWI908', 'p.json']]);
  });

  it.each(['[]', '1', '{}', '{"parameters": []}', '{"parameters": {"a": 1}}'])(
    'that is none gives nothing: %s',
    (text) => {
      for (const value of Object.values(readParameters(text, 'p.json').parameters))
        expect(value).toBeInstanceOf(Opaque);
    },
  );
});

describe('the kind of a JSON file', () => {
  const schemas = 'https://schema.management.azure.com/schemas';

  it.each([
    [`${schemas}/2019-04-01/deploymentTemplate.json#`, true, false],
    [`${schemas}/2015-01-01/deploymentTemplate.json`, true, false],
    [`${schemas}/2018-05-01/subscriptionDeploymentTemplate.json#`, true, false],
    [`${schemas}/2019-08-01/managementGroupDeploymentTemplate.json#`, true, false],
    [`${schemas}/2019-08-01/tenantDeploymentTemplate.json#`, true, false],
    [SCHEMA, false, true],
    ['https://json.schemastore.org/package.json', false, false],
  ])('is told by its schema: %s', ($schema, template, parameters) => {
    expect([isTemplate({ $schema }), isParameters({ $schema })]).toEqual([template, parameters]);
  });

  it.each([undefined, null, 'x', [], {}, { $schema: 1 }])('is neither of these for %j', (json) => {
    expect([isTemplate(json), isParameters(json)]).toEqual([false, false]);
  });
});
