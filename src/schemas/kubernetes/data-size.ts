import { dig, record } from './access';
import { type Issue, issue, subject } from './issue';

const MOST_BYTES = 1024 * 1024;

function bytesOf(value: unknown, encoding: 'utf8' | 'base64'): number {
  if (typeof value !== 'string') return 0;
  // The API server passes over line breaks in base64.
  return encoding === 'utf8' ? Buffer.byteLength(value) : Buffer.byteLength(value.replace(/[\r\n]/g, ''), 'base64');
}

function total(values: Iterable<unknown>, encoding: 'utf8' | 'base64'): number {
  let bytes = 0;
  for (const value of values) bytes += bytesOf(value, encoding);
  return bytes;
}

function sizeOf(manifest: unknown, kind: 'ConfigMap' | 'Secret'): number {
  const data = record(dig(manifest, 'data')) ?? {};
  if (kind === 'ConfigMap') {
    const binary = record(dig(manifest, 'binaryData')) ?? {};
    return total(Object.values(data), 'utf8') + total(Object.values(binary), 'base64');
  }
  // What stands in stringData, too, is overwritten by it.
  const plain = record(dig(manifest, 'stringData')) ?? {};
  const encoded = Object.entries(data).filter(([key]) => !Object.hasOwn(plain, key));
  return (
    total(
      encoded.map(([, value]) => value),
      'base64',
    ) + total(Object.values(plain), 'utf8')
  );
}

/**
 * All values of a ConfigMap or Secret together have a limit, decoded and without their keys.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.34.1/pkg/apis/core/validation/validation.go (ValidateConfigMap, ValidateSecret)
 */
export function checkDataSize(manifest: unknown, apiVersion: string, kind: string): Issue[] {
  if (apiVersion !== 'v1' || (kind !== 'ConfigMap' && kind !== 'Secret')) return [];
  const bytes = sizeOf(manifest, kind);
  if (bytes <= MOST_BYTES) return [];
  const fields = kind === 'ConfigMap' ? ['data', 'binaryData'] : ['data', 'stringData'];
  const path = fields.filter((field) => dig(manifest, field) !== undefined).slice(0, 1);
  const message = `The values of the ${kind} have ${bytes} bytes together, but at most ${MOST_BYTES} are allowed.`;
  const help = `Divide ${subject(path)} among several, or keep what is large in a volume or an image.`;
  return [issue('AZWI802', path, message, help)];
}
