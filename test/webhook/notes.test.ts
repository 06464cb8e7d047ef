import { describe, expect, it } from 'vitest';
import type { MutateOptions } from '../../src/webhook/options';
import { account, CONFIG, type Given, mutation, notes, pod } from './pods';

const K = 'azure.workload.identity';
const INJECT = { 'inject-proxy-sidecar': 'true' };

it('there is nothing to note about a pod that says nothing special', () => {
  expect(notes(pod({ spec: { securityContext: { runAsUser: 0 } } }))).toEqual([]);
  expect(notes(pod({ spec: { nodeSelector: { 'kubernetes.io/os': 'windows' } } }))).toEqual([]);
  expect(notes(pod())).toEqual([]);
  expect(notes(pod({ annotations: INJECT }))).toEqual([]);
});

describe('what is noted', () => {
  it.each<[string, Given, string]>([
    [
      'a proxy that somebody meant to switch off',
      { annotations: { 'inject-proxy-sidecar': 'false' } },
      `${K}/inject-proxy-sidecar is "false", and the proxy is injected: that the annotation is there is all that counts.`,
    ],
    [
      'a port without a proxy',
      { annotations: { 'proxy-sidecar-port': '8080' } },
      `${K}/proxy-sidecar-port is ignored, because no proxy is injected without ${K}/inject-proxy-sidecar.`,
    ],
    [
      'an empty expiration',
      { annotations: { 'service-account-token-expiration': '' } },
      `${K}/service-account-token-expiration is empty, which counts as not set.`,
    ],
    [
      'an annotation of a custom token endpoint that the webhook does not have',
      { annotations: { 'use-identity-binding': 'true' } },
      `${K}/use-identity-binding is ignored: only a webhook that is configured for it, 1.6 or later, heeds it.`,
    ],
    [
      'a name to skip that no container has',
      { annotations: { 'skip-containers': 'App; app' } },
      `${K}/skip-containers names "App", which no container of the pod is called.`,
    ],
    [
      'a list that names all containers',
      { annotations: { 'skip-containers': 'app;prepare' } },
      `${K}/skip-containers names all containers, so the pod gets the volume, and nobody mounts it.`,
    ],
    [
      'a proxy without a token',
      { annotations: { ...INJECT, 'skip-containers': 'azwi-proxy' } },
      `${K}/skip-containers names azwi-proxy, which then has no token and no tenant, and exits.`,
    ],
    [
      'a proxy in a pod for Windows nodes, which the API server takes',
      { annotations: INJECT, spec: { nodeSelector: { 'kubernetes.io/os': 'windows' } } },
      'The pod is for Windows nodes, and the images of the proxy are for Linux: the pod does not start.',
    ],
    [
      'a proxy that would run as root',
      { annotations: INJECT, spec: { securityContext: { runAsUser: 0 } } },
      'The pod runs as root (runAsUser 0), and so would azwi-proxy, which must not: its container is never made (CreateContainerConfigError).',
    ],
    [
      'a variable that a container sets otherwise',
      { spec: { containers: [{ name: 'app', env: [{ name: 'AZURE_TENANT_ID', value: '' }] }] } },
      'The container app sets AZURE_TENANT_ID itself and keeps its value.',
    ],
    [
      'a container that is taken for that of the proxy',
      { annotations: INJECT, spec: { initContainers: [{ name: 'azwi-proxy-init', image: 'mine' }] } },
      "The container azwi-proxy-init is taken for the webhook's own, which is not injected.",
    ],
    [
      'the namespace of the system',
      { metadata: { namespace: 'kube-system' } },
      'On AKS, a webhook that somebody has installed is kept away from kube-system: the pod may stay as it is.',
    ],
  ])('is %s', (_, given, message) => {
    expect(notes(pod(given))).toEqual([message]);
  });

  it.each<[string, Partial<MutateOptions>, string]>([
    [
      'a ServiceAccount without a client id',
      { serviceAccount: account({}) },
      `The ServiceAccount sa has no ${K}/client-id, so no AZURE_CLIENT_ID is injected.`,
    ],
    [
      'a ServiceAccount with an empty one',
      { serviceAccount: account({ 'client-id': '' }) },
      `The ServiceAccount sa has an empty ${K}/client-id, so no AZURE_CLIENT_ID is injected.`,
    ],
    [
      'a ServiceAccount with an empty tenant',
      { serviceAccount: account({ 'client-id': 'id', 'tenant-id': '' }) },
      `The ServiceAccount sa has an empty ${K}/tenant-id, so no AZURE_TENANT_ID is injected.`,
    ],
    [
      'a ServiceAccount that is not known',
      { serviceAccount: 'unknown' },
      'The ServiceAccount sa is not known here, so it is taken for one without annotations.',
    ],
  ])('is %s', (_, options, message) => {
    expect(notes(pod(), options)).toEqual([message]);
  });

  it.each([
    ['1.6', 'azure-workload-identity-reserved-425c89ed5bb78a7623fae60fd8a6f6', "is replaced by the webhook's own."],
    ['1.5', 'mine', "is taken for the webhook's own, which is not added."],
  ] as const)('is, with %s, the volume %s', (webhook, name, what) => {
    const volume = { name, projected: { sources: [{ serviceAccountToken: { path: 'azure-identity-token' } }] } };
    const skip = { 'skip-containers': 'app' };
    const given = pod({
      annotations: skip,
      spec: { initContainers: [], volumes: [volume], containers: [{ name: 'app' }] },
    });
    expect(notes(given, { webhook })).toContain(`The volume ${name} ${what}`);
  });
});

