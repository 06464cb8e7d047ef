import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { tokenVolumes } from '../../src/rules/token-volumes';
import { estate, said } from './estate';
import { API, labelledPod, SKIP, USE, workload } from './pods';

const NEW = '/var/run/secrets/azure/wi';
const OLD = '/var/run/secrets/azure/tokens';
const COPIED = 'azure-workload-identity-reserved-0123456789abcdef0123456789abcd';
const found = (one: KubernetesObject) => tokenVolumes(estate({ objects: [one] }));
const token = (name: string, path: string) => ({ name, projected: { sources: [{ serviceAccountToken: { path } }] } });
const pod = (volume: object, mountPath: string, annotations = {}) => {
  const { name } = volume as { name: string };
  return labelledPod({ volumeMounts: [{ name, mountPath }], annotations }, { volumes: [volume] });
};

describe('a volume in the way of the token', () => {
  it.each([
    ['v1.6.0', NEW],
    ['v1.5.1', OLD],
  ])('of the webhook %s is refused by the API server, in its words', (release, mountPath) => {
    const all = found(pod({ name: 'own', emptyDir: {} }, mountPath));
    expect(said(all)).toEqual([
      `AZWI137 The webhook ${release} adds its volume to the pods of Pod shop/api, and the API server refuses what comes out: spec.containers[0].volumeMounts[1].mountPath: Invalid value: "${mountPath}": must be unique`,
    ]);
    expect(all[0]?.place.property).toBe('spec.containers.0.volumeMounts.0.mountPath');
  });

  it('is found in a Deployment that was made of a running pod', () => {
    const spec = {
      containers: [{ ...API, volumeMounts: [{ name: COPIED, mountPath: NEW }] }],
      volumes: [token(COPIED, 'token/azure-identity-token')],
    };
    expect(found(workload({ labels: USE, spec })).map(({ code }) => code)).toEqual(['AZWI137']);
  });

  it('is found by the name of before, with another token', () => {
    expect(said(found(pod(token('azure-identity-token', 'token'), '/elsewhere')))).toEqual([
      'AZWI137 The webhook v1.5.1 adds its volume to the pods of Pod shop/api, and the API server refuses what comes out: spec.volumes[1].name: Duplicate value: "azure-identity-token"',
    ]);
  });

  it('is found where the token of before is in a volume of another name', () => {
    expect(said(found(pod(token('own', 'azure-identity-token'), '/elsewhere')))).toEqual([
      'AZWI137 The webhook v1.5.1 adds its volume to the pods of Pod shop/api, and the API server refuses what comes out: spec.containers[0].volumeMounts[1].name: Not found: "azure-identity-token"',
    ]);
  });
});

it('a volume by a name of the webhook that nothing mounts was copied, and is told', () => {
  const all = found(labelledPod({}, { volumes: [{ name: COPIED, emptyDir: {} }] }));
  expect(said(all)).toEqual([
    `AZWI138 Pod shop/api has the volume ${COPIED}, as the webhook calls one that it makes; it replaces it, or, in a pod of another name, adds one beside it, which is refused where both are mounted.`,
  ]);
  expect(all[0]?.place.property).toBe('spec.volumes.0.name');
});

it.each<[string, KubernetesObject]>([
  ['none', labelledPod()],
  ['one that is mounted elsewhere', pod({ name: 'own', emptyDir: {} }, '/var/run/secrets/azure')],
  ['one in a container that is skipped', pod({ name: 'own', emptyDir: {} }, NEW, { [SKIP]: 'api' })],
  [
    'one of pods without the label',
    workload({
      spec: { containers: [{ ...API, volumeMounts: [{ name: 'own', mountPath: NEW }] }], volumes: [{ name: 'own' }] },
    }),
  ],
  [
    'two mounts on one path that were there before, of which the schema tells',
    labelledPod(
      {
        volumeMounts: [
          { name: 'own', mountPath: NEW },
          { name: 'own', mountPath: NEW },
        ],
      },
      { volumes: [{ name: 'own' }] },
    ),
  ],
])('nothing is told of %s', (_, one) => {
  expect(found(one)).toEqual([]);
});
