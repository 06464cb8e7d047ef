import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, type Manifest } from './support';

const MOST = 1024 * 1024;

function object(kind: string, fields: Manifest): Manifest {
  return { apiVersion: 'v1', kind, metadata: { name: 'settings' }, ...fields };
}

const text = (bytes: number): string => 'x'.repeat(bytes);
const encoded = (bytes: number): string => Buffer.alloc(bytes, 120).toString('base64');

describe('the values of a ConfigMap or Secret together', () => {
  it.each<[string, Manifest]>([
    ['a ConfigMap of text', object('ConfigMap', { data: { a: text(MOST - 1), [text(200)]: 'x' } })],
    [
      'a ConfigMap of text and bytes',
      object('ConfigMap', { data: { a: text(1) }, binaryData: { b: encoded(MOST - 1) } }),
    ],
    ['a Secret of bytes', object('Secret', { data: { a: encoded(MOST - 1), b: encoded(1) } })],
    ['a Secret of bytes in lines', object('Secret', { data: { a: encoded(MOST).replace(/.{76}/g, '$&\n') } })],
    ['a Secret of text', object('Secret', { stringData: { a: text(MOST) } })],
    [
      'a Secret whose text takes the place of bytes',
      object('Secret', { data: { a: encoded(9) }, stringData: { a: text(MOST) } }),
    ],
  ])('may have 1 MiB: %s', (_, manifest) => {
    expect(judged(manifest)).toEqual([]);
  });

  it.each<[string, Manifest, string]>([
    [
      'a ConfigMap of text',
      object('ConfigMap', { data: { a: text(MOST), b: 'x' } }),
      'AZWI802 data: The values of the ConfigMap have 1048577 bytes together, but at most 1048576 are allowed. Divide data among several, or keep what is large in a volume or an image.',
    ],
    [
      'a ConfigMap of letters with two bytes',
      object('ConfigMap', { data: { a: 'é'.repeat(MOST / 2 + 1) } }),
      'AZWI802 data: The values of the ConfigMap have 1048578 bytes together, but at most 1048576 are allowed. Divide data among several, or keep what is large in a volume or an image.',
    ],
    [
      'a ConfigMap of bytes alone',
      object('ConfigMap', { binaryData: { a: encoded(MOST + 1) } }),
      'AZWI802 binaryData: The values of the ConfigMap have 1048577 bytes together, but at most 1048576 are allowed. Divide binaryData among several, or keep what is large in a volume or an image.',
    ],
    [
      'a Secret of bytes and text',
      object('Secret', { data: { a: encoded(MOST) }, stringData: { b: 'x' } }),
      'AZWI802 data: The values of the Secret have 1048577 bytes together, but at most 1048576 are allowed. Divide data among several, or keep what is large in a volume or an image.',
    ],
  ])('cannot have more: %s', (_, manifest, expected) => {
    expect(judged(manifest)).toEqual([expected]);
  });

  it('are nothing to other kinds', () => {
    expect(judged({ ...object('ConfigMap', { data: { a: text(MOST + 1) } }), apiVersion: 'acme.example/v1' })).toEqual(
      [],
    );
  });

  it('whatever they are, raise nothing', () => {
    const kind = fc.constantFrom('ConfigMap', 'Secret');
    fc.assert(
      fc.property(kind, fc.anything(), fc.anything(), (one, data, other) => {
        expect(judged(object(one, { data, binaryData: other, stringData: other }))).toBeInstanceOf(Array);
      }),
    );
  });
});
