import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { AnyResource, ManagedIdentity, ResourceGroup } from '../../src';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

describe('a resource group', () => {
  it('that is made stands in main, with its region as the default of the deployment', () => {
    const files = filesOf((app) => {
      new ResourceGroup(new Chart(app, 'app'), 'group', {
        name: 'rg-app',
        location: 'westeurope',
        tags: { team: 'a' },
      });
    });
    expect(files['main.bicep']).toBe(`targetScope = 'subscription'

@description('Azure region.')
param location string = 'westeurope'

resource rgApp 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-app'
  location: location
  tags: {
    team: 'a'
  }
}
`);
  });

  it('takes in what is declared in its scope', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      new ResourceGroup(chart, 'group', { name: 'rg-app', location: 'westeurope' });
      new ManagedIdentity(chart, 'identity', { name: 'id-app' });
    });
    expect(statement(files['main.bicep'], 'module app')).toBe(`module app 'app.bicep' = {
  scope: rgApp
  params: {
    location: location
  }
}
`);
  });

  it('that is made for the whole app takes in every chart', () => {
    const files = filesOf((app) => {
      new ResourceGroup(app, 'group', { name: 'rg-all', location: 'westeurope' });
      new ManagedIdentity(new Chart(app, 'a'), 'identity', { name: 'id-a' });
      new ManagedIdentity(new Chart(app, 'b'), 'identity', { name: 'id-b' });
    });
    expect(Object.keys(files).sort()).toEqual([
      'a.bicep',
      'b.bicep',
      'bicepconfig.json',
      'main.bicep',
      'main.bicepparam',
    ]);
    expect(files['main.bicep']?.match(/scope: rgAll/g)).toHaveLength(2);
  });

  it('that exists is only named', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      ResourceGroup.fromName(chart, 'group', { name: 'rg-app' }).useFor(chart);
      new ManagedIdentity(chart, 'identity', { name: 'id-app' });
    });
    expect(files['main.bicep']).toContain(`  scope: resourceGroup('rg-app')\n`);
    expect(files['main.bicep']).not.toContain('Microsoft.Resources/resourceGroups');
  });

  it('that exists in another subscription is named with it', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      ResourceGroup.fromName(chart, 'group', { name: 'rg-app', subscription: OTHER }).useFor(chart);
      new ManagedIdentity(chart, 'identity', { name: 'id-app' });
    });
    expect(files['main.bicep']).toContain(`  scope: resourceGroup('${OTHER}', 'rg-app')\n`);
  });

  it('that one chart makes is meant where another refers to its name, in any case', () => {
    const files = filesOf((app) => {
      new ResourceGroup(new Chart(app, 'a'), 'group', { name: 'rg-app', location: 'westeurope' });
      const chart = new Chart(app, 'b');
      ResourceGroup.fromName(chart, 'group', { name: 'RG-App' }).useFor(chart);
      new ManagedIdentity(chart, 'identity', { name: 'id-b' });
    });
    expect(files['main.bicep']).toContain('  scope: rgApp\n');
  });

  it('of one name in two subscriptions is two groups', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      for (const subscription of [OTHER, undefined]) {
        const id = subscription ?? 'own';
        const resourceGroup = ResourceGroup.fromName(chart, `rg-${id}`, {
          name: 'rg',
          ...(subscription === undefined ? {} : { subscription }),
        });
        new ManagedIdentity(chart, id, { name: 'id-app', resourceGroup });
      }
    });
    expect(Object.keys(files).sort()).toEqual([
      'app.rg.bbbbbbbb.bicep',
      'app.rg.bicep',
      'bicepconfig.json',
      'main.bicep',
      'main.bicepparam',
    ]);
  });

  it('of the deployment can be named in a file of another group, through a parameter', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const given = ResourceGroup.ofDeployment(chart, 'given');
      new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      new AnyResource(chart, 'spec', {
        type: 'Microsoft.Resources/templateSpecs@2022-02-01',
        name: 'spec',
        resourceGroup: ResourceGroup.fromName(chart, 'rg', { name: 'rg-b' }),
        body: { properties: { metadata: { group: given.id } } },
      });
    });
    expect(files['main.bicep']).toContain('    givenGroupId: resourceGroup().id\n');
    expect(files['app.rg-b.bicep']).toContain(
      "@description('Resource id of the resource group of the deployment.')\nparam givenGroupId string\n",
    );
  });

  it('gives its region to what is in it, where the app has another one', () => {
    const files = filesOf(
      (app) => {
        const chart = new Chart(app, 'app');
        new ResourceGroup(chart, 'group', { name: 'rg-app', location: 'North Europe' });
        new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      },
      { location: 'westeurope' },
    );
    expect(files['app.bicep']).toContain('  location: locationNorthEurope\n');
    expect(files['main.bicepparam']).toBe(`using './main.bicep'

param locationNorthEurope = 'North Europe'
`);
  });

  it.each(['', 'rg.', 'a/b', 'x'.repeat(91)])('cannot be called "%s"', (name) => {
    const said = findingsOf((app) => {
      ResourceGroup.fromName(new Chart(app, 'app'), 'group', { name });
    });
    expect(said).toEqual([`AZWI502 "${name}" is no name for a resource group.`]);
  });

  it('has to have a region when it is made', () => {
    const said = findingsOf((app) => {
      new ResourceGroup(new Chart(app, 'app'), 'group', { name: 'rg', location: ' ' });
    });
    expect(said).toEqual(['AZWI004 `location` is " ", which is no region.']);
  });

  it('has a GUID as its subscription', () => {
    const said = findingsOf((app) => {
      ResourceGroup.fromName(new Chart(app, 'app'), 'group', { name: 'rg', subscription: 'Production' });
    });
    expect(said).toEqual(['AZWI309 The subscription "Production" of the group is not a GUID.']);
  });

  it('must be said where several are made in one scope', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      for (const name of ['rg-a', 'rg-b']) new ResourceGroup(chart, name, { name, location: 'westeurope' });
      new ManagedIdentity(chart, 'identity', { name: 'id-app' });
    });
    expect(said).toEqual([
      'AZWI503 identity id-app does not say which group it lives in, and there are several: rg-a, rg-b.',
    ]);
  });

  it('must be said where another chart makes one, because the deployment then has none of its own', () => {
    const said = findingsOf((app) => {
      new ResourceGroup(new Chart(app, 'a'), 'group', { name: 'rg-a', location: 'westeurope' });
      const chart = new Chart(app, 'b');
      new ManagedIdentity(chart, 'identity', { name: 'id-b' });
    });
    expect(said).toEqual([
      'AZWI503 identity id-b lives in no group: the app makes a resource group, so its deployment has no group of its own.',
    ]);
  });

  it('cannot be made twice', () => {
    const said = findingsOf((app) => {
      for (const id of ['a', 'b'])
        new ResourceGroup(new Chart(app, id), 'group', { name: 'rg', location: 'westeurope' });
    });
    expect(said).toEqual(['AZWI504 resource group rg is declared twice.']);
  });
});

