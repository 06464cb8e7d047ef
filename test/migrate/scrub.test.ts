import { describe, expect, it } from 'vitest';
import type { ReadObject } from '../../src/manifests';
import { scrubbedAccount, scrubbedWorkload } from '../../src/migrate/project/scrub';
import { read } from './objects';

function first(object: unknown): ReadObject {
  const [found] = read(object);
  if (found === undefined) throw new Error('nothing was read');
  return found;
}

const OF_THE_SERVER = {
  uid: '1',
  resourceVersion: '2',
  generation: 3,
  creationTimestamp: '2024-01-01T00:00:00Z',
  selfLink: '/x',
  managedFields: [{}],
};

describe('a dumped workload', () => {
  it('loses what the server has added, and keeps the rest', () => {
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: 'web',
        namespace: 'shop',
        labels: { app: 'web' },
        annotations: {
          'deployment.kubernetes.io/revision': '4',
          'kubectl.kubernetes.io/last-applied-configuration': '{}',
          team: 'shop',
        },
        ...OF_THE_SERVER,
      },
      spec: {
        replicas: 2,
        template: {
          metadata: { creationTimestamp: null, labels: { app: 'web' } },
          spec: { containers: [{ name: 'main', image: 'nginx' }], serviceAccount: 'sa', serviceAccountName: 'sa' },
        },
      },
      status: { replicas: 2 },
    };
    expect(scrubbedWorkload(first(deployment), ['spec', 'template'])).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'shop', labels: { app: 'web' }, annotations: { team: 'shop' } },
      spec: {
        replicas: 2,
        template: {
          metadata: { labels: { app: 'web' } },
          spec: { containers: [{ name: 'main', image: 'nginx' }], serviceAccountName: 'sa' },
        },
      },
    });
  });

  it('that is a Pod loses its node and the volumes of its tokens', () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web', namespace: 'shop', ...OF_THE_SERVER },
      spec: {
        nodeName: 'node1',
        volumes: [{ name: 'kube-api-access-x7k2p' }, { name: 'azure-workload-identity-reserved-0a' }, { name: 'data' }],
        containers: [
          { name: 'main', volumeMounts: [{ name: 'kube-api-access-x7k2p' }, { name: 'data' }] },
          { name: 'side', volumeMounts: [{ name: 'kube-api-access-x7k2p' }] },
        ],
      },
    };
    expect(scrubbedWorkload(first(pod), []).spec).toEqual({
      volumes: [{ name: 'data' }],
      containers: [{ name: 'main', volumeMounts: [{ name: 'data' }] }, { name: 'side' }],
    });
  });

  it('that is a Job loses the selector and the labels that its controller made up', () => {
    const job = (manualSelector: boolean) => ({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'once', namespace: 'shop', labels: { 'job-name': 'once', app: 'once' } },
      spec: {
        ...(manualSelector ? { manualSelector } : {}),
        selector: { matchLabels: { 'controller-uid': '1' } },
        template: {
          metadata: { labels: { 'controller-uid': '1', 'batch.kubernetes.io/job-name': 'once', app: 'once' } },
          spec: { containers: [] },
        },
      },
    });
    const path = ['spec', 'template'];
    expect(scrubbedWorkload(first(job(false)), path)).toEqual({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'once', namespace: 'shop', labels: { app: 'once' } },
      spec: { template: { metadata: { labels: { app: 'once' } }, spec: { containers: [] } } },
    });
    expect(scrubbedWorkload(first(job(true)), path).spec).toHaveProperty('selector');
  });

  it('is not changed itself', () => {
    const object = first({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x', uid: '1' },
      spec: { nodeName: 'n' },
      status: {},
    });
    const before = JSON.stringify(object.manifest);
    scrubbedWorkload(object, []);
    expect(JSON.stringify(object.manifest)).toBe(before);
  });
});

describe('a dumped ServiceAccount', () => {
  it('loses the secrets with its tokens, and keeps others', () => {
    const account = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop', ...OF_THE_SERVER },
      secrets: [{ name: 'sa-token-x7k2p' }, { name: 'mine' }],
      imagePullSecrets: [{ name: 'registry' }],
    };
    expect(scrubbedAccount(first(account))).toEqual({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'sa', namespace: 'shop' },
      secrets: [{ name: 'mine' }],
      imagePullSecrets: [{ name: 'registry' }],
    });
  });
});
