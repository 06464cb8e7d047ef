import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BicepType,
  ObjectTypePropertyFlags,
  readIndexJson,
  readTypesJson,
  TypeBaseKind,
} from '@azure/bicep-types';
import fc, { type Arbitrary } from 'fast-check';
import { PERMISSIONS } from '../../../src/schemas/azure/permissions';
import { GOOD_BODIES, type GoodType } from './bodies';
import { textOf } from './type-samples';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'azure', 'types', 'generated');
const SUBNET = '/subscriptions/x/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/a';

type ObjectType = BicepType & { type: TypeBaseKind.ObjectType };

const words = (texts: readonly string[]): Arbitrary<string> => fc.constantFrom(...texts);
const version = words(['1.33', '1.30.4']);
const subnet = words([SUBNET, SUBNET.toUpperCase()]);

/** What stands in places where Azure takes less than its types say, by the end of the path. */
const NARROWER: readonly (readonly [RegExp, Arbitrary<unknown>])[] = [
  [/^location$/, words(['westeurope', 'West Europe'])],
  [
    /(^|\.)tags$/,
    fc.dictionary(fc.stringMatching(/^[b-l][\w -]{0,20}$/), fc.string({ maxLength: 256 }), { maxKeys: 5 }),
  ],
  [/agentPoolProfiles\.\*\.name$/, fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)],
  [/(^properties|agentPoolProfiles\.\*)\.mode$/, words(['System', 'User', 'Gateway'])],
  [/(^properties|agentPoolProfiles\.\*)\.count$/, fc.integer({ min: 1, max: 1000 })],
  [/\.vmSize$/, fc.stringMatching(/^Standard_[A-Z]\d{1,2}s_v\d$/)],
  [/\.dnsPrefix$/, fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9-]{0,52}[A-Za-z0-9])?$/)],
  [/\.(kubernetesVersion|orchestratorVersion)$/, version],
  [/\.(vnetSubnetID|podSubnetID|subnetId)$/, subnet],
  [/\.virtualNetworkRules\.\*\.id$/, subnet],
  [/\.ipRules\.\*\.value$/, fc.ipV4().map((address) => address.replace(/^(10|172|192)\./, '8.'))],
  [
    /\.authorizedIPRanges\.\*$/,
    fc.oneof(
      fc.ipV4(),
      fc.ipV4().map((address) => `${address}/29`),
    ),
  ],
  [/\.publicKeys$/, fc.constantFrom([], [{ keyData: 'ssh-rsa AAAAB3NzaC1yc2E' }])],
  [/\.oidcIssuerProfile$/, fc.constant({ enabled: true })],
  [/\.enablePurgeProtection$/, fc.constant(true)],
  [/\.softDeleteRetentionInDays$/, fc.integer({ min: 7, max: 90 })],
  [/\.sku\.family$/, fc.constant('A')],
  [
    /\.permissions\.(keys|secrets|certificates|storage)\.\*$/,
    words(['get', 'LIST', ...PERMISSIONS.storage.slice(0, 4)]),
  ],
  [/\.principalType$/, words(['User', 'ServicePrincipal'])],
  [/\.contentType$/, fc.string({ maxLength: 255 })],
  [/\.(issuer|subject)$/, fc.stringMatching(/^[!-~]{1,600}$/)],
  [/\.audiences$/, fc.constant(['api://AzureADTokenExchange'])],
];

/** What the types let be absent, and Azure does not. */
const REQUIRED: Readonly<Partial<Record<GoodType, RegExp>>> = {
  'Microsoft.ContainerService/managedClusters@2025-10-01': /^properties\.oidcIssuerProfile$/,
  'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30': /^properties(\.\w+)?$/,
};

function typesOf(resource: string): { readonly types: readonly BicepType[]; readonly root: number } {
  const reference = readIndexJson(readFileSync(join(FOLDER, 'index.json'), 'utf8')).resources[resource];
  const types = readTypesJson(readFileSync(join(FOLDER, reference?.relativePath ?? ''), 'utf8'));
  const type = types[reference?.index ?? -1];
  return { types, root: type?.type === TypeBaseKind.ResourceType ? type.body.index : -1 };
}

const settable = (type: ObjectType): [string, ObjectType['properties'][string]][] =>
  Object.entries(type.properties).filter(([, { flags }]) => !(flags & ObjectTypePropertyFlags.ReadOnly));

const isRequired = ({ flags }: { flags: ObjectTypePropertyFlags }): boolean =>
  (flags & ObjectTypePropertyFlags.Required) !== 0;

