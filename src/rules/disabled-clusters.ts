import { type Finding, finding } from '../diagnostics';
import type { Cluster } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { label } from '../estate/pods/manifest';
import { type Pods, podsOf } from '../estate/pods/pods';
import { same, textOf } from '../estate/value';
import { USE_LABEL } from '../webhook/vocabulary';

/**
 * AZWI511: workload identity is off on a cluster whose ServiceAccounts are trusted. The issuer stays on and the
 * credentials stay good, but there is no webhook any more that gives pods their tokens.
 */
export function disabledClusters(estate: Estate): Finding[] {
  return estate.azure.clusters.flatMap((cluster) => {
    if (cluster.workloadIdentity !== false) return [];
    const broken = brokenOn(estate, cluster);
    if (broken.length === 0) return [];
    return [
      finding(
        'AZWI511',
        { ...cluster.place(), property: 'workloadIdentity' },
        `Workload identity is off on the ${cluster.label}; this would break: ${broken.join(', ')}.`,
        'Leave it on, or take these off the cluster first. A webhook of your own needs the cluster by its issuer: ManagedCluster.fromIssuerUrl, or fromRecord.',
      ),
    ];
  });
}

/** The ServiceAccounts that get no tokens any more, each with its pods where those are declared here. */
function brokenOn(estate: Estate, { issuer }: Cluster): string[] {
  const accounts = new Set(
    estate.azure.credentials
      .filter((credential) => same(credential.issuer, issuer) === true)
      .flatMap(
        ({ subject }) => /^system:serviceaccount:(.+:.+)$/.exec(textOf(subject) ?? '')?.[1]?.replace(':', '/') ?? [],
      ),
  );
  return [...accounts].flatMap((account) => {
    const pods = podsOf(estate).filter((one) => accountOf(one) === account);
    const labelled = pods.filter(({ template }) => label(template, USE_LABEL) === 'true');
    // Pods without the label, such as those with a volume of the CSI driver, get their tokens in another way.
    if (pods.length > 0 && labelled.length === 0) return [];
    const using = labelled.map(({ what }) => what);
    return [`ServiceAccount ${account}${using.length === 0 ? '' : ` (${using.join(', ')})`}`];
  });
}

function accountOf({ namespace, spec }: Pods): string {
  // The old name of the field means the same.
  return `${namespace}/${String(spec.serviceAccountName ?? spec.serviceAccount ?? 'default')}`;
}
