import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  Subscription,
} from '../../../src';
import { describeWithBicep } from '../../support/bicep-compiler';
import { declared, filesOf, findingsOf } from '../declared';
import { expectClean, expectEdges } from '../sound';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

function bicepNames(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files)
    .filter((name) => name.endsWith('.bicep'))
    .sort();
}

function identity(
  chart: Chart,
  name = `id-${chart.node.id.toLowerCase()}`,
  resourceGroup?: ResourceGroup,
): ManagedIdentity {
  return new ManagedIdentity(chart, name, { name, ...(resourceGroup && { resourceGroup }) });
}

describe('the files of an app', () => {
  it('are main alone when one chart lives in the group of the deployment', () => {
    expect(bicepNames(filesOf((app) => identity(new Chart(app, 'app'))))).toEqual(['main.bicep']);
  });

  it('are one for each chart when there are several', () => {
    const files = filesOf((app) => {
      for (const name of ['a', 'b']) identity(new Chart(app, name));
    });
    expect(bicepNames(files)).toEqual(['a.bicep', 'b.bicep', 'main.bicep']);
  });

  it('have in main what stands outside any chart', () => {
    const files = filesOf((app) => {
      new ManagedIdentity(app, 'identity', { name: 'id-shared' });
      identity(new Chart(app, 'a'));
    });
    expect(bicepNames(files)).toEqual(['a.bicep', 'main.bicep']);
    expect(files['main.bicep']).toContain("  name: 'id-shared'\n");
  });

  it('leave main to us when a chart has its name', () => {
    const files = filesOf((app) => {
      identity(new Chart(app, 'main'));
      identity(new Chart(app, 'other'));
    });
    expect(bicepNames(files)).toEqual(['main.bicep', 'main.group.bicep', 'other.bicep']);
  });

  it('are one for a chart inside a chart, too', () => {
    const files = filesOf((app) => {
      const outer = new Chart(app, 'outer');
      identity(outer);
      identity(new Chart(outer, 'inner'));
    });
    expect(bicepNames(files)).toEqual(['main.bicep', 'outer-inner-c841ea9b.bicep', 'outer.bicep']);
  });

  it('have the scope in their name where it is not that of the chart', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const one = identity(chart);
      identity(chart, 'id-b', ResourceGroup.fromName(chart, 'rg', { name: 'rg-b' }));
      new RoleAssignment(chart, 'role', { target: Subscription.current(), role: 'Reader', principal: one });
    });
    expect(bicepNames(files)).toEqual(['app.rg-b.bicep', 'app.subscription.bicep', 'main.bicep']);
  });

  it('leave a chart its name where something outside of charts lives in a group of that name', () => {
    const files = filesOf((app) => {
      const group = ResourceGroup.fromName(app, 'rg', { name: 'app' });
      new ManagedIdentity(app, 'identity', { name: 'id-outside', resourceGroup: group });
      for (const name of ['app', 'other']) identity(new Chart(app, name));
    });
    expect(files['app.bicep']).toContain("  name: 'id-app'\n");
    expect(files['main.app.bicep']).toContain("  name: 'id-outside'\n");
  });

  it('are told apart on file systems that do not see case', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      for (const [index, name] of ['rg-x', 'RG.X'].entries()) {
        identity(chart, `id-${index}`, ResourceGroup.fromName(chart, name, { name }));
      }
    });
    expect(bicepNames(files).map((name) => name.toLowerCase())).toEqual([
      ...new Set(bicepNames(files).map((name) => name.toLowerCase())),
    ]);
    expect(bicepNames(files)).toHaveLength(3);
  });

  it('come in the order of charts and their parts in main', () => {
    const files = filesOf((app) => {
      const platform = new Chart(app, 'platform');
      const chart = new Chart(app, 'app', { namespace: 'default' });
      const vault = new KeyVault(platform, 'vault', { name: 'kv-app', authorization: 'accessPolicies' });
      const one = identity(chart);
      vault.grantSecretsRead(one);
      new AnyResource(chart, 'spec', {
        type: 'Microsoft.Resources/templateSpecs@2022-02-01',
        name: 'spec',
        body: { properties: { description: vault.uri } },
      });
    });
    const order = [...(files['main.bicep'] ?? '').matchAll(/^module \w+ '(.*)'/gm)].map(([, file]) => file);
    expect(order).toEqual(['app.bicep', 'app.2.bicep', 'platform.bicep']);
  });
});

describe('a file', () => {
  it('is refused when it has more than Azure takes', () => {
    const said = findingsOf((app) => {
      const vault = KeyVault.fromName(new Chart(app, 'app'), 'vault', { name: 'kv-app' });
      for (let number = 0; number < 257; number++) vault.addSecret(`secret-${number}`);
    });
    expect(said).toEqual(['AZWI506 bicep/main.bicep would have 257 parameters; Azure takes 256.']);
  });
});

describe('main', () => {
  it('is of a subscription when a group is made', () => {
    const files = filesOf((app) => {
      new ResourceGroup(new Chart(app, 'app'), 'group', { name: 'rg', location: 'westeurope' });
    });
    expect(files['main.bicep']).toMatch(/^targetScope = 'subscription'\n/);
  });

  it('is of a subscription when nothing lives in the group that a deployment is given', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      ResourceGroup.fromName(chart, 'rg', { name: 'rg-app' }).useFor(chart);
      identity(chart);
    });
    expect(files['main.bicep']).toMatch(/^targetScope = 'subscription'\n/);
  });

  it('is of the given group when anything lives there, even if it is only referred to', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      identity(chart, 'id-app', ResourceGroup.fromName(chart, 'rg', { name: 'rg-app' }));
      ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
    });
    expect(files['main.bicep']).not.toContain('targetScope');
  });
});

