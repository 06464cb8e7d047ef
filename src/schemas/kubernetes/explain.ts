import type { Definition } from './definition';
import { definitions, type SchemaError } from './generated';
import { type Issue, issue, type KubernetesCode, quoted, shown, subject } from './issue';
import { type Located, locate } from './locate';
import { nearest } from './nearest';
import { KEY_VALUES, NAME_VALUES, VALUE_TEXTS } from './values';

/** The place of the object whose schema was asked, for people who want to look a field up. */
export interface Asked {
  /** Name of the definition that the value was checked against. */
  readonly definition: string;
  readonly value: unknown;
  /** What `kubectl explain` calls the object: `pod`, `deployment --api-version=apps/v1`. */
  readonly explain: readonly [resource: string, option: string];
}

/** ajv's errors in words: one issue for each place, and nothing that follows from another issue. */
export function explain(errors: readonly SchemaError[], asked: Asked): Issue[] {
  if (errors.length === 0) return [];
  const all = definitions();
  const found = errors.map((error) => {
    return { error, at: locate(all, asked.definition, asked.value, error.instancePath) };
  });
  const meant = new Set(found.flatMap(({ error, at }) => suggestionPath(error, at) ?? []));
  const seen = new Set<string>();
  return found
    .flatMap(({ error, at }) => one(error, at, asked) ?? [])
    .filter((each) => {
      const place = JSON.stringify(each.path);
      const repeated = seen.has(place) || (each.code === 'AZWI803' && meant.has(place));
      seen.add(place);
      return !repeated;
    });
}

function one(error: SchemaError, at: Located, asked: Asked): Issue | undefined {
  if (error.propertyName !== undefined) return wrongKey(error.propertyName, at);
  switch (error.keyword) {
    case 'propertyNames':
      return undefined;
    case 'additionalProperties':
      return unknownField(String(error.params?.additionalProperty), at, asked);
    case 'required':
      return missingField(String(error.params?.missingProperty), at);
    case 'type':
      return wrongType(at);
    case 'enum':
      return notInList(at);
    case 'minItems':
      return issue('AZWI802', at.path, `${subject(at.path)} is empty.`, 'Give it at least one item.');
    case 'pattern':
      return wrongSyntax(at);
    default:
      return outOfRange(at);
  }
}

const suggestion = (field: string, at: Located): string | undefined => {
  return nearest(field, Object.keys(at.schema.properties ?? {}));
};

/** If somebody wrote `imge`, that there is no `image` is not worth saying again. */
function suggestionPath(error: SchemaError, at: Located): string | undefined {
  if (error.keyword !== 'additionalProperties') return undefined;
  const meant = suggestion(String(error.params?.additionalProperty), at);
  return meant === undefined ? undefined : JSON.stringify([...at.path, meant]);
}

function unknownField(field: string, at: Located, asked: Asked): Issue {
  const meant = suggestion(field, at);
  const question = meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`;
  const [resource, option] = asked.explain;
  const fields = [resource, ...at.path.filter((step) => typeof step === 'string')].join('.');
  return issue(
    'AZWI801',
    [...at.path, field],
    `${subject(at.path)} has no field ${quoted(field)}.${question}`,
    `${meant === undefined ? 'Remove it' : 'Rename it'}; \`kubectl explain ${fields}${option}\` lists the fields.`,
  );
}

function missingField(field: string, at: Located): Issue {
  const target = at.schema.properties?.[field];
  const what = target === undefined ? '' : ` ${describe(target, target.$ref)}`;
  return issue(
    'AZWI803',
    [...at.path, field],
    `${subject(at.path)} has no ${quoted(field)}, which is required.`,
    `Add ${quoted(field)}:${what === '' ? ' any value' : what}.`,
  );
}

function wrongKey(key: string, at: Located): Issue {
  const text = VALUE_TEXTS[KEY_VALUES[at.name ?? ''] ?? ''];
  return issue(
    'AZWI804',
    [...at.path, key],
    `${subject(at.path)} has the key ${quoted(key)}, which is not ${text?.what ?? 'a key'}.`,
    text?.rule ?? 'Rename it.',
  );
}

const QUOTED_VALUES = new Set(['LabelValue', 'AnnotationValue']);

function wrongType(at: Located): Issue {
  const { value, path, name, schema } = at;
  const code: KubernetesCode = QUOTED_VALUES.has(name ?? '') ? 'AZWI804' : 'AZWI802';
  const message = `${subject(path)} must be ${describe(schema, name)}, but is ${shown(value)}.`;
  return issue(code, path, message, typeHelp(value, schema, name));
}

function typeHelp(value: unknown, schema: Definition, name: string | undefined): string {
  const wanted = [schema.type ?? []].flat();
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u');
    if (pattern?.test(String(value)) !== false) return `Put it in quotes, as in "${value}".`;
  }
  const unquoted = typeof value === 'string' ? value.trim() : '';
  if (wanted.includes('integer') && /^-?[0-9]+$/.test(unquoted)) return `Write it without quotes: ${unquoted}.`;
  if (wanted.includes('boolean') && /^(true|false)$/.test(unquoted)) return `Write it without quotes: ${unquoted}.`;
  if (wanted.includes('boolean') && /^(yes|no|on|off)$/i.test(unquoted)) return 'Write true or false.';
  if (wanted.includes('array') && value !== null) return 'Write a list: each item on a line of its own, after "- ".';
  const rule = VALUE_TEXTS[name ?? '']?.rule;
  return rule ?? `Write ${describe(schema, name)}.`;
}

const TYPE_TEXTS = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
} as const;

function describe(schema: Definition, name: string | undefined): string {
  const text = VALUE_TEXTS[name ?? ''];
  const type = schema.type ?? (name === undefined ? undefined : definitions()[name]?.type);
  if (text !== undefined && !QUOTED_VALUES.has(name ?? '')) return text.what;
  if (type === undefined) return 'any value';
  return [type]
    .flat()
    .map((each) => TYPE_TEXTS[each as keyof typeof TYPE_TEXTS])
    .join(' or ');
}

function notInList({ schema, value, path }: Located): Issue {
  // The empty text stands for the default, but nobody should be told to write it.
  const values = (schema.enum ?? []).filter((each) => each !== '');
  const list = values.map((each) => quoted(each));
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  const choice = list.length === 1 ? `${list[0]}` : `one of ${list.join(', ')}`;
  return issue(
    'AZWI802',
    path,
    `${subject(path)} must be ${choice}, but is ${shown(value)}.`,
    meant === undefined ? `Write ${choice}.` : `Did you mean ${quoted(meant)}?`,
  );
}

function wrongSyntax({ value, path, name }: Located): Issue {
  const code: KubernetesCode = NAME_VALUES.has(name ?? '') ? 'AZWI804' : 'AZWI802';
  const text = VALUE_TEXTS[name ?? ''];
  return issue(
    code,
    path,
    `${subject(path)} is ${quoted(value)}, which is not ${text?.what ?? 'allowed'}.`,
    text?.rule ?? 'Change it.',
  );
}

function outOfRange({ schema, value, path }: Located): Issue {
  const { minimum = 0, maximum } = schema;
  const range = maximum === undefined ? 'a 64-bit integer' : `an integer from ${minimum} to ${maximum}`;
  return issue('AZWI802', path, `${subject(path)} must be ${range}, but is ${value}.`, `Write ${range}.`);
}
