import { validateAzure } from '../schemas/azure';
import { API_VERSION_HELP, isApiVersion } from './api-version';
import type { Problem } from './given';

/** What the type of a resource says of its name, its parent and its region. */

const EXAMPLE = "'Microsoft.Storage/storageAccounts@2025-06-01'";

/**
 * What is wrong with a type and its version, if anything. Bicep takes nothing else (BCP029).
 *
 * @see https://github.com/Azure/bicep/blob/main/src/Bicep.Core/TypeSystem/Providers/Az/AzResourceTypeProvider.cs
 */
export function typeProblem(typeAndVersion: string): Problem | undefined {
  const [type = '', version] = typeAndVersion.split('@', 2);
  if (version === undefined || version === '' || !/^[a-z0-9][a-z0-9.]*(\/[a-z0-9-]+)+$/i.test(type)) {
    return wrong('type', `"${typeAndVersion}" is no type with a version.`, `Write it as ${EXAMPLE}.`);
  }
  const rest = typeAndVersion.slice(type.length + 1);
  if (isApiVersion(rest)) return undefined;
  return wrong('type', `The API version ${JSON.stringify(rest)} is none.`, API_VERSION_HELP);
}

/** Whether resources of the type stand in other resources. */
export function isChildType(type: string): boolean {
  return partsOf(type) > 1;
}

/** Whether resources of the type have a region of their own. Of types that are not known here, those at the top have. */
export function hasRegion(type: string, version: string): boolean {
  if (isChildType(type)) return false;
  const { issues } = validateAzure(`${type}@${version}`, { location: 'westeurope' });
  return !issues.some(({ property }) => property === 'location');
}

/** What a resource is called, and what it stands in. */
export interface Placed {
  readonly type: string;
  readonly name: string;
  readonly parent: { readonly resourceType: string; readonly label: string } | undefined;
}

/**
 * What is wrong with the parent of a resource, given or in its name: a child has one of its own type without the last
 * part (BCP036, BCP169), and then its own name alone (BCP170); other resources have none (BCP037).
 */
export function placeProblem({ type, name, parent }: Placed): Problem | undefined {
  const expected = type.slice(0, type.lastIndexOf('/'));
  if (parent === undefined) return nameProblem(type, name);
  if (!isChildType(type)) {
    return wrong('parent', `A ${type} is no child of another resource.`, 'Take `parent` out.');
  }
  if (parent.resourceType.toLowerCase() !== expected.toLowerCase()) {
    return wrong(
      'parent',
      `The parent of a ${type} is no ${parent.resourceType}, such as ${parent.label}.`,
      `Give the ${expected} that it is in.`,
    );
  }
  if (!name.includes('/')) return undefined;
  return wrong('name', `The name "${name}" has a slash, although \`parent\` is given.`, 'Give its own name alone.');
}

function nameProblem(type: string, name: string): Problem | undefined {
  const given = name.split('/').length;
  const parts = partsOf(type);
  if (given === parts) return undefined;
  if (parts > 1 && given === 1) {
    const above = type.slice(0, type.lastIndexOf('/'));
    return wrong('parent', `It is not said which ${above} "${name}" is in.`, 'Give it as `parent`.');
  }
  return wrong(
    'name',
    `The name "${name}" has ${given} parts, but that of a ${type} has ${parts}.`,
    parts === 1 ? 'Take the slash out.' : 'Give `parent` and its own name alone.',
  );
}

function partsOf(type: string): number {
  return type.split('/').length - 1;
}

function wrong(path: string, message: string, help: string): Problem {
  return { code: 'AZWI004', path, message, help };
}
