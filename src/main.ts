import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { App, KeyVault, ManagedCluster, ResourceGroup, WorkloadIdentity } from './index';

/**
 * The tutorial "Use a workload identity with an application on AKS", declared.
 * https://learn.microsoft.com/azure/aks/learn/tutorial-kubernetes-workload-identity
 */
const app = new App();
const chart = new Chart(app, 'quick-start', { namespace: 'default' });

new ResourceGroup(chart, 'group', { name: 'myResourceGroup', location: 'westcentralus' });
const cluster = new ManagedCluster(chart, 'cluster', { name: 'myAKSCluster', nodeCount: 1 });

// The article uses access policies. For role-based access control, say 'rbac' here; nothing else changes.
const vault = new KeyVault(chart, 'vault', {
  name: 'azwi-kv-tutorial', // unique in the world: choose your own
  authorization: 'accessPolicies',
});
const secret = vault.addSecret('my-secret');

const identity = new WorkloadIdentity(chart, 'identity', {
  cluster,
  identityName: 'fic-test-ua',
  serviceAccountName: 'workload-identity-sa',
});
vault.grantSecretsRead(identity);

identity.bind(
  new k8s.KubePod(chart, 'pod', {
    metadata: { name: 'quick-start' },
    spec: {
      containers: [
        {
          name: 'oidc',
          image: 'ghcr.io/azure/azure-workload-identity/msal-go',
          env: [
            { name: 'KEYVAULT_URL', value: vault.uri },
            { name: 'SECRET_NAME', value: secret.name },
          ],
        },
      ],
      nodeSelector: { 'kubernetes.io/os': 'linux' },
    },
  }),
);

app.synth();
