/** What the tests of the steps declare. */
import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import {
  AnyResource,
  FederatedCredential,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ResourceGroup,
  RoleAssignment,
  ServiceAccount,
  Subscription,
  WorkloadIdentity,
} from '../../src/index';

export const OTHER = '11111111-2222-4333-8444-555555555555';

export type Declaration = (app: IConstruct) => void;

export function chart(app: IConstruct, id: string, namespace = 'shop'): Chart {
  return new Chart(app as Chart, id, { namespace });
}

/** A workload of one container. */
export function workload(
  scope: Chart,
  kind: string,
  name: string,
  template: object = {},
  image = 'nginx:1.27',
): ApiObject {
  const spec = { containers: [{ name: 'main', image }] };
  const pod = { metadata: { labels: { app: name } }, ...template, spec };
  const selector = { matchLabels: { app: name } };
  const forms: Record<string, [apiVersion: string, spec: object]> = {
    Pod: ['v1', spec],
    Deployment: ['apps/v1', { selector, template: pod }],
    StatefulSet: ['apps/v1', { selector, serviceName: name, template: pod }],
    DaemonSet: ['apps/v1', { selector, template: pod }],
    Job: ['batch/v1', { template: { ...pod, spec: { ...spec, restartPolicy: 'Never' } } }],
    CronJob: [
      'batch/v1',
      {
        schedule: '@daily',
        jobTemplate: { spec: { template: { ...pod, spec: { ...spec, restartPolicy: 'Never' } } } },
      },
    ],
  };
  const [apiVersion, body] = forms[kind] ?? ['', {}];
  return new ApiObject(scope, `${kind}-${name}`, { apiVersion, kind, metadata: { name }, spec: body });
}

export const tutorial: Declaration = (app) => {
  const quickStart = chart(app, 'quick-start', 'default');
  new ResourceGroup(quickStart, 'group', { name: 'myResourceGroup', location: 'westcentralus' });
  const cluster = new ManagedCluster(quickStart, 'cluster', { name: 'myAKSCluster' });
  const vault = new KeyVault(quickStart, 'vault', { name: 'azwi-kv-tutorial', authorization: 'accessPolicies' });
  vault.addSecret('my-secret');
  const identity = new WorkloadIdentity(quickStart, 'identity', {
    cluster,
    identityName: 'fic-test-ua',
    serviceAccountName: 'workload-identity-sa',
  });
  vault.grantSecretsRead(identity);
  identity.bind(workload(quickStart, 'Pod', 'quick-start', {}, 'ghcr.io/azure/azure-workload-identity/msal-go'));
};

/** An identity and a Deployment in the group that the deployment is given, on a cluster of that group. */
export const givenGroup: Declaration = (app) => {
  const shop = chart(app, 'shop');
  const cluster = ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' });
  new WorkloadIdentity(shop, 'api', { cluster, identityName: 'id-api' }).bind(workload(shop, 'Deployment', 'api'));
};

/** The same, reading a vault of another subscription, by roles or policies. */
export function foreignVault(authorization: 'rbac' | 'accessPolicies'): Declaration {
  return (app) => {
    const shop = chart(app, 'shop');
    const cluster = ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' });
    const identity = new WorkloadIdentity(shop, 'api', { cluster, identityName: 'id-api' });
    const resourceGroup = ResourceGroup.fromName(shop, 'vaults', { name: 'rg-vaults', subscription: OTHER });
    const vault = KeyVault.fromName(shop, 'vault', { name: 'kv-shared', authorization, resourceGroup });
    vault.addSecret('db-password');
    vault.grantSecretsRead(identity);
    identity.bind(workload(shop, 'Deployment', 'api'));
  };
}

