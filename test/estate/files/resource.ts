/** Resources as templates have them, in short. */
import { type ArmObject, type ArmResource, type ArmValue, Opaque, type ResourceId } from '../../../src/arm/resource';
import { type AzJson, readAzJson } from '../../../src/estate/files';
import { parseId } from '../../../src/estate/files/id';

const TYPES: Readonly<Record<string, string>> = {
  identity: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  credential: 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials',
  cluster: 'Microsoft.ContainerService/managedClusters',
  vault: 'Microsoft.KeyVault/vaults',
  policies: 'Microsoft.KeyVault/vaults/accessPolicies',
  secret: 'Microsoft.KeyVault/vaults/secrets',
  role: 'Microsoft.Authorization/roleAssignments',
  group: 'Microsoft.Resources/resourceGroups',
};

/** `identity shop/app` is the identity app in the group shop, `credential app/one` has no group; `?` is not known. */
export function id(told: string): ResourceId {
  const [word = '', rest = ''] = told.split(' ');
  const type = TYPES[word] ?? word;
  const parts = rest.split('/').map((part) => (part === '?' ? undefined : part));
  const count = type.split('/').length - 1;
  const scope = parts.slice(0, -count);
  return {
    subscription: scope.length > 1 ? scope[0] : undefined,
    resourceGroup: scope.at(-1),
    type,
    names: parts.slice(-count),
  };
}

type Parts = Partial<Omit<ArmResource, 'id' | 'body'>> & { readonly properties?: ArmObject; readonly body?: ArmObject };

export function resource(told: string, { properties, body, ...parts }: Parts = {}): ArmResource {
  return {
    id: id(told),
    apiVersion: undefined,
    existing: false,
    target: undefined,
    body: { ...body, ...(properties === undefined ? {} : { properties }) },
    deployed: true,
    loop: false,
    serial: true,
    after: [],
    place: (path = []) => ({ file: `${told}.bicep`, property: path.join('.') }),
    ...parts,
  };
}

/** What only the deployment knows of a resource: `principalId of identity app`. */
export function of(told: string): Opaque {
  const [property = '', resourceTold = ''] = told.split(' of ');
  return new Opaque({ id: id(resourceTold), path: ['properties', ...property.split('.')] });
}

/** The id of a role definition as `subscriptionResourceId` makes it. */
export function roleDefinition(guid: string): Opaque {
  const definition = { ...id('group x'), type: 'Microsoft.Authorization/roleDefinitions', names: [guid] };
  return new Opaque({ id: { ...definition, resourceGroup: undefined }, path: undefined });
}

export const SUBSCRIPTION = '11111111-1111-4111-8111-111111111111';

/** The full id as Azure prints it. */
export function printedId(told: string): string {
  const { type, names, resourceGroup } = id(told);
  const [namespace, ...types] = type.split('/');
  const pairs = types.map((one, index) => `${one}/${names[index]}`);
  return `/subscriptions/${SUBSCRIPTION}/resourceGroups/${resourceGroup}/providers/${namespace}/${pairs.join('/')}`;
}

/** What the Azure CLI prints of a resource. */
export function printed(told: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { type, names, resourceGroup } = id(told);
  return { id: printedId(told), name: names.at(-1), resourceGroup, type, ...fields };
}

export function azJson(value: unknown, file = 'az.json'): AzJson {
  const read = readAzJson(JSON.stringify(value, null, 2), file);
  if (read === undefined) throw new Error('not JSON of Azure');
  return read;
}

export function scopeOf(told: string): ResourceId {
  const read = parseId(printedId(told));
  if (read === undefined) throw new Error(told);
  return read.id;
}

export type { ArmValue };
