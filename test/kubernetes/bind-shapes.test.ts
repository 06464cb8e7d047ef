import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, Cron, Include, JsonPatch, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { ManagedIdentity, WorkloadIdentity } from '../../src';
import type { BindOptions } from '../../src/kubernetes/binding';
import type { Manifest } from '../../src/kubernetes/manifest';
import { CLIENT_ID, temporaryFolder } from './support';

const { k8s } = kplus;

const labels = { app: 'api' };
const containers = [{ name: 'api', image: 'api:1' }];
const pod = { spec: { containers } };
const template = { metadata: { labels }, ...pod };
const selector = { matchLabels: labels };

type Make = (chart: Chart) => IConstruct;
const raw =
  (apiVersion: string, kind: string, rest: object): Make =>
  (chart) =>
    new ApiObject(chart, 'workload', { apiVersion, kind, ...rest });
const image = { containers: [{ image: 'api:1' }] };

const AT_ROOT: readonly string[] = [];
const IN_SPEC = ['spec', 'template'];
const IN_CRON_JOB = ['spec', 'jobTemplate', 'spec', 'template'];

const SHAPES: readonly [string, Make, readonly string[]][] = [
  ['Pod of cdk8s-plus', (chart) => new kplus.Pod(chart, 'workload', image), AT_ROOT],
  ['Deployment of cdk8s-plus', (chart) => new kplus.Deployment(chart, 'workload', image), IN_SPEC],
  [
    'StatefulSet of cdk8s-plus',
    (chart) => {
      const service = new kplus.Service(chart, 'service', { ports: [{ port: 80 }] });
      return new kplus.StatefulSet(chart, 'workload', { ...image, service });
    },
    IN_SPEC,
  ],
  ['DaemonSet of cdk8s-plus', (chart) => new kplus.DaemonSet(chart, 'workload', image), IN_SPEC],
  ['Job of cdk8s-plus', (chart) => new kplus.Job(chart, 'workload', image), IN_SPEC],
  [
    'CronJob of cdk8s-plus',
    (chart) => new kplus.CronJob(chart, 'workload', { ...image, schedule: Cron.daily() }),
    IN_CRON_JOB,
  ],
  ['Pod as L1', (chart) => new k8s.KubePod(chart, 'workload', pod), AT_ROOT],
  ['Deployment as L1', (chart) => new k8s.KubeDeployment(chart, 'workload', { spec: { selector, template } }), IN_SPEC],
  [
    'StatefulSet as L1',
    (chart) => new k8s.KubeStatefulSet(chart, 'workload', { spec: { selector, template, serviceName: 'api' } }),
    IN_SPEC,
  ],
  ['DaemonSet as L1', (chart) => new k8s.KubeDaemonSet(chart, 'workload', { spec: { selector, template } }), IN_SPEC],
  ['ReplicaSet as L1', (chart) => new k8s.KubeReplicaSet(chart, 'workload', { spec: { selector, template } }), IN_SPEC],
  ['Job as L1', (chart) => new k8s.KubeJob(chart, 'workload', { spec: { template } }), IN_SPEC],
  [
    'CronJob as L1',
    (chart) =>
      new k8s.KubeCronJob(chart, 'workload', { spec: { schedule: '* * * * *', jobTemplate: { spec: { template } } } }),
    IN_CRON_JOB,
  ],
  ['PodTemplate as L1', (chart) => new k8s.KubePodTemplate(chart, 'workload', { template }), ['template']],
  [
    'ReplicationController as L1',
    (chart) => new k8s.KubeReplicationController(chart, 'workload', { spec: { selector: labels, template } }),
    IN_SPEC,
  ],
  ['Pod as ApiObject', raw('v1', 'Pod', pod), AT_ROOT],
  ['Deployment as ApiObject', raw('apps/v1', 'Deployment', { spec: { selector, template } }), IN_SPEC],
  ['StatefulSet as ApiObject', raw('apps/v1', 'StatefulSet', { spec: { selector, template } }), IN_SPEC],
  ['DaemonSet as ApiObject', raw('apps/v1', 'DaemonSet', { spec: { selector, template } }), IN_SPEC],
  ['ReplicaSet as ApiObject', raw('apps/v1', 'ReplicaSet', { spec: { selector, template } }), IN_SPEC],
  ['Job as ApiObject', raw('batch/v1', 'Job', { spec: { template } }), IN_SPEC],
  ['CronJob as ApiObject', raw('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template } } } }), IN_CRON_JOB],
  ['PodTemplate as ApiObject', raw('v1', 'PodTemplate', { template }), ['template']],
  [
    'ReplicationController as ApiObject',
    raw('v1', 'ReplicationController', { spec: { selector: labels, template } }),
    IN_SPEC,
  ],
  ['a pod template without metadata', raw('apps/v1', 'Deployment', { spec: { selector, template: pod } }), IN_SPEC],
  [
    'an object of an Include',
    (chart) => included(chart, { apiVersion: 'apps/v1', kind: 'Deployment', spec: { selector, template } }),
    IN_SPEC,
  ],
];

const CUSTOM: readonly [string, object, BindOptions['podTemplatePath'], readonly string[]][] = [
  ['spec.template', { spec: { template } }, 'spec.template', IN_SPEC],
  [
    'a deep path',
    { spec: { workers: { pool: { template } } } },
    'spec.workers.pool.template',
    ['spec', 'workers', 'pool', 'template'],
  ],
  ['a key with dots', { spec: { 'pod.template': template } }, ['spec', 'pod.template'], ['spec', 'pod.template']],
];

describe('bind', () => {
  it.each(SHAPES)('labels the pods of %s', (_, make, path) => {
    const { before, after } = bindAndSynth(make);
    const bound = at(after, path);
    expect(bound.metadata?.labels).toMatchObject({ 'azure.workload.identity/use': 'true' });
    expect(bound.spec).toMatchObject({ serviceAccountName: 'api' });
    expect(unbound(after, path)).toEqual(before);
  });

  it.each(CUSTOM)('labels the pods of a custom resource whose template is at %s', (_, rest, podTemplatePath, path) => {
    const make = raw('example.com/v1', 'Workers', rest);
    const { before, after } = bindAndSynth(make, podTemplatePath === undefined ? {} : { podTemplatePath });
    expect(at(after, path).metadata?.labels).toMatchObject({ 'azure.workload.identity/use': 'true' });
    expect(at(after, path).spec).toMatchObject({ serviceAccountName: 'api' });
    expect(unbound(after, path)).toEqual(before);
  });

  it('sorts what it adds as cdk8s sorts', () => {
    const { after } = bindAndSynth(
      raw('v1', 'Pod', { metadata: { labels: { zone: 'a' } }, spec: { tolerations: [], containers } }),
    );
    expect(JSON.stringify(after)).toContain('"labels":{"azure.workload.identity/use":"true","zone":"a"}');
    expect(Object.keys(after.spec ?? {})).toEqual(['containers', 'serviceAccountName', 'tolerations']);
  });

  it('puts the annotations where the webhook reads them', () => {
    const two = {
      containers: [...containers, { name: 'logs', image: 'logs:1' }],
      initContainers: [{ name: 'init', image: 'init:1' }],
    };
    const make = raw('apps/v1', 'Deployment', { spec: { selector, template: { spec: two } } });
    const { after } = bindAndSynth(make, { tokenExpirationSeconds: 7200, skipContainers: ['init', 'logs'] });
    expect(at(after, IN_SPEC).metadata?.annotations).toEqual({
      'azure.workload.identity/service-account-token-expiration': '7200',
      'azure.workload.identity/skip-containers': 'init;logs',
    });
    expect(after.metadata).not.toHaveProperty('annotations');
  });

  it('sees patches that come later', () => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });
    const identity = identityIn(chart);
    const workload = new ApiObject(chart, 'workload', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: { selector, template },
    });
    identity.bind(workload);
    workload.addJsonPatch(JsonPatch.replace('/spec/template', { metadata: { labels: { app: 'patched' } }, ...pod }));
    expect(at(synthOne(chart, 'Deployment'), IN_SPEC).metadata?.labels).toEqual({
      app: 'patched',
      'azure.workload.identity/use': 'true',
    });
  });

  it('sees containers that are added later', () => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });
    const identity = identityIn(chart);
    const deployment = new kplus.Deployment(chart, 'workload', image);
    identity.bind(deployment, { skipContainers: ['late'] });
    deployment.addContainer({ name: 'late', image: 'late:1' });
    expect(at(synthOne(chart, 'Deployment'), IN_SPEC).metadata?.annotations).toEqual({
      'azure.workload.identity/skip-containers': 'late',
    });
  });

  it('does not write into a patch that two objects share', () => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });
    const shared = JsonPatch.add('/metadata/annotations', { team: 'shop' });
    const first = new ApiObject(chart, 'first', { apiVersion: 'v1', kind: 'ServiceAccount' });
    const second = new ApiObject(chart, 'second', { apiVersion: 'v1', kind: 'ServiceAccount' });
    first.addJsonPatch(shared);
    second.addJsonPatch(shared);
    const clientId = '99999999-2222-3333-4444-555555555555';
    const other = ManagedIdentity.fromClientId(chart, 'other', { clientId });
    identityIn(chart, { serviceAccount: first });
    new WorkloadIdentity(chart, 'second-identity', { identity: other, serviceAccount: second });
    const found = Testing.synth(chart).map((manifest: Manifest) => manifest.metadata?.annotations);
    expect(found).toEqual([
      { team: 'shop', 'azure.workload.identity/client-id': CLIENT_ID },
      { team: 'shop', 'azure.workload.identity/client-id': clientId },
    ]);
  });

  it('is the same bound once and twice', () => {
    const once = bindAndSynth(raw('v1', 'Pod', pod), {}, 1).after;
    const twice = bindAndSynth(raw('v1', 'Pod', pod), {}, 2).after;
    expect(twice).toEqual(once);
  });
});

