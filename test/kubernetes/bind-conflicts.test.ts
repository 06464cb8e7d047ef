import { readFileSync } from 'node:fs';
import { ApiObject, App as Cdk8sApp, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { FindingsError, ManagedIdentity, WorkloadIdentity } from '../../src';
import { USE_LABEL } from '../../src/webhook/vocabulary';
import { rendered, said, shop } from './support';

const containers = [{ name: 'api', image: 'api:1' }];
const USE = 'azure.workload.identity/use';
const EXPIRATION = 'azure.workload.identity/service-account-token-expiration';

function deployment(chart: Chart, { spec = {}, metadata = {}, selector = {}, own = {} } = {}): ApiObject {
  return new ApiObject(chart, 'api', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api', ...own },
    spec: {
      selector: { matchLabels: { app: 'api' }, ...selector },
      template: { metadata, spec: { containers, ...spec } },
    },
  });
}

describe('what the user has set differently is told and kept', () => {
  it('another ServiceAccount', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { spec: { serviceAccountName: 'other' } }));
    expect(said(app)).toEqual([
      'AZWI102 Deployment shop/api has serviceAccountName "other", but is bound to the ServiceAccount "api".',
    ]);
    expect(rendered(app).one('Deployment').spec).toMatchObject({ template: { spec: { serviceAccountName: 'other' } } });
  });

  it('another ServiceAccount by the old field', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { spec: { serviceAccount: 'other' } }));
    expect(said(app)).toEqual([
      'AZWI102 Deployment shop/api has serviceAccount "other", but is bound to the ServiceAccount "api".',
    ]);
  });

  it.each([['false'], ['True'], ['yes'], [''], [true]])('the value %j of the label', (value) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { metadata: { labels: { [USE]: value } } }));
    expect(said(app)).toEqual([
      `AZWI103 Deployment shop/api has azure.workload.identity/use: ${JSON.stringify(value)}, but is bound with "true".`,
    ]);
  });

  it('another namespace', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { own: { namespace: 'other' } }));
    expect(said(app)).toEqual([
      'AZWI104 Deployment other/api is in the namespace "other", but its ServiceAccount is in "shop".',
    ]);
  });

  it('no namespace, where the ServiceAccount has one', () => {
    const { app, identity } = shop();
    identity.bind(deployment(new Chart(app, 'nowhere')));
    expect(said(app)).toEqual(['AZWI104 Deployment api has no namespace, but its ServiceAccount is in "shop".']);
  });

  it.each([
    ['matchLabels', { matchLabels: { [USE]: 'true' } }],
    ['matchExpressions', { matchExpressions: [{ key: USE, operator: 'Exists' }] }],
  ])('the label in %s of the selector', (_, selector) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { selector }));
    expect(said(app)).toEqual([
      'AZWI106 The selector of Deployment shop/api has the label azure.workload.identity/use.',
    ]);
  });

  it('the label in the selector of a ReplicationController', () => {
    const { app, chart, identity } = shop();
    const template = { metadata: { labels: { [USE]: 'true' } }, spec: { containers } };
    const spec = { selector: { [USE]: 'true' }, template };
    identity.bind(
      new ApiObject(chart, 'api', { apiVersion: 'v1', kind: 'ReplicationController', metadata: { name: 'api' }, spec }),
    );
    expect(said(app)).toEqual([
      'AZWI106 The selector of ReplicationController shop/api has the label azure.workload.identity/use.',
    ]);
  });

  it('another expiration', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { metadata: { annotations: { [EXPIRATION]: '3600' } } }), {
      tokenExpirationSeconds: 7200,
    });
    expect(said(app)).toEqual([`AZWI107 Deployment shop/api has ${EXPIRATION}: "3600", but is bound with "7200".`]);
  });

  it('a container that is not there, among those to skip', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart), { skipContainers: ['Api'] });
    expect(said(app)).toEqual(['AZWI108 Deployment shop/api has no container "Api"; it has "api".']);
  });

  it('other options the second time', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart);
    identity.bind(workload, { tokenExpirationSeconds: 3600 }).bind(workload, { tokenExpirationSeconds: 7200 });
    expect(said(app)).toEqual([`AZWI107 Deployment shop/api has ${EXPIRATION}: "3600", but is bound with "7200".`]);
  });

  it('everything at once', () => {
    const { app, chart, identity } = shop();
    const metadata = { labels: { [USE]: 'no' }, annotations: { [EXPIRATION]: '1h' } };
    identity.bind(deployment(chart, { metadata, spec: { serviceAccountName: 'other' }, own: { namespace: 'other' } }), {
      skipContainers: ['none'],
    });
    expect(rendered(app).findings.map(({ code }) => code)).toEqual([
      'AZWI103',
      'AZWI102',
      'AZWI104',
      'AZWI203',
      'AZWI108',
    ]);
  });
});

