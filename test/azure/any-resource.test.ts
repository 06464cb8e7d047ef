import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  type AnyResourceProps,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
} from '../../src';
import { isApiVersion } from '../../src/azure/api-version';
import { compile, describeWithBicep, workspace } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

const STORAGE = 'Microsoft.Storage/storageAccounts@2025-06-01';
const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';
const SPEC = 'Microsoft.Resources/templateSpecs@2022-02-01';

function storageIn(chart: Chart, props: Partial<AnyResourceProps> = {}): AnyResource {
  const body = { sku: { name: 'Standard_LRS' }, kind: 'StorageV2', ...props.body };
  return new AnyResource(chart, 'storage', { type: STORAGE, name: 'stapp', ...props, body });
}

function findingsWith(props: Partial<AnyResourceProps>): string[] {
  return findingsOf((app) => {
    storageIn(new Chart(app, 'app'), props);
  });
}

describe('a resource of any type', () => {
  it('has its body as it is given, after its region', () => {
    const files = filesOf((app) => {
      storageIn(new Chart(app, 'app'), { body: { properties: { allowBlobPublicAccess: false } } });
    });
    expect(statement(files['main.bicep'], 'resource stapp')).toBe(
      `resource stapp 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: 'stapp'
  location: location
  sku: {
    name: 'Standard_LRS'
  }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
  }
}
`,
    );
  });

  it('takes a grant', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      storageIn(chart).grant(new ManagedIdentity(chart, 'identity', { name: 'id-app' }), 'Storage Blob Data Reader');
    });
    expect(statement(files['main.bicep'], 'resource stappBlobDataReaderIdApp')).toContain(`  scope: stapp
  name: guid(stapp.id, idApp.id, storageBlobDataReader)
`);
  });

  it('has its region as a parameter, wherever it was said', () => {
    const texts = [{ location: 'northeurope' }, { body: { location: 'northeurope' } }].map((props) => {
      return filesOf((app) => {
        storageIn(new Chart(app, 'app'), props);
      })['main.bicep'];
    });
    expect(texts[0]).toContain('  location: locationNortheurope\n');
    expect(texts[1]).toBe(texts[0]);
  });

  it('that is everywhere has no region to choose', () => {
    const files = filesOf((app) => {
      const type = 'Microsoft.Network/privateDnsZones@2020-06-01';
      new AnyResource(new Chart(app, 'app'), 'zone', { type, name: 'example.org', location: 'global' });
    });
    expect(files['main.bicep']).toContain(`  location: 'global'\n`);
    expect(files['main.bicep']).not.toContain('param ');
  });

  it('may have no region', () => {
    const files = filesOf((app) => {
      const type = 'Microsoft.Network/dnsForwardingRulesets/forwardingRules@2022-07-01';
      new AnyResource(new Chart(app, 'app'), 'rule', { type, name: 'set/rule', location: false });
    });
    expect(files['main.bicep']).not.toContain('location');
  });

  it('may be a child, which has no region of its own', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const blobs = 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01';
      new AnyResource(chart, 'blobs', { type: blobs, name: 'default', parent: storageIn(chart) });
    });
    expect(statement(files['main.bicep'], 'resource stappDefault')).toBe(
      `resource stappDefault 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  parent: stapp
  name: 'default'
}
`,
    );
  });

  it('may be a child by its whole name, which has no region either', () => {
    const files = filesOf((app) => {
      const type = 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01';
      new AnyResource(new Chart(app, 'app'), 'blobs', { type, name: 'stapp/default' });
    });
    expect(statement(files['main.bicep'], 'resource stappDefault')).toBe(
      `resource stappDefault 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  name: 'stapp/default'
}
`,
    );
  });

  it('has no region where its type has none', () => {
    const files = filesOf((app) => {
      new AnyResource(new Chart(app, 'app'), 'role', {
        type: 'Microsoft.Authorization/roleAssignments@2022-04-01',
        name: OTHER,
        body: { properties: { principalId: OTHER, roleDefinitionId: '/x', principalType: 'User' } },
      });
    });
    expect(files['main.bicep']).not.toContain('location');
  });

  it('may be a child of what another chart has', () => {
    const files = filesOf((app) => {
      const parent = storageIn(new Chart(app, 'platform'));
      const blobs = 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01';
      new AnyResource(new Chart(app, 'app'), 'blobs', { type: blobs, name: 'default', parent });
    });
    expect(statement(files['app.bicep'], 'resource stapp')).toContain(' existing = {\n');
    expect(statement(files['main.bicep'], 'module app')).toContain('  dependsOn: [\n    platform\n  ]\n');
  });

  it('may wait for what it does not use', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks' });
      storageIn(chart, { dependsOn: [cluster] });
    });
    expect(statement(files['main.bicep'], 'resource stapp')).toContain('  dependsOn: [\n    aks\n  ]\n');
  });

  it('may exist', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const storage = AnyResource.fromName(chart, 'storage', { type: STORAGE, name: 'stold' });
      storage.grant(new ManagedIdentity(chart, 'identity', { name: 'id-app' }), 'Reader');
    });
    expect(statement(files['main.bicep'], 'resource stold')).toBe(
      `resource stold 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: 'stold'
}
`,
    );
  });

  it('is left to the compiler when its type is not known here', () => {
    const files = filesOf((app) => {
      new AnyResource(new Chart(app, 'app'), 'any', {
        type: 'Contoso.Foo/bars@2020-01-01',
        name: 'a',
        body: { properties: { x: 1 } },
      });
    });
    expect(files['main.bicep']).toContain("'Contoso.Foo/bars@2020-01-01'");
  });

  it('is judged by its type when that is known', () => {
    expect(findingsWith({ body: { properties: { alowBlobPublicAccess: false } } })).toEqual([
      expect.stringMatching(/^AZWI811 storageAccounts stapp: .*alowBlobPublicAccess/),
    ]);
  });

  it.each(['Microsoft.Storage/storageAccounts', 'storageAccounts@2025-06-01', ''])(
    'cannot be of the type "%s"',
    (type) => {
      expect(findingsWith({ type })).toContain(`AZWI004 "${type}" is no type with a version.`);
    },
  );

  it.each(['Contoso_Foo/bars@2020-01-01', 'Contoso.Foo/b_ars@2020-01-01', 'Contoso.Foo/bars@2020-01-01@2020-01-01'])(
    'cannot be of the type "%s", which Bicep does not read',
    (type) => {
      expect(findingsWith({ type })).toEqual([
        expect.stringMatching(/^AZWI004 (".*" is no type with a version|The API version ".*" is none)\.$/),
      ]);
    },
  );

  it('cannot have a version that is none', () => {
    expect(findingsWith({ type: 'Contoso.Foo/bars@newest' })).toEqual(['AZWI004 The API version "newest" is none.']);
  });

  it('cannot contain itself', () => {
    const body: Record<string, unknown> = { properties: { one: 1 } };
    (body.properties as Record<string, unknown>).again = body;
    const said = findingsOf((app) => {
      new AnyResource(new Chart(app, 'app'), 'any', { type: 'Contoso.Foo/bars@2020-01-01', name: 'bar', body });
    });
    expect(said).toEqual([expect.stringMatching(/^AZWI821 .*properties\.again.*: it contains itself\.$/)]);
  });

  it('cannot have a region that is no text in its body', () => {
    expect(findingsWith({ body: { location: 42 } })).toEqual([
      'AZWI004 `body.location` is a number, but must be a string.',
    ]);
  });

  it('has a name', () => {
    expect(findingsWith({ name: '' })).toContain('AZWI004 The resource has no name.');
  });

  it.each(['name', 'parent', 'scope', 'dependsOn'])('cannot say its %s in its body', (key) => {
    expect(findingsWith({ body: { [key]: 'x' } })).toContain(
      `AZWI004 The body of storageAccounts stapp says \`${key}\`.`,
    );
  });

  it('cannot be a resource group', () => {
    const said = findingsOf((app) => {
      const type = 'Microsoft.Resources/resourceGroups@2025-04-01';
      new AnyResource(new Chart(app, 'app'), 'group', { type, name: 'rg', body: {} });
    });
    expect(said).toContain('AZWI004 A resource group is no resource in a group.');
  });

  it('cannot be the secret of a vault with its value in plain text', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const parent = new KeyVault(chart, 'vault', { name: 'kv-app' });
      const type = 'Microsoft.KeyVault/vaults/secrets@2025-05-01';
      new AnyResource(chart, 'secret', { type, name: 'a', parent, body: { properties: { value: 'hunter2' } } });
    });
    expect(said).toEqual([
      'AZWI404 The value of the secret a stands in the declaration; it would be committed in plain text.',
    ]);
  });

  it('cannot be declared twice', () => {
    const said = findingsOf((app) => {
      for (const name of ['a', 'b']) storageIn(new Chart(app, name));
    });
    expect(said).toEqual(['AZWI504 storageAccounts stapp is declared twice.']);
  });

  it('cannot have a tag that only Azure knows', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks' });
      storageIn(chart, { body: { tags: { issuer: cluster.oidcIssuerUrl, cluster: cluster.id } } });
    });
    expect(said).toEqual([
      'AZWI004 storageAccounts stapp: properties.oidcIssuerProfile.issuerURL of cluster aks stands in `tags`, which Azure must know before the deployment starts.',
    ]);
  });

  it('cannot wait for what waits for it', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      // A reference by name to what is declared below.
      const again = AnyResource.fromName(chart, 'again', { type: SPEC, name: 'second' });
      const first = new AnyResource(chart, 'first', { type: SPEC, name: 'first', dependsOn: [again] });
      new AnyResource(chart, 'second', { type: SPEC, name: 'second', dependsOn: [first] });
    });
    expect(said).toEqual(['AZWI003 These resources wait for each other: templateSpecs first, templateSpecs second.']);
  });
});

