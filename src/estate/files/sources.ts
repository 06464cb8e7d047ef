import type { ArmResource, ArmValue } from '../../arm/resource';
import { Opaque } from '../../arm/resource';
import type { ReadTemplate } from '../../arm/result';
import { type AzJson, printedResources } from './az-json';
import { firstIdIn, readExpression } from './expression';
import { parseId } from './id';
import { type Source, TYPES } from './told';

/** A template as far as Azure's side is made of it. */
export type Template = Pick<ReadTemplate, 'resources'> & Partial<Pick<ReadTemplate, 'unknownModules'>>;

type Fields = Readonly<Record<string, unknown>>;

/** All sources, each with its resources in the form that templates have. */
export function sourcesOf(templates: readonly Template[], files: readonly AzJson[]): readonly Source[] {
  return [
    ...templates.map(({ resources, unknownModules = [] }, index): Source => {
      const more = unknownModules.length > 0;
      return { origin: 'template', id: `template ${index}`, resources, more, ordered: true, list: false };
    }),
    ...files.flatMap((file, index) => sourceOf(file, `file ${index}`) ?? []),
  ];
}

function sourceOf(file: AzJson, id: string): Source | undefined {
  if (file.kind === 'snapshot') {
    const resources = predicted(file);
    return { origin: 'template', id, resources, more: false, ordered: false, list: false };
  }
  if (file.kind !== 'resources') return undefined;
  const list = Array.isArray(file.value);
  return { origin: 'azure', id, resources: printed(file), more: false, ordered: false, list };
}

// What the CLI takes out of `properties`, so that all is on one level; of vaults it does not.
function printed(file: AzJson): readonly ArmResource[] {
  return printedResources(file.value).flatMap((fields, index) => {
    const read = parseId(String(fields.id));
    if (read === undefined) return [];
    const nested = typeof fields.properties === 'object' && fields.properties !== null;
    const start: readonly (string | number)[] = Array.isArray(file.value)
      ? [index]
      : printedAsValue(file.value)
        ? ['value', index]
        : [];
    return [
      {
        ...read,
        target: targetOf(fields) ?? read.target,
        apiVersion: undefined,
        existing: true,
        body: (nested ? fields : { ...fields, properties: fields }) as ArmResource['body'],
        deployed: true,
        loop: false,
        serial: true,
        after: [],
        place: (path = []) => file.place([...start, ...(!nested && path[0] === 'properties' ? path.slice(1) : path)]),
      },
    ];
  });
}

function printedAsValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Fields).value);
}

function targetOf({ type, scope }: Fields): ArmResource['target'] {
  const isRole = String(type).toLowerCase() === TYPES.roleAssignment;
  return isRole && typeof scope === 'string' ? parseId(scope)?.id : undefined;
}

function predicted(file: AzJson): readonly ArmResource[] {
  const { predictedResources } = file.value as { readonly predictedResources: readonly unknown[] };
  return predictedResources.flatMap((one, index) => {
    const { id, type, apiVersion, dependsOn: _, ...body } = one as Fields;
    if (typeof id !== 'string' || typeof type !== 'string') return [];
    const read = parseId(id);
    const names = String(body.name).split('/');
    const isKnown = names.every((name) => !name.startsWith('['));
    const own = {
      subscription: undefined,
      resourceGroup: undefined,
      type,
      names: isKnown
        ? names
        : type
            .split('/')
            .slice(1)
            .map(() => undefined),
    };
    return [
      {
        id: read?.id ?? firstOf(type, id) ?? own,
        target: read === undefined ? targetIn(type, id) : read.target,
        apiVersion: typeof apiVersion === 'string' ? apiVersion : undefined,
        existing: false,
        body: evaluated(body) as ArmResource['body'],
        // Conditions have been evaluated; those that could not be are still there.
        deployed: body.condition === undefined || body.condition === true ? true : undefined,
        loop: body.copy !== undefined,
        serial: true,
        after: [],
        place: (path = []) => file.place(['predictedResources', index, ...path]),
      },
    ];
  });
}

function firstOf(type: string, expression: string): ArmResource['id'] | undefined {
  const id = firstIdIn(expression);
  return id?.type.toLowerCase() === type.toLowerCase() ? id : undefined;
}

function targetIn(type: string, expression: string): ArmResource['target'] {
  return type.toLowerCase() === TYPES.roleAssignment ? firstIdIn(expression) : undefined;
}

function evaluated(value: unknown): ArmValue {
  if (typeof value === 'string') return readExpression(value);
  if (Array.isArray(value)) return value.map(evaluated);
  if (typeof value !== 'object' || value === null) return isScalar(value) ? value : new Opaque();
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner)]));
}

function isScalar(value: unknown): value is number | boolean | null {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}
