import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/webhook/json';
import type { CustomTokenEndpoint } from '../../src/webhook/options';
import { CONFIG, container, environment, mutated, pod, refusal } from './pods';

// The first 30 digits of the SHA-256 of `pod`.
const VOLUME = 'azure-workload-identity-reserved-425c89ed5bb78a7623fae60fd8a6f6';

function volumesOf(made: Json): readonly Json[] {
  return (made.spec as { volumes: Json[] }).volumes;
}

function mountsOf(made: Json): unknown {
  return container(made, 'app').volumeMounts;
}

describe('webhook 1.6', () => {
  it('gives a container four variables, in this order', () => {
    expect(environment(mutated(pod()))).toEqual([
      'AZURE_CLIENT_ID=clientID',
      'AZURE_TENANT_ID=tenantID',
      'AZURE_FEDERATED_TOKEN_FILE=/var/run/secrets/azure/wi/token/azure-identity-token',
      'AZURE_AUTHORITY_HOST=https://login.microsoftonline.com/',
    ]);
  });

  it('gives init containers the same', () => {
    const made = mutated(pod());
    expect(environment(made, 'prepare')).toEqual(environment(made, 'app'));
    expect(container(made, 'prepare').volumeMounts).toEqual(mountsOf(made));
  });

  it('adds the volume, with a name of 63 characters made of that of the pod', () => {
    const token = {
      audience: 'api://AzureADTokenExchange',
      expirationSeconds: 3600,
      path: 'token/azure-identity-token',
    };
    expect(volumesOf(mutated(pod()))).toEqual([
      { name: VOLUME, projected: { sources: [{ serviceAccountToken: token }] } },
    ]);
    expect(VOLUME).toHaveLength(63);
  });

  it('mounts it read-only', () => {
    expect(mountsOf(mutated(pod()))).toEqual([
      { name: VOLUME, mountPath: '/var/run/secrets/azure/wi', readOnly: true },
    ]);
  });

  it('replaces a volume and a mount that have the name', () => {
    const mine = {
      name: 'app',
      volumeMounts: [
        { name: VOLUME, mountPath: '/mine' },
        { name: 'a', mountPath: '/a' },
      ],
    };
    const volumes = [
      { name: VOLUME, emptyDir: {} },
      { name: 'a', emptyDir: {} },
    ];
    const made = mutated(pod({ spec: { containers: [mine], volumes } }));
    expect(mountsOf(made)).toEqual([
      { name: VOLUME, mountPath: '/var/run/secrets/azure/wi', readOnly: true },
      { name: 'a', mountPath: '/a' },
    ]);
    expect(volumesOf(made)).toMatchObject([{ name: VOLUME, projected: {} }, { name: 'a' }]);
    expect(volumesOf(made)[0]).not.toHaveProperty('emptyDir');
  });

  it('has the audience that it was configured with', () => {
    const made = mutated(pod(), { config: { ...CONFIG, audience: 'api://Other' } });
    expect(volumesOf(made)).toMatchObject([
      { projected: { sources: [{ serviceAccountToken: { audience: 'api://Other' } }] } },
    ]);
  });
});

describe('webhook 1.5', () => {
  const options = { webhook: '1.5' } as const;

  it('has the token elsewhere', () => {
    expect(environment(mutated(pod(), options))).toContain(
      'AZURE_FEDERATED_TOKEN_FILE=/var/run/secrets/azure/tokens/azure-identity-token',
    );
  });

  it('names volume and mount azure-identity-token', () => {
    const made = mutated(pod(), options);
    const token = { audience: 'api://AzureADTokenExchange', expirationSeconds: 3600, path: 'azure-identity-token' };
    expect(volumesOf(made)).toEqual([
      { name: 'azure-identity-token', projected: { sources: [{ serviceAccountToken: token }] } },
    ]);
    expect(mountsOf(made)).toEqual([
      { name: 'azure-identity-token', mountPath: '/var/run/secrets/azure/tokens', readOnly: true },
    ]);
  });

  it('leaves a mount of that name as it is', () => {
    const mounts = [{ name: 'azure-identity-token', mountPath: '/mine' }];
    const made = mutated(pod({ spec: { containers: [{ name: 'app', volumeMounts: mounts }] } }), options);
    expect(mountsOf(made)).toEqual(mounts);
  });

  const projected = (name: string, path: string): Json => {
    return { name, projected: { sources: [{ serviceAccountToken: { path } }] } };
  };

  it('adds no volume where one has a token at its path, and then its own mount has no volume', () => {
    const spec = { initContainers: null, volumes: [projected('mine', 'azure-identity-token')] };
    expect(refusal(pod({ spec }), options)).toBe(
      'API server: spec.containers[0].volumeMounts[0].name: Not found: "azure-identity-token"',
    );
  });

  it('adds its volume beside one of the same name with another path, which the API server refuses', () => {
    const spec = { volumes: [projected('azure-identity-token', 'token')] };
    expect(refusal(pod({ spec }), options)).toBe(
      'API server: spec.volumes[1].name: Duplicate value: "azure-identity-token"',
    );
  });

  it('does not know custom token endpoints', () => {
    const config = { ...CONFIG, customTokenEndpoint: { annotationSuffix: 'identity-binding', audience: 'api://X' } };
    const made = mutated(pod({ annotations: { 'use-identity-binding': 'true' } }), { ...options, config });
    expect(environment(made)).toHaveLength(4);
  });
});

