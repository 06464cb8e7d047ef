import { ApiObject, type Chart, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { describe, expect, it } from 'vitest';
import { FindingsError, ManagedCluster, ResourceGroup, WorkloadIdentity } from '../../src';
import { removalOf } from '../../src/kubernetes/patches';
import { rendered, said, shop } from './support';

const USE = 'azure.workload.identity/use';
const LABEL = '/spec/template/metadata/labels/azure.workload.identity~1use';
const ACCOUNT = '/spec/template/spec/serviceAccountName';
const EXPIRATION = 'azure.workload.identity/service-account-token-expiration';

function deployment(chart: Chart, { spec = {}, metadata = {} } = {}): ApiObject {
  return new ApiObject(chart, 'api', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api' },
    spec: {
      selector: { matchLabels: { app: 'api' } },
      template: { metadata, spec: { containers: [{ name: 'api', image: 'api:1' }], ...spec } },
    },
  });
}

describe('a patch that takes away what bind() sets is told, and the binding is not put back', () => {
  it('the ServiceAccount and the label', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, { metadata: { labels: { app: 'api' } } });
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.remove(ACCOUNT), JsonPatch.remove(LABEL));
    expect(said(app)).toEqual([
      `AZWI103 Deployment shop/api has no ${USE}: JsonPatch remove ${LABEL} takes it away, but it is bound with "true".`,
      `AZWI102 Deployment shop/api has no serviceAccountName: JsonPatch remove ${ACCOUNT} takes it away, but it is bound with "api".`,
    ]);
    expect(rendered(app).one('Deployment').spec).toMatchObject({
      template: {
        metadata: { labels: { app: 'api' } },
        spec: { containers: [{ name: 'api', image: 'api:1' }] },
      },
    });
  });

  it('with the way out, where the workload was bound', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart);
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.remove(ACCOUNT));
    expect(rendered(app).findings).toMatchObject([
      {
        help: 'Take the patch away, or do not bind the workload.',
        place: { construct: 'shop/api', file: 'test/kubernetes/patches.test.ts', property: 'spec.serviceAccountName' },
      },
    ]);
  });

  it('what the user gave as bind() would set it', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, { spec: { serviceAccountName: 'api' } });
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.remove(ACCOUNT));
    expect(said(app)).toEqual([
      `AZWI102 Deployment shop/api has no serviceAccountName: JsonPatch remove ${ACCOUNT} takes it away, but it is bound with "api".`,
    ]);
  });

  it('what is moved away', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, { metadata: { labels: { [USE]: 'true' } } });
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.move(LABEL, '/spec/template/metadata/labels/was'));
    expect(said(app)).toEqual([
      `AZWI103 Deployment shop/api has no ${USE}: JsonPatch move ${LABEL} takes it away, but it is bound with "true".`,
    ]);
  });

  it('of a workload of cdk8s-plus', () => {
    const { app, chart, identity } = shop();
    const workload = new kplus.Deployment(chart, 'api', {
      metadata: { name: 'api' },
      containers: [{ image: 'api:1' }],
    });
    identity.bind(workload);
    ApiObject.of(workload).addJsonPatch(JsonPatch.remove(ACCOUNT));
    expect(said(app)).toEqual([
      `AZWI102 Deployment shop/api has no serviceAccountName: JsonPatch remove ${ACCOUNT} takes it away, but it is bound with "api".`,
    ]);
  });

  it('an annotation of the pods', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, { metadata: { annotations: { app: 'api' } } });
    identity.bind(workload, { tokenExpirationSeconds: 7200 });
    const path = '/spec/template/metadata/annotations/azure.workload.identity~1service-account-token-expiration';
    workload.addJsonPatch(JsonPatch.remove(path));
    expect(said(app)).toEqual([
      `AZWI107 Deployment shop/api has no ${EXPIRATION}: JsonPatch remove ${path} takes it away, but it is bound with "7200".`,
    ]);
  });

  it('of a custom kind, where its template stands', () => {
    const { app, chart, identity } = shop();
    const workload = new ApiObject(chart, 'api', {
      apiVersion: 'example.com/v1',
      kind: 'Worker',
      metadata: { name: 'api' },
      spec: { 'pod.template': { spec: { containers: [{ name: 'api' }] } } },
    });
    identity.bind(workload, { podTemplatePath: ['spec', 'pod.template'] });
    workload.addJsonPatch(JsonPatch.remove('/spec/pod.template/spec/serviceAccountName'));
    expect(said(app)).toEqual([
      'AZWI102 Worker shop/api has no serviceAccountName: JsonPatch remove /spec/pod.template/spec/serviceAccountName takes it away, but it is bound with "api".',
    ]);
  });

  it('the client id of the ServiceAccount', () => {
    const { app, identity } = shop();
    const path = '/metadata/annotations/azure.workload.identity~1client-id';
    identity.serviceAccount.apiObject?.metadata.addAnnotation('team', 'shop');
    identity.serviceAccount.apiObject?.addJsonPatch(JsonPatch.remove(path));
    expect(said(app)).toEqual([
      `AZWI202 ServiceAccount shop/api has no azure.workload.identity/client-id: JsonPatch remove ${path} takes it away, but its identity says "11111111-2222-3333-4444-555555555555".`,
    ]);
  });

  it('once, in a whole synthesis with its rules', () => {
    const { app, chart } = shop();
    const resourceGroup = new ResourceGroup(chart, 'group', { name: 'shop', location: 'westeurope' });
    const cluster = new ManagedCluster(chart, 'cluster', { name: 'shop', resourceGroup });
    const own = new WorkloadIdentity(chart, 'own', { cluster, resourceGroup });
    const workload = deployment(chart, { metadata: { labels: { app: 'api' } } });
    own.bind(workload);
    workload.addJsonPatch(JsonPatch.remove(ACCOUNT), JsonPatch.remove(LABEL));
    own.serviceAccount.apiObject?.metadata.addAnnotation('team', 'shop');
    own.serviceAccount.apiObject?.addJsonPatch(
      JsonPatch.remove('/metadata/annotations/azure.workload.identity~1client-id'),
    );
    expect(errorsOf(() => app.synth())).toEqual(['AZWI202', 'AZWI103', 'AZWI102']);
  });
});

