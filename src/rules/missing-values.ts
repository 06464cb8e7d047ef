import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';

/** AZWI605: a manifest asks for a value that is not recorded yet. */
export function missingValues({ values, recordFile }: SynthesizedEstate): Finding[] {
  return values.missing.map((key) =>
    finding(
      'AZWI605',
      { file: recordFile },
      `${key.kind}["${key.name}"].${key.property} is not recorded yet; a placeholder stands in its place.`,
      'Deploy bicep/main.bicep, record its outputs with `npx cdk8s-azwi record`, and synthesize again.',
    ),
  );
}