describe('a variable that a container has already', () => {
  it.each<[string, Json]>([
    ['a value', { value: 'mine' }],
    ['an empty value', { value: '' }],
    ['a source', { valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }],
  ])('stays as it is with %s', (_, rest) => {
    const own = { name: 'AZURE_CLIENT_ID', ...rest };
    const made = mutated(pod({ spec: { containers: [{ name: 'app', env: [{ name: 'A', value: 'a' }, own] }] } }));
    expect((container(made, 'app').env as Json[]).slice(0, 2)).toEqual([{ name: 'A', value: 'a' }, own]);
    expect(
      environment(made)
        .slice(2)
        .map((one) => one.split('=')[0]),
    ).toEqual(['AZURE_TENANT_ID', 'AZURE_FEDERATED_TOKEN_FILE', 'AZURE_AUTHORITY_HOST']);
  });

  it('is looked for in env alone: what envFrom brings is overridden', () => {
    const envFrom = [{ configMapRef: { name: 'azure' } }];
    const made = mutated(pod({ spec: { containers: [{ name: 'app', envFrom }] } }));
    expect(container(made, 'app').envFrom).toEqual(envFrom);
    expect(environment(made)).toContain('AZURE_CLIENT_ID=clientID');
  });
});

describe('the custom token endpoint', () => {
  const endpoint: CustomTokenEndpoint = {
    annotationSuffix: 'identity-binding',
    audience: 'api://AKSIdentityBinding',
    tokenProxy: 'https://proxy',
    sniName: 'sni',
  };
  const made = (value: string, ca?: CustomTokenEndpoint['ca']): Json => {
    const customTokenEndpoint = ca === undefined ? endpoint : { ...endpoint, ca };
    const config = { ...CONFIG, customTokenEndpoint };
    return mutated(pod({ annotations: { 'use-identity-binding': value } }), { config });
  };

  it.each(['true', 'True', 'TRUE'])('is used where the annotation says %j', (value) => {
    expect(environment(made(value)).slice(4)).toEqual([
      'AZURE_KUBERNETES_TOKEN_PROXY=https://proxy',
      'AZURE_KUBERNETES_SNI_NAME=sni',
      'AZURE_KUBERNETES_CA_FILE=/var/run/secrets/azure/wi/ca-cert/ca.crt',
    ]);
    expect(volumesOf(made(value))).toMatchObject([
      { projected: { sources: [{ serviceAccountToken: { audience: 'api://AKSIdentityBinding' } }] } },
    ]);
  });

  it.each(['yes', '1', '', ' true'])('is not used where the annotation says %j', (value) => {
    expect(environment(made(value))).toHaveLength(4);
  });

  it('is not used by a webhook that has none', () => {
    expect(environment(mutated(pod({ annotations: { 'use-identity-binding': 'true' } })))).toHaveLength(4);
  });

  it('has the certificate of its authority in the environment', () => {
    expect(environment(made('true', { data: 'PEM' })).at(-1)).toBe('AZURE_KUBERNETES_CA_DATA=PEM');
  });

  it.each<[string, NonNullable<CustomTokenEndpoint['ca']>, Json]>([
    [
      'from a ConfigMap',
      { configMap: 'ca' },
      { configMap: { name: 'ca', items: [{ key: 'ca.crt', path: 'ca-cert/ca.crt' }], optional: false } },
    ],
    [
      'from a ClusterTrustBundle',
      { signerName: 's/n', labelSelector: { matchLabels: { a: 'b' } } },
      {
        clusterTrustBundle: {
          signerName: 's/n',
          labelSelector: { matchLabels: { a: 'b' } },
          optional: false,
          path: 'ca-cert/ca.crt',
        },
      },
    ],
  ])('has it in the volume %s', (_, ca, source) => {
    const [volume] = volumesOf(made('true', ca)) as [{ projected: { sources: Json[] } }];
    expect(volume.projected.sources[1]).toEqual(source);
  });
});
