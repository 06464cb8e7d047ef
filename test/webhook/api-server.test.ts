import { describe, expect, it } from 'vitest';
import { mutation, pod, refusal } from './pods';

const INJECT = { 'inject-proxy-sidecar': 'true' };

describe('what the API server refuses in the pod that the webhook makes', () => {
  it('is a regular container called like the native sidecar, because the webhook looks at init containers only', () => {
    const given = pod({ annotations: INJECT, spec: { containers: [{ name: 'azwi-proxy' }] } });
    expect(refusal(given)).toBe('API server: spec.initContainers[0].name: Duplicate value: "azwi-proxy"');
    expect(mutation(given, { kubernetes: { minor: 31 } }).kind).toBe('mutated');
  });

  it('is a regular container called like the init container of the proxy', () => {
    const given = pod({ annotations: INJECT, spec: { containers: [{ name: 'azwi-proxy-init' }] } });
    expect(refusal(given, { kubernetes: { minor: 31 } })).toBe(
      'API server: spec.initContainers[1].name: Duplicate value: "azwi-proxy-init"',
    );
  });

  it.each([
    ['1.6', '/var/run/secrets/azure/wi'],
    ['1.5', '/var/run/secrets/azure/tokens'],
  ] as const)('is, with %s, a mount of another volume at %s', (webhook, mountPath) => {
    const volumes = [{ name: 'mine', emptyDir: {} }];
    const containers = [{ name: 'app', volumeMounts: [{ name: 'mine', mountPath }] }];
    expect(refusal(pod({ spec: { volumes, containers } }), { webhook })).toBe(
      `API server: spec.containers[0].volumeMounts[1].mountPath: Invalid value: "${mountPath}": must be unique`,
    );
  });

  it('is a pod that was exported from a cluster and renamed: the reserved volume of its old name is still mounted', () => {
    const made = mutation(pod());
    if (made.kind !== 'mutated') throw new Error(made.kind);
    const renamed = { ...made.pod, metadata: { ...(made.pod.metadata as object), name: 'other' } };
    expect(refusal(renamed)).toMatch(
      /^API server: \[spec\.containers\[0\]\.volumeMounts\[1\]\.mountPath: .*must be unique/,
    );
  });

  it('is told in one message, in brackets where there is more than one thing', () => {
    const mount = { name: 'mine', mountPath: '/var/run/secrets/azure/wi' };
    const volumes = [
      { name: 'mine', emptyDir: {} },
      { name: 'mine', emptyDir: {} },
    ];
    const spec = { volumes, initContainers: null, containers: [{ name: 'app', volumeMounts: [mount] }] };
    expect(refusal(pod({ spec }))).toBe(
      'API server: [spec.volumes[1].name: Duplicate value: "mine", ' +
        'spec.containers[0].volumeMounts[1].mountPath: Invalid value: "/var/run/secrets/azure/wi": must be unique]',
    );
  });

  it('comes with the pod that it is about', () => {
    const given = pod({ annotations: INJECT, spec: { containers: [{ name: 'azwi-proxy' }] } });
    expect(mutation(given)).toMatchObject({ pod: { spec: { initContainers: [{ name: 'azwi-proxy' }, {}, {}] } } });
  });

  it('is what only Linux has, in a pod that says that it is for Windows: the proxy is made of it', () => {
    const forbidden = (at: string): string[] =>
      ['capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'runAsUser']
        .filter((name) => (at === 'spec.initContainers[2]' ? !/^(?:read|allow)/.test(name) : name !== 'runAsUser'))
        .map((name) => `${at}.securityContext.${name}: Forbidden: cannot be set for a windows pod`);
    const given = pod({ annotations: INJECT, spec: { os: { name: 'windows' } } });
    const all = [...forbidden('spec.initContainers[0]'), ...forbidden('spec.initContainers[2]')];
    expect(refusal(given)).toBe(`API server: [${all.join(', ')}]`);
    expect(mutation(given)).toMatchObject({ help: expect.stringContaining('The proxy is for Linux only') });
    expect(mutation(pod({ spec: { os: { name: 'windows' } } })).kind).toBe('mutated');
    expect(mutation(pod({ annotations: INJECT, spec: { os: { name: 'linux' } } })).kind).toBe('mutated');
  });

  it('is not a port of the proxy that a container has, too', () => {
    const containers = [{ name: 'app', ports: [{ containerPort: 8000 }] }];
    expect(mutation(pod({ annotations: INJECT, spec: { containers } })).kind).toBe('mutated');
  });

  it('is not a mount one slash away from that of the webhook', () => {
    const volumeMounts = [{ name: 'mine', mountPath: '/var/run/secrets/azure/wi/' }];
    const spec = { volumes: [{ name: 'mine', emptyDir: {} }], containers: [{ name: 'app', volumeMounts }] };
    expect(mutation(pod({ spec })).kind).toBe('mutated');
  });
});
