import { describe, expect, it } from 'vitest';
import { isNamespaced, validateKubernetes } from '../../../src/schemas/kubernetes';
import { judged, pod } from './support';

const named = (apiVersion: string, kind: string, metadata: object) => ({ apiVersion, kind, metadata });
const custom = (metadata: object) => named('example.com/v1', 'Thing', metadata);

describe('what a manifest is', () => {
  it('must be said by apiVersion and kind', () => {
    expect(judged({})).toEqual([
      'AZWI803 apiVersion: The manifest has no apiVersion. Write it, such as "apiVersion: v1".',
      'AZWI803 kind: The manifest has no kind. Write it, such as "kind: Pod".',
    ]);
    expect(judged({ apiVersion: 1, kind: 'Pod' })).toEqual([
      'AZWI802 apiVersion: apiVersion must be a string, but is the number 1. Write it, such as "apiVersion: v1".',
    ]);
  });

  it.each([
    [null, 'null'],
    ['text', 'the string "text"'],
    [[], 'a list'],
    [undefined, 'nothing'],
  ])('cannot be %j', (manifest, what) => {
    expect(judged(manifest)).toEqual([
      `AZWI802 : A manifest must be an object, but this is ${what}. Write apiVersion, kind and metadata.`,
    ]);
  });
});

describe('the name of an object', () => {
  it('is required', () => {
    expect(judged(named('v1', 'ServiceAccount', {}))).toEqual([
      'AZWI803 metadata.name: The ServiceAccount has no name. Add metadata.name, or metadata.generateName where the API server is to choose it.',
    ]);
    expect(judged({ apiVersion: 'v1', kind: 'ServiceAccount' })).toHaveLength(1);
  });

  it('may be left to the API server by generateName, which may end with a dash', () => {
    expect(judged(pod({}, { name: undefined, generateName: 'web-' }))).toEqual([]);
    expect(judged(pod({}, { name: undefined, generateName: 'Web-' }))).toEqual([
      'AZWI804 metadata.generateName: metadata.generateName is "Web-", but the name of a Pod must be a DNS subdomain. Use lower-case letters, digits, "-" and ".", with a letter or a digit at both ends, and at most 253 characters.',
    ]);
  });

  it('is not asked of questions to the API server', () => {
    const review = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: { token: 'x' } };
    expect(judged(review)).toEqual([]);
  });

  it.each([
    ['v1', 'Namespace', 'web-1', 'web.1', 'a DNS label'],
    ['v1', 'Service', 'web-1', '1-web', 'a DNS label that begins with a letter'],
    ['apps/v1', 'StatefulSet', 'web-1', 'web.1', 'a DNS label'],
    ['v1', 'ServiceAccount', 'web.1', 'web:1', 'a DNS subdomain'],
    ['v1', 'ConfigMap', 'web.1', 'Web', 'a DNS subdomain'],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:Web', 'system/web', 'a name that can stand in a path'],
    ['example.com/v1', 'Thing', 'web.1', 'web_1', 'a DNS subdomain'],
  ])('of a %s %s can be %j, and cannot be %j, which is not %s', (apiVersion, kind, good, bad, what) => {
    const at = (name: string) => {
      const { issues } = validateKubernetes(named(apiVersion, kind, { name }));
      return issues.filter(({ property }) => property === 'metadata.name');
    };
    expect(at(good)).toEqual([]);
    expect(at(bad)).toMatchObject([
      { code: 'AZWI804', message: `metadata.name is "${bad}", but the name of a ${kind} must be ${what}.` },
    ]);
  });

  it('of a CronJob leaves room for what the controller appends', () => {
    const { issues } = validateKubernetes(named('batch/v1', 'CronJob', { name: 'a'.repeat(53) }));
    expect(issues.map(({ message }) => message)).toContain(
      `metadata.name is "${'a'.repeat(53)}", 53 characters long, but the name of a CronJob has at most 52.`,
    );
  });
});

describe('the namespace of an object', () => {
  it('is a DNS label', () => {
    expect(judged(pod({}, { namespace: 'My.Team' }))).toEqual([
      'AZWI804 metadata.namespace: metadata.namespace is "My.Team", which is not a DNS label. Use lower-case letters, digits and "-", with a letter or a digit at both ends, and at most 63 characters.',
    ]);
  });

  it('is refused where the kind belongs to the whole cluster', () => {
    expect(judged(named('v1', 'Namespace', { name: 'web', namespace: 'web' }))).toEqual([
      'AZWI805 metadata.namespace: A Namespace belongs to the whole cluster, but metadata.namespace is "web". Remove it, or declare the object in a chart without a namespace.',
    ]);
  });

  it('is known to be needed or not for the kinds of Kubernetes, and not for others', () => {
    expect(isNamespaced('v1', 'Pod')).toBe(true);
    expect(isNamespaced('apps/v1', 'Deployment')).toBe(true);
    expect(isNamespaced('rbac.authorization.k8s.io/v1', 'ClusterRole')).toBe(false);
    expect(isNamespaced('example.com/v1', 'Thing')).toBeUndefined();
    expect(isNamespaced('constructor', 'prototype')).toBeUndefined();
  });
});

