import { describe, expect, it } from 'vitest';
import { validateKubernetes } from '../../../src/schemas/kubernetes';
import { container, deployment, judged, pod } from './support';

describe('an unknown field', () => {
  it('is named, with the field that was probably meant', () => {
    expect(judged(pod({ containers: [container({ imagePullPolcy: 'Always' })] }))).toEqual([
      'AZWI801 spec.containers[0].imagePullPolcy: spec.containers[0] has no field "imagePullPolcy". Did you mean "imagePullPolicy"? Rename it; `kubectl explain pod.spec.containers` lists the fields.',
    ]);
  });

  it('is suggested for wrong capitals, which YAML does not forgive', () => {
    expect(judged(pod({ serviceaccountname: 'web' }))).toEqual([
      'AZWI801 spec.serviceaccountname: spec has no field "serviceaccountname". Did you mean "serviceAccountName"? Rename it; `kubectl explain pod.spec` lists the fields.',
    ]);
  });

  it('is named without a suggestion where nothing is near', () => {
    expect(judged(deployment({ colour: 'blue' }))).toEqual([
      'AZWI801 spec.colour: spec has no field "colour". Remove it; `kubectl explain deployment.spec --api-version=apps/v1` lists the fields.',
    ]);
  });

  it('is found at the top of the manifest', () => {
    expect(judged({ ...pod(), sepc: {} })).toEqual([
      'AZWI801 sepc: The manifest has no field "sepc". Did you mean "spec"? Rename it; `kubectl explain pod` lists the fields.',
    ]);
  });

  it('is the only finding where the field that was meant is required', () => {
    expect(judged(pod({ containers: [{ name: 'web', imge: 'web:1' }] }))).toEqual([
      'AZWI801 spec.containers[0].imge: spec.containers[0] has no field "imge". Did you mean "image"? Rename it; `kubectl explain pod.spec.containers` lists the fields.',
    ]);
  });
});

describe('a value of the wrong type', () => {
  it('is a string where an integer is expected', () => {
    expect(judged(pod({ containers: [container({ ports: [{ containerPort: '80' }] })] }))).toEqual([
      'AZWI802 spec.containers[0].ports[0].containerPort: spec.containers[0].ports[0].containerPort must be an integer, but is the string "80". Write it without quotes: 80.',
    ]);
  });

  it('is a number where a string is expected, as YAML reads an environment variable without quotes', () => {
    expect(judged(pod({ containers: [container({ env: [{ name: 'PORT', value: 8080 }] })] }))).toEqual([
      'AZWI802 spec.containers[0].env[0].value: spec.containers[0].env[0].value must be a string, but is the number 8080. Put it in quotes, as in "8080".',
    ]);
  });

  it('is a boolean where a string is expected', () => {
    const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' }, data: { debug: true } };
    expect(judged(configMap)).toEqual([
      'AZWI802 data.debug: data.debug must be a string, but is the boolean true. Put it in quotes, as in "true".',
    ]);
  });

  it('is a string where true or false is expected', () => {
    expect(judged(pod({ hostNetwork: 'yes', hostPID: 'true' }))).toEqual([
      'AZWI802 spec.hostNetwork: spec.hostNetwork must be true or false, but is the string "yes". Write true or false.',
      'AZWI802 spec.hostPID: spec.hostPID must be true or false, but is the string "true". Write it without quotes: true.',
    ]);
  });

  it('is an object where a list is expected', () => {
    expect(judged(pod({ containers: container() }))).toEqual([
      'AZWI802 spec.containers: spec.containers must be a list, but is an object. Write a list: each item on a line of its own, after "- ".',
    ]);
  });

  it('is null in a list, which no field stands for', () => {
    expect(judged(pod({ containers: [container(), null] }))).toEqual([
      'AZWI802 spec.containers[1]: spec.containers[1] must be an object, but is null. Write an object.',
    ]);
  });

  it('is a number with a fraction, or one that is too large, where 32 bits are there', () => {
    expect(judged(deployment({ replicas: 1.5, minReadySeconds: 2 ** 31 }))).toEqual([
      'AZWI802 spec.minReadySeconds: spec.minReadySeconds must be an integer from -2147483648 to 2147483647, but is 2147483648. Write an integer from -2147483648 to 2147483647.',
      'AZWI802 spec.replicas: spec.replicas must be an integer, but is the number 1.5. Write an integer.',
    ]);
  });

  it('is a number beyond 64 bits', () => {
    expect(judged(pod({ activeDeadlineSeconds: 2 ** 63 }))).toEqual([
      'AZWI802 spec.activeDeadlineSeconds: spec.activeDeadlineSeconds must be a 64-bit integer, but is 9223372036854776000. Write a 64-bit integer.',
    ]);
  });
});

