/** The Azure side of the input. What reads it is loaded only where there is something to read. */
import { NO_AZURE } from '../../estate/azure';
import type { AzureInputs, ReadAzure } from './result';

const NOTHING: ReadAzure = { side: NO_AZURE, findings: [], resources: 0 };

/** Reads what the input says of Azure. */
export async function readAzure(inputs: AzureInputs): Promise<ReadAzure> {
  if (inputs.azure.length + inputs.bicep.length === 0) return NOTHING;
  const { readBoth } = await import('./read.js');
  return readBoth(inputs);
}
