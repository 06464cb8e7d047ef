/** Templates, compiled ones among them, and what the Azure CLI has printed, as one side of an estate. */
import { compileBicep } from '../../arm/bicep';
import { printedResources } from '../../estate/files/az-json';
import { azureSideOf } from '../../estate/files/azure-side';
import { judgeResources } from '../../estate/files/judge-resources';
import { readJsonFiles } from './json';
import { relevantBicep } from './relevant';
import type { AzureInputs, ReadAzure } from './result';

/** Reads both kinds of files, and judges each resource that is deployed by itself. */
export async function readBoth({ azure, bicep, named, texts }: AzureInputs): Promise<ReadAzure> {
  const json = readJsonFiles(azure, bicep);
  const compiled = await compileBicep(relevantBicep({ bicep, named, texts }));
  const templates = [...json.templates, ...compiled.templates];
  // Those of compiled templates are among what the compiler says.
  const ofTemplates = json.templates.flatMap(({ findings }) => findings);
  const resources = templates.flatMap((one) => one.resources);
  const printed = json.files.flatMap(({ kind, value }) => (kind === 'resources' ? printedResources(value) : []));
  return {
    side: azureSideOf({ templates, files: json.files }),
    findings: [...json.findings, ...ofTemplates, ...compiled.findings, ...judgeResources(resources).findings],
    resources: resources.filter(({ existing }) => !existing).length + printed.length,
  };
}
