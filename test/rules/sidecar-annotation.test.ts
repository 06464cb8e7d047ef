import { expect, it } from 'vitest';
import { rememberBound } from '../../src/estate/pods/bound';
import { sidecarAnnotation } from '../../src/rules/sidecar-annotation';
import { estate, said } from './estate';
import { INJECT, withSidecar, workload } from './pods';

const having = (value: unknown) => withSidecar({ annotations: { [INJECT]: value } });

it.each(['false', '', 'no', '0'])('the value %j injects the sidecar as well', (value) => {
  expect(said(sidecarAnnotation(estate({ objects: [having(value)] })))).toEqual([
    `AZWI133 Deployment shop/api has azure.workload.identity/inject-proxy-sidecar: ${JSON.stringify(value)}, which injects the proxy sidecar: the webhook asks only whether the annotation is there.`,
  ]);
});

it.each([
  ['"true"', having('true')],
  ['"True", which means the same', having('True')],
  ['no annotation', workload()],
  ['what is no text, which the schema tells', having(false)],
])('%s is fine', (_, object) => {
  expect(sidecarAnnotation(estate({ objects: [object] }))).toEqual([]);
});

it('what contradicts bind() is not told a second time', () => {
  const object = having('false');
  rememberBound(object.manifest, { path: ['spec', 'template'], kubernetesVersions: [], proxySidecar: true });
  expect(sidecarAnnotation(estate({ objects: [object] }))).toEqual([]);
});
