import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound } from '../../src/estate/pods/bound';
import { missingAccounts } from '../../src/rules/missing-accounts';
import { credential, estate, object, said } from './estate';
import { account, labelledPod, USE } from './pods';

const found = (...objects: KubernetesObject[]) => missingAccounts(estate({ objects }));
const naming = (name: string) => labelledPod({}, { serviceAccountName: name });

describe('the ServiceAccount of labelled pods', () => {
  it('is told where these files have it in another namespace alone', () => {
    const all = found(naming('api'), account(undefined, 'api', 'store'));
    expect(said(all)).toEqual([
      'AZWI114 The pods of Pod shop/api name the ServiceAccount api, but these files have it in store alone; without it in the namespace shop they are refused when they are created: serviceaccounts "api" not found.',
    ]);
    expect(all[0]?.place.property).toBe('spec.serviceAccountName');
  });

  it('is told where its namespace has others of identities here, and not this one', () => {
    expect(said(found(naming('apii'), account()))).toEqual([
      'AZWI114 The pods of Pod shop/api name the ServiceAccount apii, but the ServiceAccounts of identities that these files have there are api; without it in the namespace shop they are refused when they are created: serviceaccounts "apii" not found.',
    ]);
  });

  it('is told where the old name of the field says it (G3)', () => {
    const pod = labelledPod({}, { serviceAccountName: undefined, serviceAccount: 'apii' });
    expect(found(pod, account())[0]?.place.property).toBe('spec.serviceAccount');
  });
});

describe('nothing is told of a ServiceAccount', () => {
  it.each<[string, KubernetesObject[]]>([
    ['that is there', [naming('api'), account()]],
    ['that is there without an annotation', [naming('api'), account({})]],
    ['of which the files say nothing at all', [naming('worker')]],
    ['whose namespace has none of an identity here', [naming('worker'), account({})]],
    ['that a base without a namespace has (G9)', [naming('worker'), account({}, 'worker', ''), account()]],
    [
      'of pods without a namespace (G9)',
      [object({ ...naming('worker').manifest, metadata: { name: 'api', labels: USE } }), account()],
    ],
    ['whose name is a placeholder (G5)', [naming('${ACCOUNT}'), account()]],
    ['that every namespace has', [naming('default'), account(undefined, 'default', 'store'), account()]],
    [
      'that a chart may bring, of which the files are not here',
      [
        naming('worker'),
        account(),
        object({
          apiVersion: 'helm.toolkit.fluxcd.io/v2',
          kind: 'HelmRelease',
          metadata: { name: 'worker', namespace: 'shop' },
        }),
      ],
    ],
  ])('%s', (_, objects) => {
    expect(found(...objects)).toEqual([]);
  });

  it('that a credential trusts, which is made elsewhere', () => {
    const credentials = [credential({ subject: 'system:serviceaccount:shop:worker' })];
    expect(missingAccounts(estate({ objects: [naming('worker'), account()], credentials }))).toEqual([]);
  });

  it('of bound pods, which have been judged', () => {
    const pod = naming('worker');
    rememberBound(pod.manifest, { path: [], kubernetesVersions: [], proxySidecar: false });
    expect(found(pod, account())).toEqual([]);
  });
});
