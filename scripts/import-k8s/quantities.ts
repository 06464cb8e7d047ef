import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Attribute } from './client-node';

const packageFolder = dirname(require.resolve('kubernetes-types/package.json'));

/** The package and version that the quantities are read from. */
export function quantityPackage(): string {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name} ${version}`;
}

/**
 * Fields that hold a quantity and are younger than kubernetes-types 1.30. client-node calls them plain strings, and
 * no package on npm says otherwise; the test that compares with the API server's own definitions finds a missing one.
 */
const YOUNGER_FIELDS = [
  'V1NodeAllocatableResourceClaimStatus.resources',
  'V1PodStatus.allocatedResources',
  'V2HPAScalingRules.tolerance',
  ...['V1', 'V1beta1', 'V1beta2'].flatMap((version) => [
    `${version}CapacityRequestPolicy.default`,
    `${version}CapacityRequestPolicy.validValues`,
    `${version}CapacityRequestPolicyRange.max`,
    `${version}CapacityRequestPolicyRange.min`,
    `${version}CapacityRequestPolicyRange.step`,
    `${version}CapacityRequirements.requests`,
    `${version}Counter.value`,
    `${version}DeviceCapacity.value`,
    `${version}DeviceRequestAllocationResult.consumedCapacity`,
    `${version}NodeAllocatableResourceMapping.allocationMultiplier`,
  ]),
];

const INTERFACE = /export interface (\w+) \{\n(.*?)\n\}/gs;
const QUANTITY_FIELD = /^ {4}(\w+)\??: (?:Quantity|\{\n {8}\[name: string\]: Quantity;\n {4}\});$/gm;

function fieldsOfPackage(): string[] {
  return readdirSync(packageFolder, { withFileTypes: true }).flatMap((group) => {
    if (!group.isDirectory()) return [];
    const folder = join(packageFolder, group.name);
    return readdirSync(folder).flatMap((file) => {
      const version = file.replace('.d.ts', '').replace('v', 'V');
      return [...readFileSync(join(folder, file), 'utf8').matchAll(INTERFACE)].flatMap(([, name, body]) => {
        return [...(body ?? '').matchAll(QUANTITY_FIELD)].map(([, field]) => `${version}${name}.${field}`);
      });
    });
  });
}

/** Names such as `V1ResourceRequirements.limits` of all fields, or maps of fields, that hold a quantity. */
export function quantityFields(models: ReadonlyMap<string, readonly Attribute[]>): Set<string> {
  const exists = (field: string): boolean => {
    const [model = '', attribute] = field.split('.');
    return models.get(model)?.some((one) => one.name === attribute) ?? false;
  };
  const gone = YOUNGER_FIELDS.filter((field) => !exists(field));
  if (gone.length > 0) throw new Error(`client-node no longer has the fields ${gone.join(', ')}`);
  // What kubernetes-types has and client-node has not is an alpha version that Kubernetes dropped since.
  return new Set([...fieldsOfPackage().filter(exists), ...YOUNGER_FIELDS]);
}
