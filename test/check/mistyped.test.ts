import { describe, expect, it } from 'vitest';
import { ACCOUNT, POD, told } from './project';

const APP = `${ACCOUNT}---\n${POD}`;

describe('a kind or a field that is mistyped', () => {
  it.each([
    ['a kind', APP.replace('kind: Pod', 'kind: pod'), 'AZWI802 error app.yaml:10:7 kind'],
    ['a version', APP.replace(/v1\n(?=kind: Pod)/, 'V1\n'), 'AZWI802 error app.yaml:9:13 apiVersion'],
    ['metadata', ACCOUNT.replace('metadata', 'metdata'), 'AZWI801 error app.yaml:4:3 metdata'],
    [
      'metadata of a pod',
      `${ACCOUNT}---\n${POD.replace('metadata', 'metdata')}`,
      'AZWI801 error app.yaml:12:3 metdata',
    ],
    ['spec', APP.replace('spec:', 'spc:'), 'AZWI801 error app.yaml:17:3 spc'],
  ])('is found though nobody knows the object by it: %s', async (_, text, expected) => {
    expect(await told({ 'app.yaml': text })).toEqual([expected]);
  });

  it('is found around a placeholder', async () => {
    const pod = POD.replace('containers', 'contaners').replace('shop/api\n', '${IMAGE}\n');
    expect(await told({ 'app.yaml': `${ACCOUNT}---\n${pod}` })).toEqual(['AZWI801 error app.yaml:19:5 spec.contaners']);
  });

  it.each([
    [
      'a patch, which need not have a spec',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    azure.workload.identity/use: "true"\n',
    ],
    ['a patch of containers', POD.replace('      image: shop/api\n', '')],
    ['what a placeholder adds', `${POD}  \${MORE}: x\n`],
    [
      'a custom resource',
      `apiVersion: shop.io/v1\nkind: Shop\nspec:\n  podLabels:\n    azure.workload.identity/use: "true"\n`,
    ],
    [
      'what has nothing to do with workload identity',
      POD.replace('azure.workload.identity/use', 'use').replace('kind: Pod', 'kind: pod'),
    ],
  ])('is not seen in %s', async (_, text) => {
    expect(await told({ 'app.yaml': text })).toEqual([]);
  });
});
