import { call, type Expression, str } from '../../bicep';
import { type Scope, scopeKey } from '../scope';

/** What a file can say of scopes that are not its own. */

/** Whether a file of one scope can name another: the given group has no name, and main's subscription has no id. */
export function canReach(from: Scope, to: Scope): boolean {
  if (scopeKey(to) === scopeKey(from)) return true;
  if (to.kind === 'given') return false;
  return to.subscription !== undefined || subscriptionOf(from) === undefined;
}

/** The scope by name; undefined when there is nothing to say because it is the file's own. */
export function scopeByName(from: Scope, to: Scope): Expression | undefined {
  if (to.kind === 'given' || scopeKey(to) === scopeKey(from)) return undefined;
  const subscription = to.subscription === undefined ? [] : [str(to.subscription)];
  return to.kind === 'group'
    ? call('resourceGroup', ...subscription, str(to.name))
    : call('subscription', ...subscription);
}

function subscriptionOf(scope: Scope): string | undefined {
  return scope.kind === 'given' ? undefined : scope.subscription;
}
