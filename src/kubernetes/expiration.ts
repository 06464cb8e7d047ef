/**
 * Labels and annotations that the webhook of Azure Workload Identity reads.
 *
 * @see https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html
 */

/** Label of a pod that gets a token; the value is exactly `true`. */
export const USE_LABEL = 'azure.workload.identity/use';
/** Annotation of a ServiceAccount: client id of the identity. */
export const CLIENT_ID_ANNOTATION = 'azure.workload.identity/client-id';
/** Annotation of a ServiceAccount: tenant of the identity. */
export const TENANT_ID_ANNOTATION = 'azure.workload.identity/tenant-id';
/** Annotation of a ServiceAccount or of a pod: lifetime of the token in seconds. */
export const EXPIRATION_ANNOTATION = 'azure.workload.identity/service-account-token-expiration';
/** Annotation of a pod: names of containers that get no token, separated by semicolons. */
export const SKIP_CONTAINERS_ANNOTATION = 'azure.workload.identity/skip-containers';

/** Why a token expiration is refused by the webhook, or undefined. In seconds, 3600 to 86400. */
export function expirationProblem(seconds: number): string | undefined {
  if (!Number.isInteger(seconds)) return `${seconds} is not a whole number of seconds`;
  return seconds < 3600 || seconds > 86400 ? `${seconds} is not between 3600 and 86400 seconds` : undefined;
}

/** Why an expiration as it stands in an annotation is refused. The webhook reads it as Go reads a decimal integer; empty counts as unset. */
export function expirationTextProblem(text: unknown): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (typeof text === 'string' && /^[+-]?[0-9]+$/.test(text)) return expirationProblem(Number(text));
  return `${JSON.stringify(text)} is not a whole number of seconds`;
}