describe('what has agreed already is no finding', () => {
  it('the same ServiceAccount, label, namespace and annotation', () => {
    const { app, chart, identity } = shop();
    const metadata = { labels: { [USE_LABEL]: 'true' }, annotations: { [EXPIRATION]: '7200' } };
    const spec = { serviceAccountName: 'api', serviceAccount: 'api' };
    identity.bind(deployment(chart, { metadata, spec, own: { namespace: 'shop' } }), { tokenExpirationSeconds: 7200 });
    expect(said(app)).toEqual([]);
  });
});

describe('containers to skip', () => {
  it('are named once, however often they are told', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart);
    identity.bind(workload, { skipContainers: ['api'] }).bind(workload, { skipContainers: ['api', 'api'] });
    expect(said(app)).toEqual([]);
    expect(rendered(app).one('Deployment').spec).toMatchObject({
      template: { metadata: { annotations: { 'azure.workload.identity/skip-containers': 'api' } } },
    });
  });
});

describe('the expiration of a pod', () => {
  it.each([
    [3599, '3599 is not between 3600 and 86400 seconds'],
    [86401, '86401 is not between 3600 and 86400 seconds'],
    [3600.5, '"3600.5" is not a whole number of seconds'],
    [Number.NaN, '"NaN" is not a whole number of seconds'],
  ])('of %d seconds is refused', (tokenExpirationSeconds, problem) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart), { tokenExpirationSeconds });
    expect(said(app)).toEqual([`AZWI203 The token expiration of Deployment shop/api is wrong: ${problem}.`]);
  });

  it.each([3600, 86400])('of %d seconds is taken', (tokenExpirationSeconds) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart), { tokenExpirationSeconds });
    expect(said(app)).toEqual([]);
  });

  it.each(['1h', '3600s', '3600.0', '3_600', ' 3600', ' ', '1e4'])(
    'that the user has written as %j is refused',
    (text) => {
      const { app, chart, identity } = shop();
      identity.bind(deployment(chart, { metadata: { annotations: { [EXPIRATION]: text } } }));
      expect(said(app)).toEqual([
        `AZWI203 The token expiration of Deployment shop/api is wrong: ${JSON.stringify(text)} is not a whole number of seconds.`,
      ]);
    },
  );

  it.each(['', '+3600', '03600'])('that the user has written as %j is taken, as by the webhook', (text) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { metadata: { annotations: { [EXPIRATION]: text } } }));
    expect(said(app)).toEqual([]);
  });
});

