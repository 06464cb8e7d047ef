export type { MoveAccount } from './accounts';
export { type MigrateIo, migrate } from './command';
export type { Binding, PodIdentity } from './custom-resources';
export { type MigrationOptions, type MigrationPlan, type Move, planMigration, type Trust } from './plan';
export type { ResourceId } from './resource-id';
export type { NotMoved, Workload } from './workloads';
