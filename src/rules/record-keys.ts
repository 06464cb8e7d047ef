import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';

/** AZWI505: two resources would overwrite each other's values in the record. */
export function recordKeys(estate: SynthesizedEstate): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { key, label, place } of estate.recorded) {
    const id = `${key.kind}/${key.name.toLowerCase()}`;
    const before = first.get(id);
    if (before === undefined) first.set(id, label);
    else {
      findings.push(
        finding(
          'AZWI505',
          place(),
          `${label} would be ${key.kind}["${key.name}"] in the record, and so would another ${before}.`,
          'Give both their `resourceGroup`; then the group stands before the name.',
        ),
      );
    }
  }
  return findings;
}