describe('what is not noted', () => {
  it('is a variable that a container sets as the webhook would', () => {
    const env = [{ name: 'AZURE_TENANT_ID', value: 'tenantID' }];
    expect(notes(pod({ spec: { containers: [{ name: 'app', env }] } }))).toEqual([]);
  });

  it('is a variable whose injected value is not known', () => {
    const env = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID', 'AZURE_AUTHORITY_HOST'].map((name) => ({ name, value: 'mine' }));
    const given = pod({ spec: { containers: [{ name: 'app', env }] } });
    expect(notes(given, { serviceAccount: 'unknown', config: {} })).toHaveLength(1);
  });

  it('is a variable of a container that is skipped', () => {
    const containers = [{ name: 'app', env: [{ name: 'AZURE_TENANT_ID', value: 'mine' }] }];
    expect(notes(pod({ annotations: { 'skip-containers': 'app' }, spec: { containers } }))).toEqual([]);
  });

  it('is the annotation of a custom token endpoint that the webhook has', () => {
    const config = { ...CONFIG, customTokenEndpoint: { annotationSuffix: 'identity-binding', audience: 'api://X' } };
    expect(notes(pod({ annotations: { 'use-identity-binding': 'true' } }), { config })).toEqual([]);
  });
});

it('a pod that names no ServiceAccount is told that it has one all the same', () => {
  const given = pod({ spec: { serviceAccountName: undefined } });
  expect(mutation(given, { serviceAccount: 'unknown' })).toMatchObject({
    notes: [
      {
        message: 'The ServiceAccount default is not known here, so it is taken for one without annotations.',
        help: expect.stringMatching(/^The pod names none, so it has that of its namespace\./) as unknown,
      },
    ],
  });
});

it('a note tells where it is in the pod as it was given', () => {
  const env = [{ name: 'A' }, { name: 'AZURE_TENANT_ID', value: 'mine' }];
  const result = mutation(pod({ annotations: INJECT, spec: { containers: [{ name: 'app', env }] } }));
  expect(result).toMatchObject({ notes: [{ kind: 'unheeded', path: ['spec', 'containers', 0, 'env', 1] }] });
});
