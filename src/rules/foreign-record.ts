import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';
import { isForeign, strangers } from './record-contents';

/** AZWI604: the record has nothing that is declared here, so it belongs to something else. */
export function foreignRecord(estate: SynthesizedEstate): Finding[] {
  if (!isForeign(estate)) return [];
  const names = strangers(estate)
    .map(({ kind, name }) => `${kind}["${name}"]`)
    .join(', ');
  return [
    finding(
      'AZWI604',
      { file: estate.recordFile },
      `The record has nothing that is declared here; it has ${names}.`,
      'Record the deployment of this app: az deployment … show --query properties.outputs | npx cdk8s-azwi record. If everything was renamed, delete the record, synthesize and deploy first.',
    ),
  ];
}
