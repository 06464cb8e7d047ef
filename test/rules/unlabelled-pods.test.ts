import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound } from '../../src/estate/pods/bound';
import { unlabelledPods } from '../../src/rules/unlabelled-pods';
import { credential, estate, object, said } from './estate';
import { USE, withSidecar, workload } from './pods';

const CLIENT_ID = { 'azure.workload.identity/client-id': '11111111-2222-3333-4444-555555555555' };
const account = (annotations: object = CLIENT_ID, name = 'api', namespace = 'shop') =>
  object({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace, annotations } });
const using = { serviceAccountName: 'api' };
const found = (...objects: KubernetesObject[]) => unlabelledPods(estate({ objects }));

const TOLD =
  'AZWI109 The pods of Deployment shop/api use the ServiceAccount api of an identity, but their template has no label azure.workload.identity/use, so the webhook passes them over and they get no token.';

describe('a pod of the ServiceAccount of an identity without the use label', () => {
  it('is told, with the template and the way out', () => {
    const [one, ...more] = found(account(), workload({ spec: using }));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      code: 'AZWI109',
      severity: 'warning',
      help: 'Bind them: identity.bind(workload); or label the pod template azure.workload.identity/use: "true". Pods that need no token should have another ServiceAccount.',
      place: { property: 'spec.template' },
    });
  });

  it('is told where the old name of the field says the ServiceAccount', () => {
    expect(said(found(account(), workload({ spec: { serviceAccount: 'api' } })))).toEqual([TOLD]);
  });

  it('is told where the ServiceAccount is the one of pods that name none', () => {
    expect(found(account(CLIENT_ID, 'default'), workload()).map(({ code }) => code)).toEqual(['AZWI109']);
  });

  it('is told where the ServiceAccount exists, but is trusted by a credential here', () => {
    const credentials = [credential({ subject: 'system:serviceaccount:shop:api' })];
    expect(said(unlabelledPods(estate({ credentials, objects: [workload({ spec: using })] })))).toEqual([TOLD]);
  });

  it.each(['false', 'no', 'Off'])('is told where the label is %j, which says no', (value) => {
    const labels = { 'azure.workload.identity/use': value };
    expect(said(found(account(), workload({ labels, spec: using })))).toEqual([
      TOLD.replace('has no label', `has ${JSON.stringify(value)} in the label`),
    ]);
  });
});

describe('nothing is told', () => {
  it.each<[string, KubernetesObject[]]>([
    ['of pods with the label', [account(), workload({ labels: USE, spec: using })]],
    [
      'of pods whose label somebody fills in later',
      [account(), workload({ labels: { 'azure.workload.identity/use': '${USE}' }, spec: using })],
    ],
    [
      'of a label that was meant and is wrong, of which AZWI110 tells',
      [account(), workload({ labels: { 'azure.workload.identity/use': 'True' }, spec: using })],
    ],
    [
      'of a label that stands elsewhere, of which AZWI111 tells',
      [account(), workload({ metadata: { labels: USE }, spec: using })],
    ],
    ['of pods that ask for the sidecar, of which AZWI134 tells', [account(), withSidecar({ labels: {}, spec: using })]],
    [
      'of pods that an overlay labels',
      [
        account(),
        workload({ spec: using }),
        object({
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api' },
          spec: { template: { metadata: { labels: USE } } },
        }),
      ],
    ],
    ['of another ServiceAccount', [account(), workload({ spec: { serviceAccountName: 'other' } })]],
    ['of another namespace', [account(CLIENT_ID, 'api', 'other'), workload({ spec: using })]],
    ['of a ServiceAccount without a client id', [account({}), workload({ spec: using })]],
    [
      'of a ServiceAccount with an empty client id',
      [account({ [Object.keys(CLIENT_ID)[0] ?? '']: '' }), workload({ spec: using })],
    ],
    [
      'of a template without containers, which is a patch',
      [account(), workload({ spec: { ...using, containers: [] } })],
    ],
    [
      'of pods that mount a volume of the secrets store, which asks for the token itself',
      [account(), workload({ spec: { ...using, volumes: [{ csi: { driver: 'secrets-store.csi.k8s.io' } }] } })],
    ],
    [
      'of pods that mount a token of their own making',
      [
        account(),
        workload({
          spec: {
            ...using,
            volumes: [
              { projected: { sources: [{ serviceAccountToken: { audience: 'api://AzureADTokenExchange' } }] } },
            ],
          },
        }),
      ],
    ],
    [
      'of a ServiceAccount that External Secrets uses',
      [
        account(),
        workload({ spec: using }),
        object({
          apiVersion: 'external-secrets.io/v1',
          kind: 'SecretStore',
          metadata: { name: 'store', namespace: 'shop' },
          spec: { provider: { azurekv: { serviceAccountRef: { name: 'api' } } } },
        }),
      ],
    ],
  ])('%s', (_, objects) => {
    expect(found(...objects)).toEqual([]);
  });

  it('of what is bound, which has been judged', () => {
    const one = workload({ labels: { 'azure.workload.identity/use': 'yes' }, spec: using });
    rememberBound(one.manifest, { path: ['spec', 'template'], kubernetesVersions: [], proxySidecar: false });
    expect(found(account(), one)).toEqual([]);
  });
});
