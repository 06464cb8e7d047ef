export { App, type AppProps } from './app';
export * from './azure';
export {
  CODES,
  type Code,
  type Finding,
  formatFinding,
  formatFindings,
  type Place,
  type Severity,
} from './diagnostics';
export { FindingsError } from './findings-error';
export type { BindOptions } from './kubernetes/binding';
export type { ProxySidecarOptions } from './kubernetes/proxy-sidecar';
export {
  type ExistingServiceAccountProps,
  ServiceAccount,
  type ServiceAccountProps,
} from './kubernetes/service-account';
export type { MigrationPhase, MigrationSteps } from './next-steps/phases';
export {
  type ValidationContext,
  type Violation,
  WorkloadIdentityValidation,
  type WorkloadIdentityValidationProps,
} from './validation';
export { type DeployTimeString, text, type ValuesMode } from './values';
export { type TrustOptions, WorkloadIdentity, type WorkloadIdentityProps } from './workload-identity';
