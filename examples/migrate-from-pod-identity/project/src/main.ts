import { Chart, Include } from 'cdk8s';
import { App, ManagedCluster, ManagedIdentity, ResourceGroup, WorkloadIdentity } from 'cdk8s-azwi';
import { Migration, object } from './migration';

const app = new App();

// One after the other: 'trust', 'parallel', 'switch', 'remove'. README.md tells what to do in each.
const migration = new Migration(app, 'trust');

const myResourceGroupGroup = ResourceGroup.fromName(app, 'MyResourceGroupGroup', {
  name: 'myResourceGroup',
});
const cluster = ManagedCluster.fromName(app, 'Cluster', {
  name: 'myAKSCluster',
  resourceGroup: myResourceGroupGroup,
});

const resourceGroupNameGroup = ResourceGroup.fromName(app, 'ResourceGroupNameGroup', {
  name: 'resourceGroupName',
  subscription: '00000000-0000-0000-0000-000000000000',
});
// Its client id was 11111111-2222-4333-8444-555555555555.
const userAssignedIdentityNameIdentity = ManagedIdentity.fromName(app, 'UserAssignedIdentityNameIdentity', {
  name: 'userAssignedIdentityName',
  resourceGroup: resourceGroupNameGroup,
});

const theDefault = new Chart(app, 'default', { namespace: 'default' });
const defaultManifests = new Include(theDefault, 'DefaultManifests', { url: 'manifests/default.yaml' });

const workloadIdentitySaAccess = new WorkloadIdentity(theDefault, 'WorkloadIdentitySaAccess', {
  cluster,
  identity: userAssignedIdentityNameIdentity,
  serviceAccount: object(defaultManifests, 'ServiceAccount', 'workload-identity-sa'),
});
migration.move(object(defaultManifests, 'Deployment', 'httpbin'), workloadIdentitySaAccess, {
  template: '/spec/template',
  proxySidecar: true,
});
migration.move(object(defaultManifests, 'Pod', 'httpbin-pod'), workloadIdentitySaAccess, {
  template: '',
  proxySidecar: true,
});

migration.removes({
  namespace: 'default',
  identities: ['pod-identity'],
  bindings: ['pod-identity-binding'],
  exceptions: [],
});

app.synth();
migration.writeScripts();
