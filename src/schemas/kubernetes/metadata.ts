import { dig, record } from './access';
import type { KindEntry } from './definition';
import { type Issue, issue, quoted, subject } from './issue';
import { nameRule, needsName } from './object-names';
import { VALUE_TEXTS } from './values';

type Identified = { readonly apiVersion: string; readonly kind: string };

/** What no schema says about the metadata of an object: name and namespace depend on the kind. */
export function checkMetadata(
  manifest: unknown,
  { apiVersion, kind }: Identified,
  entry: KindEntry | undefined,
): Issue[] {
  return [
    ...checkName(manifest, { apiVersion, kind }),
    ...checkScope(manifest, kind, entry),
    ...checkAnnotations(dig(manifest, 'metadata', 'annotations'), ['metadata', 'annotations']),
  ];
}

function checkName(manifest: unknown, { apiVersion, kind }: Identified): Issue[] {
  const name = dig(manifest, 'metadata', 'name');
  const generateName = dig(manifest, 'metadata', 'generateName');
  if (typeof name === 'string' && name !== '') return checkSyntax(['metadata', 'name'], name, name, apiVersion, kind);
  if (typeof generateName === 'string' && generateName !== '') {
    // Random characters follow, so a dash, which could not end a name, may end this.
    const example = generateName.replace(/-+$/, (dashes) => 'a'.padStart(dashes.length, '-'));
    return checkSyntax(['metadata', 'generateName'], generateName, example, apiVersion, kind);
  }
  const wrongType = (name !== undefined && name !== '') || (generateName !== undefined && generateName !== '');
  if (wrongType || !needsName(apiVersion)) return [];
  return [
    issue(
      'AZWI803',
      ['metadata', 'name'],
      `The ${kind} has no name.`,
      'Add metadata.name, or metadata.generateName where the API server is to choose it.',
    ),
  ];
}

function checkSyntax(
  path: readonly string[],
  name: string,
  example: string,
  apiVersion: string,
  kind: string,
): Issue[] {
  const rule = nameRule(apiVersion, kind);
  if (!rule.accepts(example)) {
    const text = VALUE_TEXTS[rule.value];
    const message = `${subject(path)} is ${quoted(name)}, but the name of a ${kind} must be ${text?.what}.`;
    return [issue('AZWI804', path, message, text?.rule ?? '')];
  }
  if (name.length <= rule.longest) return [];
  return [
    issue(
      'AZWI804',
      path,
      `${subject(path)} is ${quoted(name)}, ${name.length} characters long, but the name of a ${kind} has at most ${rule.longest}.`,
      'Shorten it.',
    ),
  ];
}

// The API server drops such a namespace without a word, and cdk8s puts the namespace of a chart on all that is in it;
// but whoever reads the file takes it for true, and tools that compare file and cluster see a difference for ever.
function checkScope(manifest: unknown, kind: string, entry: KindEntry | undefined): Issue[] {
  const namespace = dig(manifest, 'metadata', 'namespace');
  if (entry?.namespaced !== false || namespace === undefined || namespace === '') return [];
  const message = `A ${kind} belongs to the whole cluster, but metadata.namespace is ${quoted(namespace)}.`;
  return [
    issue(
      'AZWI805',
      ['metadata', 'namespace'],
      message,
      'Remove it, or declare the object in a chart without a namespace.',
    ),
  ];
}

const MOST_BYTES = 256 * 1024;

/**
 * All keys and values of the annotations of an object together have a limit.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/
 */
export function checkAnnotations(annotations: unknown, path: readonly string[]): Issue[] {
  const bytes = Object.entries(record(annotations) ?? {}).reduce((sum, [key, value]) => {
    return sum + Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0);
  }, 0);
  if (bytes <= MOST_BYTES) return [];
  const message = `${subject(path)} have ${bytes} bytes together, but at most ${MOST_BYTES} are allowed.`;
  return [issue('AZWI804', path, message, 'Keep what is large in a ConfigMap.')];
}
