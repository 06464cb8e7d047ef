import { ApiObject, YamlOutputType } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  FederatedCredential,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  ServiceAccount,
  WorkloadIdentity,
} from '../../src/index';
import {
  chart,
  type Declaration,
  existingAccount,
  givenGroup,
  OTHER,
  severalClusters,
  tutorial,
  workload,
} from './declarations';
import { blocksOf, stepOf, stepsOf } from './steps';

function step(declare: Declaration, title: string): string {
  return stepOf(stepsOf(declare), title) ?? '';
}

/** An identity that exists, for a ServiceAccount that exists. */
const bothExist: Declaration = (app) => {
  const shop = chart(app, 'shop');
  new WorkloadIdentity(shop, 'api', {
    cluster: ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' }),
    identity: ManagedIdentity.fromName(shop, 'identity', { name: 'id-api' }),
    serviceAccount: ServiceAccount.fromName(shop, 'account', { name: 'api' }),
  });
};

describe('several clusters', () => {
  it('each have credentials, with group and subscription where they are said', () => {
    expect(step(severalClusters, 'Point kubectl at the cluster')).toMatch(/^```sh\n(?:.+\n)+```\n/);
    expect(
      blocksOf(step(severalClusters, 'Point kubectl at the cluster'))[0],
    ).toBe(`az aks get-credentials --resource-group "\${RESOURCE_GROUP:?}" --name aks-east
az aks get-credentials \\
  --resource-group rg-west \\
  --subscription ${OTHER} \\
  --name aks-west`);
  });

  it('each get what has ServiceAccounts that they are trusted for, and all of them the rest', () => {
    expect(
      step(severalClusters, 'Apply'),
    ).toBe(`What has ServiceAccounts goes to the clusters that they are trusted from; everything else goes to all.

In the cluster \`aks-east\` and the cluster \`aks-west\`:

\`\`\`sh
for context in aks-east aks-west; do
  kubectl get namespace shop --context "$context" >/dev/null 2>&1 || kubectl create namespace shop --context "$context"
  kubectl apply --context "$context" -f dist/shop.k8s.yaml -f dist/common.k8s.yaml
done
\`\`\`

In the cluster whose issuer is \`https://example.com/it's\`:

\`\`\`sh
kubectl get namespace jobs --context "\${KUBE_CONTEXT_1:?}" >/dev/null 2>&1 || kubectl create namespace jobs --context "\${KUBE_CONTEXT_1:?}"
kubectl apply --context "\${KUBE_CONTEXT_1:?}" -f dist/jobs.k8s.yaml -f dist/common.k8s.yaml
\`\`\``);
  });

  it('have contexts of different names, even where they have the same', () => {
    const text = step((app) => {
      const shop = chart(app, 'shop');
      const resourceGroup = ResourceGroup.fromName(shop, 'west-group', { name: 'rg-west' });
      const west = ManagedCluster.fromName(shop, 'west', { name: 'aks', resourceGroup });
      const api = new WorkloadIdentity(shop, 'api', { cluster: new ManagedCluster(shop, 'east', { name: 'aks' }) });
      api.trust(west, { credentialName: 'api-west' });
    }, 'Point kubectl at the cluster');
    expect(blocksOf(text)).toEqual([
      `az aks get-credentials --resource-group "\${RESOURCE_GROUP:?}" --name aks
az aks get-credentials --resource-group rg-west --name aks --context aks-2`,
    ]);
  });
});

describe('a cluster of which the issuer alone is known', () => {
  const declare: Declaration = (app) => {
    const shop = chart(app, 'shop');
    const cluster = ManagedCluster.fromIssuerUrl(shop, 'far', { issuerUrl: 'https://example.com/issuer' });
    new WorkloadIdentity(shop, 'api', { cluster }).bind(workload(shop, 'Deployment', 'api'));
  };

  it('is the one that kubectl points at, which says its issuer', () => {
    expect(step(declare, 'Point kubectl at the cluster')).toContain('kubectl must point at it');
    expect(blocksOf(step(declare, 'Point kubectl at the cluster'))).toEqual([
      `kubectl get --raw /.well-known/openid-configuration | grep -oF '"issuer":"https://example.com/issuer"'`,
    ]);
  });

  it('needs no context where there is no other', () => {
    expect(blocksOf(step(declare, 'Apply'))).toEqual([
      `kubectl get namespace shop >/dev/null 2>&1 || kubectl create namespace shop
kubectl apply -f dist/`,
    ]);
  });

  it('is named by a context that people give, where there are others', () => {
    expect(stepsOf(severalClusters)).toContain(
      "| `KUBE_CONTEXT_1` | context of kubectl for the cluster whose issuer is `https://example.com/it's` |",
    );
  });
});