/** Where a resource stands, and what is told of it: type, name, type of the parent, finding, and the compiler's code. */
const PLACES: readonly [string, string, string | undefined, string | undefined, string | undefined][] = [
  ['Contoso.Foo/bars', 'bar', undefined, undefined, undefined],
  ['Contoso.Foo/bars/bazs', 'bar/baz', undefined, undefined, undefined],
  ['Contoso.Foo/bars/bazs', 'baz', 'Contoso.Foo/bars', undefined, undefined],
  ['contoso.foo/BARS/bazs', 'baz', 'Contoso.Foo/bars', undefined, undefined],
  [
    'Contoso.Foo/bars/bazs',
    'baz',
    undefined,
    'parent: It is not said which Contoso.Foo/bars "baz" is in. Give it as `parent`.',
    'BCP169',
  ],
  [
    'Contoso.Foo/bars/bazs',
    'bar/baz/more',
    undefined,
    'name: The name "bar/baz/more" has 3 parts, but that of a Contoso.Foo/bars/bazs has 2. Give `parent` and its own name alone.',
    'BCP169',
  ],
  [
    'Contoso.Foo/bars',
    'bar/baz',
    undefined,
    'name: The name "bar/baz" has 2 parts, but that of a Contoso.Foo/bars has 1. Take the slash out.',
    'BCP169',
  ],
  [
    'Contoso.Foo/bars/bazs',
    'baz',
    'Contoso.Foo/others',
    'parent: The parent of a Contoso.Foo/bars/bazs is no Contoso.Foo/others, such as others parent. Give the Contoso.Foo/bars that it is in.',
    'BCP036',
  ],
  [
    'Contoso.Foo/bars/bazs',
    'bar/baz',
    'Contoso.Foo/bars',
    'name: The name "bar/baz" has a slash, although `parent` is given. Give its own name alone.',
    'BCP170',
  ],
  [
    'Contoso.Foo/bars',
    'bar',
    'Contoso.Foo/others',
    'parent: A Contoso.Foo/bars is no child of another resource. Take `parent` out.',
    'BCP037',
  ],
];

