/** How far an app is that moves workloads from pod identity to workload identity. */
export type MigrationPhase = 'trust' | 'parallel' | 'switch' | 'remove';

/** In their order. */
export const MIGRATION_PHASES: readonly MigrationPhase[] = ['trust', 'parallel', 'switch', 'remove'];

/** That an app moves workloads which were in the cluster before it. */
export interface MigrationSteps {
  readonly phase: MigrationPhase;
  /**
   * Script that takes pod identity away where it is the add-on of AKS; it reads `CLUSTER` and `RESOURCE_GROUP`.
   * @default - none
   */
  readonly addOnScript?: string;
  /**
   * Script that takes pod identity away where it was installed with its Helm chart.
   * @default - none
   */
  readonly chartScript?: string;
}
