import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, JsonPatch, Lazy } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  AnyResource,
  type App,
  FindingsError,
  KeyVault,
  ManagedCluster,
  ManagedIdentity,
  ServiceAccount,
  text,
  WorkloadIdentity,
  type WorkloadIdentityProps,
} from '../src';
import { identityName } from '../src/kubernetes/identity-name';
import { rendered, said, testApp } from './kubernetes/support';

const id = (digit: string): string => `${digit.repeat(8)}-2222-3333-4444-555555555555`;
const RECORD = {
  identities: { 'fic-test-ua': { clientId: id('1'), principalId: id('2'), tenantId: id('3') } },
  vaults: { 'azwi-kv-tutorial': { uri: 'https://azwi-kv-tutorial.vault.azure.net/' } },
  clusters: { myAKSCluster: { issuerUrl: 'https://westeurope.oic.prod-aks.azure.com/t/u/' } },
};

function tutorial(app: App, props: WorkloadIdentityProps = {}) {
  const chart = new Chart(app, 'quick-start', { namespace: 'default' });
  const cluster = new ManagedCluster(chart, 'cluster', { name: 'myAKSCluster' });
  const vault = new KeyVault(chart, 'vault', { name: 'azwi-kv-tutorial' });
  const identity = new WorkloadIdentity(chart, 'identity', {
    cluster,
    identityName: 'fic-test-ua',
    serviceAccountName: 'workload-identity-sa',
    ...props,
  });
  vault.grantSecretsRead(identity);
  const env = [{ name: 'KEYVAULT_URL', value: vault.uri }];
  const pod = new k8s.KubePod(chart, 'pod', {
    metadata: { name: 'quick-start' },
    spec: { containers: [{ name: 'oidc', image: 'msal-go', env }] },
  });
  identity.bind(pod);
  return { app, chart, cluster, vault, identity, pod };
}

/** Everything that a synthesis wrote, by file. */
function synth(app: App): Record<string, string> {
  app.synth();
  return Object.fromEntries(
    [app.outdir, app.bicepOutdir].flatMap((folder) =>
      readdirSync(folder, { encoding: 'utf8' }).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
    ),
  );
}