function placed(type: string, name: string, above: string | undefined): ReturnType<typeof declared> {
  return declared((app) => {
    const chart = new Chart(app, 'app');
    const parent =
      above === undefined
        ? undefined
        : AnyResource.fromName(chart, 'parent', { type: `${above}@2020-01-01`, name: 'parent' });
    new AnyResource(chart, 'it', { type: `${type}@2020-01-01`, name, ...(parent === undefined ? {} : { parent }) });
  });
}

describe('the place of a resource of any type', () => {
  it.each(PLACES)('%s "%s" in %s: %s', (type, name, above, expected) => {
    const said = placed(type, name, above).findings.map(({ code, place, message, help }) => {
      return `${code} ${place.construct} ${place.property}: ${message} ${help}`;
    });
    expect(said).toEqual(expected === undefined ? [] : [`AZWI004 app/it ${expected}`]);
  });
});

describeWithBicep('resources of any type for the compiler', () => {
  it.each(PLACES)('%s "%s" in %s is refused by it as well, or by neither', async (type, name, above, _, code) => {
    const folder = workspace(placed(type, name, above).written);
    const { diagnostics } = await compile(join(folder, 'main.bicep'));
    // That there are no types for it is no fault.
    const codes = diagnostics.map((one) => one.code).filter((one) => one !== 'BCP081');
    expect(codes).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ['2020-01-01', true],
    ['2020-01-01-preview', true],
    ['2020-01-01-Preview', true],
    ['2020-01-01-alpha', true],
    ['2020-01-01-beta', true],
    ['2020-01-01-rc', true],
    ['2020-01-01-privatepreview', true],
    ['2020-01-01-final', false],
    ['2020-01', false],
    ['latest', false],
  ])('are of the version %s, or are not: %s', async (version, good) => {
    expect(isApiVersion(version)).toBe(good);
    const folder = workspace({ 'main.bicep': `resource a 'Contoso.Foo/bars@${version}' = {\n  name: 'a'\n}\n` });
    const { diagnostics } = await compile(join(folder, 'main.bicep'));
    expect(diagnostics.map(({ code }) => code)).toEqual([good ? 'BCP081' : 'BCP029']);
  });
});

describeWithBicep('resources of any type for the compiler', () => {
  it('may use properties that are no text, of resources in other files', async () => {
    const one = declared((app) => {
      const platform = new Chart(app, 'platform');
      ResourceGroup.fromName(platform, 'rg', { name: 'rg-a' }).useFor(platform);
      const cluster = new ManagedCluster(platform, 'cluster', { name: 'aks' });
      const storage = storageIn(platform);
      const chart = new Chart(app, 'app');
      new AnyResource(chart, 'spec', {
        type: SPEC,
        name: 'spec',
        resourceGroup: ResourceGroup.fromName(chart, 'rg', { name: 'rg-b' }),
        body: {
          tags: { storage: storage.id },
          properties: {
            metadata: {
              pools: cluster.property('properties.agentPoolProfiles'),
              first: cluster.property('properties.agentPoolProfiles.0.count'),
              most: cluster.property('properties.maxAgentPools'),
              blob: storage.property('properties.primaryEndpoints.blob'),
              issuer: cluster.oidcIssuerUrl,
            },
          },
        },
      });
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBe(2);
  });
});
