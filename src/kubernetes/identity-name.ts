import { createHash } from 'node:crypto';
import { isIdentityName } from '../schemas/azure/names';

/**
 * Name of an identity that says none: `<namespace>_<serviceaccount>`. Kubernetes names have no underscore, so two
 * ServiceAccounts never share it.
 */
export function identityName(namespace: string | undefined, serviceAccount: string): string {
  const plain = namespace === undefined ? serviceAccount : `${namespace}_${serviceAccount}`;
  if (isIdentityName(plain)) return plain;
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 8);
  return `${plain
    .replace(/[^A-Za-z0-9_-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 119)}-${hash}`;
}
