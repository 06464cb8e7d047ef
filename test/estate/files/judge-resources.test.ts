import { describe, expect, it } from 'vitest';
import { type ArmObject, type ArmResource, Opaque } from '../../../src/arm/resource';
import { judgeResources } from '../../../src/estate/files';
import { of, resource } from './resource';

function said(...resources: readonly ArmResource[]): string[] {
  return judgeResources(resources).findings.map(({ code, message }) => `${code} ${message}`);
}

const TENANT = '33333333-2222-4333-8444-555555555555';
const VAULT = { sku: { family: 'A', name: 'standard' }, tenantId: TENANT, accessPolicies: [] };

function vault(properties: ArmObject, told = 'vault kv-shop', apiVersion = '2025-05-01'): ArmResource {
  return resource(told, { apiVersion, body: { location: 'westeurope' }, properties: { ...VAULT, ...properties } });
}

describe('a resource is judged as a synthesis judges it', () => {
  it('and nothing is said of one that is in order', () => {
    expect(said(vault({}))).toEqual([]);
  });

  it('by its schema, at the place of the property', () => {
    const { findings } = judgeResources([vault({ softDeleteRetentionInDays: 'x', oops: 1 })]);
    expect(findings.map(({ code, place }) => [code, place.file, place.property])).toEqual([
      ['AZWI811', 'vault kv-shop.bicep', 'properties.oops'],
      ['AZWI812', 'vault kv-shop.bicep', 'properties.softDeleteRetentionInDays'],
    ]);
  });

  it('by limits, in versions that there is no schema of, too', () => {
    const { findings, unknownTypes } = judgeResources([
      vault({ softDeleteRetentionInDays: 6 }, 'vault kv', '2023-07-01'),
    ]);
    expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'AZWI812 Vault kv: "kv" cannot be the name of a key vault.',
      'AZWI812 Vault kv: "properties.softDeleteRetentionInDays" cannot be 6.',
    ]);
    expect([...unknownTypes]).toEqual([['Microsoft.KeyVault/vaults@2023-07-01', 1]]);
  });

  it('once, where two deployments read it', () => {
    expect(said(vault({ softDeleteRetentionInDays: 6 }), vault({ softDeleteRetentionInDays: 6 }))).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of what exists', { existing: true }],
    ['of what a condition keeps away', { deployed: false }],
  ])('%s', (_, parts) => {
    expect(said({ ...vault({ softDeleteRetentionInDays: 6 }), ...parts })).toEqual([]);
  });

  it('of values that are not known', () => {
    expect(said(vault({ softDeleteRetentionInDays: new Opaque(), sku: new Opaque() }))).toEqual([]);
  });

  it('of a name that is not known', () => {
    expect(said(vault({}, 'vault ?'))).toEqual([]);
  });

  it('of what is to be filled in: a placeholder, or the empty default of a parameter', () => {
    expect(said(vault({ tenantId: '<tenant>' }, 'vault <vault-name>'))).toEqual([]);
    expect(said(vault({ tenantId: '' }))).toEqual([]);
  });

  it('of null, which is not there', () => {
    expect(said(vault({ enablePurgeProtection: null, networkAcls: { bypass: null } }))).toEqual([]);
  });

  it('that a rule says of a credential or a cluster in better words', () => {
    const properties = { issuer: ' https://x', subject: 'x'.repeat(601), audiences: ['a', 'b'] };
    expect(said(resource('credential app/one', { apiVersion: '2024-11-30', properties }))).toEqual([]);
    const off = { oidcIssuerProfile: { enabled: false }, securityProfile: { workloadIdentity: { enabled: true } } };
    const body = { location: 'westeurope' };
    expect(said(resource('cluster aks', { apiVersion: '2025-10-01', body, properties: off }))).toEqual([]);
  });
});

it('a value of the wrong kind is said, whatever rules say', () => {
  const properties = { issuer: 1, subject: 's', audiences: ['a'] };
  expect(said(resource('credential app/one', { apiVersion: '2024-11-30', properties }))).toEqual([
    expect.stringContaining('AZWI812 Credential one: '),
  ]);
});

it('a credential without properties is refused', () => {
  expect(said(resource('credential app/one', { apiVersion: '2024-11-30' }))).toEqual([
    'AZWI813 Credential one: "properties" is missing.',
  ]);
});

