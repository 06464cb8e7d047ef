export { podOf } from './controller-pod';
export { UNKNOWN_HASH, type WebhookVersion } from './layout';
export { type Mutation, mutatePod, objectRefusal, type Refusal, refusalText, serviceAccountNameOf } from './mutate';
export type { Note } from './notes';
export {
  AUTHORITY_HOSTS,
  type CustomTokenEndpoint,
  type MutateOptions,
  NATIVE_SIDECAR_MINOR,
  type ServiceAccountGiven,
  UNKNOWN_AUTHORITY_HOST,
  UNKNOWN_CLIENT_ID,
  UNKNOWN_TENANT,
  type WebhookConfig,
} from './options';
export { USE_LABEL } from './vocabulary';