describe('what crosses files', () => {
  it('goes through a parameter into another subscription, which cannot name the one of the deployment', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const storage = AnyResource.fromName(chart, 'storage', {
        type: 'Microsoft.Storage/storageAccounts@2025-06-01',
        name: 'stold',
      });
      new AnyResource(chart, 'spec', {
        type: 'Microsoft.Resources/templateSpecs@2022-02-01',
        name: 'spec',
        resourceGroup: ResourceGroup.fromName(chart, 'rg', { name: 'rg-b', subscription: OTHER }),
        body: {
          properties: { metadata: { storage: storage.id, blob: storage.property('properties.primaryEndpoints.blob') } },
        },
      });
    });
    expect(files['main.bicep']).toContain(`    stoldId: stold.id
    stoldPropertiesPrimaryEndpointsBlob: stold.properties.primaryEndpoints.blob
`);
  });

  it('is never taken for a secret by the linter', () => {
    const files = filesOf((app) => {
      const one = identity(new Chart(app, 'a'), 'secret-password');
      const vault = new KeyVault(new Chart(app, 'b'), 'vault', { name: 'kv-b', authorization: 'accessPolicies' });
      vault.grantSecretsRead(one);
    });
    expect(files['b.bicep']).toContain('param principalId string\n');
    expect(files['a.bicep']).toContain('output principalId string = ');
  });

  it('has one parameter for each of two resources of one name', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'a');
      const groups = ['rg-a', 'rg-b'].map((name) => ResourceGroup.fromName(chart, name, { name }));
      const vault = new KeyVault(new Chart(app, 'b'), 'vault', { name: 'kv-b', authorization: 'accessPolicies' });
      for (const resourceGroup of groups) {
        vault.grantSecretsRead(new ManagedIdentity(chart, `id-${resourceGroup.name}`, { name: 'id-a', resourceGroup }));
      }
    });
    expect([...(files['main.bicep'] ?? '').matchAll(/objectId: (\S+)/g)].map(([, value]) => value)).toEqual([
      'aRgA.outputs.idAPrincipalId',
      'aRgB.outputs.idAPrincipalId',
    ]);
  });
});

describe('regions', () => {
  it('that differ have a parameter each', () => {
    const files = filesOf(
      (app) => {
        const chart = new Chart(app, 'app');
        for (const [id, location] of [
          ['a', 'westeurope'],
          ['b', 'West Europe'],
          ['c', 'eastus'],
          ['d', 'EastUS'],
        ] as const) {
          new ManagedIdentity(chart, id, { name: `id-${id}`, location });
        }
      },
      { location: 'westeurope' },
    );
    expect(files['main.bicepparam']).toBe(`using './main.bicep'

param location = 'westeurope'

param locationEastus = 'eastus'
`);
  });

  it('default to that of the group of the deployment', () => {
    const files = filesOf((app) => identity(new Chart(app, 'app')));
    expect(files['main.bicep']).toContain('param location string = resourceGroup().location\n');
    expect(files['main.bicepparam']).toBe(`using './main.bicep'\n`);
  });
});

describe('a thousand charts', () => {
  function milliseconds(charts: number): number {
    const start = performance.now();
    declared((app) => {
      const platform = new Chart(app, 'platform');
      const vault = new KeyVault(platform, 'vault', { name: 'kv-shared' });
      for (let number = 0; number < charts; number++) {
        const chart = new Chart(app, `app-${number}`);
        KeyVault.fromName(chart, 'vault', { name: 'kv-shared' });
        const one = identity(chart);
        vault.grantSecretsUser(one);
      }
    });
    return performance.now() - start;
  }

  it('are laid out in time that grows with their number', () => {
    milliseconds(250);
    const [few, many] = [milliseconds(500), milliseconds(2_000)];
    // Four times as many; sixteen times as long would be quadratic. Wide, because other tests run beside this one.
    expect(many / few).toBeLessThan(10);
  });
});

describeWithBicep('odd declarations for the compiler', () => {
  it('may have nothing to deploy, because all of it exists', async () => {
    const one = declared((app) => {
      ManagedIdentity.fromName(new Chart(app, 'app'), 'identity', { name: 'id-app' });
    });
    expect(one.files['main.bicep']).toBe('');
    await expectClean(one);
  });

  it('compile', async () => {
    const one = declared((app) => {
      new ManagedIdentity(app, 'outside', { name: 'identities' });
      for (const name of ['main', 'location', 'vaults', 'Group']) {
        const chart = new Chart(app, name, { namespace: 'default' });
        const vault = new KeyVault(chart, 'vault', {
          name: `kv-${name.toLowerCase()}`,
          authorization: 'accessPolicies',
        });
        vault.grantSecretsRead(new ManagedIdentity(chart, 'identity', { name: `secret_${name}` }));
        vault.grantSecretsRead(ManagedIdentity.fromName(chart, 'outside', { name: 'identities' }));
      }
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBe(8);
  });
});