function refused(app: App): string[] {
  try {
    app.synth();
  } catch (error) {
    return (FindingsError.findingsIn(error) ?? [])
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code} ${message}`);
  }
  return [];
}

describe('the tutorial', () => {
  it('has the recorded values in its manifests', () => {
    const { app } = tutorial(testApp(RECORD));
    const [account, pod] = parseAllDocuments(synth(app)['quick-start.k8s.yaml'] ?? '').map((one) => one.toJSON());
    expect(account).toEqual({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        annotations: { 'azure.workload.identity/client-id': id('1') },
        name: 'workload-identity-sa',
        namespace: 'default',
      },
    });
    expect(pod).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { labels: { 'azure.workload.identity/use': 'true' }, name: 'quick-start', namespace: 'default' },
      spec: {
        containers: [
          {
            env: [{ name: 'KEYVAULT_URL', value: 'https://azwi-kv-tutorial.vault.azure.net/' }],
            image: 'msal-go',
            name: 'oidc',
          },
        ],
        serviceAccountName: 'workload-identity-sa',
      },
    });
  });

  it('trusts the ServiceAccount by its rendered name and namespace', () => {
    const { app, chart, identity } = tutorial(testApp(RECORD));
    const account = ApiObject.of(identity.serviceAccount);
    account.addJsonPatch(JsonPatch.replace('/metadata/name', 'patched'));
    const bicep = synth(app)['quick-start.bicep'] ?? synth(app)['main.bicep'];
    expect(chart.namespace).toBe('default');
    expect(bicep).toContain("subject: 'system:serviceaccount:default:patched'");
    expect(bicep).toContain("name: 'default_patched_myAKSCluster'");
  });
});

describe('text with a value in it', () => {
  it('stands in Bicep as an interpolation, and nested texts as one', () => {
    const { app, chart, vault } = tutorial(testApp(RECORD));
    const secret = text`${vault.uri}secrets/${'my-secret'}`;
    new AnyResource(chart, 'any', {
      type: 'Microsoft.Example/things@2025-01-01',
      name: 'thing',
      body: { properties: { url: vault.uri, secret, nested: text`<${secret}>` } },
    });
    const bicep = Object.values(synth(app)).join('\n');
    expect(bicep).toMatch(/url: \w+\.properties\.vaultUri\n/);
    expect(bicep).toMatch(/secret: '\$\{\w+\.properties\.vaultUri\}secrets\/my-secret'\n/);
    expect(bicep).toMatch(/nested: '<\$\{\w+\.properties\.vaultUri\}secrets\/my-secret>'\n/);
  });
});

describe('names that nobody gave', () => {
  it.each([
    ['shop', 'api', 'shop_api'],
    [undefined, 'api', 'api'],
    ['a-b', 'c', 'a-b_c'],
    ['a', 'b-c', 'a_b-c'],
    ['shop', 'api.v1', 'shop_api-v1-359482ad'],
    ['n'.repeat(63), 's'.repeat(100), `${`${'n'.repeat(63)}_${'s'.repeat(100)}`.slice(0, 119)}-fcb38b78`],
  ])('are made of namespace %s and ServiceAccount %s', (namespace, account, name) => {
    expect(identityName(namespace, account)).toBe(name);
  });

  it('are those of the ServiceAccount that is given', () => {
    const chart = new Chart(testApp(), 'shop', { namespace: 'shop' });
    const serviceAccount = new ServiceAccount(chart, 'account', { name: 'mine' });
    expect(new WorkloadIdentity(chart, 'identity', { serviceAccount }).identity.name).toBe('shop_mine');
  });

  it('are not made of a token that has no text yet', () => {
    const chart = new Chart(testApp(), 'shop', { namespace: 'shop' });
    const name: string = Lazy.any({ produce: () => 'late' });
    const serviceAccount = new ApiObject(chart, 'account', {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name },
    });
    const identity = new WorkloadIdentity(chart, 'identity', { serviceAccount });
    expect(identity.identity.name).toBe('shop_identity');
    expect(identity._subject()).toEqual({ namespace: 'shop', serviceAccount: 'late' });
  });
});

describe('props that exclude each other', () => {
  const known = (chart: Chart) => ManagedIdentity.fromClientId(chart, 'known', { clientId: id('1') });

  it.each<[string, (chart: Chart) => WorkloadIdentityProps, string]>([
    [
      'serviceAccount and serviceAccountName',
      (chart) => ({ serviceAccount: new ServiceAccount(chart, 'a', { name: 'a' }), serviceAccountName: 'b' }),
      'AZWI004 `serviceAccount` is given together with `serviceAccountName` or `namespace`.',
    ],
    [
      'identity and identityName',
      (chart) => ({ identity: known(chart), identityName: 'b' }),
      'AZWI004 `identity` and `identityName` are both given.',
    ],
    [
      'annotateTenantId and an identity without tenant',
      (chart) => ({ identity: known(chart), annotateTenantId: true }),
      `AZWI004 The tenant of identity ${id('1')} is not known.`,
    ],
    [
      'a cluster and an identity that cannot be written to',
      (chart) => ({
        identity: known(chart),
        cluster: ManagedCluster.fromIssuerUrl(chart, 'c', { name: 'c', issuerUrl: 'https://issuer/' }),
      }),
      `AZWI308 identity ${id('1')} is known by its client id alone; no credential can be written to it.`,
    ],
    [
      'an expiration out of range',
      () => ({ tokenExpirationSeconds: 60 }),
      'AZWI203 The token expiration is wrong: 60 is not between 3600 and 86400 seconds.',
    ],
  ])('are told: %s', (_, props, message) => {
    const app = testApp();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    new WorkloadIdentity(chart, 'identity', props(chart));
    expect(said(app)).toEqual([message]);
    expect(rendered(app).findings[0]?.place).toMatchObject({
      construct: 'shop/identity',
      file: 'test/workload-identity.test.ts',
    });
  });
});

describe('trust', () => {
  it('in a cluster twice is one credential', () => {
    const { app, cluster, identity } = tutorial(testApp(RECORD));
    identity.trust(cluster);
    identity.trust(cluster);
    expect(
      Object.values(synth(app))
        .join('')
        .match(/federatedIdentityCredentials@/g),
    ).toHaveLength(1);
  });

  it('in a cluster again under another name is told, not passed over', () => {
    const { app, cluster, identity } = tutorial(testApp(RECORD));
    identity.trust(cluster, { credentialName: 'second' });
    expect(refused(app)).toEqual([
      'AZWI304 The identity fic-test-ua already trusts system:serviceaccount:default:workload-identity-sa of that issuer, by the credential default_workload-identity-sa_myAKSCluster.',
    ]);
  });

  it('in what is no cluster is told at the line that calls it', () => {
    const { app, identity } = tutorial(testApp(RECORD));
    identity.trust('myAKSCluster' as never);
    const line = readFileSync(__filename, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes("'myAKSCluster' as never"));
    expect(rendered(app).findings).toMatchObject([
      {
        code: 'AZWI004',
        message: '`cluster` is "myAKSCluster", but must be a cluster, such as a ManagedCluster.',
        place: { construct: 'quick-start/identity', line: line + 1 },
      },
    ]);
  });

  it('in several clusters is a credential for each', () => {
    const { app, chart, identity } = tutorial(testApp(RECORD));
    identity.trust(ManagedCluster.fromIssuerUrl(chart, 'other', { name: 'other', issuerUrl: 'https://issuer/' }));
    expect(
      Object.values(synth(app))
        .join('')
        .match(/federatedIdentityCredentials@/g),
    ).toHaveLength(2);
  });
});

describe('nothing is written', () => {
  it('when the ServiceAccount cannot be rendered, and that is told once', () => {
    const { app, identity } = tutorial(testApp(RECORD));
    const account = ApiObject.of(identity.serviceAccount);
    account.metadata.addAnnotation(
      'late',
      Lazy.any({
        produce: () => {
          throw new Error('not yet');
        },
      }),
    );
    expect(refused(app)[0]).toMatch(
      /^AZWI002 Failed serializing construct at path 'quick-start\/identity\/service-account\/Resource'.*not yet/,
    );
    expect(refused(app).filter((one) => one.includes('not yet'))).toHaveLength(1);
    expect(readdirSync(join(app.outdir, '..'))).toEqual(['outputs.json']);
  });
});

describe('the place of a finding', () => {
  it("of a ServiceAccount that we made is the user's line", () => {
    const app = testApp();
    new WorkloadIdentity(new Chart(app, 'nowhere'), 'identity', {});
    expect(rendered(app).findings[0]).toMatchObject({
      code: 'AZWI201',
      place: { construct: 'nowhere/identity/service-account/Resource', file: 'test/workload-identity.test.ts' },
    });
  });
});
