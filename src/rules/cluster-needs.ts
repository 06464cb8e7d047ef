import { type Finding, finding } from '../diagnostics';
import type { Cluster } from '../estate/azure';
import type { Estate } from '../estate/estate';

/** AZWI512: what a cluster that exists must have, which nobody writes; AZWI510 where that contradicts itself. */
export function clusterNeeds({ azure }: Estate): Finding[] {
  return azure.clusters.flatMap((cluster) => {
    const { label, commands, workloadIdentity } = cluster;
    if (workloadIdentity === 'contradictory') {
      const message = `Workload identity is said to be on and to be off for the ${label}.`;
      const help = 'Say one of them, in all places that declare the cluster.';
      return [finding('AZWI510', { ...cluster.place(), property: 'workloadIdentity' }, message, help)];
    }
    if (commands.length === 0) return [];
    const message = `The ${label} exists; it is not written. It must have ${listed(needsOf(cluster))}.`;
    return [finding('AZWI512', cluster.place(), message, `Where it has not: ${commands.join('; ')}`)];
  });
}

function needsOf({ oidcIssuer, workloadIdentity, kubernetesVersion }: Cluster): string[] {
  return [
    ...(oidcIssuer === true ? ['its OIDC issuer on'] : []),
    ...(workloadIdentity === undefined ? [] : [`workload identity ${workloadIdentity ? 'on' : 'off'}`]),
    ...(kubernetesVersion === undefined ? [] : [`Kubernetes ${kubernetesVersion} or newer`]),
  ];
}

function listed(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter((part) => part !== '').join(' and ');
}
