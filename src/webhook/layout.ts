import { createHash } from 'node:crypto';

/** Releases of the webhook that are in use; 1.5 is v1.5.1, 1.6 is v1.6.0. */
export type WebhookVersion = '1.5' | '1.6';

/** Where a release puts the token. */
export interface Layout {
  readonly release: string;
  readonly mountPath: string;
  /** Path of the token below the mount. */
  readonly tokenPath: string;
  /** What the webhook calls its volume in a pod. */
  volumeName(podName: string): string;
}

/** What the names of the webhook's own volumes begin with, since v1.6.0. */
export const RESERVED_VOLUMES = 'azure-workload-identity-reserved-';
// The longest name that a volume can have.
const LONGEST = 63;

/** Stands for the part of the volume's name that depends on a name which is not known before the pod is there. */
export const UNKNOWN_HASH = '<hash of the pod name>';

/** @see https://github.com/Azure/azure-workload-identity/blob/v1.6.0/pkg/webhook/consts.go and the same of v1.5.1 */
export const LAYOUTS: Readonly<Record<WebhookVersion, Layout>> = {
  '1.5': {
    release: 'v1.5.1',
    mountPath: '/var/run/secrets/azure/tokens',
    tokenPath: 'azure-identity-token',
    volumeName: () => 'azure-identity-token',
  },
  '1.6': {
    release: 'v1.6.0',
    mountPath: '/var/run/secrets/azure/wi',
    tokenPath: 'token/azure-identity-token',
    volumeName: (podName) => {
      if (!isKnown(podName)) return `${RESERVED_VOLUMES}${UNKNOWN_HASH}`;
      const hash = createHash('sha256').update(podName).digest('hex');
      return RESERVED_VOLUMES + hash.slice(0, LONGEST - RESERVED_VOLUMES.length);
    },
  },
};

/** The name that the webhook makes the volume's from: that of the pod or, as long as it has none, what that will begin with. */
export function namedBy(name: string, generateName: string): string {
  return name === '' ? `${generateName} (prefix)` : name;
}

// A name that no pod can have stands for one that is not known: `api-<hash>-`, `${NAME}`, nothing.
function isKnown(podName: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*(?: \(prefix\))?$/.test(podName);
}
