import { explain } from './explain';
import { inert } from './inert';
import type { Issue, Path } from './issue';
import { judge } from './limit';
import { bodyLimits, nameLimits } from './limits';
import { validatorOf } from './validators';

export type { Issue, Path } from './issue';

export interface AzureOptions {
  /**
   * Whether a value is only known at deployment. Such a value passes wherever a value may stand, and is never read.
   *
   * @default nothing is
   */
  readonly isOpaque?: (value: unknown) => boolean;
}

export interface AzureVerdict {
  /** Whether we carry the types of this resource in this version; of others only the name is judged. */
  readonly known: boolean;
  /** What Azure would refuse, in no order that means anything. */
  readonly issues: readonly Issue[];
}

// Without `parent`, the name of a child is the names of its parents and its own with slashes between.
function withOwnName(type: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { name } = value as { readonly name?: unknown };
  if (typeof name !== 'string') return value;
  const parts = name.split('/');
  const isWhole = parts.length > 1 && parts.length === type.split('/').length - 1;
  return isWhole ? Object.assign(Object.create(null), value, { name: parts.at(-1) }) : value;
}

function key(path: Path): string {
  return JSON.stringify(path);
}

/**
 * Judges a resource as Azure would, before anything is deployed.
 *
 * @param type the type and API version, such as `Microsoft.KeyVault/vaults@2025-05-01`
 * @param body the resource as it stands in Bicep, without `parent`, `scope` and `dependsOn`
 * @see https://learn.microsoft.com/azure/templates/
 */
export function validateAzure(type: string, body: unknown, options: AzureOptions = {}): AzureVerdict {
  const [resource = '', version = ''] = type.split('@');
  const { value, issues: circles } = inert(body, options.isOpaque ?? (() => false));
  const own = withOwnName(resource, value);
  const validate = validatorOf(resource, version);
  if (validate === undefined) return { known: false, issues: judge(nameLimits(resource), own) };

  const limits = judge([...nameLimits(resource), ...bodyLimits(resource)], own);
  const errors = validate(own) ? [] : (validate.errors ?? []);
  const issues = [...circles];
  const told = new Set(circles.map((one) => key(one.path)));
  // Our own limits are told first: where both object, theirs is a pattern and ours a sentence.
  for (const one of [...limits, ...errors.map((error) => explain(error, own, type))]) {
    if (one === undefined || told.has(key(one.path))) continue;
    told.add(key(one.path));
    issues.push(one);
  }
  return { known: true, issues };
}