describeWithBicep('groups for the compiler', () => {
  it('may have odd names, in several subscriptions and regions', async () => {
    const one = declared((app) => {
      const chart = new Chart(app, 'main');
      const made = new ResourceGroup(chart, 'made', { name: '(7).rg_ä', location: 'West Europe' });
      const groups = [
        made,
        ResourceGroup.fromName(chart, 'same', { name: 'a.b' }),
        ResourceGroup.fromName(chart, 'other', { name: 'a-b' }),
        ResourceGroup.fromName(chart, 'elsewhere', { name: 'a.b', subscription: OTHER }),
        ResourceGroup.fromName(chart, 'number', { name: '2' }),
      ];
      groups.forEach((resourceGroup, index) => {
        new ManagedIdentity(chart, `id-${index}`, { name: `id-${index}`, resourceGroup });
      });
      new ManagedIdentity(chart, 'north', { name: 'id-north', resourceGroup: made, location: 'northeurope' });
    });
    expect(one.findings).toEqual([]);
    expect(Object.keys(one.files).sort()).toEqual([
      'bicepconfig.json',
      'main.-7--rg_-.bicep',
      'main.a-b-2.bicep',
      'main.a-b.bbbbbbbb.bicep',
      'main.a-b.bicep',
      'main.bicep',
      'main.bicepparam',
      'main.rg-2.bicep',
    ]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBe(2);
  });
});