/** Any body of a resource that Azure takes, made from the committed types: what is optional is there, null or absent. */
export function bodyOf(resource: GoodType): Arbitrary<unknown> {
  const { types, root } = typesOf(resource);
  const names = resource.includes('accessPolicies') ? undefined : GOOD_BODIES[resource].name;

  const any = (index: number, path: string): Arbitrary<unknown> => {
    if (path === 'name' && names !== undefined) return fc.constant(names);
    const narrower = NARROWER.find(([where]) => where.test(path));
    if (narrower !== undefined) return narrower[1];
    const type = types[index];
    switch (type?.type) {
      case TypeBaseKind.ObjectType:
        return objects(type, path);
      case TypeBaseKind.ArrayType:
        return fc.array(any(type.itemType.index, `${path}.*`), {
          minLength: type.minLength ?? 0,
          maxLength: Math.min(type.maxLength ?? 2, (type.minLength ?? 0) + 2),
        });
      case TypeBaseKind.UnionType:
        return fc.oneof(...type.elements.map((element) => any(element.index, path)));
      case TypeBaseKind.StringLiteralType:
        return fc.constant(type.value);
      case TypeBaseKind.StringType:
        return type.pattern === undefined && type.minLength === undefined
          ? fc.string({ maxLength: Math.min(type.maxLength ?? 20, 20) })
          : fc.constant(textOf(type));
      case TypeBaseKind.IntegerType:
        return fc.integer({ min: type.minValue ?? -5, max: type.maxValue ?? 100_000 });
      case TypeBaseKind.BooleanType:
        return fc.boolean();
      case TypeBaseKind.AnyType:
        return fc.jsonValue();
      default:
        throw new Error(`No values of ${type?.type}`);
    }
  };

  const objects = (type: ObjectType, path: string): Arbitrary<unknown> => {
    const always: string[] = [];
    const model: Record<string, Arbitrary<unknown>> = {};
    for (const [key, property] of settable(type)) {
      const below = path === '' ? key : `${path}.${key}`;
      const value = any(property.type.index, below);
      const stays = isRequired(property) || REQUIRED[resource]?.test(below) === true;
      if (stays) always.push(key);
      model[key] = stays ? value : fc.option(value, { nil: null, freq: 10 });
    }
    const own = fc.record(model, { requiredKeys: always });
    if (type.additionalProperties === undefined) return own;
    const others = fc.dictionary(
      fc.stringMatching(/^any[a-z]{1,5}$/),
      any(type.additionalProperties.index, `${path}.*`),
      {
        maxKeys: 2,
      },
    );
    return fc.tuple(own, others).map(([one, other]) => ({ ...one, ...other }));
  };

  return any(root, '');
}

/** A way to spoil a body: a value at a path; `undefined` takes the property out. */
export interface Spoiling {
  readonly what: 'wrong type' | 'unknown property' | 'missing property';
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const OTHERS: Readonly<Partial<Record<TypeBaseKind, readonly unknown[]>>> = {
  [TypeBaseKind.ObjectType]: ['text', 5, true, []],
  [TypeBaseKind.ArrayType]: ['text', 5, true, {}],
  [TypeBaseKind.UnionType]: [5, true, {}, []],
  [TypeBaseKind.StringLiteralType]: [5, true, {}, []],
  [TypeBaseKind.StringType]: [5, true, {}, []],
  [TypeBaseKind.IntegerType]: ['5', true, 1.5, {}, []],
  [TypeBaseKind.BooleanType]: ['true', 1, {}, []],
};

/** Every way to spoil a body of a resource that its types forbid. */
export function spoilingsOf(resource: GoodType, body: unknown): readonly Spoiling[] {
  const { types, root } = typesOf(resource);
  const found: Spoiling[] = [];

  const visit = (index: number, value: unknown, path: readonly (string | number)[]): void => {
    const type = types[index];
    if (type === undefined || value === null || value === undefined) return;
    for (const other of OTHERS[type.type] ?? []) found.push({ what: 'wrong type', path, value: other });
    if (type.type === TypeBaseKind.ArrayType && Array.isArray(value)) {
      value.forEach((item, at) => {
        visit(type.itemType.index, item, [...path, at]);
      });
    }
    if (type.type !== TypeBaseKind.ObjectType) return;
    const object = value as Record<string, unknown>;
    if (type.additionalProperties === undefined) {
      found.push({ what: 'unknown property', path: [...path, 'nonsense'], value: 'x' });
    }
    for (const [key, property] of settable(type)) {
      if (isRequired(property)) found.push({ what: 'missing property', path: [...path, key], value: undefined });
      visit(property.type.index, object[key], [...path, key]);
    }
  };

  visit(root, body, []);
  return found;
}