function errorsOf(use: () => void): string[] {
  try {
    use();
    return [];
  } catch (error) {
    return (FindingsError.findingsIn(error) ?? []).filter((one) => one.severity === 'error').map(({ code }) => code);
  }
}

describe('a patch that makes room for the binding is no finding', () => {
  it('by taking another ServiceAccount and another value of the label away', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, {
      spec: { serviceAccountName: 'default' },
      metadata: { labels: { [USE]: 'false' } },
    });
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.remove(ACCOUNT), JsonPatch.remove(LABEL));
    expect(said(app)).toEqual([]);
    expect(rendered(app).one('Deployment').spec).toMatchObject({
      template: { metadata: { labels: { [USE]: 'true' } }, spec: { serviceAccountName: 'api' } },
    });
  });

  it('by taking another client id off a ServiceAccount, wherever it was set', () => {
    const { app, identity } = shop();
    const object = identity.serviceAccount.apiObject;
    object?.metadata.addAnnotation('azure.workload.identity/client-id', 'another');
    object?.addJsonPatch(JsonPatch.remove('/metadata/annotations/azure.workload.identity~1client-id'));
    expect(said(app)).toEqual([]);
  });

  it('nor is one that is about something else, or that sets again what it took away', () => {
    const { app, chart, identity } = shop();
    const workload = deployment(chart, { spec: { serviceAccountName: 'api', hostNetwork: true } });
    identity.bind(workload);
    workload.addJsonPatch(
      JsonPatch.remove('/spec/template/spec/hostNetwork'),
      JsonPatch.remove(ACCOUNT),
      JsonPatch.add(ACCOUNT, 'api'),
    );
    expect(said(app)).toEqual([]);
  });
});

describe('the patch that takes something away', () => {
  it('is found by a path with / and ~ in its keys', () => {
    const { chart } = shop();
    const object = new ApiObject(chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { 'a/b~c': 'x' } });
    object.addJsonPatch(JsonPatch.remove('/data/a~1b~0c'));
    expect(removalOf(object, ['data', 'a/b~c'], 'x')).toBe('JsonPatch remove /data/a~1b~0c');
    expect(removalOf(object, ['data', 'a'], 'x')).toBeUndefined();
  });
});
