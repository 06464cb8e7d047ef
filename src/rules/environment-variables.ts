import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';

/** AZWI409: two secrets would get the same value, because they read one environment variable. */
export function environmentVariables(estate: SynthesizedEstate): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { environmentVariable, label, place } of estate.secrets) {
    const before = first.get(environmentVariable);
    if (before === undefined) first.set(environmentVariable, label);
    else {
      findings.push(
        finding(
          'AZWI409',
          place(),
          `The ${label} reads the environment variable ${environmentVariable}, and so does the ${before}.`,
          "Give one of them another: vault.addSecret('name', { environmentVariable: 'OTHER_NAME' }).",
        ),
      );
    }
  }
  return findings;
}
