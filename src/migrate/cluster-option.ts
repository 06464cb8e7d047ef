/** The cluster that a project is made for, judged as the first synthesis would judge it. */
import { issuerProblem } from '../azure/federated-credential';
import { nameProblems } from '../azure/managed-cluster-checks';
import { type Code, type Finding, finding } from '../diagnostics';
import { isResourceGroupName } from '../schemas/azure/names';
import type { ClusterOfProject } from './project';

/** AZWI305, AZWI501 and AZWI502: a project with such a cluster could not be synthesized. */
export function clusterFindings(cluster: ClusterOfProject): readonly Finding[] {
  const found = (code: Code, option: string, message: string, help: string): Finding =>
    finding(code, { property: option }, message, help);
  if ('issuer' in cluster) {
    const problem = issuerProblem(cluster.issuer);
    return problem === undefined ? [] : [found('AZWI305', '--issuer', problem.message, problem.help)];
  }
  const names = nameProblems(cluster).map(({ code, message, help }) => found(code, '--cluster', message, help));
  if (isResourceGroupName(cluster.resourceGroup)) return names;
  const message = `"${cluster.resourceGroup}" is no name for a resource group.`;
  const help = 'Use 1 to 90 letters, digits, hyphens, underscores, periods or parentheses, not ending with a period.';
  return [...names, found('AZWI502', '--resource-group', message, help)];
}