describe('a value that is written wrongly', () => {
  it('is a quantity with a unit that Kubernetes does not have', () => {
    expect(judged(pod({ containers: [container({ resources: { limits: { memory: '512MB', cpu: 0.5 } } })] }))).toEqual([
      'AZWI802 spec.containers[0].resources.limits.memory: spec.containers[0].resources.limits.memory is "512MB", which is not a quantity. Write a number, or a number and a unit in quotes, such as "500m", "1.5" or "2Gi".',
    ]);
  });

  it('is plain text in the data of a Secret', () => {
    const secret = (data: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web' }, data });
    expect(judged(secret({ password: 'hello' }))).toEqual([
      'AZWI802 data.password: data.password is "hello", which is not base64. Encode it with base64; in a Secret, stringData takes the plain text.',
    ]);
    expect(judged(secret({ password: 'aGVsbG8=', lines: 'aGVs\nbG8=\n', empty: '' }))).toEqual([]);
  });

  it('is a key of a ConfigMap that cannot be the name of a file', () => {
    const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' }, data: { 'a b': 'c' } };
    expect(judged(configMap)).toEqual([
      'AZWI804 data["a b"]: data has the key "a b", which is not a valid key of a ConfigMap or a Secret. Use at most 253 letters, digits, "-", "_" and ".".',
    ]);
  });

  it('is a time without its zone', () => {
    expect(judged(pod({}, { creationTimestamp: '2026-01-31 12:00' }))).toEqual([
      'AZWI802 metadata.creationTimestamp: metadata.creationTimestamp is "2026-01-31 12:00", which is not a point in time. Write date and time with the zone, such as "2026-01-31T12:00:00Z".',
    ]);
  });

  it('is the name of an environment variable with "="', () => {
    expect(judged(pod({ containers: [container({ env: [{ name: 'A=B', value: '' }] })] }))).toEqual([
      'AZWI804 spec.containers[0].env[0].name: spec.containers[0].env[0].name is "A=B", which is not a valid name of an environment variable. Use printable ASCII characters, but no "=".',
    ]);
  });
});

describe('a value from a list of values', () => {
  it('is refused with the value that was probably meant', () => {
    expect(judged(pod({ restartPolicy: 'always' }))).toEqual([
      'AZWI802 spec.restartPolicy: spec.restartPolicy must be one of "Always", "OnFailure", "Never", but is the string "always". Did you mean "Always"?',
    ]);
  });

  it('is refused with all that there are where nothing is near', () => {
    expect(judged(pod({ containers: [container({ ports: [{ containerPort: 80, protocol: 'HTTP' }] })] }))).toEqual([
      'AZWI802 spec.containers[0].ports[0].protocol: spec.containers[0].ports[0].protocol must be one of "TCP", "UDP", "SCTP", but is the string "HTTP". Write one of "TCP", "UDP", "SCTP".',
    ]);
  });

  it('is refused once, not once for its type and once for its value', () => {
    expect(judged(pod({ containers: [container({ imagePullPolicy: 3 })] }))).toEqual([
      'AZWI802 spec.containers[0].imagePullPolicy: spec.containers[0].imagePullPolicy must be a string, but is the number 3. Put it in quotes, as in "3".',
    ]);
  });

  it('may be empty where the API server puts the default in', () => {
    expect(judged(pod({ restartPolicy: '', containers: [container({ imagePullPolicy: '' })] }))).toEqual([]);
  });

  it.each([
    ['CronJob', 'concurrencyPolicy', { schedule: '* * * * *', concurrencyPolicy: 'forbid' }, 'Did you mean "Forbid"?'],
  ])('of a %s is known: %s', (kind, field, spec, help) => {
    const jobTemplate = { spec: { template: { spec: { restartPolicy: 'Never', containers: [container()] } } } };
    const manifest = { apiVersion: 'batch/v1', kind, metadata: { name: 'web' }, spec: { ...spec, jobTemplate } };
    expect(validateKubernetes(manifest).issues).toMatchObject([{ code: 'AZWI802', property: `spec.${field}`, help }]);
  });
});

describe('a port', () => {
  it('is a number from 1 to 65535', () => {
    expect(
      judged(pod({ containers: [container({ ports: [{ containerPort: 0 }, { containerPort: 65535 }] })] })),
    ).toEqual([
      'AZWI802 spec.containers[0].ports[0].containerPort: spec.containers[0].ports[0].containerPort must be an integer from 1 to 65535, but is 0. Write an integer from 1 to 65535.',
    ]);
  });

  it('of a probe is a number or the name of a port', () => {
    const probe = (port: unknown) => pod({ containers: [container({ livenessProbe: { tcpSocket: { port } } })] });
    expect(judged(probe(80))).toEqual([]);
    expect(judged(probe('http'))).toEqual([]);
    expect(judged(probe('80'))).toEqual([
      'AZWI802 spec.containers[0].livenessProbe.tcpSocket.port: spec.containers[0].livenessProbe.tcpSocket.port is "80", which is not the number or a valid name of a port. Write a number without quotes, or a name of at most 15 lower-case letters, digits and "-".',
    ]);
  });
});

describe('a field that is required', () => {
  it('is named with the place at which it should be, and with what it is', () => {
    expect(judged(pod({ containers: [{ name: 'web' }] }))).toEqual([
      'AZWI803 spec.containers[0].image: spec.containers[0] has no "image", which is required. Add "image": a string.',
    ]);
    expect(judged(deployment({ selector: undefined }))).toEqual([
      'AZWI803 spec.selector: spec has no "selector", which is required. Add "selector": an object.',
    ]);
  });

  it('is missing when it is null', () => {
    expect(judged(pod({ containers: null }))).toEqual([
      'AZWI803 spec.containers: spec has no "containers", which is required. Add "containers": a list.',
    ]);
  });

  it('is missing when a list is empty that must not be', () => {
    expect(judged(pod({ containers: [] }))).toEqual([
      'AZWI802 spec.containers: spec.containers is empty. Give it at least one item.',
    ]);
  });
});

describe('a field that is null', () => {
  it('is a field that is not there, as kubectl itself prints `creationTimestamp: null`', () => {
    expect(judged(pod({ nodeSelector: null }, { creationTimestamp: null, annotations: null }))).toEqual([]);
  });

  it('leaves the manifest as it was', () => {
    const manifest = Object.freeze(pod({ nodeSelector: null, containers: [container({ env: null })] }));
    validateKubernetes(manifest);
    expect(manifest).toEqual(pod({ nodeSelector: null, containers: [container({ env: null })] }));
  });
});

describe('a manifest with several mistakes', () => {
  it('gives all of them at once, each with its path for programs', () => {
    const { issues } = validateKubernetes(
      pod({ containers: [container({ tty: 'on', 'x.y/z': 1, env: [{ value: 'a' }] })] }, { name: 'Web' }),
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['AZWI801', ['spec', 'containers', 0, 'x.y/z']],
      ['AZWI803', ['spec', 'containers', 0, 'env', 0, 'name']],
      ['AZWI802', ['spec', 'containers', 0, 'tty']],
      ['AZWI804', ['metadata', 'name']],
    ]);
    expect(issues[0]?.property).toBe('spec.containers[0]["x.y/z"]');
  });
});

describe('long values', () => {
  it('are cut in messages', () => {
    expect(judged(pod({ restartPolicy: 'x'.repeat(1000) }))[0]?.length).toBeLessThan(300);
  });
});