function included(chart: Chart, manifest: object): IConstruct {
  const file = join(temporaryFolder(), 'workload.yaml');
  writeFileSync(file, JSON.stringify({ metadata: { name: 'workload' }, ...manifest }));
  const [object] = new Include(chart, 'workload', { url: file }).apiObjects;
  if (object === undefined) throw new Error('nothing was included');
  return object;
}

function identityIn(chart: Chart, props: { serviceAccount?: IConstruct } = {}): WorkloadIdentity {
  const identity = ManagedIdentity.fromClientId(chart, 'known', { clientId: CLIENT_ID });
  return new WorkloadIdentity(chart, 'identity', {
    identity,
    ...(props.serviceAccount === undefined ? { serviceAccountName: 'api' } : props),
  });
}

function synthOne(chart: Chart, kind: string): Manifest {
  return Testing.synth(chart).find((manifest: Manifest) => manifest.kind === kind);
}

/** A workload under a plain cdk8s app, as people test it, before and after it is bound. */
function bindAndSynth(make: Make, options: BindOptions = {}, times = 1): { before: Manifest; after: Manifest } {
  const synth = (bind: boolean): Manifest => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });
    const workload = make(chart);
    const { kind } = ApiObject.of(workload);
    if (bind) {
      const identity = identityIn(chart);
      for (let count = 0; count < times; count++) identity.bind(workload, options);
    }
    return synthOne(chart, kind);
  };
  return { before: synth(false), after: synth(true) };
}

function at(manifest: Manifest, path: readonly string[]): { metadata?: Record<string, unknown>; spec?: object } {
  return path.reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, manifest);
}

/** A bound manifest without what a binding may add: what is left must be what was there before. */
function unbound(manifest: Manifest, path: readonly string[]): Manifest {
  const copy: Manifest = JSON.parse(JSON.stringify(manifest));
  const template = at(copy, path);
  const { labels = {} } = (template.metadata ?? {}) as { labels?: Record<string, unknown> };
  delete labels['azure.workload.identity/use'];
  delete (template.spec as Record<string, unknown>).serviceAccountName;
  if (Object.keys(labels).length === 0) delete template.metadata?.labels;
  if (Object.keys(template.metadata ?? {}).length === 0) delete template.metadata;
  return copy;
}
