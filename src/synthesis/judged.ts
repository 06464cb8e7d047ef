import type { DeclaredCluster } from '../azure/declared-clusters';
import type { Layout } from '../azure/layout';
import type { DeploymentValues } from '../values';
import type { KubernetesSide } from './kubernetes';

/** Everything that is judged before anything is written. */
export interface Judged {
  readonly kubernetes: KubernetesSide;
  readonly azure: Layout;
  readonly clusters: readonly DeclaredCluster[];
  readonly yaml: ReadonlyMap<string, string>;
  readonly bicep: ReadonlyMap<string, string>;
  readonly values: DeploymentValues;
  readonly recordFile: string;
  /** Folders as they are told to people. */
  readonly outdir: string;
  readonly bicepOutdir: string;
}
