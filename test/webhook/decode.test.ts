import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/webhook/json';
import { type Given, key, mutation, pod, refusal } from './pods';

const POD = 'API server: Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal';

describe('a pod that the API server cannot read', () => {
  it.each<[string, Given, string]>([
    [
      'the label as a boolean',
      { metadata: { labels: { [key('use')]: true } } },
      'bool into Go struct field ObjectMeta.metadata.labels of type string',
    ],
    [
      'the expiration as a number',
      { annotations: { 'service-account-token-expiration': 3600 } },
      'number into Go struct field ObjectMeta.metadata.annotations of type string',
    ],
    [
      'labels as a list',
      { metadata: { labels: ['a'] } },
      'array into Go struct field ObjectMeta.metadata.labels of type map[string]string',
    ],
    [
      'containers as an object',
      { spec: { containers: { name: 'a' } } },
      'object into Go struct field PodSpec.spec.containers of type []v1.Container',
    ],
    [
      'a container as a text',
      { spec: { containers: ['a'] } },
      'string into Go struct field PodSpec.spec.containers of type v1.Container',
    ],
    [
      'the environment as an object',
      { spec: { containers: [{ name: 'a', env: { A: 'a' } }] } },
      'object into Go struct field Container.spec.containers.env of type []v1.EnvVar',
    ],
    [
      'a variable as a number',
      { spec: { containers: [{ name: 'a', env: [{ name: 'A', value: 1 }] }] } },
      'number into Go struct field EnvVar.spec.containers.env.value of type string',
    ],
    [
      'a port as a text',
      { spec: { containers: [{ name: 'a', ports: [{ containerPort: '80' }] }] } },
      'string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32',
    ],
    [
      'a port with a fraction',
      { spec: { containers: [{ name: 'a', ports: [{ containerPort: 80.5 }] }] } },
      'number 80.5 into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32',
    ],
    [
      'the host network as a text',
      { spec: { hostNetwork: 'true' } },
      'string into Go struct field PodSpec.spec.hostNetwork of type bool',
    ],
  ])('with %s, is refused in its words', (_, given, message) => {
    expect(refusal(pod(given))).toBe(`${POD} ${message}`);
  });

  it('is refused whether it has the label or not', () => {
    expect(refusal({ spec: 'x' })).toBe(`${POD} string into Go struct field Pod.spec of type v1.PodSpec`);
  });

  it('tells where it is', () => {
    const given = pod({ spec: { containers: [{ name: 'a' }, { name: 'b', env: [{ name: 'A', value: 1 }] }] } });
    expect(mutation(given)).toMatchObject({ path: ['spec', 'containers', 1, 'env', 0, 'value'] });
  });

  it('is not one with a null, which counts as absent', () => {
    const spec = { initContainers: null, volumes: null, containers: [{ name: 'app', env: null, volumeMounts: null }] };
    const metadata = { annotations: { [key('skip-containers')]: null } };
    expect(mutation(pod({ metadata, spec })).kind).toBe('mutated');
  });
});

it('a ServiceAccount that the API server cannot read is refused like a pod', () => {
  const serviceAccount: Json = { metadata: { annotations: { [key('client-id')]: 42 } } };
  expect(mutation(pod(), { serviceAccount })).toMatchObject({
    kind: 'refused',
    by: 'API server',
    on: 'ServiceAccount',
    path: ['metadata', 'annotations', key('client-id')],
  });
});
