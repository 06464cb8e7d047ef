import { expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { namespaceLabel } from '../../src/rules/namespace-label';
import { estate, object, said } from './estate';
import { API, account, USE, workload } from './pods';

const namespace = object({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: USE } });
const whole = (labels = {}) => {
  const one = workload({ labels, spec: { serviceAccountName: 'api', containers: [API] } });
  return { ...one, manifest: { ...one.manifest, spec: { ...(one.manifest.spec as object), selector: {} } } };
};
const found = (...objects: KubernetesObject[]) => namespaceLabel(estate({ objects: [namespace, ...objects] }));

it('a namespace hands no label down', () => {
  expect(said(found(whole()))).toEqual([
    'AZWI112 The namespace shop has the label azure.workload.identity/use, which is not handed down: the webhook looks at the labels of pods alone, and no pod here that runs in it has one, so that none gets a token.',
  ]);
});

it.each<[string, KubernetesObject[]]>([
  ['without pods here', []],
  ['with a labelled pod', [whole(USE)]],
  ['with pods of an identity, of which it is told that they have no label', [whole(), account()]],
  ['with patches of pods alone (G6)', [workload()]],
])('nothing is told of one %s', (_, objects) => {
  expect(found(...objects)).toEqual([]);
});
