import { type ArmResource, type ArmValue, Opaque } from '../../arm/resource';
import { isGuid } from '../../schemas/azure/names';
import type { BodyIssue } from './body-issue';
import { at } from './fields';
import { parseId } from './id';
import { isToBeFilled } from './to-be-filled';
import { isOf, TYPES } from './told';

/** AZWI508: a role assignment has a GUID where the id of a role definition is due, or an id that is of none. */
export function roleIssues(resource: ArmResource): BodyIssue[] {
  const definition = at(resource.body, 'properties', 'roleDefinitionId');
  const problem = isOf(resource, TYPES.roleAssignment) ? problemOf(definition) : undefined;
  return problem === undefined ? [] : [{ code: 'AZWI508', path: ['properties', 'roleDefinitionId'], ...problem }];
}

function problemOf(definition: ArmValue | undefined): { readonly message: string; readonly help: string } | undefined {
  if (typeof definition === 'string' && isGuid(definition)) {
    return {
      message: `"${definition}" is the name of a role definition, not its id; Azure refuses the assignment.`,
      help: `Write subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${definition}').`,
    };
  }
  const id = idIn(definition);
  const name = id?.names.at(-1);
  if (id === undefined || id.names.length === 0) return undefined;
  if (id.type.toLowerCase() !== TYPES.roleDefinition) {
    return {
      message: `it names a resource of the type ${JSON.stringify(id.type)}, and not a role definition; Azure refuses the assignment.`,
      help: "Write subscriptionResourceId('Microsoft.Authorization/roleDefinitions', ...) with the GUID of the role.",
    };
  }
  if (name === undefined || isGuid(name) || isToBeFilled(name)) return undefined;
  return {
    message: `${JSON.stringify(name)} is no GUID, and so the name of no role definition; Azure refuses the assignment.`,
    help: 'Write the GUID of the role: az role definition list --name "Key Vault Secrets User" --query "[].name".',
  };
}

function idIn(definition: ArmValue | undefined) {
  if (typeof definition === 'string') return parseId(definition)?.id;
  const reference = definition instanceof Opaque ? definition.reference : undefined;
  return reference?.path === undefined ? reference?.id : undefined;
}
