import { describe, expect, it } from 'vitest';
import { validateKubernetes } from '../../../src/schemas/kubernetes';
import { container, deployment, judged, type Manifest, pod } from './support';

function workload(apiVersion: string, kind: string, spec: Manifest): Manifest {
  return { apiVersion, kind, metadata: { name: 'web' }, spec };
}

const template = (spec: Manifest = {}): Manifest => ({
  metadata: { labels: { app: 'web' } },
  spec: { containers: [container()], ...spec },
});

describe('the containers of a pod', () => {
  it('have DNS labels for names', () => {
    expect(judged(pod({ containers: [container({ name: 'My_App' })] }))).toEqual([
      'AZWI804 spec.containers[0].name: spec.containers[0].name is "My_App", which is not a DNS label. Use lower-case letters, digits and "-", with a letter or a digit at both ends, and at most 63 characters.',
    ]);
  });

  it('have names of their own, init containers included', () => {
    expect(judged(pod({ initContainers: [container()], containers: [container()] }))).toEqual([
      'AZWI802 spec.containers[0].name: spec.containers[0] has the name "web", which spec.initContainers[0] has already. Give each container of the pod a name of its own.',
    ]);
  });

  it('mount volumes that the pod has', () => {
    const volumeMounts = [{ name: 'data', mountPath: '/data' }];
    const containers = [container({ volumeMounts })];
    expect(judged(pod({ containers, volumes: [{ name: 'data', emptyDir: {} }] }))).toEqual([]);
    expect(judged(pod({ containers, volumes: [{ name: 'date', emptyDir: {} }] }))).toEqual([
      'AZWI802 spec.containers[0].volumeMounts[0].name: spec.containers[0].volumeMounts[0].name is "data", but the pod has no such volume. The volumes of the pod are "date".',
    ]);
    expect(judged(pod({ containers }))).toEqual([
      'AZWI802 spec.containers[0].volumeMounts[0].name: spec.containers[0].volumeMounts[0].name is "data", but the pod has no such volume. The pod has no volumes.',
    ]);
  });

  it('of a StatefulSet may mount what its claims bring', () => {
    const spec = { containers: [container({ volumeMounts: [{ name: 'data', mountPath: '/data' }] })] };
    const selector = { matchLabels: { app: 'web' } };
    expect(
      judged(workload('apps/v1', 'StatefulSet', { serviceName: 'web', selector, template: template(spec) })),
    ).toEqual([]);
  });
});

describe('the volumes of a pod', () => {
  it('have names of their own', () => {
    expect(judged(pod({ volumes: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }))).toEqual([
      'AZWI802 spec.volumes[2].name: spec.volumes[2] has the name "a", which spec.volumes[0] has already. Give each volume of the pod a name of its own.',
    ]);
  });
});

describe('the pod template of every workload', () => {
  const bad = template({ hostNetwork: 1, restartPolicy: 'Never' });
  const selector = { matchLabels: { app: 'web' } };
  it.each([
    ['v1', 'Pod', bad.spec as Manifest, 'spec.hostNetwork'],
    ['apps/v1', 'Deployment', { selector, template: bad }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'StatefulSet', { selector, template: bad, serviceName: 'web' }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'DaemonSet', { selector, template: bad }, 'spec.template.spec.hostNetwork'],
    ['apps/v1', 'ReplicaSet', { selector, template: bad }, 'spec.template.spec.hostNetwork'],
    ['v1', 'ReplicationController', { template: bad }, 'spec.template.spec.hostNetwork'],
    ['batch/v1', 'Job', { template: bad }, 'spec.template.spec.hostNetwork'],
    [
      'batch/v1',
      'CronJob',
      { schedule: '@daily', jobTemplate: { spec: { template: bad } } },
      'spec.jobTemplate.spec.template.spec.hostNetwork',
    ],
  ])('is judged: %s %s', (apiVersion, kind, spec, property) => {
    const { known, issues } = validateKubernetes(workload(apiVersion, kind, spec));
    expect(known).toBe(true);
    expect(issues.map((issue) => issue.property)).toContain(property);
  });
});

describe('restartPolicy', () => {
  it('is Always where a controller keeps pods running', () => {
    expect(judged(deployment({}, { spec: { restartPolicy: 'OnFailure', containers: [container()] } }))).toEqual([
      'AZWI802 spec.template.spec.restartPolicy: spec.template.spec.restartPolicy is "OnFailure", but pods that a controller keeps running restart always. Remove it, or write "Always"; what runs to an end is a Job.',
    ]);
  });

  it('must be set in a Job, as the default is refused there', () => {
    expect(judged(workload('batch/v1', 'Job', { template: template() }))).toEqual([
      'AZWI803 spec.template.spec.restartPolicy: spec.template.spec.restartPolicy is not set, which means "Always", but the pods of a Job come to an end. Write "OnFailure" or "Never".',
    ]);
    expect(judged(workload('batch/v1', 'Job', { template: template({ restartPolicy: 'Never' }) }))).toEqual([]);
  });
});

describe('the selector of a workload', () => {
  it('selects the pods of its own template', () => {
    expect(judged(deployment())).toEqual([]);
    expect(judged(deployment({ selector: { matchLabels: { app: 'api' } } }))).toEqual([
      'AZWI802 spec.selector.matchLabels.app: spec.selector.matchLabels asks for app: "api", but spec.template.metadata.labels have "web" there. Write the same in spec.template.metadata.labels; the selector of what is running already cannot change.',
    ]);
    expect(judged(deployment({ selector: { matchLabels: { tier: 'front' } } }))).toEqual([
      'AZWI802 spec.selector.matchLabels.tier: spec.selector.matchLabels asks for tier: "front", but spec.template.metadata.labels do not have it. Write the same in spec.template.metadata.labels; the selector of what is running already cannot change.',
    ]);
  });

  it('is not empty', () => {
    expect(judged(deployment({ selector: {} }))).toEqual([
      'AZWI802 spec.selector: spec.selector is empty. Add matchLabels that spec.template.metadata.labels have too.',
    ]);
  });

  it.each([
    [{ key: 'app', operator: 'In', values: ['web', 'api'] }, true],
    [{ key: 'app', operator: 'In', values: ['api'] }, false],
    [{ key: 'app', operator: 'NotIn', values: ['web'] }, false],
    [{ key: 'tier', operator: 'NotIn', values: ['web'] }, true],
    [{ key: 'app', operator: 'Exists' }, true],
    [{ key: 'tier', operator: 'Exists' }, false],
    [{ key: 'app', operator: 'DoesNotExist' }, false],
    [{ key: 'tier', operator: 'DoesNotExist' }, true],
  ])('may have an expression: %j selects the label app: web is %j', (expression, selects) => {
    const { issues } = validateKubernetes(deployment({ selector: { matchExpressions: [expression] } }));
    expect(issues.map(({ property }) => property)).toEqual(selects ? [] : ['spec.selector.matchExpressions[0]']);
  });
});