describe('AZWI411: an object twice in one list of policies', () => {
  const policies = (...accessPolicies: ArmObject[]): ArmObject => ({
    accessPolicies: accessPolicies.map((one) => ({ tenantId: TENANT, permissions: { secrets: ['get'] }, ...one })),
  });
  const principal = () => of('principalId of identity app');

  it.each([
    ['by its id', 'aaaaaaaa-2222-4333-8444-555555555555', 'AAAAAAAA-2222-4333-8444-555555555555'],
    ['by its identity', principal(), principal()],
  ])('is told %s', (_, one, other) => {
    expect(said(vault(policies({ objectId: one }, { objectId: other })))).toEqual([
      'AZWI411 Vault kv-shop: the access policies 0 and 1 are for the same object; Azure refuses a list with an object twice.',
    ]);
  });

  it.each([
    ['another one', principal(), of('principalId of identity web')],
    ['one that is not known', new Opaque(), new Opaque()],
  ])('is not told of %s', (_, one, other) => {
    expect(said(vault(policies({ objectId: one }, { objectId: other })))).toEqual([]);
  });

  it('is not told where one is for an application of the object', () => {
    const objectId = principal();
    expect(said(vault(policies({ objectId }, { objectId, applicationId: TENANT })))).toEqual([]);
  });
});

describe('AZWI508: a GUID for the id of a role definition', () => {
  const guid = '4633458b-17de-408a-b874-0445c86b69e6';
  const role = (roleDefinitionId: string) =>
    said(
      resource('role 00000000-0000-4000-8000-000000000000', {
        apiVersion: '2022-04-01',
        properties: { principalId: new Opaque(), roleDefinitionId },
      }),
    );

  it('is told', () => {
    expect(role(guid)).toEqual([
      `AZWI508 Role assignment 00000000-0000-4000-8000-000000000000: "${guid}" is the name of a role definition, not its id; Azure refuses the assignment.`,
    ]);
  });

  it('is not told of the whole id', () => {
    expect(role(`/providers/Microsoft.Authorization/roleDefinitions/${guid}`)).toEqual([]);
  });

  it('is told of an id whose name is no GUID', () => {
    expect(role('/providers/Microsoft.Authorization/roleDefinitions/Reader')).toEqual([
      'AZWI508 Role assignment 00000000-0000-4000-8000-000000000000: "Reader" is no GUID, and so the name of no role definition; Azure refuses the assignment.',
    ]);
  });

  it('is told of the id of something else', () => {
    expect(role(`/subscriptions/${guid}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv`)).toEqual([
      'AZWI508 Role assignment 00000000-0000-4000-8000-000000000000: it names a resource of the type "Microsoft.KeyVault/vaults", and not a role definition; Azure refuses the assignment.',
    ]);
  });

  it.each(['<role>', '${ROLE}', ''])('is not told of %j, which is filled in', (name) => {
    expect(role(`/providers/Microsoft.Authorization/roleDefinitions/${name}`)).toEqual([]);
  });
});

describe('a secret of a vault', () => {
  const secret = (told: string, value: string | Opaque = new Opaque()): ArmResource =>
    resource(told, { apiVersion: '2025-05-01', properties: { value } });

  it('AZWI404: has a value that nobody should read, which is in no message', () => {
    const [message, ...others] = said(secret('secret kv-shop/password', 'hunter2'));
    expect(others).toEqual([]);
    expect(message).toMatch(/^AZWI404 Secret password: its value stands in plain text/);
    expect(message).not.toContain('hunter2');
  });

  it.each([new Opaque(), '', '${PASSWORD}', '<password>'])('may have a value that is given elsewhere: %j', (value) => {
    expect(said(secret('secret kv-shop/password', value))).toEqual([]);
  });

  it('AZWI403: has a name that differs in more than its case from the others', () => {
    expect(said(secret('secret kv-shop/DbPass'), secret('secret kv-shop/dbpass'))).toEqual([
      'AZWI403 The secrets DbPass and dbpass of the vault kv-shop are one: Key Vault does not tell upper from lower case, and the one that is written last wins.',
    ]);
    expect(said(secret('secret kv-one/DbPass'), secret('secret kv-two/dbpass'))).toEqual([]);
    expect(said(secret('secret kv-shop/DbPass'), secret('secret kv-shop/DbPass'))).toEqual([]);
  });

  it('has a name without underscores', () => {
    expect(said(secret('secret kv-shop/DB_PASSWORD'))).toEqual([
      'AZWI812 Secret DB_PASSWORD: "DB_PASSWORD" cannot be the name of a secret or key of a key vault.',
    ]);
  });
});
