import { list } from '../../schemas/kubernetes/access';
import { fieldAt } from './manifest';
import type { Pods } from './pods';

const CSI_DRIVER = 'secrets-store.csi.k8s.io';

/**
 * Whether pods need no token of the webhook: the CSI driver of the secrets store asks for one itself, and a pod may mount
 * one of its own making.
 */
export function getsTokenOtherwise({ spec }: Pods): boolean {
  return list(spec.volumes).some((volume) => fieldAt(volume, 'csi', 'driver') === CSI_DRIVER || isOwnToken(volume));
}

function isOwnToken(volume: unknown): boolean {
  return list(fieldAt(volume, 'projected', 'sources')).some((source) => {
    const audience = fieldAt(source, 'serviceAccountToken', 'audience');
    return typeof audience === 'string' && audience !== '';
  });
}
