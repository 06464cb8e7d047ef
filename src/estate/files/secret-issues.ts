import type { ArmResource } from '../../arm/resource';
import { type Finding, finding } from '../../diagnostics';
import type { BodyIssue } from './body-issue';
import { textAt } from './fields';
import { isToBeFilled } from './to-be-filled';
import { isOf, TYPES } from './told';

/** AZWI404: the value of a secret of a vault stands in the template. The value is in no message. */
export function secretIssues(resource: ArmResource): BodyIssue[] {
  if (!isOf(resource, TYPES.secret)) return [];
  const value = textAt(resource.body, 'properties', 'value');
  if (value === undefined || isToBeFilled(value)) return [];
  return [
    {
      code: 'AZWI404',
      path: ['properties', 'value'],
      message: 'its value stands in plain text; whoever reads the files, or the history of the deployments, has it.',
      help: 'Take it as a parameter with @secure() and no default, and give it where the deployment runs.',
    },
  ];
}

/** AZWI403: two secrets of a vault whose names differ in nothing but their case, in which Key Vault sees no difference. */
export function secretNames(resources: readonly ArmResource[]): Finding[] {
  const first = new Map<string, string>();
  return resources.flatMap((resource) => {
    const { id } = resource;
    const name = id.names.at(-1);
    if (!isOf(resource, TYPES.secret) || name === undefined || id.names.includes(undefined)) return [];
    const key = [id.subscription, id.resourceGroup, ...id.names].join('/').toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, name);
    if (before === undefined || before === name) return [];
    return [
      finding(
        'AZWI403',
        { ...resource.place(['name']), property: 'name' },
        `The secrets ${before} and ${name} of the vault ${id.names.at(-2)} are one: Key Vault does not tell upper from lower case, and the one that is written last wins.`,
        'Give one of them another name.',
      ),
    ];
  });
}
