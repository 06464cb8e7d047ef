import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  ManagedIdentity,
  type PrincipalById,
  ResourceGroup,
  type Role,
  RoleAssignment,
  type RoleAssignmentTarget,
  Subscription,
} from '../../src';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges, snapshot } from './sound';

const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';
const CUSTOM: Role = { id: 'EEEEEEEE-eeee-eeee-eeee-eeeeeeeeeeee', name: 'Reader' };

function assign(chart: Chart, target: RoleAssignmentTarget, role: Role, principal?: PrincipalById): void {
  const who = principal ?? new ManagedIdentity(chart, 'identity', { name: 'id-app' });
  new RoleAssignment(chart, 'role', { target, role, principal: who });
}

function findingsWith(
  role: Role,
  principal?: PrincipalById,
  target: RoleAssignmentTarget = Subscription.current(),
): string[] {
  return findingsOf((app) => assign(new Chart(app, 'app'), target, role, principal));
}

describe('a role assignment', () => {
  it('on the group of the deployment is named after group, identity and role', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      assign(chart, ResourceGroup.ofDeployment(chart, 'given'), 'Reader');
    });
    expect(files['main.bicep']).toContain(`@description('Role definition id of Reader.')
var reader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7')
`);
    expect(statement(files['main.bicep'], 'resource readerIdApp')).toBe(
      `resource readerIdApp 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, idApp.id, reader)
  properties: {
    principalId: idApp.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: reader
  }
}
`,
    );
  });

  it('on a group that we make stands in a file of that group', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      assign(chart, new ResourceGroup(chart, 'group', { name: 'rg-app', location: 'westeurope' }), 'Reader');
    });
    expect(files['app.bicep']).toContain('  name: guid(resourceGroup().id, idApp.id, reader)\n');
  });

  it('on a subscription stands in a file of that subscription', () => {
    const files = filesOf((app) => assign(new Chart(app, 'app'), Subscription.fromId(OTHER), 'Reader'));
    expect(files['app.subscription-bbbbbbbb.bicep']).toContain(`targetScope = 'subscription'\n`);
    expect(files['app.subscription-bbbbbbbb.bicep']).toContain('  name: guid(subscription().id, idAppId, reader)\n');
    expect(files['main.bicep']).toContain(`  scope: subscription('${OTHER}')\n`);
  });

  it('can be for somebody who is no managed identity', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const target = ResourceGroup.ofDeployment(chart, 'given');
      assign(chart, target, 'Reader', { principalId: OTHER, principalType: 'Group' });
    });
    expect(files['main.bicep']).toContain(`  name: guid(resourceGroup().id, '${OTHER}', reader)
  properties: {
    principalId: '${OTHER}'
    principalType: 'Group'
`);
  });

  it('can be of any role, by its id', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      assign(chart, ResourceGroup.ofDeployment(chart, 'given'), CUSTOM);
    });
    expect(files['main.bicep']).toContain(
      `var reader = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee')`,
    );
  });

  it('tells two roles of one name apart', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const target = ResourceGroup.ofDeployment(chart, 'given');
      const principal = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      new RoleAssignment(chart, 'built-in', { target, principal, role: 'Reader' });
      new RoleAssignment(chart, 'custom', { target, principal, role: CUSTOM });
    });
    const text = files['main.bicep'] ?? '';
    expect([...text.matchAll(/roleDefinitionId: (.*)/g)].map(([, role]) => role).sort()).toEqual(['reader', 'reader2']);
    expect(text).toMatch(/var reader = .*acdd72a7/);
    expect(text).toMatch(/var reader2 = .*eeeeeeee/);
  });

  it('said twice is one', () => {
    const files = filesOf((app) => {
      for (const name of ['a', 'b']) {
        const chart = new Chart(app, name);
        const principal = ManagedIdentity.fromName(chart, 'identity', { name: 'id-app' });
        new RoleAssignment(chart, 'role', {
          target: ResourceGroup.ofDeployment(chart, 'given'),
          role: 'Reader',
          principal,
        });
        new RoleAssignment(chart, 'user', {
          target: ResourceGroup.ofDeployment(chart, 'given-again'),
          role: 'Reader',
          principal: { principalId: OTHER, principalType: 'User' },
        });
      }
    });
    const all = Object.values(files).join('\n');
    expect(all.match(/Microsoft.Authorization\/roleAssignments/g)).toHaveLength(2);
  });

  it('cannot be of a role that is not known by its name', () => {
    expect(findingsWith('Owner of Everything' as Role)).toContain(
      'AZWI508 "Owner of Everything" is no built-in role that is known here.',
    );
  });

  it('cannot be of a role whose id is no GUID', () => {
    expect(findingsWith({ id: 'reader', name: 'Reader' })).toContain('AZWI508 The role id "reader" is not a GUID.');
  });

  it('cannot be for a principal whose id is no GUID', () => {
    expect(findingsWith('Reader', { principalId: 'ann', principalType: 'User' })).toContain(
      'AZWI309 The principal id "ann" is not a GUID.',
    );
  });

  it('cannot be on a subscription whose id is no GUID', () => {
    expect(findingsWith('Reader', undefined, Subscription.fromId('Production'))).toContain(
      'AZWI309 The subscription "Production" is not a GUID.',
    );
  });
});

describeWithBicep('role assignments for the compiler', () => {
  it('may be on groups and subscriptions near and far', async () => {
    const one = declared((app) => {
      const chart = new Chart(app, 'app');
      const principal = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      const targets = {
        given: ResourceGroup.ofDeployment(chart, 'rg-given'),
        near: ResourceGroup.fromName(chart, 'rg-near', { name: 'rg-near' }),
        far: ResourceGroup.fromName(chart, 'rg-far', { name: 'rg-far', subscription: OTHER }),
        current: Subscription.current(),
        other: Subscription.fromId(OTHER),
      };
      for (const [id, target] of Object.entries(targets)) {
        new RoleAssignment(chart, id, { target, role: 'Reader', principal });
        new RoleAssignment(chart, `${id}-custom`, { target, role: CUSTOM, principal });
      }
    });
    expect(one.findings).toEqual([]);
    const folder = await expectClean(one);
    expect(await expectEdges(folder, one)).toBe(10);
    expect((await snapshot(folder, 'given')).filter((line) => line.includes('roleAssignments'))).toHaveLength(10);
  });
});
