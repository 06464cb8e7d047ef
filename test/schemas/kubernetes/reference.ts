import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Derivation } from '../../../scripts/import-k8s/generate';
import { BASIC_VALUES } from '../../../scripts/import-k8s/values';
import type { Definition } from '../../../src/schemas/kubernetes/definition';

/** The part of OpenAPI that the API server's own definitions use. */
interface Reference {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Reference>>;
  readonly required?: readonly string[];
  readonly items?: Reference;
  readonly additionalProperties?: Reference;
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; kind: string; version: string }[];
}

const folder = process.env.AZWI_REFERENCE_DATA ?? join(__dirname, '../../../../shared/data');

/** The API server's own definitions of a release; undefined where the folder with them is not at hand. */
export function readReference(release: string): Readonly<Record<string, Reference>> | undefined {
  const file = join(folder, `kubernetes-v${release}.json`);
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, Reference> }).definitions;
}

export interface Comparison {
  /** Definitions that were compared, as pairs of names. */
  readonly pairs: ReadonlySet<string>;
  /** Kinds and fields that only the reference has, and what differs in those that both have. */
  readonly differences: string[];
  /** Kinds and fields that only we have. */
  readonly onlyHere: string[];
}

/** Walks from every kind that both sides have through all definitions that it reaches. */
export function compare(here: Derivation, reference: Readonly<Record<string, Reference>>): Comparison {
  const differences: string[] = [];
  const onlyHere: string[] = [];
  const pairs = new Set<string>();
  const roots = referenceRoots(reference);
  const open: [string, string][] = [];
  for (const { apiVersion, kind, model } of here.kinds) {
    const root = roots.get(`${apiVersion} ${kind}`);
    if (root === undefined) onlyHere.push(`${apiVersion} ${kind}`);
    else open.push([model, root]);
  }
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [ours, theirs] = pair;
    if (pairs.has(pair.join(' = '))) continue;
    pairs.add(pair.join(' = '));
    const mine: Definition = here.definitions.get(ours) ?? {};
    const other = reference[theirs] ?? {};
    for (const field of Object.keys(other.properties ?? {})) {
      if (mine.properties?.[field] === undefined) differences.push(`${ours}.${field} is not here`);
    }
    for (const [field, schema] of Object.entries(mine.properties ?? {})) {
      const counterpart = other.properties?.[field];
      if (counterpart === undefined) {
        onlyHere.push(`${ours}.${field}`);
        continue;
      }
      const [left, right] = [shape(here, schema), referenceShape(reference, counterpart)];
      if (left.text !== right.text) differences.push(`${ours}.${field} is ${left.text} here, ${right.text} there`);
      else if (left.target !== undefined && right.target !== undefined) open.push([left.target, right.target]);
    }
    differences.push(...requiredDifferences(ours, mine.required ?? [], other.required ?? []));
  }
  return { pairs, differences: differences.sort(), onlyHere: onlyHere.sort() };
}

function requiredDifferences(name: string, mine: readonly string[], other: readonly string[]): string[] {
  return [
    ...mine.filter((field) => !other.includes(field)).map((field) => `${name}.${field} is required here only`),
    ...other.filter((field) => !mine.includes(field)).map((field) => `${name}.${field} is required there only`),
  ];
}

/** The kinds that have a definition of their own, by `apiVersion kind`. */
export function referenceRoots(reference: Readonly<Record<string, Reference>>): Map<string, string> {
  return new Map(
    Object.entries(reference).flatMap(([name, definition]) => {
      return (definition['x-kubernetes-group-version-kind'] ?? []).map(({ group, version, kind }): [string, string] => {
        return [`${group === '' ? version : `${group}/${version}`} ${kind}`, name];
      });
    }),
  );
}

interface Shape {
  /** Both sides in one language: `list of map of Quantity`. */
  readonly text: string;
  /** The definition with fields that it ends at. */
  readonly target?: string;
}

function within(text: string, inner: Shape): Shape {
  return { ...inner, text: `${text} of ${inner.text}` };
}

function shape(here: Derivation, schema: Definition): Shape {
  if (schema.$ref !== undefined) {
    const value: Definition | undefined = (BASIC_VALUES as Readonly<Record<string, Definition>>)[schema.$ref];
    if (value === undefined) return { text: 'fields', target: schema.$ref };
    return value.items || value.additionalProperties ? shape(here, value) : { text: schema.$ref };
  }
  if (schema.items !== undefined) return within('list', shape(here, schema.items));
  if (schema.additionalProperties) return within('map', shape(here, schema.additionalProperties));
  return { text: [schema.type ?? 'any'].flat().join(' or ') };
}

const NAMED: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'Quantity',
  'io.k8s.apimachinery.pkg.apis.meta.v1.Time': 'Time',
  'io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime': 'MicroTime',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'IntOrString',
};

const FORMATTED: Readonly<Record<string, string>> = {
  'integer int32': 'Int32',
  'integer int64': 'Int64',
  'number double': 'Double',
  'string byte': 'Bytes',
};

function referenceShape(reference: Readonly<Record<string, Reference>>, schema: Reference): Shape {
  const target = schema.$ref?.replace('#/definitions/', '');
  if (target !== undefined) {
    const named = NAMED[target];
    if (named !== undefined) return { text: named };
    const definition = reference[target];
    return definition?.properties === undefined ? { text: definition?.type ?? 'any' } : { text: 'fields', target };
  }
  if (schema.items !== undefined) return within('list', referenceShape(reference, schema.items));
  if (schema.additionalProperties !== undefined) {
    return within('map', referenceShape(reference, schema.additionalProperties));
  }
  return { text: FORMATTED[`${schema.type} ${schema.format}`] ?? schema.type ?? 'any' };
}
