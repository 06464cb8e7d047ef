import { ApiObject, Chart } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { KeyVault, ManagedCluster, text, WorkloadIdentity } from '../../src';
import { declared } from '../azure/declared';

interface Shop {
  readonly chart: Chart;
  readonly vault: KeyVault;
  readonly cluster: ManagedCluster;
  readonly identity: WorkloadIdentity;
}

/** What is found before the first deployment, when every value is a placeholder. */
function said(declare: (shop: Shop) => void): string[] {
  return declared((app) => {
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const cluster = ManagedCluster.fromName(chart, 'cluster', { name: 'aks' });
    const vault = new KeyVault(chart, 'vault', { name: 'kv-shop' });
    declare({ chart, vault, cluster, identity: new WorkloadIdentity(chart, 'api', { cluster }) });
  }).findings.map(({ code, message, help }) => `${code} ${message} ${help}`);
}

function configMap(chart: Chart, metadata: object): void {
  new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
}

const CLIENT = '${SHOP__API_CLIENT_ID}';
const NO_URL =
  'No label and no name can have a URL in it, and it is known only after the deployment: put it into an annotation, or into a ConfigMap.';

describe('a client id before the first deployment', () => {
  it.each([
    ['the value of a label', (id: string) => ({ labels: { client: id } })],
    ['part of the value of a label', (id: string) => ({ labels: { client: text`client-${id}` } })],
    ['the name of an object', (id: string) => ({ name: id })],
    ['the namespace of an object', (id: string) => ({ namespace: id })],
  ])('can be %s, as it can be after it', (_, metadata) => {
    expect(said(({ chart, identity }) => configMap(chart, metadata(identity.clientId)))).toEqual([]);
  });

  it('can be a label that the selector of the same Deployment asks for', () => {
    const found = said(({ chart, identity }) => {
      const labels = { client: identity.clientId };
      const template = { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'a:1' }] } };
      const spec = { selector: { matchLabels: labels }, template };
      new ApiObject(chart, 'api-pods', { apiVersion: 'apps/v1', kind: 'Deployment', spec });
    });
    expect(found).toEqual([]);
  });

  it('is refused where no GUID can stand, in terms of what it stands for', () => {
    const [only, ...more] = said(({ chart, identity }) => {
      configMap(chart, { labels: { client: text`${identity.clientId}-${identity.clientId}` } });
    });
    expect(more).toEqual([]);
    expect(only).toContain(
      `AZWI804 metadata.labels.client is "${CLIENT}-${CLIENT}", which is not a valid label value.`,
    );
    expect(only).toMatch(
      /\$\{SHOP__API_CLIENT_ID\} stands for the client id of identity shop_api, such as 0[0-9a-f]{7}-/,
    );
  });

  it('cannot be the namespace of a ServiceAccount that a credential is made for', () => {
    const found = said(({ chart, cluster, identity }) => {
      new WorkloadIdentity(chart, 'web', { cluster, identityName: 'id-web', namespace: identity.clientId });
    });
    expect(found).toEqual([
      `AZWI307 The subject "system:serviceaccount:${CLIENT}:web" of a credential of id-web has the client id of identity shop_api in it, which is known only after the deployment that makes the credential. Give the ServiceAccount a name and a namespace that are known.`,
    ]);
  });
});

describe('a URL that only Azure knows', () => {
  it('is refused as the value of a label: a vault has a URI', () => {
    expect(said(({ chart, vault }) => configMap(chart, { labels: { vault: vault.uri } }))).toEqual([
      `AZWI804 metadata.labels.vault is "\${KV_SHOP_VAULT_URI}", which is not a valid label value. \${KV_SHOP_VAULT_URI} stands for the URI of vault kv-shop, such as https://kv-shop.vault.azure.net/. ${NO_URL}`,
    ]);
  });

  it('is refused as a name: a cluster has an issuer', () => {
    const [only, ...more] = said(({ chart, cluster }) => configMap(chart, { name: cluster.oidcIssuerUrl }));
    expect(more).toEqual([]);
    expect(only).toContain(
      'AZWI804 metadata.name is "${AKS_ISSUER_URL}", but the name of a ConfigMap must be a DNS subdomain.',
    );
    expect(only).toContain('${AKS_ISSUER_URL} stands for the issuer URL of cluster aks, such as https://');
    expect(only).toContain(NO_URL);
  });

  it('stands in an annotation and in data', () => {
    const found = said(({ chart, vault }) => {
      const metadata = { annotations: { vault: vault.uri } };
      new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { url: vault.uri } });
    });
    expect(found).toEqual([]);
  });
});

it('a placeholder that is not ours is judged as the text that it is', () => {
  expect(said(({ chart }) => configMap(chart, { labels: { zone: '${ZONE}' } }))).toContain(
    'AZWI804 metadata.labels.zone is "${ZONE}", which is not a valid label value. Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at both ends.',
  );
});
