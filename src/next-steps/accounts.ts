import type { Synthesis } from '../synthesis';
import type { ExistingAccount as Account } from '../workload-identity/existing-account';
import { accountKey } from './workloads';

/** One of the synthesis, with what tells it from all others in a cluster; see `accountKey`. */
export interface ExistingAccount extends Account {
  readonly key: string;
}

/** The ServiceAccounts that are not written. */
export function existingAccounts({ accounts }: Synthesis): readonly ExistingAccount[] {
  // Several identities of one ServiceAccount say the same, or are in conflict, which is an error.
  const byKey = accounts.map((one) => [accountKey(one.namespace, one.name), one] as const);
  return [...new Map(byKey)].map(([key, one]) => ({ key, ...one }));
}
