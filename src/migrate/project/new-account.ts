import type { MoveAccount } from '../accounts';
import { type Fields, fieldsOf } from '../fields';

/**
 * A ServiceAccount that is made for pods, where it must be more than a name: pods take the image pull secrets of their
 * ServiceAccount, so the new one has those of the old. Undefined where its name is all there is to say.
 */
export function accountObject({ name, namespace, object }: MoveAccount): Fields | undefined {
  const { imagePullSecrets } = fieldsOf(object?.manifest);
  if (!Array.isArray(imagePullSecrets) || imagePullSecrets.length === 0) return undefined;
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace }, imagePullSecrets };
}
