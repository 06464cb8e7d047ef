import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/webhook/json';
import { CONFIG, container, environment, mutated, names, pod, refusal } from './pods';

const INJECT = { 'inject-proxy-sidecar': 'true' };
const OLD = { kubernetes: { minor: 31 } } as const;

function without(object: Json, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

describe('the proxy', () => {
  it('is not there without the annotation', () => {
    const made = mutated(pod());
    expect([names(made, 'initContainers'), names(made)]).toEqual([['prepare'], ['app']]);
  });

  it.each(['true', 'false', '', 'no'])(
    'is there with the annotation %j: that it is there is all that counts',
    (value) => {
      const made = mutated(pod({ annotations: { 'inject-proxy-sidecar': value } }));
      expect(names(made, 'initContainers')).toEqual(['azwi-proxy', 'prepare', 'azwi-proxy-init']);
    },
  );

  it('is the first init container from 1.32 on, and its own init container is the last', () => {
    const made = mutated(pod({ annotations: INJECT }), { kubernetes: { minor: 32 } });
    expect(names(made, 'initContainers')).toEqual(['azwi-proxy', 'prepare', 'azwi-proxy-init']);
    expect(names(made)).toEqual(['app']);
    expect(container(made, 'azwi-proxy').restartPolicy).toBe('Always');
  });

  it('is the first of the regular containers below 1.32', () => {
    const made = mutated(pod({ annotations: INJECT }), OLD);
    expect(names(made, 'initContainers')).toEqual(['prepare', 'azwi-proxy-init']);
    expect(names(made)).toEqual(['azwi-proxy', 'app']);
    expect(container(made, 'azwi-proxy')).not.toHaveProperty('restartPolicy');
  });

  it('runs without rights, and does not say as which user', () => {
    const made = mutated(pod({ annotations: INJECT }), OLD);
    expect(without(container(made, 'azwi-proxy'), 'env', 'volumeMounts')).toEqual({
      name: 'azwi-proxy',
      image: 'mcr.microsoft.com/oss/azure/workload-identity/proxy:v1.6.0',
      imagePullPolicy: 'IfNotPresent',
      args: ['--proxy-port=8000', '--log-level=info'],
      ports: [{ containerPort: 8000 }],
      lifecycle: { postStart: { exec: { command: ['/proxy', '--proxy-port=8000', '--probe', '--log-level=info'] } } },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        privileged: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
      },
    });
  });

  it('has an init container that is privileged, without resources and seccomp profile', () => {
    const made = mutated(pod({ annotations: INJECT }));
    expect(without(container(made, 'azwi-proxy-init'), 'env', 'volumeMounts')).toEqual({
      name: 'azwi-proxy-init',
      image: 'mcr.microsoft.com/oss/azure/workload-identity/proxy-init:v1.6.0',
      imagePullPolicy: 'IfNotPresent',
      securityContext: {
        capabilities: { add: ['NET_ADMIN'], drop: ['ALL'] },
        privileged: true,
        runAsNonRoot: false,
        runAsUser: 0,
      },
    });
  });

  it('has the token in both of its containers, because they are there before the token is', () => {
    const made = mutated(pod({ annotations: INJECT }));
    expect(environment(made, 'azwi-proxy')).toEqual(environment(made, 'app'));
    expect(environment(made, 'azwi-proxy-init')).toEqual(['PROXY_PORT=8000', ...environment(made, 'app')]);
    expect(container(made, 'azwi-proxy').volumeMounts).toEqual(container(made, 'app').volumeMounts);
  });

  it('has no token where the skip list names it', () => {
    const made = mutated(pod({ annotations: { ...INJECT, 'skip-containers': 'azwi-proxy' } }));
    expect(environment(made, 'azwi-proxy')).toEqual([]);
  });

  it('has the images of its release, or those that the webhook was given', () => {
    const given = pod({ annotations: INJECT });
    const images = (options: object): unknown[] => {
      const made = mutated(given, options);
      return ['azwi-proxy', 'azwi-proxy-init'].map((name) => container(made, name).image);
    };
    expect(images({ webhook: '1.5' })).toEqual([
      'mcr.microsoft.com/oss/azure/workload-identity/proxy:v1.5.1',
      'mcr.microsoft.com/oss/azure/workload-identity/proxy-init:v1.5.1',
    ]);
    expect(images({ config: { ...CONFIG, proxyImage: 'p', proxyInitImage: 'i' } })).toEqual(['p', 'i']);
  });

  it('logs as the webhook does', () => {
    const made = mutated(pod({ annotations: INJECT }), { config: { ...CONFIG, logLevel: 'debug' } });
    expect(container(made, 'azwi-proxy').args).toEqual(['--proxy-port=8000', '--log-level=debug']);
  });

  it('is taken to be there where a container in its place has its name', () => {
    const spec = {
      initContainers: [{ name: 'azwi-proxy-init', image: 'mine' }],
      containers: [{ name: 'app' }, { name: 'azwi-proxy', image: 'mine' }],
    };
    const made = mutated(pod({ annotations: INJECT, spec }), OLD);
    expect([names(made, 'initContainers'), names(made)]).toEqual([['azwi-proxy-init'], ['app', 'azwi-proxy']]);
    expect(container(made, 'azwi-proxy').image).toBe('mine');
  });
});

describe('the port of the proxy', () => {
  const withPort = (port: string): Json => pod({ annotations: { ...INJECT, 'proxy-sidecar-port': port } });

  it.each([
    ['8080', '8080'],
    ['+8000', '8000'],
    ['08000', '8000'],
    ['65535', '65535'],
  ])('%j is %s', (text, port) => {
    const made = mutated(withPort(text));
    expect(container(made, 'azwi-proxy').ports).toEqual([{ containerPort: Number(port) }]);
    expect(container(made, 'azwi-proxy').args).toContain(`--proxy-port=${port}`);
    expect(environment(made, 'azwi-proxy-init')).toContain(`PROXY_PORT=${port}`);
  });

  it.each(['', 'http', '8000/tcp', '80.0', ' 8000'])('%j is refused by the webhook, the empty text too', (text) => {
    expect(refusal(withPort(text))).toBe(
      `webhook: failed to parse proxy sidecar port: strconv.ParseInt: parsing "${text}": invalid syntax`,
    );
  });

  it('too large for 32 bits is refused by the webhook', () => {
    expect(refusal(withPort('2147483648'))).toBe(
      'webhook: failed to parse proxy sidecar port: strconv.ParseInt: parsing "2147483648": value out of range',
    );
  });

  it('0 passes the webhook, and the API server takes it for no port', () => {
    expect(refusal(withPort('0'))).toBe('API server: spec.initContainers[0].ports[0].containerPort: Required value');
  });

  it.each(['-1', '65536', '2147483647'])('%s passes the webhook, and the API server refuses it', (port) => {
    expect(refusal(withPort(port))).toBe(
      `API server: spec.initContainers[0].ports[0].containerPort: Invalid value: ${port}: must be between 1 and 65535, inclusive`,
    );
  });

  it('is not read where no proxy is asked for, even if it is none', () => {
    expect(names(mutated(pod({ annotations: { 'proxy-sidecar-port': 'http' } })))).toEqual(['app']);
  });
});
