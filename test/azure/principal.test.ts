import { Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  AnyResource,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  type PrincipalById,
  ResourceGroup,
  RoleAssignment,
  type RoleAssignmentProps,
  text,
} from '../../src';
import { accessOf } from '../../src/removals/access';
import { describeWithBicep } from '../support/bicep-compiler';
import { declared, filesOf, findingsOf, statement } from './declared';
import { expectClean, expectEdges } from './sound';

const ACR_PULL = { id: '7f951dda-4ed3-4680-a7ca-43fe172d538d', name: 'AcrPull' };
const KUBELET = 'properties.identityProfile.kubeletidentity.objectId';
const OTHER = 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb';

function registry(chart: Chart, resourceGroup?: ResourceGroup): AnyResource {
  return new AnyResource(chart, 'registry', {
    type: 'Microsoft.ContainerRegistry/registries@2025-04-01',
    name: 'acrapp',
    body: { sku: { name: 'Basic' } },
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
  });
}

function registryThatExists(chart: Chart, resourceGroup: ResourceGroup): AnyResource {
  const type = 'Microsoft.ContainerRegistry/registries@2025-04-01';
  return AnyResource.fromName(chart, 'registry', { type, name: 'acrapp', resourceGroup });
}

type Principal = RoleAssignmentProps['principal'];

/** An automation account with an identity of its own. */
function automation(chart: Chart): AnyResource {
  return new AnyResource(chart, 'automation', {
    type: 'Microsoft.Automation/automationAccounts@2023-11-01',
    name: 'auto',
    body: { identity: { type: 'SystemAssigned' }, properties: { sku: { name: 'Basic' } } },
  });
}

function pull(chart: Chart, target: AnyResource, principal: Principal, id = 'pull'): void {
  new RoleAssignment(chart, id, { target, role: ACR_PULL, principal });
}

function kubelet(cluster: ManagedCluster): PrincipalById {
  return { principalId: cluster.property(KUBELET), principalType: 'ServicePrincipal' };
}

describe('a principal that Azure makes up', () => {
  it('has a role whose name is made of the id of its resource, which the deployment knows at its start', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      pull(chart, registry(chart), kubelet(new ManagedCluster(chart, 'cluster', { name: 'aks' })));
    });
    expect(statement(files['main.bicep'], 'resource acrappAcrPullAksKubeletidentity')).toBe(
      `resource acrappAcrPullAksKubeletidentity 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acrapp
  name: guid(acrapp.id, aks.id, 'properties.identityProfile.kubeletidentity.objectId', acrPull)
  properties: {
    principalId: aks.properties.identityProfile.kubeletidentity.objectId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}
`,
    );
  });

  it('is another one than the others of its resource', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks' });
      const target = registry(chart);
      pull(chart, target, kubelet(cluster), 'nodes');
      pull(chart, target, { ...kubelet(cluster), principalId: cluster.property('identity.principalId') }, 'control');
    });
    expect(files['main.bicep']).toContain("guid(acrapp.id, aks.id, 'identity.principalId', acrPull)");
    expect(files['main.bicep']).toContain(`guid(acrapp.id, aks.id, '${KUBELET}', acrPull)`);
  });

  it('said twice is one', () => {
    const files = filesOf((app) => {
      const chart = new Chart(app, 'app');
      const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks' });
      const target = registry(chart);
      pull(chart, target, kubelet(cluster), 'one');
      pull(chart, target, kubelet(cluster), 'again');
    });
    expect(files['main.bicep']?.match(/Microsoft.Authorization\/roleAssignments@/g)).toHaveLength(1);
  });

  it('that is a managed identity is that identity', () => {
    const files = (principal: (identity: ManagedIdentity) => Principal): Record<string, string> =>
      filesOf((app) => {
        const chart = new Chart(app, 'app');
        pull(chart, registry(chart), principal(new ManagedIdentity(chart, 'identity', { name: 'id-app' })));
      });
    expect(files(({ principalId }) => ({ principalId, principalType: 'ServicePrincipal' }))).toEqual(
      files((identity) => identity),
    );
  });

  it('is a service principal when it is what a resource acts as', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const { principalId } = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      pull(chart, registry(chart), { principalId, principalType: 'User' });
    });
    expect(said).toEqual([
      "AZWI004 `principal.principalType` is 'User', but identity id-app acts as a service principal.",
    ]);
  });

  it('cannot be the client id of an identity', () => {
    const { findings } = declared((app) => {
      const chart = new Chart(app, 'app');
      const { clientId } = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      pull(chart, registry(chart), { principalId: clientId, principalType: 'ServicePrincipal' });
    });
    expect(findings.map(({ code, message, help }) => `${code} ${message} ${help}`)).toEqual([
      'AZWI309 `principal.principalId` is properties.clientId of identity id-app, which is no object id. Give the identity itself: `principal: identity`.',
    ]);
  });

  it('cannot be a value that is no object id', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const { uri } = new KeyVault(chart, 'vault', { name: 'kv-app' });
      pull(chart, registry(chart), { principalId: uri, principalType: 'ServicePrincipal' });
    });
    expect(said).toEqual([
      'AZWI309 `principal.principalId` is properties.vaultUri of vault kv-app, which is no object id.',
    ]);
  });

  it('has no text around it', () => {
    const said = findingsOf((app) => {
      const chart = new Chart(app, 'app');
      const { principalId } = new ManagedIdentity(chart, 'identity', { name: 'id-app' });
      pull(chart, registry(chart), { principalId: text`{${principalId}}`, principalType: 'ServicePrincipal' });
    });
    expect(said).toEqual([
      'AZWI601 `principal.principalId` is text around a value that is known only after the deployment.',
    ]);
  });

  it('is not remembered as access to remove, because nobody could ask for it by a name', () => {
    const { layout } = declared((app) => {
      const chart = new Chart(app, 'app');
      pull(chart, registry(chart), kubelet(new ManagedCluster(chart, 'cluster', { name: 'aks' })));
    });
    expect(accessOf(layout).access).toEqual([]);
  });
});

