import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App as Cdk8sApp, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { type App, KeyVault, ManagedCluster, ManagedIdentity, text, WorkloadIdentity } from '../../src';
import { printYaml } from '../../src/files';
import { isLabelValue } from '../../src/schemas/kubernetes';
import { valuesOf } from '../../src/values';
import { valuesFiles } from '../../src/values-files';
import { rendered, temporaryFolder, testApp } from '../kubernetes/support';

const ids = (digit: string) => {
  const id = `${digit.repeat(8)}-2222-3333-4444-555555555555`;
  return { clientId: id, principalId: id.replace('2222', '7777'), tenantId: id.replace('2222', '8888') };
};
const RECORD = {
  identities: { shop_api: ids('1'), 'shared-identity': ids('9') },
  vaults: { 'shop-vault': { uri: 'https://shop-vault.vault.azure.net/' } },
  clusters: { prod: { issuerUrl: 'https://westeurope.oic.prod-aks.azure.com/t/4b1f/' } },
};
const PREFIX = 'deployment.cdk8s-azwi/';
const GUARD = {
  identity: `${PREFIX}identity-shop_api`,
  vault: `${PREFIX}vault-shop-vault`,
  cluster: `${PREFIX}cluster-prod`,
};
const CLIENT = 'id-${SHOP__API_CLIENT_ID}';
const HOST = 'id-${SHOP_VAULT_VAULT_HOST}';

/** Everything that can carry a value, in one app. */
function declared<T extends Cdk8sApp>(app: T): T {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const cluster = new ManagedCluster(chart, 'cluster', { name: 'prod' });
  const vault = new KeyVault(chart, 'vault', { name: 'shop-vault' });
  const identity = new WorkloadIdentity(chart, 'api', { cluster, annotateTenantId: true });
  const env = [{ name: 'URL', value: text`${vault.uri}secrets/x` }];
  const template = (withEnv: boolean) => ({
    spec: { containers: [{ name: 'a', image: 'a:1', ...(withEnv ? { env } : {}) }] },
  });
  const make = (id: string, apiVersion: string, kind: string, spec: object) =>
    new ApiObject(chart, id, { apiVersion, kind, metadata: { name: id }, spec });
  identity.bind(make('with-env', 'apps/v1', 'Deployment', { template: template(true) }));
  identity.bind(make('without-env', 'apps/v1', 'StatefulSet', { template: template(false) }));
  identity.bind(make('job', 'batch/v1', 'Job', { template: template(true) }));
  identity.bind(make('cron', 'batch/v1', 'CronJob', { jobTemplate: { spec: { template: template(true) } } }));
  identity.bind(make('pod', 'v1', 'Pod', template(true).spec));
  identity.bind(make('workers', 'example.com/v1', 'Workers', { pool: template(true) }), {
    podTemplatePath: 'spec.pool',
  });
  make('not-bound', 'apps/v1', 'DaemonSet', { template: template(true) });
  new kplus.ConfigMap(chart, 'map', {
    metadata: { name: 'map' },
    data: { url: vault.uri, issuer: cluster.oidcIssuerUrl },
  });
  new kplus.ConfigMap(chart, 'plain', { metadata: { name: 'plain' }, data: { price: '5 $' } });
  return app;
}

function labelsOf(app: App, name: string, ...path: string[]): unknown {
  const found = rendered(app).manifests.find(({ metadata }) => metadata?.name === name);
  const at = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], found);
  const { labels } = (at as { metadata?: { labels?: Record<string, unknown> } }).metadata ?? {};
  return labels;
}

