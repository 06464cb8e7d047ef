import { OPAQUE } from './inert';
import { counted, type Issue, issue, type Path, pathText } from './issue';
import { closest } from './suggest';
import type { SchemaError } from './validators';

const MOST_LISTED = 12;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

// The value itself may be a secret in the wrong place, so a wrong type is told without it.
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isInteger(value) ? 'a number' : `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).map((word) => `"${word}"`);
  return words.length > MOST_LISTED ? `${shown.join(', ')} and ${words.length - MOST_LISTED} more` : shown.join(', ');
}

/** A text as it may stand in a message: short, and never a secret. */
function shown(error: SchemaError): string {
  if (error.parentSchema.writeOnly === true) return 'The secret';
  const text = String(error.data);
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

function pathOf(pointer: string, body: unknown): Path {
  const path: (string | number)[] = [];
  let here: unknown = body;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(here) ? Number(key) : key);
    here = (here as Record<string, unknown>)[key];
  }
  return path;
}

function unknownProperty(error: SchemaError, at: Path, resource: string): Issue {
  const name = String(error.params.additionalProperty);
  const path = [...at, name];
  const properties = Object.entries(error.parentSchema.properties ?? {});
  const settable = properties.filter(([, schema]) => schema.readOnly !== true).map(([key]) => key);
  const meant =
    closest(name, settable) ??
    closest(
      name,
      properties.map(([key]) => key),
    );
  const help =
    meant === undefined
      ? settable.length === 0
        ? 'Nothing can be set here.'
        : `What can be set here: ${quoted(settable)}.`
      : `Did you mean "${meant}"?${settable.includes(meant) ? '' : ' It is read-only: Azure sets it.'}`;
  return issue('AZWI811', path, `${resource} has no property "${pathText(path)}".`, help);
}

function wrongChoice(error: SchemaError, path: Path, where: string): Issue {
  const allowed = (error.params.allowedValues as readonly (string | null)[]).filter((one) => one !== null);
  const isText = typeof error.data === 'string';
  const meant = isText ? closest(String(error.data), allowed) : undefined;
  return issue(
    'AZWI812',
    path,
    isText ? `"${where}" cannot be ${shown(error)}.` : `"${where}" must be text, not ${kindOf(error.data)}.`,
    `Azure takes ${quoted(allowed)}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
  );
}

function wrongValue(error: SchemaError, path: Path): Issue {
  const where = pathText(path) || 'resource';
  const { limit, pattern, type } = error.params;
  const refused = (message: string, help: string): Issue => issue('AZWI812', path, message, help);
  switch (error.keyword) {
    case 'enum':
      return wrongChoice(error, path, where);
    case 'type':
      return refused(
        `"${where}" must be ${KINDS[String(type)] ?? type}, not ${kindOf(error.data)}.`,
        'Give a value of that kind.',
      );
    case 'pattern':
      return refused(`${shown(error)} cannot be the value of "${where}".`, `It must match ${pattern}.`);
    case 'minLength':
    case 'maxLength':
      return refused(
        `"${where}" has ${counted(String(error.data).length, 'character', 'characters')}, which is too ${error.keyword === 'minLength' ? 'short' : 'long'}.`,
        `It must have at ${error.keyword === 'minLength' ? 'least' : 'most'} ${limit}.`,
      );
    case 'minItems':
    case 'maxItems':
      return refused(
        `"${where}" has ${counted((error.data as readonly unknown[]).length, 'entry', 'entries')}, which is too ${error.keyword === 'minItems' ? 'few' : 'many'}.`,
        `It must have at ${error.keyword === 'minItems' ? 'least' : 'most'} ${limit}.`,
      );
    case 'minimum':
    case 'maximum':
      return refused(
        `"${where}" cannot be ${error.data}.`,
        `It must be ${limit} or ${error.keyword === 'minimum' ? 'more' : 'less'}.`,
      );
    default:
      return refused(`Azure refuses the value of "${where}".`, `It breaks the rule "${error.keyword}" of the schema.`);
  }
}

/** What an error of ajv means to the user, or undefined where the value is only known at deployment. */
export function explain(error: SchemaError, body: unknown, resource: string): Issue | undefined {
  const isReadOnly = error.parentSchema.readOnly === true;
  // Before the path is looked for: nearly every error is one of these.
  if (error.data === OPAQUE && !isReadOnly) return undefined;
  const path = pathOf(error.instancePath, body);
  if (isReadOnly) {
    return issue(
      'AZWI814',
      path,
      `"${pathText(path)}" is read-only.`,
      'Azure sets it; leave it out here and read it from the deployed resource.',
    );
  }
  if (error.keyword === 'additionalProperties') return unknownProperty(error, path, resource);
  if (error.keyword === 'required') {
    const missing = [...path, String(error.params.missingProperty)];
    return issue('AZWI813', missing, `"${pathText(missing)}" is missing.`, `${resource} cannot do without it: set it.`);
  }
  return wrongValue(error, path);
}
