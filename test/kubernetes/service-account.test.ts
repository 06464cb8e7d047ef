import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct, type IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { ManagedIdentity, ServiceAccount, WorkloadIdentity } from '../../src';
import { raw, reader, withAccount } from './accounts';
import { CLIENT_ID, rendered, said, shop, testApp } from './support';

/** No identity has a credential. */
const NOBODY: ReadonlySet<string> = new Set();

const ANNOTATIONS = { 'azure.workload.identity/client-id': CLIENT_ID };
describe('a ServiceAccount of ours', () => {
  it('is annotated with the client id, and nothing else', () => {
    const { app } = shop();
    expect(rendered(app).manifests).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { annotations: ANNOTATIONS, name: 'api', namespace: 'shop' },
      },
    ]);
  });

  it('has tenant and expiration when they are asked for', () => {
    const tenantId = '22222222-2222-3333-4444-555555555555';
    const app = testApp();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const identity = ManagedIdentity.fromClientId(chart, 'known', { clientId: CLIENT_ID, tenantId });
    new WorkloadIdentity(chart, 'api', { identity, annotateTenantId: true, tokenExpirationSeconds: 7200 });
    expect(rendered(app).one('ServiceAccount').metadata).toEqual({
      annotations: {
        'azure.workload.identity/client-id': CLIENT_ID,
        'azure.workload.identity/service-account-token-expiration': '7200',
        'azure.workload.identity/tenant-id': tenantId,
      },
      name: 'api',
      namespace: 'shop',
    });
  });

  it('keeps its own labels and annotations', () => {
    const { app } = withAccount(
      (chart) =>
        new ServiceAccount(chart, 'account', {
          name: 'a',
          namespace: 'b',
          labels: { c: 'd' },
          annotations: { e: 'f' },
        }),
    );
    expect(rendered(app).one('ServiceAccount').metadata).toEqual({
      annotations: { ...ANNOTATIONS, e: 'f' },
      labels: { c: 'd' },
      name: 'a',
      namespace: 'b',
    });
  });

  it('does not take a namespace from the chart around its chart, as cdk8s does not', () => {
    const app = testApp();
    const inner = new Chart(new Chart(app, 'outer', { namespace: 'outer' }), 'inner');
    const account = new ServiceAccount(inner, 'account', { name: 'api' });
    expect(account.namespace).toBeUndefined();
    expect(rendered(app).one('ServiceAccount').metadata).toEqual({ name: 'api' });
  });

  it('outside any chart is an error that says so', () => {
    const app = testApp();
    const known = ManagedIdentity.fromClientId(app, 'known', { clientId: CLIENT_ID });
    expect(() => new WorkloadIdentity(app, 'identity', { identity: known })).toThrow(
      'A ServiceAccount must stand in a chart, because it is written into the file of one.',
    );
  });
});

