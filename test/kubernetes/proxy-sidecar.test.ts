import { ApiObject, Chart, Testing } from 'cdk8s';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, FindingsError, ManagedCluster, ManagedIdentity, WorkloadIdentity } from '../../src';
import type { BindOptions } from '../../src/kubernetes/binding';
import { CLIENT_ID, rendered, said, shop, testApp } from './support';

const INJECT = 'azure.workload.identity/inject-proxy-sidecar';
const PORT = 'azure.workload.identity/proxy-sidecar-port';
const SKIP = 'azure.workload.identity/skip-containers';

function deployment(chart: Chart, { annotations = {}, spec = {} } = {}): ApiObject {
  const template = {
    metadata: { labels: { app: 'api' }, annotations },
    spec: { containers: [{ name: 'api', image: 'api:1' }], ...spec },
  };
  return new ApiObject(chart, 'api', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api' },
    spec: { selector: { matchLabels: { app: 'api' } }, template },
  });
}

/** Annotations of the pod template of a Deployment that is bound with a sidecar. */
function annotations(proxySidecar: NonNullable<BindOptions['proxySidecar']>): unknown {
  const { app, chart, identity } = shop();
  identity.bind(deployment(chart), { proxySidecar });
  const { template } = rendered(app).one('Deployment').spec as { template: { metadata: { annotations?: unknown } } };
  return template.metadata.annotations;
}

describe('bind with the proxy sidecar', () => {
  it('annotates the pod template, and leaves the port to the webhook', () => {
    expect(annotations(true)).toEqual({ [INJECT]: 'true' });
    expect(annotations({})).toEqual({ [INJECT]: 'true' });
  });

  it('writes the port that the user asks for, the default one as well', () => {
    expect(annotations({ port: 8001 })).toEqual({ [INJECT]: 'true', [PORT]: '8001' });
    expect(annotations({ port: 8000 })).toEqual({ [INJECT]: 'true', [PORT]: '8000' });
  });

  it('writes nothing where it is false, because "false" would inject the sidecar', () => {
    expect(annotations(false)).toEqual({});
  });

  it('never writes anything but "true", and every port as text', () => {
    fc.assert(
      fc.property(fc.integer(), (port) => {
        expect(annotations({ port })).toEqual({ [INJECT]: 'true', [PORT]: String(port) });
      }),
      { numRuns: 20 },
    );
  });

  it('is the same under an app of cdk8s', () => {
    const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
    const known = ManagedIdentity.fromClientId(chart, 'known', { clientId: CLIENT_ID });
    new WorkloadIdentity(chart, 'identity', { identity: known }).bind(deployment(chart), { proxySidecar: true });
    expect(JSON.stringify(Testing.synth(chart))).toContain(`"annotations":{"${INJECT}":"true"}`);
  });

  it('tells what the user has set differently, and keeps it', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { annotations: { [INJECT]: 'false', [PORT]: '9000' } }), {
      proxySidecar: { port: 8001 },
    });
    expect(said(app)).toEqual([
      `AZWI107 Deployment shop/api has ${INJECT}: "false", but is bound with "true".`,
      `AZWI107 Deployment shop/api has ${PORT}: "9000", but is bound with "8001".`,
    ]);
  });

  it('tells of an annotation on the pod template where none was asked for in so many words', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { annotations: { [INJECT]: 'true' } }), { proxySidecar: false });
    expect(said(app)).toEqual([
      `AZWI107 Deployment shop/api has ${INJECT}: "true", but is bound with proxySidecar: false.`,
    ]);
    const other = shop();
    other.identity.bind(deployment(other.chart, { annotations: { [INJECT]: 'true' } }), {});
    expect(said(other.app)).toEqual([]);
  });

  it('that is skipped is told as that, not as a container that is not there', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart), { proxySidecar: true, skipContainers: ['azwi-proxy'] });
    expect(errorsOf(app).map(({ code }) => code)).toEqual(['AZWI131']);
  });
});

describe('what breaks a pod with the sidecar is told when it is synthesized', () => {
  it.each<[string, BindOptions['proxySidecar'], object, string]>([
    ['the network of the host', true, { hostNetwork: true }, 'AZWI121'],
    [
      'a port that the app has',
      true,
      { containers: [{ name: 'api', image: 'api:1', ports: [{ containerPort: 8000 }] }] },
      'AZWI122',
    ],
    ['a port out of range', { port: 70000 }, {}, 'AZWI123'],
    ['a port that is no whole number', { port: 80.5 }, {}, 'AZWI123'],
    ['a port that is NaN', { port: Number.NaN }, {}, 'AZWI123'],
    ['Windows', true, { nodeSelector: { 'kubernetes.io/os': 'windows' } }, 'AZWI125'],
    ['a container named like the proxy', true, { containers: [{ name: 'azwi-proxy', image: 'p:1' }] }, 'AZWI127'],
    ['root', true, { securityContext: { runAsUser: 0 } }, 'AZWI128'],
    ['the user of the proxy', true, { securityContext: { runAsUser: 1501 } }, 'AZWI129'],
  ])('%s', (_, proxySidecar = true, spec, code) => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { spec }), { proxySidecar });
    expect(errorsOf(app).map((one) => one.code)).toEqual([code]);
  });

  it('a namespace with Pod Security', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart), { proxySidecar: true });
    new ApiObject(chart, 'namespace', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
    });
    expect(errorsOf(app).map(({ code }) => code)).toEqual(['AZWI126']);
  });

  it.each([
    ['1.31', ['AZWI132']],
    ['1.32', []],
    [undefined, []],
  ])('a Job on a cluster of version %s', (kubernetesVersion, codes) => {
    const app = testApp();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    const version = kubernetesVersion === undefined ? {} : { kubernetesVersion };
    const cluster = new ManagedCluster(chart, 'cluster', { name: 'aks', ...version });
    const spec = { restartPolicy: 'Never', containers: [{ name: 'api', image: 'api:1' }] };
    const job = new ApiObject(chart, 'job', { apiVersion: 'batch/v1', kind: 'Job', spec: { template: { spec } } });
    new WorkloadIdentity(chart, 'api', { cluster }).bind(job, { proxySidecar: true });
    expect(errorsOf(app).map(({ code }) => code)).toEqual(codes);
  });

  it('in a custom resource as well', () => {
    const { app, chart, identity } = shop();
    const template = { spec: { hostNetwork: true, containers: [{ name: 'api', image: 'api:1' }] } };
    const rollout = new ApiObject(chart, 'rollout', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      spec: { template },
    });
    identity.bind(rollout, { podTemplatePath: 'spec.template', proxySidecar: true });
    expect(errorsOf(app).map(({ code }) => code)).toEqual(['AZWI121']);
  });

  it('at its place in the manifest', () => {
    const { app, chart, identity } = shop();
    identity.bind(deployment(chart, { annotations: { [SKIP]: 'azwi-proxy' } }), { proxySidecar: true });
    const [one] = errorsOf(app);
    expect(one?.place).toMatchObject({ construct: 'shop/api' });
    expect(one?.place.line).toBeGreaterThan(1);
  });
});

function errorsOf(app: ReturnType<typeof testApp>): readonly Finding[] {
  try {
    app.synth();
    return [];
  } catch (error) {
    return (FindingsError.findingsIn(error) ?? []).filter(({ severity }) => severity === 'error');
  }
}
