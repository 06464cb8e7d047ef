import { Chart } from 'cdk8s';
import { App, KeyVault, ManagedCluster, ManagedIdentity, ResourceGroup, WorkloadIdentity } from 'cdk8s-azwi';
import { k8s } from 'cdk8s-plus-27';

/**
 * The article "Managed identity with workload identity sidecar", declared: an application that asks IMDS for its tokens
 * gets them from Microsoft Entra ID through a proxy beside it.
 * https://learn.microsoft.com/azure/aks/workload-identity-migration-sidecar
 */
const app = new App();
const chart = new Chart(app, 'sidecar', { namespace: 'default' });

// The identity is made in the group that the deployment is given; cluster and vault exist, in groups of their own.
const cluster = ManagedCluster.fromName(chart, 'cluster', {
  name: 'myAKSCluster',
  resourceGroup: ResourceGroup.fromName(chart, 'cluster-group', { name: 'myResourceGroup' }),
});
const vault = KeyVault.fromName(chart, 'vault', {
  name: 'keyVaultName',
  authorization: 'accessPolicies',
  resourceGroup: ResourceGroup.fromName(chart, 'vault-group', { name: 'keyVaultGroup' }),
});

const identity = new WorkloadIdentity(chart, 'identity', {
  cluster,
  identity: new ManagedIdentity(chart, 'managed-identity', { name: 'userAssignedIdentityName' }),
  serviceAccountName: 'workload-identity-sa',
  credentialName: 'federatedIdentityName',
});
vault.addAccessPolicy(identity, { secrets: ['get'] });

identity.bind(
  new k8s.KubePod(chart, 'pod', {
    metadata: { name: 'quick-start' },
    spec: {
      containers: [
        {
          name: 'oidc',
          image: 'ghcr.io/azure/azure-workload-identity/msal-go',
          env: [
            { name: 'KEYVAULT_URL', value: vault.uri }, // the article has KEYVAULT_NAME, which the image no longer reads
            { name: 'SECRET_NAME', value: 'my-secret' }, // the name of one that is in your vault
          ],
        },
      ],
      nodeSelector: { 'kubernetes.io/os': 'linux' },
    },
  }),
  { proxySidecar: { port: 8080 } },
);

app.synth();