describe('what cannot be bound', () => {
  it('a pod that is bound to another identity', () => {
    const { app, chart, identity } = shop();
    const other = new WorkloadIdentity(chart, 'second', { identity: identity.identity, serviceAccountName: 'second' });
    const workload = deployment(chart);
    identity.bind(workload);
    other.bind(workload);
    expect(said(app)).toEqual(['AZWI101 Deployment api is bound to two identities: shop/identity and shop/second.']);
  });

  it.each([
    ['a Service', 'v1', 'Service', { ports: [] }],
    ['a custom resource without a path', 'example.com/v1', 'Workers', { template: { spec: { containers } } }],
    ['a Deployment without a template', 'apps/v1', 'Deployment', {}],
  ])('%s', (_, apiVersion, kind, spec) => {
    const { app, chart, identity } = shop();
    identity.bind(new ApiObject(chart, 'it', { apiVersion, kind, metadata: { name: 'it' }, spec }));
    expect(said(app)).toEqual([`AZWI105 ${kind} shop/it has no pod template.`]);
  });

  it('a custom resource with a path that leads nowhere', () => {
    const { app, chart, identity } = shop();
    const object = new ApiObject(chart, 'it', {
      apiVersion: 'example.com/v1',
      kind: 'Workers',
      metadata: { name: 'it' },
      spec: {},
    });
    identity.bind(object, { podTemplatePath: 'spec.constructor.template' });
    expect(said(app)).toEqual(['AZWI105 Workers shop/it has no pod template at spec.constructor.template.']);
  });

  it.each([
    [
      'a Pod without a spec is told to have one',
      { apiVersion: 'v1', kind: 'Pod' },
      'Pod shop/it has no spec.',
      'Give it `spec`, with the containers of the pod.',
    ],
    [
      'a Deployment whose template has no spec is told where it stands',
      { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: {} } },
      'Deployment shop/it has no spec in its pod template.',
      'Give it `spec.template.spec`, with the containers of the pod.',
    ],
    [
      'a Service is told what has pods',
      { apiVersion: 'v1', kind: 'Service', spec: {} },
      'Service shop/it has no pod template.',
      'Bind what makes the pods: a Pod, a Deployment or another workload.',
    ],
    [
      'a custom kind is told how to say where its template stands',
      { apiVersion: 'example.com/v1', kind: 'Workers', spec: {} },
      'Workers shop/it has no pod template.',
      "For a custom kind say where the template stands: bind(object, { podTemplatePath: 'spec.template' }).",
    ],
  ])('%s', (_, { apiVersion, kind, ...rest }, message, help) => {
    const { app, chart, identity } = shop();
    identity.bind(new ApiObject(chart, 'it', { apiVersion, kind, metadata: { name: 'it' }, ...rest }));
    expect(rendered(app).findings).toMatchObject([{ code: 'AZWI105', message, help }]);
  });

  it('a construct with two objects, of which either could be meant', () => {
    const { app, chart, identity } = shop();
    const both = new Construct(chart, 'both');
    for (const id of ['Resource', 'Default']) new ApiObject(both, id, { apiVersion: 'v1', kind: 'Pod' });
    identity.bind(both);
    expect(said(app)).toEqual(['AZWI105 shop/both is no Kubernetes object and has none.']);
  });

  it('a construct that is no object, which does not stop the declaration', () => {
    const { app, chart, identity } = shop();
    identity.bind(new Construct(chart, 'nothing'));
    identity.bind(deployment(chart, { spec: { serviceAccountName: 'other' } }));
    expect(said(app)).toEqual([
      'AZWI105 shop/nothing is no Kubernetes object and has none.',
      'AZWI102 Deployment shop/api has serviceAccountName "other", but is bound to the ServiceAccount "api".',
    ]);
  });
});

describe('where a finding is', () => {
  it('is the line that bound the workload', () => {
    const { app, chart, identity } = shop();
    const workload = new kplus.Deployment(chart, 'api', { containers: [{ image: 'api:1' }] });
    identity.bind(workload, { skipContainers: ['none'] });
    const [finding] = rendered(app).findings;
    expect(finding?.place).toMatchObject({
      construct: 'shop/api/Resource',
      file: 'test/kubernetes/bind-conflicts.test.ts',
      line: lineOf("identity.bind(workload, { skipContainers: ['none'] })"),
    });
  });
});

describe('under an app of cdk8s', () => {
  it('an error says all that a finding says', () => {
    const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
    shopIdentity(chart).bind(deployment(chart, { spec: { serviceAccountName: 'other' } }));
    expect(() => Testing.synth(chart)).toThrow(FindingsError);
    expect(() => Testing.synth(chart)).toThrow(
      /^AZWI102 error test\/kubernetes\/bind-conflicts\.test\.ts:\d+:\d+ \[shop\/api\] serviceAccountName\n {2}Deployment shop\/api has serviceAccountName "other", but is bound to the ServiceAccount "api"\.\n {2}Leave serviceAccountName out, or bind the workload to the identity of "other"\.$/,
    );
  });

  it('what was found while declaring is a validation', () => {
    const app = new Cdk8sApp({ outdir: 'never-written' });
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    shopIdentity(chart).bind(new Construct(chart, 'nothing'));
    expect(() => chart.toJson()).toThrow(
      /\[shop\/identity\] AZWI105 error .*\n {2}shop\/nothing is no Kubernetes object and has none\./,
    );
  });
});

function shopIdentity(chart: Chart): WorkloadIdentity {
  const identity = ManagedIdentity.fromClientId(chart, 'known', { clientId: '11111111-2222-3333-4444-555555555555' });
  return new WorkloadIdentity(chart, 'identity', { identity, serviceAccountName: 'api' });
}

function lineOf(text: string): number {
  const source = readFileSync(__filename, 'utf8').split('\n');
  return source.findIndex((line) => line.includes(text)) + 1;
}
