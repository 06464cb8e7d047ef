import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithBicep, getSnapshot, workspace } from '../support/bicep-compiler';
import { committed, ExampleCopy, IDENTITY, type Manifest, manifestsIn, type Outputs, stepOf } from './example';

/** The manifests of the article, with its variables as it sets them, and the client id that Azure would give. */
const ARTICLE = `
apiVersion: v1
kind: ServiceAccount
metadata:
  annotations:
    azure.workload.identity/client-id: "11111111-2222-4333-8444-555555555555"
  name: "workload-identity-sa"
  namespace: "default"
---
apiVersion: v1
kind: Pod
metadata:
  name: quick-start
  namespace: "default"
  labels:
    azure.workload.identity/use: "true"
spec:
  serviceAccountName: "workload-identity-sa"
`;

const OUTPUTS: Outputs = {
  identities: { type: 'Object', value: { myIdentity: IDENTITY } },
  vaults: { type: 'Object', value: { myKeyVault: { uri: 'https://mykeyvault.vault.azure.net/' } } },
  clusters: {
    type: 'Object',
    value: { myAKSCluster: { issuerUrl: 'https://westcentralus.oic.prod-aks.azure.com/t/i/' } },
  },
};

function of(kind: string, manifests: readonly Manifest[]): Manifest | undefined {
  return manifests.find((one) => one.kind === kind);
}

describe('deploy-cluster, with a record of its deployment', () => {
  const article = manifestsIn(ARTICLE);
  let text: string;
  let manifests: readonly Manifest[];
  let said: string;

  beforeAll(() => {
    const copy = new ExampleCopy('deploy-cluster');
    expect(copy.record(OUTPUTS)).toMatchObject({ status: 0, stderr: '' });
    const { files, stderr } = copy.synth();
    text = files['dist/deploy-cluster.k8s.yaml'] ?? '';
    manifests = manifestsIn(text);
    said = stderr;
  });

  it("the ServiceAccount is the article's", () => {
    expect(of('ServiceAccount', manifests)).toEqual(of('ServiceAccount', article));
  });

  it("the pod is the article's, with the container that the article leaves out", () => {
    const containers = [
      {
        name: 'oidc',
        image: 'ghcr.io/azure/azure-workload-identity/msal-go',
        env: [
          { name: 'KEYVAULT_URL', value: 'https://mykeyvault.vault.azure.net/' },
          { name: 'SECRET_NAME', value: 'my-secret' },
        ],
      },
    ];
    expect(of('Pod', manifests)).toEqual({
      ...of('Pod', article),
      spec: { serviceAccountName: 'workload-identity-sa', containers },
    });
  });

  it('nothing is left to be replaced', () => {
    expect(text).not.toContain('${');
    expect(text).not.toContain('deployment.cdk8s-azwi/');
    expect(said).not.toContain('Known only after the deployment');
  });
});

describe('the next steps of deploy-cluster', () => {
  const files = committed('deploy-cluster');

  it('choose the subscription and deploy into the group, both given by variables', () => {
    expect(stepOf(files, 'Sign in')).toContain('az account set --subscription "${AZURE_SUBSCRIPTION_ID:?}"\n');
    expect(stepOf(files, 'Deploy')).toContain(`az deployment group create \\
  --resource-group "\${RESOURCE_GROUP:?}" \\
  --name azwi-deploy-cluster \\
  --parameters bicep/main.bicepparam
`);
  });

  it('record the client id that the article keeps in a variable', () => {
    expect(stepOf(files, 'Record the outputs, and synthesize again')).toMatch(
      /--query properties\.outputs \\\n {2}--output json \|\n {2}npm run --silent record/,
    );
  });

  it('point kubectl at the cluster and apply', () => {
    expect(stepOf(files, 'Point kubectl at the cluster')).toContain(
      'az aks get-credentials --resource-group "${RESOURCE_GROUP:?}" --name myAKSCluster\n',
    );
    expect(stepOf(files, 'Apply')).toContain('kubectl apply -f dist/\n');
  });

  it('wait until the credential is known, and look into description and logs of the pods', () => {
    expect(stepOf(files, 'Wait')).toContain(
      "until kubectl logs pod/quick-start --namespace default 2>/dev/null | grep 'successfully got secret'; do\n",
    );
    expect(stepOf(files, 'Look')).toContain('kubectl describe pods --namespace default --selector');
    expect(stepOf(files, 'Look')).toContain('kubectl logs \\\n  --namespace default \\\n  --selector');
  });
});

