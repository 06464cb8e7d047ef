import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound } from '../../src/estate/pods/bound';
import { useLabelValue } from '../../src/rules/use-label-value';
import { estate, object, said } from './estate';
import { USE, workload } from './pods';

const KEY = 'azure.workload.identity/use';
const found = (...objects: KubernetesObject[]) => useLabelValue(estate({ objects }));
const having = (value: unknown, spec = {}) => workload({ labels: { [KEY]: value }, spec });

describe('a use label that was meant', () => {
  it.each(['True', 'TRUE', 'yes', '1', '', ' true'])('does nothing with the value %j', (value) => {
    const all = found(having(value));
    expect(said(all)).toEqual([
      `AZWI110 The pods of Deployment shop/api have the label azure.workload.identity/use: ${JSON.stringify(value)}; the webhook acts on "true" alone and passes them over in silence, so that they start without a token.`,
    ]);
    expect(all[0]?.place.property).toBe(`spec.template.metadata.labels.${KEY}`);
    expect(all[0]?.severity).toBe('error');
  });

  it('does nothing on the Deployment', () => {
    const all = found(workload({ metadata: { labels: USE } }));
    expect(said(all)).toEqual([
      'AZWI111 Deployment shop/api has azure.workload.identity/use among its own labels; the webhook looks at the labels of pods alone and passes its pods over in silence, so that they start without a token.',
    ]);
    expect(all[0]).toMatchObject({
      place: { property: `metadata.labels.${KEY}` },
      help: 'Put it among the labels of the pods: spec.template.metadata.labels.',
    });
  });

  it('does nothing on the Job of a CronJob', () => {
    const template = { spec: { containers: [{ name: 'api' }] } };
    const spec = { jobTemplate: { metadata: { labels: USE }, spec: { template } } };
    const all = found(
      object({ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'n', namespace: 'shop' }, spec }),
    );
    expect(all.map(({ code, place }) => [code, place.property])).toEqual([
      ['AZWI111', `spec.jobTemplate.metadata.labels.${KEY}`],
    ]);
  });

  it('does nothing among the annotations', () => {
    expect(said(found(workload({ annotations: USE })))).toEqual([
      'AZWI111 Deployment shop/api has azure.workload.identity/use as an annotation of its pod template; the webhook looks at the labels of pods alone and passes its pods over in silence, so that they start without a token.',
    ]);
  });
});

describe('nothing is told', () => {
  it.each<[string, KubernetesObject]>([
    ['of "true"', having('true')],
    ['of "true" on both', workload({ labels: USE, metadata: { labels: USE } })],
    ['of a value that says no', having('false')],
    [
      'of a value that says no, though the Deployment says yes',
      workload({ labels: { [KEY]: 'false' }, metadata: { labels: USE } }),
    ],
    ['of a placeholder (G5)', having('#{Use}#')],
    ['of what is no text, which the schema tells', having(true)],
    ['of a template without containers, which is a patch (G6)', having('yes', { containers: [] })],
    [
      'of pods that mount a volume of the secrets store (G1)',
      having('yes', { volumes: [{ csi: { driver: 'secrets-store.csi.k8s.io' } }] }),
    ],
    ['of an annotation with another value', workload({ annotations: { [KEY]: 'false' } })],
  ])('%s', (_, one) => {
    expect(found(one)).toEqual([]);
  });

  it('of what is bound, which has been judged', () => {
    const one = having('yes');
    rememberBound(one.manifest, { path: ['spec', 'template'], kubernetesVersions: [], proxySidecar: false });
    expect(found(one)).toEqual([]);
  });

  it('of a Deployment whose template an overlay labels (G9)', () => {
    const overlay = { spec: { template: { metadata: { labels: USE } } } };
    const patch = object({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'api' }, ...overlay });
    expect(found(workload({ metadata: { labels: USE } }), patch)).toEqual([]);
  });
});
