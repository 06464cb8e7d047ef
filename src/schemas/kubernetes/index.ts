/**
 * Is this object what Kubernetes accepts?
 *
 * Fields and types are judged by ajv, with code that it generated from npm's data (see `scripts/import-k8s.ts`); names
 * and what depends on several fields by the functions here. Nothing is loaded before the first call.
 */
import { dig, list, record } from './access';
import { checkDataSize } from './data-size';
import type { KindEntry } from './definition';
import { explain } from './explain';
import { kindEntry, type SchemaError, schemaErrors } from './generated';
import { type Issue, issue, propertyText, shown } from './issue';
import { pointerStep } from './locate';
import { checkMetadata } from './metadata';
import { withoutNulls } from './nulls';
import { templatePlace } from './pod-template';
import { unknownKind } from './unknown-kind';
import { checkWorkload } from './workloads';

export { type Issue, type KubernetesCode, type Path, quoted } from './issue';
export { isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from './names';

export interface KubernetesOptions {
  /** Labels whose values are not looked at, as with a placeholder that somebody fills in later. By default none. */
  readonly ignoreLabelKeys?: (key: string) => boolean;
}

export interface KubernetesVerdict {
  /** Whether the kind is one of Kubernetes' own. Of others, only the metadata is judged. */
  readonly known: boolean;
  /** All that the API server would refuse, not only the first. */
  readonly issues: Issue[];
}

/**
 * Judges a manifest as the API server would: unknown fields, types, required fields, names, labels.
 *
 * @param manifest Whatever stands in the file, as plain data.
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation
 */
export function validateKubernetes(manifest: unknown, options: KubernetesOptions = {}): KubernetesVerdict {
  const value = withoutNulls(manifest);
  if (record(value) === undefined) {
    const message = `A manifest must be an object, but this is ${shown(value)}.`;
    return { known: false, issues: [issue('AZWI802', [], message, 'Write apiVersion, kind and metadata.')] };
  }
  const apiVersion = dig(value, 'apiVersion');
  const kind = dig(value, 'kind');
  if (!isText(apiVersion) || !isText(kind)) {
    return { known: false, issues: [...identity('apiVersion', apiVersion), ...identity('kind', kind)] };
  }
  if (apiVersion === 'v1' && kind === 'List') return judgeList(value, options);
  const entry = kindEntry(apiVersion, kind);
  const place = templatePlace(apiVersion, kind);
  const issues = [
    ...(entry === undefined ? unknownKind(apiVersion, kind) : []),
    ...judgeSchema(value, { apiVersion, kind }, entry, options),
    ...checkMetadata(value, { apiVersion, kind }, entry),
    ...(place === undefined ? [] : checkWorkload(value, place)),
    ...checkDataSize(value, apiVersion, kind),
  ];
  return { known: entry !== undefined, issues };
}

/** Whether objects of a kind have a namespace; undefined where Kubernetes itself does not have the kind. */
export function isNamespaced(apiVersion: string, kind: string): boolean | undefined {
  return kindEntry(apiVersion, kind)?.namespaced;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function identity(field: 'apiVersion' | 'kind', value: unknown): Issue[] {
  if (isText(value)) return [];
  const example = field === 'kind' ? 'Pod' : 'v1';
  const help = `Write it, such as "${field}: ${example}".`;
  if (value === undefined || value === '') return [issue('AZWI803', [field], `The manifest has no ${field}.`, help)];
  return [issue('AZWI802', [field], `${field} must be a string, but is ${shown(value)}.`, help)];
}

function judgeSchema(
  manifest: unknown,
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  entry: KindEntry | undefined,
  options: KubernetesOptions,
): Issue[] {
  const target = entry ?? { definition: 'AnyObject', module: 'meta' };
  const errors = schemaErrors(target, manifest).filter((error) => !isIgnored(error, options));
  if (errors.length === 0) return [];
  const option = apiVersion === 'v1' ? '' : ` --api-version=${apiVersion}`;
  const asked = { definition: target.definition, value: manifest, explain: [kind.toLowerCase(), option] as const };
  return explain(errors, asked);
}

// Before anything is put into words: with placeholders, every object has such a label.
function isIgnored({ instancePath }: SchemaError, { ignoreLabelKeys }: KubernetesOptions): boolean {
  if (ignoreLabelKeys === undefined) return false;
  const end = instancePath.lastIndexOf('/');
  if (!/\/(?:matchL|l)abels$/.test(instancePath.slice(0, end))) return false;
  return ignoreLabelKeys(pointerStep(instancePath.slice(end + 1)));
}

/** What `kubectl get -o yaml` prints of several objects. */
function judgeList(manifest: unknown, options: KubernetesOptions): KubernetesVerdict {
  const verdicts = list(dig(manifest, 'items')).map((item) => validateKubernetes(item, options));
  const issues = verdicts.flatMap((verdict, index) => {
    return verdict.issues.map((one): Issue => {
      const path = ['items', index, ...one.path];
      return { ...one, path, property: propertyText(path) };
    });
  });
  return { known: verdicts.every((verdict) => verdict.known), issues };
}
