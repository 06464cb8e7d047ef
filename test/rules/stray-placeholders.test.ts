import { describe, expect, it } from 'vitest';
import { strayPlaceholders } from '../../src/rules/stray-placeholders';
import { estate, object, said, valuesWith } from './estate';

const values = valuesWith();
const OURS = values.lookup({ kind: 'vaults', name: 'kv', property: 'uri' });
const GUARDS = { 'deployment.cdk8s-azwi/vault-kv': 'id-${KV_VAULT_HOST}' };
const carrier = object({ metadata: { labels: GUARDS }, data: { url: OURS } });

const found = (text: unknown, file?: string) =>
  strayPlaceholders(estate({ values, objects: [carrier, object({ data: { text } }, file)] }));

describe('text that would be taken for a placeholder', () => {
  it.each([
    ['${HOME}', '${HOME}'],
    ['a ${b} c', '${b}'],
    ['${A:-x}', '${A:-x}'],
    ['${', '${'],
    ['${KV_VAULT_HOST}', '${KV_VAULT_HOST}'],
    ['$$${HOME}', '${HOME}'],
    [['x', { y: '${z}' }], '${z}'],
  ])('is told: %j', (text, told) => {
    expect(said(found(text))).toEqual([
      `AZWI607 "${told}" stands in a file whose placeholders will be substituted; it would be replaced as well.`,
    ]);
  });

  it('is told once for each, with its place and how to escape it', () => {
    const all = found(['${A}', '${B} ${C}']);
    expect(all.map(({ place }) => place.property)).toEqual(['data.text.0', 'data.text.1', 'data.text.1']);
    expect(all[0]?.help).toMatch(/^Write \$\$\{A\} for Flux, /);
  });

  it.each([['$HOME'], ['$(HOME)'], ['{a}'], ['5 $'], ['$${HOME}'], ['$${'], [OURS], [`a ${OURS} b`], [7], [null]])(
    'is not: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is fine in a file without placeholders', () => {
    expect(found('${HOME}', 'dist/other.k8s.yaml')).toEqual([]);
  });

  it('is fine in an app without placeholders', () => {
    expect(strayPlaceholders(estate({ objects: [object({ data: { text: '${HOME}' } })] }))).toEqual([]);
  });
});

describe('a placeholder behind a dollar sign', () => {
  it('is told, because it would stay as it is', () => {
    expect(said(found(`costs $${OURS}`))).toEqual([
      'AZWI607 The placeholder "${KV_VAULT_URI}" stands behind a dollar sign, which Flux takes for an escape; it would not be replaced.',
    ]);
  });
});
