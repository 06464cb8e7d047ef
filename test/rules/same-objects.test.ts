import { expect, it } from 'vitest';
import { sameObjects } from '../../src/rules/same-objects';
import { estate, object, said } from './estate';

const map = (parts: object = {}, apiVersion = 'v1', kind = 'ConfigMap') =>
  object({ apiVersion, kind, metadata: { name: 'a', namespace: 'shop', ...parts } });
const deployment = (version: string) => map({}, version, 'Deployment');

it('two objects of one kind, namespace and name are told', () => {
  const found = sameObjects(estate({ objects: [map(), map()] }));
  expect(said(found)).toEqual(['AZWI705 There are two objects ConfigMap shop/a; the other one is dist/app.k8s.yaml.']);
  expect(found[0]?.place).toEqual({ file: 'dist/app.k8s.yaml', property: 'metadata.name' });
});

it('so are two whose API versions are of one group', () => {
  expect(said(sameObjects(estate({ objects: [deployment('apps/v1'), deployment('apps/v1beta1')] })))).toEqual([
    'AZWI705 There are two objects Deployment shop/a; the other one is dist/app.k8s.yaml.',
  ]);
});

it.each([
  ['another name', map({ name: 'b' })],
  ['another namespace', map({ namespace: 'other' })],
  ['another kind', map({}, 'v1', 'Secret')],
  ['another group', map({}, 'example.com/v1')],
])('%s is fine', (_, other) => {
  expect(sameObjects(estate({ objects: [map(), other] }))).toEqual([]);
});

it('objects that get their names in the cluster are fine', () => {
  const generated = () => object({ apiVersion: 'batch/v1', kind: 'Job', metadata: { generateName: 'a-' } });
  expect(sameObjects(estate({ objects: [generated(), generated()] }))).toEqual([]);
});
