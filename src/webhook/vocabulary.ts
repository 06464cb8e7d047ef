/**
 * Names that the webhook reads and writes.
 *
 * @see https://github.com/Azure/azure-workload-identity/blob/v1.6.0/pkg/webhook/consts.go
 */

const PREFIX = 'azure.workload.identity';

export const USE_LABEL = `${PREFIX}/use`;
export const CLIENT_ID = `${PREFIX}/client-id`;
export const TENANT_ID = `${PREFIX}/tenant-id`;
export const EXPIRATION = `${PREFIX}/service-account-token-expiration`;
export const SKIP_CONTAINERS = `${PREFIX}/skip-containers`;
export const INJECT_PROXY = `${PREFIX}/inject-proxy-sidecar`;
export const PROXY_PORT = `${PREFIX}/proxy-sidecar-port`;
/** What the annotation of a custom token endpoint begins with; the webhook's configuration says how it ends. */
export const USE_ENDPOINT_PREFIX = `${PREFIX}/use-`;

export const PROXY_CONTAINER = 'azwi-proxy';
export const PROXY_INIT_CONTAINER = 'azwi-proxy-init';

/** Name that the API server knows the webhook by, in its messages. */
export const WEBHOOK_NAME = 'mutation.azure-workload-identity.io';
