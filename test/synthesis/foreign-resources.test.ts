import { ApiObject, App as Cdk8sApp, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { ManagedCluster, ManagedIdentity, ResourceGroup, ServiceAccount, text, WorkloadIdentity } from '../../src';
import { DeploymentValues, provideValues } from '../../src/values';
import { declared } from '../azure/declared';
import { testApp } from '../kubernetes/support';

/** What is found in the app of a team that takes things of the app of a platform. */
function said(declare: (team: Chart, platform: Chart) => void): string[] {
  const platform = new Chart(testApp(), 'platform', { namespace: 'platform' });
  return declared((app) => declare(new Chart(app, 'team', { namespace: 'team' }), platform)).findings.map(
    ({ code, place, message }) => `${code} ${place.construct}: ${message}`,
  );
}

const again = (label: string) =>
  `${label} belongs to another App; this one uses it, and would deploy it a second time.`;

describe('a resource of another app', () => {
  it('is one finding where a cluster is trusted, whatever else would be wrong with it here', () => {
    const found = said((team, platform) => {
      const group = new ResourceGroup(team, 'group', { name: 'rg-team', location: 'westeurope' });
      const cluster = new ManagedCluster(platform, 'cluster', { name: 'aks' });
      new WorkloadIdentity(team, 'api', { cluster, resourceGroup: group });
    });
    expect(found).toEqual([`AZWI601 platform/cluster: ${again('cluster aks')}`]);
  });

  it('is one finding beside a resource of the same name here', () => {
    const found = said((team, platform) => {
      const resourceGroup = ResourceGroup.fromName(team, 'group', { name: 'rg-team' });
      const own = new ManagedCluster(team, 'cluster', { name: 'aks', resourceGroup });
      const cluster = [own, new ManagedCluster(platform, 'cluster', { name: 'aks' })];
      const identity = new ManagedIdentity(team, 'identity', { name: 'id-api' });
      for (const one of cluster) {
        new ApiObject(team, `map-${one.node.path.replace('/', '-')}`, {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          data: { issuer: own.oidcIssuerUrl },
        });
      }
      new WorkloadIdentity(team, 'api', { cluster: cluster[1] as ManagedCluster, identity });
    });
    expect(found).toEqual([`AZWI601 platform/cluster: ${again('cluster aks')}`]);
  });

  it('is one finding where its client id is refused already', () => {
    const found = said((team, platform) => {
      const cluster = ManagedCluster.fromName(team, 'cluster', { name: 'aks' });
      new WorkloadIdentity(team, 'api', { cluster, identity: new ManagedIdentity(platform, 'id', { name: 'id-api' }) });
    });
    expect(found).toEqual([
      'AZWI601 team/api/service-account/Resource: the client id of identity id-api belongs to another App, and is not recorded there.',
    ]);
  });

  it('that exists is told where this app cannot know its group', () => {
    const found = said((team, platform) => {
      const group = new ResourceGroup(team, 'group', { name: 'rg-team', location: 'westeurope' });
      const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks' });
      new WorkloadIdentity(team, 'api', { cluster, resourceGroup: group });
    });
    expect(found).toEqual([
      'AZWI601 platform/cluster: cluster aks belongs to another App; this one uses it, and does not know its resource group.',
    ]);
  });

  it('that exists, in a group that is named, can be used', () => {
    const found = said((team, platform) => {
      const resourceGroup = ResourceGroup.fromName(platform, 'group', { name: 'rg-platform' });
      const cluster = ManagedCluster.fromName(platform, 'cluster', { name: 'aks', resourceGroup });
      new WorkloadIdentity(team, 'api', { cluster });
    });
    expect(found).toEqual([]);
  });
});

describe('an identity of another app, whose client id nobody has recorded', () => {
  const REFUSED = 'the client id of identity platform_shared belongs to another App, and is not recorded there.';
  const pod = (chart: Chart): ApiObject =>
    new ApiObject(chart, 'pod', { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'a:1' }] } });

  it('is refused when a workload is bound to it', () => {
    expect(said((team, platform) => new WorkloadIdentity(platform, 'shared').bind(pod(team)))).toEqual([
      `AZWI601 team/pod: ${REFUSED}`,
    ]);
  });

  it('is refused in a text', () => {
    const found = said((team, platform) => {
      const { clientId } = new WorkloadIdentity(platform, 'shared');
      new ApiObject(team, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { id: text`id ${clientId}` } });
    });
    expect(found).toEqual([`AZWI601 team/map: ${REFUSED}`]);
  });

  it('is refused where two ask for one ServiceAccount that exists', () => {
    const found = said((team, platform) => {
      const serviceAccount = ServiceAccount.fromName(team, 'account', { name: 'api', namespace: 'team' });
      const { identity } = new WorkloadIdentity(platform, 'shared');
      new WorkloadIdentity(team, 'api', { identity, serviceAccount });
      new WorkloadIdentity(team, 'again', { identity, serviceAccount });
    });
    expect(found).toContain(`AZWI601 team/again: ${REFUSED}`);
  });

  it('can be bound when it is recorded there', () => {
    const other = new Cdk8sApp();
    const id = '11111111-2222-3333-4444-555555555555';
    const identities = { platform_shared: { clientId: id, principalId: id, tenantId: id } };
    provideValues(other, new DeploymentValues({ identities, vaults: {}, clusters: {} }, 'recorded'));
    const shared = new WorkloadIdentity(new Chart(other, 'platform', { namespace: 'platform' }), 'shared');
    const { findings } = declared((app) => shared.bind(pod(new Chart(app, 'team', { namespace: 'platform' }))));
    expect(findings).toEqual([]);
  });
});