/** Two clusters for one team, a third one outside of AKS for another, and a chart that is everybody's. */
export const severalClusters: Declaration = (app) => {
  const shop = chart(app, 'shop');
  const east = ManagedCluster.fromName(shop, 'east', { name: 'aks-east' });
  const resourceGroup = ResourceGroup.fromName(shop, 'west-group', { name: 'rg-west', subscription: OTHER });
  const west = ManagedCluster.fromName(shop, 'west', { name: 'aks-west', resourceGroup });
  const api = new WorkloadIdentity(shop, 'api', { cluster: [east, west], identityName: 'id-api' });
  api.bind(workload(shop, 'Deployment', 'api'));
  const jobs = chart(app, 'jobs', 'jobs');
  const far = ManagedCluster.fromIssuerUrl(jobs, 'far', { name: 'far', issuerUrl: "https://example.com/it's" });
  new WorkloadIdentity(jobs, 'worker', { cluster: far, identityName: 'id-worker' }).bind(workload(jobs, 'Job', 'work'));
  const common = chart(app, 'common', 'default');
  new ApiObject(common, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
};

/** A ServiceAccount in the cluster, of an identity of which the client id is known. */
export const existingAccount: Declaration = (app) => {
  const shop = chart(app, 'shop');
  new WorkloadIdentity(shop, 'api', {
    identity: ManagedIdentity.fromClientId(shop, 'identity', { clientId: OTHER }),
    serviceAccount: ServiceAccount.fromName(shop, 'account', { name: 'api' }),
    tokenExpirationSeconds: 7200,
  }).bind(workload(shop, 'Deployment', 'api'));
};

/** An identity for a CI system; nothing of Kubernetes. */
export const identityAlone: Declaration = (app) => {
  const ci = chart(app, 'ci');
  const resourceGroup = ResourceGroup.fromName(ci, 'group', { name: 'rg-ci' });
  const identity = new ManagedIdentity(ci, 'identity', { name: 'id-ci', resourceGroup });
  const issuer = 'https://token.actions.githubusercontent.com';
  new FederatedCredential(ci, 'credential', { identity, issuer, subject: 'repo:org/repo:ref:refs/heads/main' });
};

/** Roles on a subscription, on a group and on a storage account whose name no Azure would take. */
export const manyRoles: Declaration = (app) => {
  const ops = chart(app, 'ops');
  const identity = new ManagedIdentity(ops, 'identity', { name: 'id-ops' });
  const group = ResourceGroup.ofDeployment(ops, 'group');
  new RoleAssignment(ops, 'on-subscription', { target: Subscription.current(), role: 'Reader', principal: identity });
  new RoleAssignment(ops, 'on-group', { target: group, role: 'Network Contributor', principal: identity });
  new AnyResource(ops, 'odd', {
    type: 'Contoso.Things/things@2025-01-01',
    name: `it's "a" $(thing) \`of\` \\ours`,
  }).grant(identity, 'Reader');
};

/** Workloads of every kind, one of them with the sidecar. */
export const everyKind: Declaration = (app) => {
  const shop = chart(app, 'shop');
  const cluster = ManagedCluster.fromName(shop, 'cluster', { name: 'aks-shop' });
  const identity = new WorkloadIdentity(shop, 'api', { cluster, identityName: 'id-api' });
  for (const kind of ['StatefulSet', 'DaemonSet', 'Job', 'CronJob']) {
    identity.bind(workload(shop, kind, kind.toLowerCase()));
  }
  const metadata = { labels: { app: 'old' }, annotations: { 'azure.workload.identity/inject-proxy-sidecar': 'true' } };
  identity.bind(workload(shop, 'Deployment', 'old', { metadata }));
};

/** Two secrets in a vault of its own. */
export const twoSecrets: Declaration = (app) => {
  const vault = new KeyVault(chart(app, 'shop'), 'vault', { name: 'kv-shop' });
  vault.addSecret('db-password');
  vault.addSecret('token', { environmentVariable: 'API_TOKEN' });
};

/** All of them, by name. */
export const DECLARATIONS: Readonly<Record<string, Declaration>> = {
  tutorial,
  givenGroup,
  'foreignVault by roles': foreignVault('rbac'),
  'foreignVault by policies': foreignVault('accessPolicies'),
  severalClusters,
  existingAccount,
  identityAlone,
  manyRoles,
  everyKind,
  twoSecrets,
};