describe("a ServiceAccount of the user's", () => {
  it.each<[string, (chart: Chart) => IConstruct]>([
    ['cdk8s-plus', (chart) => new kplus.ServiceAccount(chart, 'account', { metadata: { name: 'mine' } })],
    ['an L1', (chart) => new kplus.k8s.KubeServiceAccount(chart, 'account', { metadata: { name: 'mine' } })],
    ['an ApiObject', (chart) => raw(chart, { name: 'mine' })],
  ])('of %s is annotated, and is the subject', (_, make) => {
    const { app, identity } = withAccount(make);
    const { metadata } = rendered(app).one('ServiceAccount');
    expect(metadata).toMatchObject({ annotations: ANNOTATIONS, name: 'mine', namespace: 'shop' });
    expect(identity._subject()).toEqual({ serviceAccount: 'mine', namespace: 'shop' });
    expect(identity.serviceAccount.name).toBe('mine');
    expect(said(app)).toEqual([]);
  });

  it('that is patched gives the patched name and namespace to subject, pods and role bindings', () => {
    const { app, chart, account, identity } = withAccount((scope) => raw(scope, { name: 'mine' }));
    const pod = new kplus.k8s.KubePod(chart, 'pod', {
      metadata: { namespace: 'patched' },
      spec: { containers: [{ name: 'a' }] },
    });
    identity.bind(pod);
    const role = reader(chart, 'role');
    new kplus.RoleBinding(chart, 'binding', { role }).addSubjects(identity.serviceAccount);
    ApiObject.of(account).addJsonPatch(
      JsonPatch.replace('/metadata/name', 'new'),
      JsonPatch.replace('/metadata/namespace', 'patched'),
    );
    expect(identity._subject()).toEqual({ serviceAccount: 'new', namespace: 'patched' });
    expect(rendered(app).one('Pod').spec).toMatchObject({ serviceAccountName: 'new' });
    expect(rendered(app).one('RoleBinding').subjects).toMatchObject([{ name: 'new', namespace: 'patched' }]);
    expect(said(app)).toEqual([]);
  });

  it('with another client id is a finding', () => {
    const annotations = { 'azure.workload.identity/client-id': 'another' };
    const { app } = withAccount((chart) => raw(chart, { name: 'mine', annotations }));
    expect(said(app)).toEqual([
      `AZWI202 ServiceAccount shop/mine has azure.workload.identity/client-id: "another", but its identity says "${CLIENT_ID}".`,
    ]);
  });

  it('of two identities is a finding', () => {
    const { app, chart, account } = withAccount((scope) => raw(scope, { name: 'mine' }));
    const second = ManagedIdentity.fromClientId(chart, 'two', { clientId: '22222222-2222-3333-4444-555555555555' });
    new WorkloadIdentity(chart, 'second', { identity: second, serviceAccount: account });
    expect(said(app)).toEqual([
      `AZWI202 ServiceAccount shop/mine has azure.workload.identity/client-id: "${CLIENT_ID}", but its identity says "22222222-2222-3333-4444-555555555555".`,
    ]);
  });

  it('with the same client id already is none', () => {
    const { app } = withAccount((chart) => raw(chart, { name: 'mine', annotations: ANNOTATIONS }));
    expect(said(app)).toEqual([]);
  });

  it('with the same client id in capitals is none, and keeps it', () => {
    const clientId = 'aaaaaaaa-2222-3333-4444-555555555555';
    const app = testApp();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const annotations = { 'azure.workload.identity/client-id': clientId.toUpperCase() };
    const identity = ManagedIdentity.fromClientId(chart, 'known', { clientId });
    new WorkloadIdentity(chart, 'identity', { identity, serviceAccount: raw(chart, { name: 'mine', annotations }) });
    expect(said(app)).toEqual([]);
    expect(rendered(app).one('ServiceAccount').metadata).toMatchObject({ annotations });
  });

  it('without a namespace is a finding that says where to put one', () => {
    const { app } = withAccount((chart) => raw(chart, { name: 'mine' }), '');
    const [finding] = rendered(app).findings;
    expect(finding?.code).toBe('AZWI201');
    expect(finding?.message).toBe(
      "ServiceAccount mine has no namespace; the credential's subject cannot be made without one.",
    );
    expect(finding?.help).toBe(
      "Give the chart a namespace: new Chart(app, 'name', { namespace: 'default' }), or say it in metadata.namespace.",
    );
    expect(finding?.place).toMatchObject({
      construct: 'shop/account',
      file: 'test/kubernetes/accounts.ts',
    });
  });

  it('with an expiration that the webhook refuses is a finding', () => {
    const annotations = { 'azure.workload.identity/service-account-token-expiration': '60' };
    const { app } = withAccount((chart) => raw(chart, { name: 'mine', annotations }));
    expect(said(app)).toEqual([
      'AZWI203 The token expiration of ServiceAccount shop/mine is wrong: 60 is not between 3600 and 86400 seconds.',
    ]);
  });

  it.each<[string, (chart: Chart) => IConstruct, string]>([
    [
      'a ConfigMap',
      (chart) => new kplus.ConfigMap(chart, 'account', { metadata: { name: 'mine' } }),
      'AZWI204 ConfigMap shop/mine is no ServiceAccount.',
    ],
    ['an empty construct', (chart) => new Construct(chart, 'account'), 'AZWI204 shop/account is no ServiceAccount.'],
    [
      'an identity, which has a name as well',
      (chart) => ManagedIdentity.fromClientId(chart, 'account', { clientId: CLIENT_ID }),
      'AZWI204 shop/account is no ServiceAccount.',
    ],
    [
      'a user of cdk8s-plus',
      (chart) => kplus.User.fromName(chart, 'account', 'jane'),
      'AZWI204 shop/account is no ServiceAccount.',
    ],
  ])('must be one: %s', (_, make, text) => {
    expect(said(withAccount(make).app)).toEqual([text]);
  });
});

