import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound } from '../../src/estate/pods/bound';
import { accountClientId } from '../../src/rules/account-client-id';
import { estate, object, said } from './estate';
import { API, account, CLIENT_ID, GUID, labelledPod, workload } from './pods';

const found = (...objects: KubernetesObject[]) => accountClientId(estate({ objects }));
const WITHOUT =
  ', so that the webhook gives the pods of Pod shop/api no AZURE_CLIENT_ID; their code gets no token unless it names the identity itself.';

describe('the ServiceAccount of labelled pods', () => {
  it('is told where it has no client id', () => {
    const all = found(labelledPod(), account({}));
    expect(said(all)).toEqual([
      `AZWI206 ServiceAccount shop/api has no annotation azure.workload.identity/client-id${WITHOUT}`,
    ]);
    expect(all[0]).toMatchObject({ severity: 'warning', place: { property: 'metadata' } });
  });

  it('is told where its client id is empty', () => {
    const all = found(labelledPod(), account({ [CLIENT_ID]: '' }));
    expect(said(all)).toEqual([
      `AZWI206 ServiceAccount shop/api has an empty annotation azure.workload.identity/client-id${WITHOUT}`,
    ]);
    expect(all[0]?.place.property).toBe(`metadata.annotations.${CLIENT_ID}`);
  });

  it.each<[string, KubernetesObject]>([
    [
      'it is among its labels',
      object({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'api', namespace: 'shop', labels: { [CLIENT_ID]: GUID } },
      }),
    ],
    ['it has azure.workload.identity/clientId', account({ 'azure.workload.identity/clientId': GUID })],
  ])('is told what it has instead: %s', (instead, one) => {
    expect(said(found(labelledPod(), one))).toEqual([
      `AZWI206 ServiceAccount shop/api has no annotation azure.workload.identity/client-id (${instead})${WITHOUT}`,
    ]);
  });

  it('is told once, however many pods it has', () => {
    expect(found(labelledPod(), labelledPod({ name: 'web' }), account({}))).toHaveLength(1);
  });

  it('is told of the default one as well', () => {
    expect(found(labelledPod({}, { serviceAccountName: undefined }), account({}, 'default'))).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  const config = (text: string) =>
    object({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'config', namespace: 'shop' },
      data: { 'app.yaml': text },
    });
  const mounting = labelledPod({}, { volumes: [{ name: 'config', configMap: { name: 'config' } }] });

  it.each<[string, KubernetesObject[]]>([
    ['of one with a placeholder (G5)', [labelledPod(), account({ [CLIENT_ID]: '<client id>' })]],
    ['of one that is not here', [labelledPod()]],
    ['of pods without the label', [workload({ spec: { serviceAccountName: 'api', containers: [API] } }), account({})]],
    [
      'of a client id on the pod, of which another rule tells',
      [labelledPod({ annotations: { [CLIENT_ID]: GUID } }), account({})],
    ],
    [
      'of a client id in a variable (G2)',
      [labelledPod({ env: [{ name: 'AZURE_CLIENT_ID', value: GUID }] }), account({})],
    ],
    ['of a client id in an argument (G2)', [labelledPod({ args: [`--client-id=${GUID}`] }), account({})]],
    ['of variables from a Secret (G2)', [labelledPod({ envFrom: [{ secretRef: { name: 'settings' } }] }), account({})]],
    ['of a configuration that is not here (G2)', [mounting, account({})]],
    ['of a configuration with a client id (G2)', [mounting, config(`clientId: ${GUID}`), account({})]],
    ['of cert-manager (G2)', [labelledPod({ image: 'quay.io/jetstack/cert-manager-controller:v1' }), account({})]],
    [
      'of what has rights in the cluster, as controllers have (G2)',
      [
        labelledPod(),
        account({}),
        object({
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'api' },
          subjects: [{ kind: 'ServiceAccount', name: 'api' }],
        }),
      ],
    ],
    ['of one that an overlay annotates (G9)', [labelledPod(), account({}), account(undefined, 'api', '')]],
    ['of one without a namespace (G9)', [labelledPod(), account({}, 'api', '')]],
    ['of a patch of pods (G6)', [labelledPod({ image: undefined }), account({})]],
    [
      'of pods that mount the secrets store (G1)',
      [labelledPod({}, { volumes: [{ csi: { driver: 'secrets-store.csi.k8s.io' } }] }), account({})],
    ],
  ])('%s', (_, objects) => {
    expect(found(...objects)).toEqual([]);
  });

  it('of bound pods, which have been judged', () => {
    const pod = labelledPod();
    rememberBound(pod.manifest, { path: [], kubernetesVersions: [], proxySidecar: false });
    expect(found(pod, account({}))).toEqual([]);
  });

  it('but a configuration without a client id helps nobody', () => {
    expect(found(mounting, config('colour: red'), account({}))).toHaveLength(1);
  });
});
