import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound } from '../../src/estate/pods/bound';
import { defaultAccount } from '../../src/rules/default-account';
import { credential, estate, object, said } from './estate';
import { account, CLIENT_ID, GUID, labelledPod } from './pods';

const found = (...objects: KubernetesObject[]) => defaultAccount(estate({ objects }));
const unnamed = (container = {}, spec = {}) => labelledPod(container, { serviceAccountName: undefined, ...spec });

it('labelled pods that name no ServiceAccount have one of no identity', () => {
  const all = found(unnamed(), account());
  expect(said(all)).toEqual([
    'AZWI115 The pods of Pod shop/api have the label azure.workload.identity/use, but name no ServiceAccount, so that they have "default" of their namespace; no identity here is for that, and the webhook gives them no AZURE_CLIENT_ID.',
  ]);
  expect(all[0]?.severity).toBe('warning');
});

it('an empty name is none', () => {
  expect(found(unnamed({}, { serviceAccountName: '' })).map(({ code }) => code)).toEqual(['AZWI115']);
});

it.each<[string, KubernetesObject[]]>([
  ['that name one', [labelledPod()]],
  ['that name one by the old name of the field (G3)', [unnamed({}, { serviceAccount: 'api' })]],
  ['whose default ServiceAccount is annotated', [unnamed(), account({ [CLIENT_ID]: GUID }, 'default')]],
  ['whose default ServiceAccount is here, of which another rule tells', [unnamed(), account({}, 'default')]],
  ['that know their client id', [unnamed({ env: [{ name: 'AZURE_CLIENT_ID', value: GUID }] })]],
  ['of a patch, whose containers have no image (G6)', [unnamed({ image: undefined })]],
  [
    'that mount a volume of the secrets store (G1)',
    [unnamed({}, { volumes: [{ csi: { driver: 'secrets-store.csi.k8s.io' } }] })],
  ],
  [
    'that an overlay gives one (G9)',
    [
      unnamed(),
      object({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'api' }, spec: { serviceAccountName: 'api' } }),
    ],
  ],
])('nothing is told of pods %s', (_, objects) => {
  expect(found(...objects)).toEqual([]);
});

it('nothing is told where a credential trusts the default one', () => {
  const credentials = [credential({ subject: 'system:serviceaccount:shop:default' })];
  expect(defaultAccount(estate({ objects: [unnamed()], credentials }))).toEqual([]);
});

it('nothing is told of bound pods, which have been judged', () => {
  const pod = unnamed();
  rememberBound(pod.manifest, { path: [], kubernetesVersions: [], proxySidecar: false });
  expect(found(pod)).toEqual([]);
});