describe('the cluster of deploy-cluster', () => {
  const MADE = "new ManagedCluster(chart, 'cluster', { name: 'myAKSCluster' })";

  it('is not written where it exists, and the command that updates it is told', () => {
    const copy = new ExampleCopy('deploy-cluster');
    copy.edit('main.ts', MADE, "ManagedCluster.fromName(chart, 'cluster', { name: 'myAKSCluster' })");
    const { status, stderr, files } = copy.synth();
    expect(status).toBe(0);
    expect(stderr).toContain(
      'az aks update --resource-group "${RESOURCE_GROUP:?}" --name myAKSCluster --enable-oidc-issuer --enable-workload-identity',
    );
    expect(stepOf(files, 'Check the cluster that exists')).toContain('az aks show \\\n');
    expect(Object.values(files).join('')).toContain("managedClusters@2025-10-01' existing = {");
  });

  it('cannot lose workload identity while pods are bound to it', () => {
    const copy = new ExampleCopy('deploy-cluster');
    copy.edit('main.ts', MADE, MADE.replace(' })', ', workloadIdentity: false })'));
    const { status, stderr, files } = copy.synth();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^AZWI511 error /m);
    expect(stderr).toContain(
      'Workload identity is off on the cluster myAKSCluster; this would break: ServiceAccount default/workload-identity-sa (Pod default/quick-start).',
    );
    expect(files).toEqual({});
  });
});

describeWithBicep('the Bicep of deploy-cluster', () => {
  interface Resource {
    readonly type: string;
    readonly name: string;
    readonly properties?: Readonly<Record<string, unknown>>;
  }
  let resources: readonly Resource[];

  beforeAll(async () => {
    const folder = workspace(committed('deploy-cluster', 'bicep'));
    const snapshot = await getSnapshot(`${folder}/bicep/main.bicepparam`, {
      subscriptionId: '44444444-2222-4333-8444-555555555555',
      tenantId: IDENTITY.tenantId,
      resourceGroup: 'myResourceGroup',
      location: 'westcentralus',
      deploymentName: 'azwi-deploy-cluster',
    });
    resources = (snapshot as { readonly predictedResources: readonly Resource[] }).predictedResources;
  });

  function properties(type: string): Readonly<Record<string, unknown>> | undefined {
    return resources.find((one) => one.type.endsWith(type))?.properties;
  }

  it('makes the cluster, the identity with its credential and the policy, and nothing of what exists', () => {
    expect(resources.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      'Microsoft.ContainerService/managedClusters myAKSCluster',
      'Microsoft.KeyVault/vaults/accessPolicies myKeyVault/add',
      'Microsoft.ManagedIdentity/userAssignedIdentities myIdentity',
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials myIdentity/myFedIdentity',
    ]);
  });

  it('makes the cluster with one node, its OIDC issuer and workload identity on', () => {
    expect(properties('/managedClusters')).toMatchObject({
      agentPoolProfiles: [{ count: 1 }],
      oidcIssuerProfile: { enabled: true },
      securityProfile: { workloadIdentity: { enabled: true } },
    });
  });

  it("lets tokens of the article's ServiceAccount be the identity", () => {
    expect(properties('/federatedIdentityCredentials')).toMatchObject({
      subject: 'system:serviceaccount:default:workload-identity-sa',
      audiences: ['api://AzureADTokenExchange'],
    });
  });

  it('lets the identity get secrets, and nothing else', () => {
    expect(properties('/accessPolicies')).toMatchObject({
      accessPolicies: [{ tenantId: IDENTITY.tenantId, permissions: { secrets: ['get'] } }],
    });
  });
});
