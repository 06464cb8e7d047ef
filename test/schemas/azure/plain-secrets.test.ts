import { describe, expect, it } from 'vitest';
import { validateAzure } from '../../../src/schemas/azure';
import { CLUSTER, changed, VAULT } from './bodies';
import { said } from './said';

const UNKNOWN = 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01';
const HELP =
  'Take it out, and set it after the deployment from a key vault; where the service can, give it a managed identity instead of a password.';

function secretsIn(body: unknown, type: string = UNKNOWN): string[] {
  const { issues } = validateAzure(type, { name: 'db-1', ...Object(body) });
  return issues.filter(({ code }) => code === 'AZWI404').map(({ property }) => property);
}

describe('a secret in plain text', () => {
  it('is refused in a type that we do not carry, and its value is not told', () => {
    expect(said(UNKNOWN, { name: 'db-1', properties: { administratorLoginPassword: 'hunter2!' } })).toEqual([
      `AZWI404 at properties.administratorLoginPassword: The value of "properties.administratorLoginPassword" stands in the declaration; it would be committed in plain text. ${HELP}`,
    ]);
  });

  it.each([
    ['servicePrincipalProfile', { clientId: 'x', secret: 'hunter2!' }, 'secret'],
    ['windowsProfile', { adminUsername: 'root', adminPassword: 'hunter2!hunter2!' }, 'adminPassword'],
  ])('is refused in the %s of a cluster', (key, value, name) => {
    expect(secretsIn(changed(CLUSTER, ['properties', key], value), CLUSTER)).toEqual([`properties.${key}.${name}`]);
  });

  it.each([
    'password',
    'DB_PASSWORD',
    'clientSecret',
    'sharedKey',
    'storageAccountAccessKey',
    'privateKey',
    'sasToken',
  ])('is what %s says, in a list as well', (name) => {
    expect(secretsIn({ properties: { all: [{ [name]: 'hunter2!' }] } })).toEqual([`properties.all[0].${name}`]);
  });

  it.each([
    'secretName',
    'passwordPolicy',
    'passwordSecretRef',
    'secret',
    'tlsSecret',
    'publicKey',
    'keyName',
    'secretUri',
    'tokenEndpoint',
  ])('is not what %s says', (name) => {
    expect(secretsIn({ properties: { [name]: 'x' } })).toEqual([]);
  });

  it('is neither empty, nor a tag, nor a reference of App Service, nor true or false', () => {
    expect(secretsIn({ properties: { password: '' } })).toEqual([]);
    expect(secretsIn({ tags: { password: 'in the vault' } })).toEqual([]);
    expect(secretsIn({ properties: { password: '@Microsoft.KeyVault(SecretUri=https://x)' } })).toEqual([]);
    expect(secretsIn({ properties: { rotatePassword: true } })).toEqual([]);
  });

  it('is not what only Azure knows', () => {
    const known = {};
    const { issues } = validateAzure(
      UNKNOWN,
      { name: 'db-1', properties: { password: known } },
      { isOpaque: (value) => value === known },
    );
    expect(issues).toEqual([]);
  });

  it('is found once where one object stands in two places', () => {
    const shared = { password: 'hunter2!' };
    expect(secretsIn({ properties: { a: shared, b: shared } })).toEqual(['properties.a.password']);
  });

  it('is in no vault that is as it should be', () => {
    expect(secretsIn(changed(VAULT, ['tags'], { app: 'shop' }), VAULT)).toEqual([]);
  });
});
