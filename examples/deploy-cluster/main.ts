import { Chart } from 'cdk8s';
import { App, KeyVault, ManagedCluster, ManagedIdentity, WorkloadIdentity } from 'cdk8s-azwi';
import { k8s } from 'cdk8s-plus-27';

/**
 * The article "Deploy and configure workload identity on an Azure Kubernetes Service (AKS) cluster", declared.
 * https://learn.microsoft.com/azure/aks/workload-identity-deploy-cluster
 */
const app = new App();
const chart = new Chart(app, 'deploy-cluster', { namespace: 'default' });

// What is declared here lives in the resource group that the deployment is given.
const cluster = new ManagedCluster(chart, 'cluster', { name: 'myAKSCluster' });

// Optional in the article, and there before it: a vault with access policies.
const vault = KeyVault.fromName(chart, 'vault', { name: 'myKeyVault', authorization: 'accessPolicies' });

const identity = new WorkloadIdentity(chart, 'identity', {
  cluster,
  identity: new ManagedIdentity(chart, 'managed-identity', { name: 'myIdentity' }),
  serviceAccountName: 'workload-identity-sa',
  credentialName: 'myFedIdentity',
});
vault.addAccessPolicy(identity, { secrets: ['get'] });

identity.bind(
  new k8s.KubePod(chart, 'pod', {
    metadata: { name: 'quick-start' },
    spec: {
      // The article's pod has no containers, which no cluster takes. This one reads a secret of the vault.
      containers: [
        {
          name: 'oidc',
          image: 'ghcr.io/azure/azure-workload-identity/msal-go',
          env: [
            { name: 'KEYVAULT_URL', value: vault.uri },
            { name: 'SECRET_NAME', value: 'my-secret' }, // the name of one that is in your vault
          ],
        },
      ],
    },
  }),
);

app.synth();
