import type { Synthesis } from '../synthesis';
import { accountKey } from './workloads';

/** A ServiceAccount that is in the cluster already, and that people annotate. */
export interface ExistingAccount {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  /** Annotations as `key=value`; undefined while one of the values is known only to Azure. */
  readonly annotations: readonly string[] | undefined;
}

const SAYS = /^The ServiceAccount ([^/\s]+)\/(\S+) exists; it is not written\.$/;
const COMMAND = /^Annotate it: kubectl annotate serviceaccount \S+ --namespace \S+ --overwrite (.+)$/;

/** The ServiceAccounts that are not written, as their findings tell them. */
export function existingAccounts({ findings }: Synthesis): readonly ExistingAccount[] {
  const accounts = new Map<string, ExistingAccount>();
  for (const { code, message, help } of findings) {
    const [, namespace, name] = (code === 'AZWI205' && SAYS.exec(message)) || [];
    if (namespace === undefined || name === undefined) continue;
    const key = accountKey(namespace, name);
    // Several identities of one ServiceAccount say the same, or are in conflict, which is an error.
    accounts.set(key, { key, namespace, name, annotations: COMMAND.exec(help)?.[1]?.split(' ') });
  }
  return [...accounts.values()];
}
