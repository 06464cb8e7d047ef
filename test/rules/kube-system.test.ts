import { expect, it } from 'vitest';
import { kubeSystem } from '../../src/rules/kube-system';
import { estate, said } from './estate';
import { USE, workload } from './pods';

const found = (namespace: string, labels = USE) =>
  kubeSystem(estate({ objects: [workload({ labels, metadata: { namespace } })] }));

it('webhooks are kept away from kube-system', () => {
  const all = found('kube-system');
  expect(said(all)).toEqual([
    'AZWI148 The pods of Deployment kube-system/api have the label azure.workload.identity/use in kube-system; AKS keeps a webhook that somebody has installed away from it, so that they start without a token.',
  ]);
  expect(all[0]?.severity).toBe('info');
});

it('other namespaces are fine, and so are pods without the label', () => {
  expect([...found('shop'), ...found('kube-system', {} as typeof USE)]).toEqual([]);
});
