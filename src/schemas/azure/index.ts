import { explain } from './explain';
import { inert } from './inert';
import type { Issue, Path } from './issue';
import { get, type Judge, judgeOf } from './limit';
import { bodyLimits, nameLimits } from './limits';
import { plainSecrets } from './plain-secrets';
import { type Validator, validatorOf } from './validators';

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
  /** Whether we carry the types of this resource in this version; of others only the name and secrets are judged. */
  readonly known: boolean;
  /** What Azure would refuse and what must not be committed, in no order that means anything. */
  readonly issues: readonly Issue[];
}

/** All that judges resources of one type in one version. */
interface Rules {
  readonly validate: Validator | undefined;
  readonly limits: Judge;
  /** How many names the name of such a resource has when it stands without its parent. */
  readonly names: number;
}

// An app has a thousand resources of five types; what a type needs is put together once.
const RULES = new Map<string, Rules>();

function rulesOf(type: string): Rules {
  const known = RULES.get(type);
  if (known !== undefined) return known;
  const [resource = '', version = ''] = type.split('@');
  const validate = validatorOf(resource, version);
  const limits = judgeOf([...nameLimits(resource), ...(validate === undefined ? [] : bodyLimits(resource))]);
  const rules = { validate, limits, names: resource.split('/').length - 1 };
  RULES.set(type, rules);
  return rules;
}

// Without `parent`, the name of a child is the names of its parents and its own with slashes between.
function withOwnName(names: number, value: unknown): unknown {
  const name = get(value, 'name');
  if (typeof name !== 'string' || !name.includes('/')) return value;
  const parts = name.split('/');
  return parts.length === names ? Object.assign(Object.create(null), value, { name: parts.at(-1) }) : value;
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
  const rules = rulesOf(type);
  const { value, issues: circles } = inert(body, options.isOpaque ?? (() => false));
  const own = withOwnName(rules.names, value);
  const limits = [...plainSecrets(own), ...rules.limits(own)];
  const { validate } = rules;
  if (validate === undefined) return { known: false, issues: limits };

  const errors = validate(own) ? [] : (validate.errors ?? []).map((error) => explain(error, own, type));
  if (limits.length === 0 && errors.every((one) => one === undefined)) return { known: true, issues: circles };
  const issues = [...circles];
  const told = new Set(circles.map((one) => key(one.path)));
  // Our own limits are told first: where both object, theirs is a pattern and ours a sentence.
  for (const one of [...limits, ...errors]) {
    if (one === undefined || told.has(key(one.path))) continue;
    told.add(key(one.path));
    issues.push(one);
  }
  return { known: true, issues };
}
