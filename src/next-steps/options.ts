import type { Removal } from '../removals';
import type { RecordKey, ValuesMode } from '../values';
import type { ProjectCommands } from './commands';
import type { MigrationSteps } from './phases';

/** What the steps depend on besides what is synthesized. */
export interface NextStepsOptions {
  /** Folders and record as they are told to people: relative to where the app runs, with slashes. */
  readonly outdir: string;
  readonly bicepOutdir: string;
  readonly record: string;
  readonly mode: ValuesMode;
  /** Region of the app. */
  readonly location: string | undefined;
  /**
   * Whether the folder of the manifests has files that are none, such as the metadata of constructs.
   * @default false
   */
  readonly hasOtherFiles?: boolean;
  /** What the manifests ask for, recorded or not. */
  readonly asked: readonly RecordKey[];
  readonly commands: ProjectCommands;
  /**
   * What is no longer declared and may still be in Azure.
   * @default - nothing
   */
  readonly removals?: readonly Removal[];
  /**
   * The phase of a migration. What was there before it is not cleaned up.
   * @default - the app is no migration
   */
  readonly migration?: MigrationSteps | undefined;
}