describe('a cluster that exists', () => {
  it('is checked before the deployment reads its issuer', () => {
    const text = stepsOf(givenGroup) ?? '';
    expect(text.indexOf('Check the cluster that exists')).toBeLessThan(text.indexOf('## 4. Deploy'));
    expect(stepOf(text, 'Check the cluster that exists')).toBe(`| Not written | It must have |
|---|---|
| the cluster \`aks-shop\` | its OIDC issuer on and workload identity on |

\`\`\`sh
az aks show \\
  --resource-group "\${RESOURCE_GROUP:?}" \\
  --name aks-shop \\
  --query '{issuer: oidcIssuerProfile.enabled, workloadIdentity: securityProfile.workloadIdentity.enabled, version: kubernetesVersion}' \\
  --output yaml
\`\`\`

Only where that is not so, and with its owner, because switching the issuer on restarts the API server:

\`\`\`sh
az aks update \\
  --resource-group "\${RESOURCE_GROUP:?}" \\
  --name aks-shop \\
  --enable-oidc-issuer \\
  --enable-workload-identity
\`\`\``);
  });

  it('is not checked where the app makes it', () => {
    expect(stepsOf(tutorial)).not.toContain('az aks update');
  });
});

describe('a cluster that is made for identities that are known already', () => {
  it('gets the manifests, though nothing of it is trusted', () => {
    const text = step((app) => {
      const shop = chart(app, 'shop');
      new ManagedCluster(shop, 'cluster', { name: 'aks-shop' });
      const identity = ManagedIdentity.fromClientId(shop, 'identity', { clientId: OTHER });
      new WorkloadIdentity(shop, 'api', { identity }).bind(workload(shop, 'Deployment', 'api'));
    }, 'Point kubectl at the cluster');
    expect(blocksOf(text)).toEqual(['az aks get-credentials --resource-group "${RESOURCE_GROUP:?}" --name aks-shop']);
  });
});

describe('a ServiceAccount that exists', () => {
  it('is annotated before the pods are made, with all that its identity says', () => {
    expect(blocksOf(step(existingAccount, 'Apply'))).toEqual([
      `kubectl annotate serviceaccount api \\
  --namespace shop \\
  --overwrite azure.workload.identity/client-id=${OTHER} azure.workload.identity/service-account-token-expiration=7200`,
      `kubectl get namespace shop >/dev/null 2>&1 || kubectl create namespace shop
kubectl apply -f dist/`,
    ]);
  });

  it('waits for the record, where its client id is not known yet', () => {
    const text = step(bothExist, 'Apply');
    expect(text).toContain('The ServiceAccount `shop/api` exists in the cluster and is not written;');
    expect(text).not.toContain('kubectl annotate');
    const id = OTHER;
    const recorded = {
      identities: { 'id-api': { clientId: id, principalId: id, tenantId: id } },
      vaults: {},
      clusters: {},
    };
    expect(blocksOf(stepOf(stepsOf(bothExist, { recorded }), 'Apply')).join('\n')).toContain(
      `--overwrite azure.workload.identity/client-id=${OTHER}`,
    );
  });

  it('loses its annotations when all is cleaned up', () => {
    expect(blocksOf(step(existingAccount, 'Clean up'))).toEqual([
      `kubectl delete --ignore-not-found -f dist/
kubectl annotate serviceaccount api \\
  --namespace shop azure.workload.identity/client-id- azure.workload.identity/service-account-token-expiration-`,
    ]);
  });

  it('needs no Azure, where its identity is of somebody else', () => {
    expect(blocksOf(stepsOf(existingAccount)).join('\n')).not.toMatch(/\baz /);
    expect(stepsOf(existingAccount)).toContain('You need `kubectl`.');
  });
});

describe('namespaces', () => {
  it('that no manifest makes are made first, those that every cluster has are not', () => {
    const text = step((app) => {
      givenGroup(app);
      for (const namespace of ['default', 'made', 'other']) {
        const metadata = { name: 'settings', namespace };
        new ApiObject(chart(app, namespace), 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
      }
      new ApiObject(chart(app, 'all'), 'made', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'made' } });
    }, 'Apply');
    expect(blocksOf(text)).toEqual([
      `kubectl get namespace other >/dev/null 2>&1 || kubectl create namespace other
kubectl get namespace shop >/dev/null 2>&1 || kubectl create namespace shop
kubectl apply -f dist/`,
    ]);
  });
});

describe('the files that are applied', () => {
  it('are named one by one, where they lie in folders', () => {
    const text = stepsOf(givenGroup, {
      outputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
      outdir: 'my dist',
    });
    expect(blocksOf(stepOf(text, 'Apply'))[0]).toContain("-f 'my dist/shop/ServiceAccount.api.k8s.yaml' ");
  });
});

describe('what is no workload of ours', () => {
  it('a plain declaration of Kubernetes has no steps at all', () => {
    expect(
      stepsOf((app) => {
        workload(chart(app, 'shop'), 'Deployment', 'api');
      }),
    ).toBeUndefined();
  });

  it('a credential of a CI system is of no cluster', () => {
    const text = step((app) => {
      const shop = chart(app, 'shop');
      const cluster = ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' });
      const { identity } = new WorkloadIdentity(shop, 'api', { cluster });
      new FederatedCredential(shop, 'ci', {
        identity: identity as ManagedIdentity,
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:org/repo:environment:prod',
      });
    }, 'Point kubectl at the cluster');
    expect(blocksOf(text)).toEqual(['az aks get-credentials --resource-group "${RESOURCE_GROUP:?}" --name aks-shop']);
  });
});