describe('labels', () => {
  it('have strings as values, so that numbers need quotes', () => {
    expect(judged(pod({}, { labels: { version: 1 } }))).toEqual([
      'AZWI804 metadata.labels.version: metadata.labels.version must be a string, but is the number 1. Put it in quotes, as in "1".',
    ]);
  });

  it('have values of a limited alphabet', () => {
    expect(judged(pod({}, { labels: { 'app.kubernetes.io/name': 'a b' } }))).toEqual([
      'AZWI804 metadata.labels["app.kubernetes.io/name"]: metadata.labels["app.kubernetes.io/name"] is "a b", which is not a valid label value. Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at both ends.',
    ]);
  });

  it('have keys of a limited alphabet', () => {
    expect(judged(pod({}, { labels: { 'Example.com/app': 'web' } }))).toEqual([
      'AZWI804 metadata.labels["Example.com/app"]: metadata.labels has the key "Example.com/app", which is not a valid label key. Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at both ends; a DNS subdomain and "/" may stand before it.',
    ]);
  });

  it('may hold a placeholder where the caller says so', () => {
    const manifest = pod({}, { labels: { 'example.dev/check': 'id-${CLIENT_ID}', other: '${X}' } });
    const ignoreLabelKeys = (key: string) => key === 'example.dev/check';
    expect(validateKubernetes(manifest).issues).toHaveLength(2);
    expect(validateKubernetes(manifest, { ignoreLabelKeys }).issues.map(({ property }) => property)).toEqual([
      'metadata.labels.other',
    ]);
  });
});

describe('annotations', () => {
  it('have strings as values', () => {
    expect(judged(pod({}, { annotations: { 'azure.workload.identity/inject-proxy-sidecar': true } }))).toEqual([
      'AZWI804 metadata.annotations["azure.workload.identity/inject-proxy-sidecar"]: metadata.annotations["azure.workload.identity/inject-proxy-sidecar"] must be a string, but is the boolean true. Put it in quotes, as in "true".',
    ]);
  });

  it('have the keys of labels, but with capitals', () => {
    expect(judged(pod({}, { annotations: { 'Example.com/a': 'any text', 'a b': '' } }))).toEqual([
      'AZWI804 metadata.annotations["a b"]: metadata.annotations has the key "a b", which is not a valid annotation key. Use at most 63 letters, digits, "-", "_" and ".", with a letter or a digit at both ends; a DNS subdomain and "/" may stand before it.',
    ]);
  });

  it('have 256 KiB at most, all together, in bytes', () => {
    expect(judged(pod({}, { annotations: { a: 'ä'.repeat(128 * 1024 - 1), b: '' } }))).toEqual([]);
    expect(judged(pod({}, { annotations: { a: 'ä'.repeat(128 * 1024), b: '' } }))).toEqual([
      'AZWI804 metadata.annotations: metadata.annotations have 262146 bytes together, but at most 262144 are allowed. Keep what is large in a ConfigMap.',
    ]);
  });
});

describe('a custom resource', () => {
  it('is not known, and only its metadata is judged', () => {
    const manifest = { ...custom({ name: 'a', labels: { a: 1 } }), spec: { anything: ['goes'] } };
    const { known, issues } = validateKubernetes(manifest);
    expect(known).toBe(false);
    expect(issues).toMatchObject([{ code: 'AZWI804', property: 'metadata.labels.a' }]);
  });

  it('may be of a group below k8s.io that Kubernetes does not have itself', () => {
    expect(judged(named('secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass', { name: 'a' }))).toEqual([]);
    expect(judged(named('gateway.networking.k8s.io/v1', 'Gateway', { name: 'a' }))).toEqual([]);
  });
});

describe('a kind that Kubernetes would know if it were right', () => {
  it.each([
    ['v1', 'Deployment', 'apiVersion', 'Write "apiVersion: apps/v1".'],
    ['batch/v1beta1', 'CronJob', 'apiVersion', 'Write "apiVersion: batch/v1".'],
    ['extensions/v1beta1', 'Ingress', 'apiVersion', 'Write "apiVersion: networking.k8s.io/v1".'],
    ['apps/v1', 'Deploymnt', 'kind', 'Did you mean "Deployment"?'],
    ['networking.k8s.io/v1', 'Ingres', 'kind', 'Did you mean "Ingress"?'],
    ['v1', 'Thing', 'kind', 'Correct apiVersion and kind.'],
  ])('is refused: %s %s', (apiVersion, kind, property, help) => {
    expect(judged(named(apiVersion, kind, { name: 'a' }))).toEqual([
      `AZWI802 ${property}: Kubernetes has no ${kind} in "${apiVersion}". ${help}`,
    ]);
  });

  it('is let through where an older cluster may still have the version', () => {
    expect(judged(named('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', { name: 'a' }))).toEqual([]);
  });
});

describe('a List, as `kubectl get -o yaml` prints it', () => {
  it('is judged item by item', () => {
    const items = [pod(), pod({ hostNetwork: 1 }), custom({ name: 'a' })];
    const { known, issues } = validateKubernetes({ apiVersion: 'v1', kind: 'List', items });
    expect(known).toBe(false);
    expect(issues).toMatchObject([
      { property: 'items[1].spec.hostNetwork', path: ['items', 1, 'spec', 'hostNetwork'] },
    ]);
  });
});
