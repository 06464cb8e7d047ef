import type { Finding } from '../../diagnostics';
import type { AzureSide } from '../../estate/azure';
import type { Inputs } from '../inputs';

/** What was read of Azure. */
export interface ReadAzure {
  readonly side: AzureSide;
  readonly findings: readonly Finding[];
  /** How many resources were read. */
  readonly resources: number;
}

/** What of the input may speak of Azure. */
export type AzureInputs = Pick<Inputs, 'azure' | 'bicep' | 'named' | 'texts'>;
