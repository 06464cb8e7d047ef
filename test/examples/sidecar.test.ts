import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { describeWithBicep, getSnapshot, workspace } from '../support/bicep-compiler';
import { committed, ExampleCopy, IDENTITY, type Manifest, manifestsIn, type Outputs, stepOf } from './example';
import { mutatedPod } from './mutated';

const ACCOUNT_AS_INDENTED = `apiVersion: v1
 kind: ServiceAccount
 metadata:
   annotations:
     azure.workload.identity/client-id: 11111111-2222-4333-8444-555555555555
   labels:
     azure.workload.identity/use: "true"
   name: workload-identity-sa
   namespace: default
`;

const POD_AS_INDENTED = `apiVersion: v1
 kind: Pod
 metadata:
   name: quick-start
   namespace: default
   annotations:
     azure.workload.identity/inject-proxy-sidecar: true
     azure.workload.identity/proxy-sidecar-port: 8080
 spec:
   serviceAccountName: workload-identity-sa
   containers:
     - image: ghcr.io/azure/azure-workload-identity/msal-go
       name: oidc
       env:
       - name: KEYVAULT_NAME
         value: keyVaultName
       - name: SECRET_NAME
         value: my-secret
   nodeSelector:
     kubernetes.io/os: linux
`;

/** With the one space less that the article means. */
function meant(text: string): Manifest {
  const [manifest] = manifestsIn(text.replace(/^ /gm, ''));
  if (manifest === undefined) throw new Error('no manifest');
  return manifest;
}

const OUTPUTS: Outputs = {
  identities: { type: 'Object', value: { userAssignedIdentityName: IDENTITY } },
  vaults: {
    type: 'Object',
    value: { 'keyVaultGroup/keyVaultName': { uri: 'https://keyvaultname.vault.azure.net/' } },
  },
};

describe("the manifests of the sidecar's article", () => {
  it.each([ACCOUNT_AS_INDENTED, POD_AS_INDENTED])('are no YAML as they are indented', (text) => {
    expect(parseDocument(text).errors).not.toEqual([]);
  });

  it('have annotations that are no strings, which the API server refuses', () => {
    expect(meant(POD_AS_INDENTED).metadata.annotations).toEqual({
      'azure.workload.identity/inject-proxy-sidecar': true,
      'azure.workload.identity/proxy-sidecar-port': 8080,
    });
  });
});

describe('sidecar, with a record of its deployment', () => {
  let text: string;
  let manifests: readonly Manifest[];
  let said: string;

  beforeAll(() => {
    const copy = new ExampleCopy('sidecar');
    expect(copy.record(OUTPUTS)).toMatchObject({ status: 0, stderr: '' });
    const { files, stderr } = copy.synth();
    text = files['dist/sidecar.k8s.yaml'] ?? '';
    manifests = manifestsIn(text);
    said = stderr;
  });

  it("the ServiceAccount is the article's, without the label that belongs to the pod", () => {
    const article = meant(ACCOUNT_AS_INDENTED);
    const { labels, ...metadata } = article.metadata;
    expect(labels).toEqual({ 'azure.workload.identity/use': 'true' });
    expect(manifests.find(({ kind }) => kind === 'ServiceAccount')).toEqual({ ...article, metadata });
  });

  it("the pod is the article's, with the label, quoted annotations, and the variable that the image reads", () => {
    const article = meant(POD_AS_INDENTED);
    expect(manifests.find(({ kind }) => kind === 'Pod')).toEqual({
      ...article,
      metadata: {
        ...article.metadata,
        annotations: {
          'azure.workload.identity/inject-proxy-sidecar': 'true',
          'azure.workload.identity/proxy-sidecar-port': '8080',
        },
        labels: { 'azure.workload.identity/use': 'true' },
      },
      spec: {
        ...(article.spec as object),
        containers: [
          {
            name: 'oidc',
            image: 'ghcr.io/azure/azure-workload-identity/msal-go',
            env: [
              { name: 'KEYVAULT_URL', value: 'https://keyvaultname.vault.azure.net/' },
              { name: 'SECRET_NAME', value: 'my-secret' },
            ],
          },
        ],
      },
    });
  });

  it('nothing is left to be replaced', () => {
    expect(text).not.toContain('${');
    expect(text).not.toContain('deployment.cdk8s-azwi/');
    expect(said).not.toContain('Known only after the deployment');
  });

  it('the webhook adds the proxy and its init container, at port 8080', async () => {
    const { containers, initContainers } = (await mutatedPod(text, 'quick-start')).spec;
    expect(containers.map(({ name }) => name)).toEqual(['oidc']);
    expect(initContainers).toMatchObject([
      { name: 'azwi-proxy', restartPolicy: 'Always', ports: [{ containerPort: 8080 }] },
      { name: 'azwi-proxy-init', env: expect.arrayContaining([{ name: 'PROXY_PORT', value: '8080' }]) },
    ]);
  });
});

