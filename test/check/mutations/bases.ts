/** What is mutated: sound output of this package, each time with files that say something of it besides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import { App, KeyVault, ManagedCluster, WorkloadIdentity } from '../../../src/index';
import { Place, ROOT } from '../../app/program';

/** Texts by the names of their files. */
export type Files = Readonly<Record<string, string>>;

export interface Base {
  readonly name: string;
  readonly what: string;
  readonly files: Files;
}

export const CLIENT = '11111111-2222-4333-8444-555555555555';
export const PRINCIPAL = '22222222-2222-4333-8444-555555555555';
export const TENANT = '33333333-2222-4333-8444-555555555555';
export const WORKER = '44444444-2222-4333-8444-555555555555';
export const WORKER_PRINCIPAL = '55555555-2222-4333-8444-555555555555';

const CLUSTER = '77777777-2222-4333-8444-555555555555';
const SUBSCRIPTION = '88888888-2222-4333-8444-555555555555';

/** Made up, as the one deployment of the tutorial would hand them over. */
const TUTORIAL_RECORD = {
  identities: { 'fic-test-ua': { clientId: CLIENT, principalId: PRINCIPAL, tenantId: TENANT } },
  vaults: { 'azwi-kv-tutorial': { uri: 'https://azwi-kv-tutorial.vault.azure.net/' } },
  clusters: { myAKSCluster: { issuerUrl: issuer('westcentralus') } },
};

function issuer(region: string): string {
  return `https://${region}.oic.prod-aks.azure.com/${TENANT}/${CLUSTER}/`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function committed(folder: string, wanted: RegExp): Files {
  const names = readdirSync(join(ROOT, folder)).filter((name) => wanted.test(name));
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')]));
}

/** The tutorial as it is committed, before its first deployment. */
export function tutorial(): Base {
  return {
    name: 'tutorial',
    what: "The tutorial's own output: `dist/` and `bicep/` of this repository, with placeholders.",
    files: { ...committed('dist', /\.yaml$/), ...committed('bicep', /\.bicep(?:param)?$/) },
  };
}

/** The tutorial once it is recorded. */
export function recorded(): Base {
  const place = new Place({ 'bicep/outputs.json': json(TUTORIAL_RECORD) });
  const { status, stderr } = place.run(join(ROOT, 'src', 'main.ts'));
  if (status !== 0) throw new Error(stderr);
  return {
    name: 'recorded',
    what: 'The same after a deployment: the real ids stand in the YAML, and in `bicep/outputs.json`.',
    files: onlyRead(place.tree()),
  };
}

/** Two workloads that read a vault by a role, on a cluster that is known by its issuer. */
export function shop(): Base {
  const record = {
    identities: {
      'id-api': { clientId: CLIENT, principalId: PRINCIPAL, tenantId: TENANT },
      'id-worker': { clientId: WORKER, principalId: WORKER_PRINCIPAL, tenantId: TENANT },
    },
    vaults: { 'kv-shop-mutations': { uri: 'https://kv-shop-mutations.vault.azure.net/' } },
    clusters: {},
  };
  const place = new Place({ 'bicep/outputs.json': json(record), 'azure/clusters.json': json([printedCluster()]) });
  const { errors } = place.declare(declareShop);
  if (errors.length > 0) throw new Error(json(errors));
  return {
    name: 'shop',
    what: 'A Deployment and a CronJob with an identity each, which read one vault by a role; their cluster exists, and what `az aks list` prints of it lies beside the files.',
    files: onlyRead(place.tree()),
  };
}

function declareShop(): void {
  const app = new App({ location: 'westeurope' });
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const cluster = ManagedCluster.fromIssuerUrl(chart, 'cluster', { name: 'aks-shop', issuerUrl: issuer('westeurope') });
  const vault = new KeyVault(chart, 'vault', { name: 'kv-shop-mutations' });
  for (const name of ['api', 'worker']) {
    const props = { cluster, identityName: `id-${name}`, serviceAccountName: name };
    const identity = new WorkloadIdentity(chart, name, props);
    vault.grantSecretsRead(identity);
    const pod = {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name, image: 'shop/app:1', env: [{ name: 'VAULT_URL', value: vault.uri }] }] },
    };
    identity.bind(new ApiObject(chart, `${name}-pods`, { ...workload(name, pod), metadata: { name } }));
  }
  app.synth();
}

function workload(name: string, template: { readonly spec: object; readonly metadata: object }) {
  if (name === 'api') {
    const spec = { selector: { matchLabels: { app: name } }, template };
    return { apiVersion: 'apps/v1', kind: 'Deployment', spec };
  }
  const pods = { ...template, spec: { ...template.spec, restartPolicy: 'Never' } };
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    spec: { schedule: '0 1 * * *', jobTemplate: { spec: { template: pods } } },
  };
}

/** What `az aks list --output json` prints of the cluster, without most of it. */
function printedCluster() {
  return {
    id: `/subscriptions/${SUBSCRIPTION}/resourcegroups/rg-aks/providers/Microsoft.ContainerService/managedClusters/aks-shop`,
    type: 'Microsoft.ContainerService/ManagedClusters',
    name: 'aks-shop',
    location: 'westeurope',
    oidcIssuerProfile: { enabled: true, issuerUrl: issuer('westeurope') },
    securityProfile: { workloadIdentity: { enabled: true } },
  };
}

function onlyRead(files: Files): Files {
  const names = Object.keys(files).filter((name) =>
    /\.(?:ya?ml|bicep|bicepparam)$|(?:outputs|clusters)\.json$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, files[name] ?? '']));
}
