import { type Finding, finding } from '../diagnostics';
import type { Cluster } from '../estate/azure';
import { called } from '../estate/called';
import type { Estate } from '../estate/estate';
import { same, textOf } from '../estate/value';

const OIDC = ['properties', 'oidcIssuerProfile', 'enabled'];
const WORKLOAD_IDENTITY = ['properties', 'securityProfile', 'workloadIdentity', 'enabled'];
const TURN_ON = 'Set properties.oidcIssuerProfile.enabled to true; a declaration of this package does.';

/** AZWI513: workload identity is on without the issuer that it needs; AZWI514: an issuer is off that is needed. */
export function clusterProfiles(estate: Estate): Finding[] {
  return estate.azure.clusters.flatMap((cluster) => {
    if (cluster.made && cluster.workloadIdentity === true && hasNoIssuer(cluster)) {
      const message = `Workload identity is on for the ${cluster.label}, and its OIDC issuer is not: AKS refuses the one without the other.`;
      return [finding('AZWI513', cluster.place(WORKLOAD_IDENTITY), message, TURN_ON)];
    }
    const why = cluster.oidcIssuer === false ? whyNeeded(estate, cluster) : undefined;
    if (why === undefined) return [];
    return [finding('AZWI514', cluster.place(OIDC), `The OIDC issuer of the ${cluster.label} is off, ${why}`, TURN_ON)];
  });
}

// From this version on, a cluster has an issuer where nothing is said. https://learn.microsoft.com/azure/aks/use-oidc-issuer
const ON_BY_DEFAULT = 34;

function hasNoIssuer({ oidcIssuer, kubernetesVersion }: Cluster): boolean {
  if (oidcIssuer !== undefined) return !oidcIssuer;
  const [, minor] = /^1\.(\d+)(?:\.|$)/.exec(kubernetesVersion ?? '') ?? [];
  return minor !== undefined && Number(minor) < ON_BY_DEFAULT;
}

function whyNeeded({ azure }: Estate, { issuer, made }: Cluster): string | undefined {
  if (made && textOf(issuer) !== undefined) {
    return `and it is on in Azure. AKS refuses the deployment: the OIDC issuer feature cannot be disabled.`;
  }
  const trusting = azure.credentials.find((credential) => same(credential.issuer, issuer) === true);
  return trusting === undefined
    ? undefined
    : `and the ${called('credential', trusting.name)} of the ${called('identity', trusting.identityName)} takes its issuer from it. There is none, so the deployment fails.`;
}
