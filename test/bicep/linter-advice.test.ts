import { join } from 'node:path';
import { Chart } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  text,
} from '../../src';
import { interpolate, literal, printFile, type Statement, symbol } from '../../src/bicep';
import { adviceAgainst } from '../../src/bicep/linter-advice';
import { type Declared, declared } from '../azure/declared';
import { compile, describeWithBicep, format, workspace } from '../support/bicep-compiler';

const SUBNET =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s';

/** Of the type, nothing is known, so that anything may stand in it. */
function barWith(properties: object): Statement {
  return {
    kind: 'resource',
    symbol: 'bar',
    type: 'Microsoft.Foo/bars@2020-01-01',
    name: literal('bar'),
    properties: [{ key: 'properties', value: literal(properties) }],
  };
}

describe('a text that the linter advises against', () => {
  it('is printed with the rule off around its statement alone', () => {
    const statements = [barWith({ subnet: { id: SUBNET } }), barWith({})];
    expect(printFile({ statements })).toBe(`#disable-diagnostics use-resource-id-functions
resource bar 'Microsoft.Foo/bars@2020-01-01' = {
  name: 'bar'
  properties: {
    subnet: {
      id: '${SUBNET}'
    }
  }
}
#restore-diagnostics use-resource-id-functions

resource bar 'Microsoft.Foo/bars@2020-01-01' = {
  name: 'bar'
  properties: {}
}
`);
  });

  it.each([
    [{ podSubnetID: SUBNET }, ['use-resource-id-functions']],
    [{ issuer: 'https://login.microsoftonline.com/x/v2.0' }, ['no-hardcoded-env-urls']],
    [{ zones: ['privatelink.blob.core.windows.net'] }, ['no-hardcoded-env-urls']],
    [{ 'https://management.azure.com/': true }, ['no-hardcoded-env-urls']],
    [{ linuxProfile: { adminUsername: 'root' } }, ['adminusername-should-not-be-literal']],
    [{ imageReference: { offer: 'ubuntu-preview' } }, ['use-stable-vm-image']],
    [{ tenantId: 'x', subnetIds: [SUBNET], issuer: 'https://sts.windows.net/x/' }, []],
  ])('is found: %j', (properties, rules) => {
    expect(adviceAgainst(barWith(properties))).toEqual(rules);
  });

  it('is found around what only Azure knows, too', () => {
    const issuer = interpolate('https://login.microsoftonline.com/', symbol('tenant'), '/v2.0');
    expect(adviceAgainst({ kind: 'var', name: 'v', value: issuer })).toEqual(['no-hardcoded-env-urls']);
  });
});

const words = fc.constantFrom(
  SUBNET,
  '/providers/Microsoft.Authorization/policyDefinitions/p',
  'https://login.microsoftonline.com/x/v2.0',
  'https://MANAGEMENT.azure.com/',
  'privatelink.blob.core.windows.net',
  'x.vault.azure.net',
  'azuredatalakestore.net',
  'linux-preview',
  'root',
);

const keys = fc.constantFrom(
  ...['id', 'ID', 'subnetId', 'podSubnetID', 'ids', 'a-id', 'adminUsername', 'adminUserName', 'imageReference'],
  ...['offer', 'sku', 'version', 'issuer', 'name', 'location', 'https://management.azure.com'],
);

/** Bodies of what the linter looks at; `known` stands where a value is that only Azure knows. */
const bodies = fc.letrec<{ tree: unknown; object: object }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    { weight: 3, arbitrary: words },
    { weight: 2, arbitrary: words.map((word) => ({ known: word })) },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }) },
    { weight: 3, arbitrary: tie('object') },
  ),
  object: fc.dictionary(keys, tie('tree'), { minKeys: 1, maxKeys: 5 }) as fc.Arbitrary<object>,
})).object;

function withKnown(value: unknown, known: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withKnown(item, known));
  if (typeof value !== 'object' || value === null) return value;
  if ('known' in value) return text`${String(value.known)}/${known}/${String(value.known)}`;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withKnown(inner, known)]));
}

/** What the linter says of files, and the formatter changes nothing. */
async function said({ written: files }: Declared): Promise<string[]> {
  const folder = workspace(files);
  const { diagnostics } = await compile(join(folder, 'main.bicepparam'));
  for (const name of Object.keys(files).filter((one) => /\.bicep(param)?$/.test(one))) {
    expect(await format(join(folder, name))).toBe(files[name]);
  }
  // Of a type that Bicep does not know it says so, whatever the body.
  return diagnostics.filter(({ code }) => code !== 'BCP081').map(({ code, message }) => `${code} ${message}`);
}

describeWithBicep('the linter, under the strict configuration,', () => {
  it.each([
    ['main', false],
    ['a module', true],
  ])('has nothing to say of any body in %s', async (_where, inGroup) => {
    const lists = fc.array(bodies, { minLength: 10, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const files = declared((app) => {
          const chart = new Chart(app, 'app');
          if (inGroup) new ResourceGroup(chart, 'group', { name: 'rg', location: 'westeurope' });
          const identity = new ManagedIdentity(chart, 'id', { name: 'id-app' });
          for (const [at, body] of list.entries()) {
            const properties = withKnown(body, identity.clientId);
            const type = 'Microsoft.Foo/bars@2020-01-01';
            new AnyResource(chart, `bar${at}`, { type, name: `bar${at}`, body: { properties } });
          }
        });
        expect(await said(files)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('has nothing to say of what production declares', async () => {
    const files = declared((app) => {
      const chart = new Chart(app, 'app');
      new ResourceGroup(chart, 'group', { name: 'rg', location: 'westeurope' });
      new ManagedCluster(chart, 'cluster', {
        name: 'aks',
        nodePools: [{ name: 'one', subnetId: SUBNET }],
        properties: {
          linuxProfile: { adminUsername: 'root', ssh: { publicKeys: [] } },
          privateLinkResources: [{ id: SUBNET }],
          addonProfiles: { omsagent: { enabled: true, config: { logAnalyticsWorkspaceResourceID: SUBNET } } },
        },
      });
      new KeyVault(chart, 'vault', { name: 'kv-app-1', networkRules: { subnetIds: [SUBNET] } });
      const identity = new ManagedIdentity(chart, 'id', {
        name: 'id-app',
        tags: { docs: 'https://management.azure.com' },
      });
      new FederatedCredential(chart, 'devops', {
        identity,
        name: 'devops',
        issuer: 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0',
        subject: 'sc://org/project/connection',
      });
    });
    expect(files.findings).toEqual([]);
    expect(await said(files)).toEqual([]);
  });
});
