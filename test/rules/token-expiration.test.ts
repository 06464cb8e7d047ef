import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../src/estate/estate';
import { rememberBound, rememberSettled } from '../../src/estate/pods/bound';
import { tokenExpiration } from '../../src/rules/token-expiration';
import { estate, said } from './estate';
import { account, CLIENT_ID, EXPIRATION, GUID, labelledPod, workload } from './pods';

const DENIED = 'admission webhook "mutation.azure-workload-identity.io" denied the request';
const found = (...objects: KubernetesObject[]) => tokenExpiration(estate({ objects }));
const pod = (text: unknown) => labelledPod({ annotations: { [EXPIRATION]: text } });
const having = (text: unknown) => account({ [CLIENT_ID]: GUID, [EXPIRATION]: text });

describe('a token expiration on pods', () => {
  it.each(['3599', '86401', '0', '-3600'])('is refused out of range, in the words of the webhook: %s', (text) => {
    const all = found(pod(text));
    expect(said(all)).toEqual([
      `AZWI203 The token expiration of the pods of Pod shop/api is "${text}", for which its pods are refused: ${DENIED}: token expiration ${text} not valid. Expected value to be between 3600 and 86400.`,
    ]);
    expect(all[0]?.place.property).toBe(`metadata.annotations.${EXPIRATION}`);
  });

  it.each(['1h', '3600s', '3600.0', '3_600', '1e4', ' 3600', '3600 ', ' '])(
    'is refused where it is no number: %j',
    (text) => {
      expect(said(found(pod(text), having('7200')))).toEqual([
        `AZWI203 The token expiration of the pods of Pod shop/api is "${text}", for which its pods are refused: ${DENIED}: strconv.ParseInt: parsing "${text}": invalid syntax.`,
      ]);
    },
  );

  it.each(['+3600', '03600'])('is taken where it is written like %s', (text) => {
    expect(said(found(pod(text)))).toEqual([
      `AZWI210 The token expiration of the pods of Pod shop/api is "${text}", which the webhook reads as 3600; other tools may not.`,
    ]);
  });

  it('is none where it is empty', () => {
    expect(said(found(pod('')))).toEqual([
      'AZWI211 The token expiration of the pods of Pod shop/api is empty, which counts as none.',
    ]);
  });

  it.each<[string, KubernetesObject]>([
    ['is a number in range', pod('86400')],
    ['is a placeholder (G5)', pod('{{ .Values.expiration }}')],
    ['is no text, which the schema tells', pod(3600)],
    ['is on pods without the label', workload({ annotations: { [EXPIRATION]: '1h' } })],
  ])('is fine where it %s', (_, one) => {
    const isPlaceholder = (text: string) => text.includes('{{');
    const meaning = (text: string) =>
      isPlaceholder(text) ? ({ kind: 'unknown' } as const) : ({ kind: 'text', text } as const);
    expect(tokenExpiration(estate({ objects: [one], meaning }))).toEqual([]);
  });

  it('is not told of bound pods, which have been judged', () => {
    const one = pod('1h');
    rememberBound(one.manifest, { path: [], kubernetesVersions: [], proxySidecar: false });
    expect(found(one)).toEqual([]);
  });
});

describe('a token expiration on a ServiceAccount', () => {
  const REFUSED = `AZWI203 The token expiration of ServiceAccount shop/api is "1h", for which its pods that say none themselves are refused: ${DENIED}: strconv.ParseInt: parsing "1h": invalid syntax.`;

  it.each<[string, KubernetesObject[]]>([
    ['that say none', [labelledPod()]],
    ['of which some say none', [pod('3600'), labelledPod()]],
    [
      'that say an empty one, which counts as none',
      [workload({ labels: { 'azure.workload.identity/use': 'true' }, spec: { serviceAccountName: 'api' } })],
    ],
    ['that are not here', []],
  ])('is refused for pods %s', (_, pods) => {
    expect(said(found(having('1h'), ...pods))).toEqual([REFUSED]);
  });

  it('does not matter where all of its pods say one themselves', () => {
    expect(found(having('1h'), pod('3600'))).toEqual([]);
  });

  it('is not told where its identity has settled it', () => {
    const one = having('1h');
    rememberSettled(one.manifest, [EXPIRATION]);
    expect(found(one)).toEqual([]);
  });
});

it('whatever stands there, there is at most one finding', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => found(pod(text)).length <= 1));
});
