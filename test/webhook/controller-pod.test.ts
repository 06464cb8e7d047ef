import { describe, expect, it } from 'vitest';
import { podOf } from '../../src/webhook/controller-pod';
import type { Json } from '../../src/webhook/json';

const TEMPLATE = { metadata: { labels: { app: 'api' } }, spec: { containers: [{ name: 'app' }] } };

function owner(kind: string, spec: Json = {}): Json {
  return { kind, metadata: { name: 'api', namespace: 'shop' }, spec };
}

describe('the pod of a controller', () => {
  it('has labels, annotations and spec of the template, and lives where its owner does', () => {
    const template = { ...TEMPLATE, metadata: { ...TEMPLATE.metadata, name: 'ignored', namespace: 'ignored' } };
    expect(podOf(owner('ReplicaSet'), template)).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { generateName: 'api-', namespace: 'shop', labels: { app: 'api' } },
      spec: { containers: [{ name: 'app' }] },
    });
  });

  it.each<[string, Json, Json]>([
    ['ReplicaSet', {}, { generateName: 'api-' }],
    ['DaemonSet', {}, { generateName: 'api-' }],
    ['ReplicationController', {}, { generateName: 'api-' }],
    ['Deployment', {}, { generateName: 'api-<hash of the template>-' }],
    ['StatefulSet', {}, { name: 'api-0' }],
    ['StatefulSet', { ordinals: { start: 3 } }, { name: 'api-3' }],
    ['Job', {}, { generateName: 'api-' }],
    ['Job', { completionMode: 'Indexed' }, { generateName: 'api-0-' }],
    ['CronJob', {}, { generateName: 'api-<time of the run>-' }],
    ['CronJob', { jobTemplate: { spec: { completionMode: 'Indexed' } } }, { generateName: 'api-<time of the run>-0-' }],
    ['PodTemplate', {}, { generateName: '<name of the PodTemplate>-' }],
  ])('of a %s with %j is called as that calls it', (kind, spec, name) => {
    expect(podOf(owner(kind, spec), { spec: {} }).metadata).toEqual({ ...name, namespace: 'shop' });
  });

  it('of an indexed Job keeps its index where the name of the Job is long', () => {
    const job = { kind: 'Job', metadata: { name: 'a'.repeat(60) }, spec: { completionMode: 'Indexed' } };
    expect(podOf(job, TEMPLATE).metadata).toMatchObject({ generateName: `${'a'.repeat(55)}-0-` });
  });

  it('of a StatefulSet has the volumes of its claims, in the place of those that have their names', () => {
    const set = owner('StatefulSet', { volumeClaimTemplates: [{ metadata: { name: 'data' } }] });
    const template = {
      spec: {
        volumes: [
          { name: 'tmp', emptyDir: {} },
          { name: 'data', emptyDir: {} },
        ],
      },
    };
    expect(podOf(set, template).spec).toEqual({
      volumes: [
        { name: 'data', persistentVolumeClaim: { claimName: 'data-api-0' } },
        { name: 'tmp', emptyDir: {} },
      ],
    });
  });

  it('that nobody has named has a name that no pod can have', () => {
    expect(podOf({ kind: 'Deployment' }, TEMPLATE).metadata).toMatchObject({
      generateName: '<name of the Deployment>-',
    });
  });
});

it('a Pod is its own', () => {
  const pod = { kind: 'Pod', metadata: { name: 'api' }, spec: {} };
  expect(podOf(pod, pod)).toBe(pod);
});
