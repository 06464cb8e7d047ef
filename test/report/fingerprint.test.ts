import { describe, expect, it } from 'vitest';
import { finding } from '../../src/diagnostics';
import { fingerprintOf } from '../../src/report/report';

const message = 'The label differs from the one in k8s/other.yaml:12:5.';
const one = finding('AZWI109', { file: 'k8s/api.yaml', line: 5, column: 3 }, message, 'Mend it.');
const object = 'apps/v1 Deployment shop/api';

describe('a fingerprint', () => {
  it('is the same from one run, and one version, to the next', () => {
    expect(fingerprintOf(one, object)).toBe('66ac1f19ae2e4aefcb75fc3390d617c0ae6eb1429e40ab937b2e17c3e88a8756');
  });

  it.each([
    ['lines move', { ...one, place: { file: 'k8s/api.yaml', line: 105, column: 1 } }],
    ['lines of another file move', { ...one, message: message.replace('12:5', '99:1') }],
    ['the path is written another way', { ...one, place: { file: '.\\k8s\\api.yaml' } }],
    ['the severity is set to another', { ...one, severity: 'error' as const }],
    ['the advice is written better', { ...one, help: 'Mend it, please.' }],
  ])('stays when %s', (_, other) => {
    expect(fingerprintOf(other, object)).toBe(fingerprintOf(one, object));
  });

  it('stays when lines that a message names move', () => {
    const [a, b] = ['line 3', 'line 33'].map((line) => fingerprintOf({ ...one, message: `It stands in ${line}.` }));
    expect(a).toBe(b);
  });

  it.each([
    ['code', { ...one, code: 'AZWI143' as const }, object],
    ['file', { ...one, place: { file: 'k8s/web.yaml' } }, object],
    ['message', { ...one, message: 'It is another.' }, object],
    ['number that is no line', { ...one, message: message.replace('other.yaml', 'other:8080') }, object],
    ['object', one, 'apps/v1 Deployment shop/web'],
  ])('differs with the %s', (_, other, its) => {
    expect(fingerprintOf(other, its)).not.toBe(fingerprintOf(one, object));
  });
});
