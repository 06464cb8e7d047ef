import { ApiObject, YamlOutputType } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import {
  App,
  FederatedCredential,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  ServiceAccount,
  WorkloadIdentity,
} from '../../src/index';
import { Place } from '../app/program';
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

/** The definition of a kind. */
const APES = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'apes.zoo.example.com' },
  spec: {
    group: 'zoo.example.com',
    scope: 'Namespaced',
    names: { kind: 'Ape', plural: 'apes' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
  },
};

describe('the files that are applied', () => {
  it('are named one by one, where they lie in folders', () => {
    const text = stepsOf(givenGroup, {
      outputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
      outdir: 'my dist',
    });
    expect(blocksOf(stepOf(text, 'Apply'))[0]).toContain("-f 'my dist/shop/ServiceAccount.api.k8s.yaml' ");
  });

  it('are named in their order, where by their names something would come before what it needs', () => {
    const text = stepsOf(
      (app) => {
        const base = chart(app, 'base');
        new ApiObject(base, 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
        givenGroup(app);
      },
      { outputType: YamlOutputType.FILE_PER_RESOURCE },
    );
    expect(blocksOf(stepOf(text, 'Apply'))).toEqual([
      `kubectl apply \\
  -f dist/Namespace.shop.k8s.yaml \\
  -f dist/ServiceAccount.api.k8s.yaml \\
  -f dist/Deployment.api.k8s.yaml`,
    ]);
  });

  it('are named in the order of charts, where the chart that makes the namespace has the later name', () => {
    const text = step((app) => {
      const base = chart(app, 'the-base');
      new ApiObject(base, 'shop', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
      givenGroup(app);
    }, 'Apply');
    expect(blocksOf(text)).toEqual(['kubectl apply -f dist/the-base.k8s.yaml -f dist/shop.k8s.yaml']);
  });

  it('are named where by its name an object comes before the definition of its kind', () => {
    const text = stepsOf(
      (app) => {
        tutorial(app);
        const zoo = chart(app, 'zoo', 'default');
        new ApiObject(zoo, 'apes', APES);
        new ApiObject(zoo, 'leo', { apiVersion: 'zoo.example.com/v1', kind: 'Ape', metadata: { name: 'leo' } });
      },
      { outputType: YamlOutputType.FILE_PER_RESOURCE },
    );
    expect(stepOf(text, 'Apply')).toContain(
      '-f dist/CustomResourceDefinition.apes.zoo.example.com.k8s.yaml \\\n  -f dist/Ape.leo.k8s.yaml\n',
    );
  });

  it('are named where by its name an object comes before what it was said to depend on', () => {
    const text = (depends: boolean): string | undefined =>
      stepsOf(
        (app) => {
          givenGroup(app);
          const maps = chart(app, 'maps');
          const [first, second] = ['first', 'a'].map(
            (name) => new ApiObject(maps, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }),
          );
          if (depends && first !== undefined) second?.addDependency(first);
        },
        { outputType: YamlOutputType.FILE_PER_RESOURCE },
      );
    expect(stepOf(text(true), 'Apply')).toContain(
      '-f dist/ConfigMap.first.k8s.yaml \\\n  -f dist/ConfigMap.a.k8s.yaml\n',
    );
    expect(stepOf(text(false), 'Apply')).toContain('\nkubectl apply -f dist/\n');
  });

  it('are named where the folder has files that are no manifests', () => {
    const text = stepsOf(givenGroup, { hasOtherFiles: true });
    expect(stepOf(text, 'Apply')).toContain('\nkubectl apply -f dist/shop.k8s.yaml\n');
    expect(stepOf(text, 'Clean up')).toContain('\nkubectl delete --ignore-not-found -f dist/shop.k8s.yaml\n');
  });

  it('are named by an app that records the metadata of its constructs', () => {
    const place = new Place();
    const { errors } = place.declare(() => {
      const app = new App({ recordConstructMetadata: true, quiet: true });
      givenGroup(app);
      app.synth();
    });
    expect(errors).toEqual([]);
    expect(Object.keys(place.tree('dist'))).toContain('dist/construct-metadata.json');
    expect(stepOf(place.read('bicep/NEXT_STEPS.md'), 'Apply')).toContain('\nkubectl apply -f dist/shop.k8s.yaml\n');
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