describe('guards', () => {
  const app = declared(testApp());
  const USE = { 'azure.workload.identity/use': 'true' };

  it.each<[string, string, string[], object | undefined]>([
    ['a ServiceAccount', 'api', [], { [GUARD.identity]: CLIENT }],
    ['a ConfigMap', 'map', [], { [GUARD.vault]: HOST, [GUARD.cluster]: 'id-${PROD_ISSUER_ID}' }],
    ['an object without placeholders', 'plain', [], undefined],
    ['a Deployment with a value', 'with-env', [], { [GUARD.vault]: HOST }],
    ['its pods', 'with-env', ['spec', 'template'], { ...USE, [GUARD.vault]: HOST, [GUARD.identity]: CLIENT }],
    ['a StatefulSet without a value', 'without-env', [], undefined],
    ['its pods, which are to restart', 'without-env', ['spec', 'template'], { ...USE, [GUARD.identity]: CLIENT }],
    ['a Job', 'job', [], { [GUARD.vault]: HOST, [GUARD.identity]: CLIENT }],
    ['its pods, which cannot change', 'job', ['spec', 'template'], USE],
    ['a CronJob', 'cron', [], { [GUARD.vault]: HOST }],
    [
      'its pods',
      'cron',
      ['spec', 'jobTemplate', 'spec', 'template'],
      { ...USE, [GUARD.vault]: HOST, [GUARD.identity]: CLIENT },
    ],
    ['a custom resource', 'workers', [], { [GUARD.vault]: HOST }],
    ['its pods', 'workers', ['spec', 'pool'], { ...USE, [GUARD.vault]: HOST, [GUARD.identity]: CLIENT }],
    ['a workload that is not bound', 'not-bound', [], { [GUARD.vault]: HOST }],
    ['its pods', 'not-bound', ['spec', 'template'], { [GUARD.vault]: HOST }],
  ])('are on %s', (_, name, path, labels) => {
    expect(labelsOf(app, name, ...path)).toEqual(labels);
  });

  it.each<[string, () => App | Cdk8sApp]>([
    ['an app of cdk8s', () => new Cdk8sApp({ outdir: 'never-written' })],
    ['our app', () => testApp()],
  ])("are in people's own tests, under %s, what they are when our app writes", (_, make) => {
    const tested = make();
    declared(tested);
    expect(Testing.synth(tested.charts[0] as Chart)).toEqual(rendered(declared(testApp())).manifests);
  });

  it('are nowhere when everything is recorded', () => {
    expect(JSON.stringify(rendered(declared(testApp(RECORD))).manifests)).not.toContain(PREFIX);
  });

  it('stand in a list on its items, because a list has no labels', () => {
    const app = testApp();
    const chart = new Chart(app, 'shop');
    const { uri } = new KeyVault(chart, 'vault', { name: 'shop-vault' });
    const item = (data: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'item' }, data });
    new ApiObject(chart, 'list', { apiVersion: 'v1', kind: 'List', items: [item({ uri }), item({ a: 'b' })] });
    const { items, metadata } = rendered(app).one('List') as { items?: { metadata: object }[]; metadata?: object };
    expect(items?.map((one) => one.metadata)).toEqual([
      { labels: { [GUARD.vault]: HOST }, name: 'item' },
      { name: 'item' },
    ]);
    expect(metadata).not.toHaveProperty('labels');
  });
});

/** What envsubst does with names in braces, given the assignments of a file that a shell would read. */
function envsubst(yaml: string, file: string): string {
  const values = new Map(
    [...file.matchAll(/^export ([A-Z0-9_]+)='([^']*)'$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  return yaml.replace(/\$\{([A-Z0-9_]+)\}/g, (_, name: string) => values.get(name) ?? '');
}

function withoutGuards(value: unknown, seen: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutGuards(one, seen));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => {
    if (key.startsWith(PREFIX)) seen.push(String(inner));
    return !key.startsWith(PREFIX);
  });
  const kept = entries.map(([key, inner]): [string, unknown] => [key, withoutGuards(inner, seen)]);
  const isLeftover = (key: string, inner: unknown): boolean =>
    (key === 'labels' || key === 'metadata') && Object.keys(inner as object).length === 0;
  return Object.fromEntries(kept.filter(([key, inner]) => !isLeftover(key, inner)));
}

const plain = (yaml: string): unknown[] => parseAllDocuments(yaml).map((document) => document.toJSON());

