import { AzureResource, type ICluster } from '../azure';

/** The Kubernetes version that a cluster is declared with, such as `1.33`; undefined where nobody says one. */
export function kubernetesVersion(cluster: ICluster): string | undefined {
  if (!AzureResource.isAzureResource(cluster)) return undefined;
  const { properties } = cluster._body();
  const version: unknown =
    typeof properties === 'object' && properties !== null && 'kubernetesVersion' in properties
      ? properties.kubernetesVersion
      : undefined;
  return typeof version === 'string' ? version : undefined;
}
