import type { Problem } from './given';

/** What is wrong with the version that a cluster is said to have at least. */
export function versionProblems({ kubernetesVersion }: { readonly kubernetesVersion?: string }): readonly Problem[] {
  if (kubernetesVersion === undefined || /^\d+\.\d+(?:\.\d+(?:-[A-Za-z0-9.-]+)?)?$/.test(kubernetesVersion)) return [];
  const message = `"${kubernetesVersion}" cannot be a version of Kubernetes.`;
  const help = 'Write it as 1.33 or 1.33.2, or leave it out for any.';
  return [{ code: 'AZWI004', path: 'kubernetesVersion', message, help }];
}