describe('a ServiceAccount that is in the cluster already', () => {
  const COMMAND = `Annotate it: kubectl annotate serviceaccount old --namespace shop --overwrite azure.workload.identity/client-id=${CLIENT_ID}`;

  it.each<[string, (chart: Chart) => IConstruct]>([
    ['ours', (chart) => ServiceAccount.fromName(chart, 'account', { name: 'old' })],
    [
      'of cdk8s-plus',
      (chart) => kplus.ServiceAccount.fromServiceAccountName(chart, 'account', 'old', { namespaceName: 'shop' }),
    ],
  ])('by a reference %s is not written; the command is told', (_, make) => {
    const { app, chart, identity } = withAccount(make);
    identity.bind(new kplus.k8s.KubePod(chart, 'pod', { spec: { containers: [{ name: 'a' }] } }));
    expect(rendered(app).manifests.map(({ kind }) => kind)).toEqual(['Pod']);
    expect(rendered(app).one('Pod').spec).toMatchObject({ serviceAccountName: 'old' });
    expect(identity._leftToPeople(NOBODY).findings).toMatchObject([
      { code: 'AZWI205', message: 'The ServiceAccount shop/old exists; it is not written.', help: COMMAND },
    ]);
    expect(said(app)).toEqual([]);
  });

  it('of cdk8s-plus is in the namespace "default" unless it says another', () => {
    const { app, chart, identity } = withAccount((scope) =>
      kplus.ServiceAccount.fromServiceAccountName(scope, 'account', 'old'),
    );
    identity.bind(
      new kplus.k8s.KubePod(chart, 'pod', { metadata: { name: 'pod' }, spec: { containers: [{ name: 'a' }] } }),
    );
    expect(said(app)).toEqual([
      'AZWI104 Pod shop/pod is in the namespace "shop", but its ServiceAccount is in "default".',
    ]);
  });

  it('is annotated by hand only when the id is known, because a shell would make nothing of a placeholder', () => {
    const app = testApp();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const serviceAccount = ServiceAccount.fromName(chart, 'account', { name: 'old' });
    const identity = new WorkloadIdentity(chart, 'identity', { serviceAccount });
    expect(identity._leftToPeople(NOBODY).findings[0]?.help).toBe(
      'It must be annotated. Deploy, record, and synthesize again: the command is told here then.',
    );
  });

  it('without a namespace is a finding that says where to put one', () => {
    const { app } = withAccount((chart) => ServiceAccount.fromName(chart, 'account', { name: 'old' }), '');
    const [finding] = rendered(app).findings;
    expect(finding?.message).toBe('The ServiceAccount old has no namespace.');
    expect(finding?.help).toBe(
      "Give it in ServiceAccount.fromName, or give the chart one: new Chart(app, 'name', { namespace: 'default' }).",
    );
  });

  it.each<[string, (chart: Chart) => IConstruct]>([
    ['ours', (chart) => ServiceAccount.fromName(chart, 'account', { name: 'My_App; rm', namespace: 'A b' })],
    [
      'of cdk8s-plus',
      (chart) => kplus.ServiceAccount.fromServiceAccountName(chart, 'account', 'My_App; rm', { namespaceName: 'A b' }),
    ],
  ])('has a name that Kubernetes takes, in a reference %s', (_, make) => {
    expect(said(withAccount(make).app)).toEqual([
      'AZWI804 "My_App; rm" is no name for a ServiceAccount.',
      'AZWI804 "A b" is no name for a namespace.',
    ]);
  });
});
