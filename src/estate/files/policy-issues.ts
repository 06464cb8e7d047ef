import { type ArmResource, type ArmValue, Opaque } from '../../arm/resource';
import type { BodyIssue } from './body-issue';
import { at, listAt, textAt } from './fields';
import { isOf, TYPES } from './told';

/** AZWI411: two access policies of one list are for the same object. */
export function policyIssues(resource: ArmResource): readonly BodyIssue[] {
  if (!isOf(resource, TYPES.vault) && !isOf(resource, TYPES.policies)) return [];
  const first = new Map<string, number>();
  return (listAt(resource.body, 'properties', 'accessPolicies') ?? []).flatMap((policy, index) => {
    const whom = whomOf(policy);
    if (whom === undefined) return [];
    const before = first.get(whom);
    first.set(whom, before ?? index);
    if (before === undefined) return [];
    return [
      {
        code: 'AZWI411' as const,
        path: ['properties', 'accessPolicies', index, 'objectId'],
        message: `the access policies ${before} and ${index} are for the same object; Azure refuses a list with an object twice.`,
        help: 'Write one policy with the permissions of both.',
      },
    ];
  });
}

// For an object and an application there may be one beside that for the object.
function whomOf(policy: ArmValue): string | undefined {
  const application = at(policy, 'applicationId');
  if (application !== undefined && typeof application !== 'string') return undefined;
  const object = at(policy, 'objectId');
  const text = textAt(object) ?? (object instanceof Opaque ? referenceText(object) : undefined);
  return text === undefined ? undefined : `${text} ${application ?? ''}`.toLowerCase();
}

function referenceText({ reference }: Opaque): string | undefined {
  if (reference?.path === undefined || reference.id.names.includes(undefined)) return undefined;
  const { subscription, resourceGroup, type, names } = reference.id;
  return [subscription, resourceGroup, type, ...names, ...reference.path].join('/');
}
