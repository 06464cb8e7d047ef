/** Clusters that people sign in to with Microsoft Entra ID. */
import { describe, expect, it } from 'vitest';
import { ManagedCluster, type ManagedClusterProps, WorkloadIdentity } from '../../src/index';
import { chart, type Declaration, givenGroup, manyRoles, workload } from './declarations';
import { blocksOf, stepOf, stepsOf } from './steps';

const KUBELOGIN = 'kubelogin convert-kubeconfig --login azurecli';

function made(props: Partial<ManagedClusterProps>): Declaration {
  return (app) => {
    const shop = chart(app, 'shop');
    const cluster = new ManagedCluster(shop, 'cluster', { name: 'aks-shop', ...props });
    new WorkloadIdentity(shop, 'api', { cluster, identityName: 'id-api' }).bind(workload(shop, 'Deployment', 'api'));
  };
}

function kubectl(declare: Declaration): string {
  return stepOf(stepsOf(declare), 'Point kubectl at the cluster') ?? '';
}

describe('a cluster with Microsoft Entra ID', () => {
  const aadProfile = { enableAzureRBAC: true, adminGroupObjectIDs: [] };

  it('needs kubelogin, which signs in as the Azure CLI has', () => {
    const declare = made({ aadProfile });
    expect(blocksOf(kubectl(declare))[1]).toBe(KUBELOGIN);
    expect(stepsOf(declare)).toContain('`kubectl`, `kubelogin` (`az aks install-cli`).');
  });

  it('needs a role for what is in it where Azure decides who may do what; Contributor has no such right', () => {
    const role = '| the cluster `aks-shop` | Azure Kubernetes Service RBAC Writer | applies the manifests |';
    expect(stepsOf(made({ aadProfile }))).toContain(role);
    expect(stepsOf(made({ aadProfile: { ...aadProfile, enableAzureRBAC: false } }))).not.toContain(role);
  });

  it('is what an AKS Automatic cluster is', () => {
    const text = stepsOf(made({ sku: { name: 'Automatic', tier: 'Standard' } }));
    expect(blocksOf(stepOf(text, 'Point kubectl at the cluster'))[1]).toBe(KUBELOGIN);
    expect(text).toContain('Azure Kubernetes Service RBAC Writer');
  });

  it('may be one that exists: then it is a hint', () => {
    expect(kubectl(givenGroup)).toContain(`\`${KUBELOGIN}\``);
    expect(blocksOf(kubectl(givenGroup))).toEqual([
      'az aks get-credentials --resource-group "${RESOURCE_GROUP:?}" --name aks-shop',
    ]);
  });

  it('is not one that is made without', () => {
    expect(stepsOf(made({}))).not.toContain('kubelogin');
  });
});

describe('a deployment that assigns roles', () => {
  it('names the command that tells which role is in its way', () => {
    expect(stepOf(stepsOf(manyRoles), 'Deploy')).toContain(
      'This names the role, with the command that removes it (AZWI713): `az deployment group show --resource-group "${RESOURCE_GROUP:?}" --name azwi-ops --output json | npx cdk8s-azwi record`. Then deploy again.',
    );
    expect(stepOf(stepsOf(givenGroup), 'Deploy')).not.toContain('AZWI713');
  });
});
