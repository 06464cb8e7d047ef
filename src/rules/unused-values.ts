import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';
import { isForeign, strangers } from './record-contents';

/** AZWI606: the record has values of something that is declared no more. */
export function unusedValues(estate: SynthesizedEstate): Finding[] {
  if (isForeign(estate)) return [];
  return strangers(estate).map(({ kind, name }) =>
    finding(
      'AZWI606',
      { file: estate.recordFile },
      `${kind}["${name}"] is recorded, but nothing declares it any more.`,
      'Deploy and record again. What was deployed before is still in Azure.',
    ),
  );
}