describe('placeholders by choice', () => {
  const recorded = declared(testApp(RECORD));
  const substitutable = declared(testApp(RECORD, { values: 'placeholders' }));
  const yaml = printYaml(rendered(substitutable).manifests);
  const files = valuesFiles(valuesOf(substitutable), 'placeholders', 'prod');

  it('become what is recorded when they are substituted, but for the guards, which become labels', () => {
    const guards: string[] = [];
    const substituted = plain(envsubst(yaml, files.get('values.env') ?? '')).map((one) => withoutGuards(one, guards));
    expect(substituted).toEqual(rendered(recorded).manifests);
    expect(new Set(guards)).toEqual(new Set([`id-${ids('1').clientId}`, 'id-shop-vault.vault.azure.net', 'id-4b1f']));
    expect(guards.every(isLabelValue)).toBe(true);
  });

  it('are refused as they stand, and when nothing is known of them', () => {
    for (const text of [yaml, envsubst(yaml, '')]) {
      const guards: string[] = [];
      for (const one of plain(text)) withoutGuards(one, guards);
      expect(guards.length).toBeGreaterThan(10);
      expect(guards.some(isLabelValue)).toBe(false);
    }
  });

  it('are in a ConfigMap for Flux, with the same values', () => {
    const { metadata, data } = parse(files.get('values.k8s.yaml') ?? '');
    expect(metadata).toEqual({ name: 'azwi-values-prod' });
    expect(data).toEqual({
      PROD_ISSUER_ID: '4b1f',
      PROD_ISSUER_URL: 'https://westeurope.oic.prod-aks.azure.com/t/4b1f/',
      SHOP_VAULT_VAULT_HOST: 'shop-vault.vault.azure.net',
      SHOP_VAULT_VAULT_URI: 'https://shop-vault.vault.azure.net/',
      SHOP__API_CLIENT_ID: ids('1').clientId,
      SHOP__API_TENANT_ID: ids('1').tenantId,
    });
    expect(files.get('values.env')).toContain(`export SHOP__API_CLIENT_ID='${ids('1').clientId}'\n`);
  });

  it.each([
    [undefined, 'azwi-values'],
    ['EU_west.', 'azwi-values-eu-west'],
  ])('of the environment %s are in the ConfigMap %s', (env, name) => {
    expect(
      parse(valuesFiles(valuesOf(substitutable), 'placeholders', env).get('values.k8s.yaml') ?? '').metadata.name,
    ).toBe(name);
  });

  it('have no files where nothing is recorded, or real values are written', () => {
    expect(valuesFiles(valuesOf(recorded), 'recorded', undefined).size).toBe(0);
    const fresh = declared(testApp(undefined, { values: 'placeholders' }));
    rendered(fresh);
    expect(valuesFiles(valuesOf(fresh), 'placeholders', undefined).size).toBe(0);
  });
});

describe('several apps in one process', () => {
  it('stay apart, each with its own record and mode', () => {
    const dev = declared(testApp());
    const test = declared(testApp({ ...RECORD, vaults: { 'shop-vault': { uri: 'https://shop-vault.test/' } } }));
    const prod = declared(testApp(RECORD, { values: 'placeholders' }));
    const url = (app: App): unknown => {
      const map = rendered(app).manifests.find(({ metadata }) => metadata?.name === 'map');
      return (map as { data?: { url: string } }).data?.url;
    };
    expect([url(prod), url(test), url(dev), url(test)]).toEqual([
      '${SHOP_VAULT_VAULT_URI}',
      'https://shop-vault.test/',
      '${SHOP_VAULT_VAULT_URI}',
      'https://shop-vault.test/',
    ]);
    expect(valuesOf(test).hasPlaceholders).toBe(false);
    expect(valuesOf(dev).missing.length).toBeGreaterThan(0);
  });

  it('may use a value of each other that is recorded, but no placeholder', () => {
    const use = (record: object | undefined) => {
      const vault = new KeyVault(new Chart(testApp(record), 'platform'), 'vault', { name: 'shop-vault' });
      const team = testApp();
      new ApiObject(new Chart(team, 'team'), 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { url: vault.uri } });
      return rendered(team);
    };
    expect(use(RECORD).one('ConfigMap').data).toEqual({ url: 'https://shop-vault.vault.azure.net/' });
    expect(use(undefined).findings.map(({ code, message, place }) => [code, message, place.construct])).toEqual([
      ['AZWI601', 'the URI of vault shop-vault belongs to another App, and is not recorded there.', 'team/map'],
    ]);
  });
});

describe("an identity out of another app's record", () => {
  const file = join(temporaryFolder(), 'platform.json');
  writeFileSync(file, JSON.stringify(RECORD));

  it.each(['recorded', 'placeholders'] as const)('stands as it is in manifests, with values: %s', (values) => {
    const app = testApp(undefined, { values });
    const chart = new Chart(app, 'team', { namespace: 'team' });
    const identity = ManagedIdentity.fromRecord(chart, 'shared', file, 'shared-identity');
    new WorkloadIdentity(chart, 'api', { identity, annotateTenantId: true });
    const { findings, one } = rendered(app);
    expect(findings).toEqual([]);
    expect(one('ServiceAccount').metadata).toEqual({
      annotations: {
        'azure.workload.identity/client-id': ids('9').clientId,
        'azure.workload.identity/tenant-id': ids('9').tenantId,
      },
      name: 'api',
      namespace: 'team',
    });
  });

  it.each([
    ['an identity that it does not have', file, 'other', 'AZWI604 The record platform.json has no identity "other".'],
    ['a record that is not there', join(file, '..', 'none.json'), 'x', 'AZWI602 The record none.json is not there.'],
  ])('is told: %s', (_, from, key, told) => {
    const app = testApp();
    ManagedIdentity.fromRecord(new Chart(app, 'team'), 'shared', from, key);
    expect(
      rendered(app).findings.map(({ code, message }) => `${code} ${message.replace(/record \S*\//, 'record ')}`),
    ).toEqual([told]);
  });
});
