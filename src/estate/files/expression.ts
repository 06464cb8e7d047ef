import { Opaque, type Reference, type ResourceId } from '../../arm/resource';
import { parseId } from './id';

/*
 * `bicep snapshot` leaves what only a deployment knows as an expression of ARM. Two of them are of use: the id of a
 * resource, and a reference to one of its properties.
 */

const REFERENCE = /^\[reference\((.+?)(?:, '[^']*'(, 'full')?)?\)((?:\.[A-Za-z_]\w*)+)\]$/;

/** What stands in a snapshot for a text: the text, or something that only the deployment knows. */
export function readExpression(text: string): string | Opaque {
  if (text.startsWith('[[')) return text.slice(1);
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  const [, target = '', full, way = ''] = REFERENCE.exec(text) ?? [];
  const id = idIn(target);
  if (id === undefined) return new Opaque();
  const steps = way.slice(1).split('.');
  const reference: Reference = { id, path: full === undefined ? ['properties', ...steps] : steps };
  return new Opaque(reference);
}

/** The id that an expression makes, or that is written in it. */
export function idIn(expression: string): ResourceId | undefined {
  const [, text] = /^'(\/[^']*)'$/.exec(expression) ?? [];
  if (text !== undefined) return parseId(text)?.id;
  return firstIdIn(expression.startsWith('resourceId(') ? expression : '');
}

/** The first id that is made in an expression: of an extension resource, that of what it is attached to. */
export function firstIdIn(expression: string): ResourceId | undefined {
  const [, args] = /\bresourceId\(((?:[^()]|\([^()]*\))*)\)/.exec(expression) ?? [];
  if (args === undefined) return undefined;
  const parts = args.split(/,\s*/);
  const isType = (part: string): boolean => /^'[^'/]+\.[^'/]+\/[^']+'$/.test(part);
  const position = parts.findIndex(isType);
  if (position < 0) return undefined;
  const type = unquoted(parts[position] ?? '') ?? '';
  const [group, subscription] = parts.slice(0, position).reverse().map(unquoted);
  return {
    subscription: subscription?.toLowerCase(),
    resourceGroup: group,
    type,
    names: parts.slice(position + 1).map(unquoted),
  };
}

function unquoted(part: string): string | undefined {
  return /^'([^']*)'$/.exec(part)?.[1];
}
