import type { Definition } from '../../src/schemas/kubernetes/definition';
import type { Attribute } from './client-node';
import { BASIC_VALUES } from './values';

type Models = ReadonlyMap<string, readonly Attribute[]>;

/**
 * The definitions that the given kinds reach, exactly as client-node describes them, closed against unknown fields.
 *
 * @param roots Names of classes to begin with.
 * @param quantities Fields, such as `V1EmptyDirVolumeSource.sizeLimit`, that client-node calls strings.
 */
export function derive(
  models: Models,
  roots: readonly string[],
  quantities: ReadonlySet<string>,
): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const attributes = models.get(name);
    if (attributes === undefined) throw new Error(`client-node has no class ${name}`);
    const properties = Object.fromEntries(
      attributes.map((one) => [one.name, property(models, one, quantities.has(`${name}.${one.name}`))]),
    );
    const required = attributes.filter((one) => one.required).map((one) => one.name);
    found.set(name, {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    });
    open.push(
      ...Object.values(properties)
        .flatMap(references)
        .filter((target) => models.has(target)),
    );
  }
  for (const [name, value] of Object.entries(BASIC_VALUES)) found.set(name, value);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The definitions that a schema names. */
export function references(schema: Definition): string[] {
  return [
    ...(schema.$ref === undefined ? [] : [schema.$ref]),
    ...Object.values(schema.properties ?? {}).flatMap(references),
    ...(schema.items === undefined ? [] : references(schema.items)),
    ...(schema.additionalProperties ? references(schema.additionalProperties) : []),
  ];
}

function property(models: Models, { name, type, format }: Attribute, quantity: boolean): Definition {
  const list = /^Array<(.+)>$/.exec(type)?.[1];
  const map = /^\{ \[key: string\]: (.+); \}$/.exec(type)?.[1];
  const value = (of: string): Definition => (quantity ? { $ref: 'Quantity' } : single(models, name, of, format));
  if (list !== undefined) return namedContainer({ type: 'array', items: value(list) });
  if (map === undefined) return value(type);
  const nested = /^Array<(.+)>$/.exec(map)?.[1];
  return namedContainer({
    type: 'object',
    additionalProperties: nested === undefined ? value(map) : namedContainer({ type: 'array', items: value(nested) }),
  });
}

// A name for what occurs a hundred times keeps the generated validators small: a call instead of a loop.
function namedContainer(schema: Definition): Definition {
  const text = JSON.stringify(schema);
  const name = Object.entries(BASIC_VALUES).find(([, value]) => JSON.stringify(value) === text)?.[0];
  return name === undefined ? schema : { $ref: name };
}

function single(models: Models, name: string, type: string, format: string): Definition {
  if (models.has(type)) return { $ref: type };
  switch (`${type} ${format}`) {
    case 'string ':
      return { type: 'string' };
    case 'string byte':
      return { $ref: 'Bytes' };
    case 'boolean ':
      return { type: 'boolean' };
    case 'number int32':
      return { $ref: 'Int32' };
    case 'number int64':
      return { $ref: 'Int64' };
    case 'number double':
      return { $ref: 'Double' };
    case 'IntOrString int-or-string':
      return { $ref: 'IntOrString' };
    case 'Date date-time':
      return { $ref: 'Time' };
    case 'V1MicroTime date-time-micro':
    case 'Date date-time-micro':
      return { $ref: 'MicroTime' };
    case 'any ':
      return {};
    default:
      throw new Error(`client-node says ${type} in the format "${format}" of ${name}, which is news to this script`);
  }
}