describeWithBicep('principals that Azure makes up, for the compiler', () => {
  it('may act in their own group', async () => {
    const one = declared((app) => {
      const chart = new Chart(app, 'app');
      const target = registry(chart);
      const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks' });
      pull(chart, target, kubelet(cluster), 'nodes');
      pull(chart, target, { ...kubelet(cluster), principalId: cluster.property('identity.principalId') }, 'control');
      const principalId = automation(chart).property('identity.principalId');
      pull(chart, target, { principalId, principalType: 'ServicePrincipal' }, 'jobs');
    });
    expect(one.findings).toEqual([]);
    expect(await expectEdges(await expectClean(one), one)).toBe(6);
  });

  it.each([
    ['a group near by', {}],
    ['a group of another subscription', { subscription: OTHER }],
  ])('may act in %s', async (_, where) => {
    const one = declared((app) => {
      const chart = new Chart(app, 'app');
      const group = ResourceGroup.fromName(chart, 'far', { name: 'rg-far', ...where });
      pull(chart, registryThatExists(chart, group), kubelet(new ManagedCluster(chart, 'cluster', { name: 'aks' })));
    });
    expect(one.findings).toEqual([]);
    expect(await expectEdges(await expectClean(one), one)).toBe(1);
  });

  it('may act in a group that is made, from another chart', async () => {
    const one = declared((app) => {
      const platform = new Chart(app, 'platform');
      new ResourceGroup(platform, 'group', { name: 'rg-platform', location: 'westeurope' });
      const cluster = new ManagedCluster(platform, 'cluster', { name: 'aks' });
      const chart = new Chart(app, 'app');
      const resourceGroup = new ResourceGroup(chart, 'group', { name: 'rg-app', location: 'westeurope' });
      pull(chart, registry(chart, resourceGroup), kubelet(cluster));
    });
    expect(one.findings).toEqual([]);
    await expectEdges(await expectClean(one), one);
  });

  it('may be of a cluster that exists', async () => {
    const one = declared((app) => {
      const chart = new Chart(app, 'app');
      const resourceGroup = ResourceGroup.fromName(chart, 'far', { name: 'rg-far', subscription: OTHER });
      pull(chart, registry(chart), kubelet(ManagedCluster.fromName(chart, 'cluster', { name: 'aks', resourceGroup })));
    });
    expect(one.findings).toEqual([]);
    await expectClean(one);
  });
});
