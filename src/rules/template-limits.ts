import { type Finding, finding } from '../diagnostics';
import type { SynthesizedEstate } from '../estate/estate';

/** Limits of a template. @see https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits */
const LIMITS = { resources: 800, parameters: 256, variables: 512, outputs: 64 } as const;

/** AZWI506: a file has more than Azure takes in one template. */
export function templateLimits(estate: SynthesizedEstate): Finding[] {
  return estate.templates.flatMap((template) =>
    (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
      .filter((what) => template[what] > LIMITS[what])
      .map((what) =>
        finding(
          'AZWI506',
          { file: template.file },
          `${template.file} would have ${template[what]} ${what}; Azure takes ${LIMITS[what]}.`,
          template.main
            ? 'Secrets are parameters, and other files modules, of main.bicep: split the declaration over several Apps, each with its own `env` or `bicepOutdir`.'
            : 'Spread the declaration over several charts, each of which gets a file of its own.',
        ),
      ),
  );
}