describe('the next steps of sidecar', () => {
  const files = committed('sidecar');

  it('choose the subscription and deploy into the group of the identity', () => {
    expect(stepOf(files, 'Sign in')).toContain('az account set --subscription "${AZURE_SUBSCRIPTION_ID:?}"\n');
    expect(stepOf(files, 'Deploy')).toContain('--resource-group "${RESOURCE_GROUP:?}" \\\n');
  });

  it('check that the cluster has what the identity needs', () => {
    expect(stepOf(files, 'Check the cluster that exists')).toContain(
      'az aks show \\\n  --resource-group myResourceGroup \\\n  --name myAKSCluster \\\n',
    );
  });

  it('record the client id that the article keeps in a variable', () => {
    expect(stepOf(files, 'Record the outputs, and synthesize again')).toContain('npm run --silent record\n');
  });

  it('point kubectl at the cluster and apply', () => {
    expect(stepOf(files, 'Point kubectl at the cluster')).toContain(
      'az aks get-credentials --resource-group myResourceGroup --name myAKSCluster\n',
    );
    expect(stepOf(files, 'Apply')).toContain('kubectl apply -f dist/\n');
  });

  it('look for the lines that the proxy logs', () => {
    expect(stepOf(files, 'Look')).toContain('| `received token request`, of `azwi-proxy` |');
    expect(stepOf(files, 'Look')).toContain('| `successfully acquired token`, of `azwi-proxy` |');
  });

  it('clean up what is made, and leave the vault and the cluster alone', () => {
    const steps = stepOf(files, 'Clean up');
    expect(steps).toContain('az keyvault delete-policy --name keyVaultName --resource-group keyVaultGroup --object-id');
    expect(steps).toContain('az identity delete ');
    expect(steps).not.toMatch(/az (aks|group|keyvault) (delete|purge) /);
  });
});

describeWithBicep('the Bicep of sidecar', () => {
  interface Resource {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly properties?: Readonly<Record<string, unknown>>;
  }
  let resources: readonly Resource[];

  beforeAll(async () => {
    const folder = workspace(committed('sidecar', 'bicep'));
    const snapshot = await getSnapshot(`${folder}/bicep/main.bicepparam`, {
      subscriptionId: '44444444-2222-4333-8444-555555555555',
      tenantId: IDENTITY.tenantId,
      resourceGroup: 'resourceGroupName',
      location: 'westcentralus',
      deploymentName: 'azwi-sidecar',
    });
    resources = (snapshot as { readonly predictedResources: readonly Resource[] }).predictedResources;
  });

  it("makes the identity in the group of the deployment, and the policy in the vault's", () => {
    const group = (id: string) => id.split('/resourceGroups/')[1]?.split('/')[0];
    expect(resources.map(({ id, type, name }) => `${group(id)}: ${type} ${name}`).sort()).toEqual([
      'keyVaultGroup: Microsoft.KeyVault/vaults/accessPolicies keyVaultName/add',
      'resourceGroupName: Microsoft.ManagedIdentity/userAssignedIdentities userAssignedIdentityName',
      'resourceGroupName: Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials userAssignedIdentityName/federatedIdentityName',
    ]);
  });

  it("lets tokens of the article's ServiceAccount be the identity", () => {
    expect(resources.find(({ type }) => type.endsWith('/federatedIdentityCredentials'))?.properties).toMatchObject({
      issuer: expect.stringContaining('oidcIssuerProfile.issuerURL'),
      subject: 'system:serviceaccount:default:workload-identity-sa',
      audiences: ['api://AzureADTokenExchange'],
    });
  });

  it('lets the identity get secrets, and nothing else', () => {
    expect(resources.find(({ type }) => type.endsWith('/accessPolicies'))?.properties).toMatchObject({
      accessPolicies: [{ tenantId: IDENTITY.tenantId, permissions: { secrets: ['get'] } }],
    });
  });
});
