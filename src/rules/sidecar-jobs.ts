import { type Finding, finding } from '../diagnostics';
import type { Estate } from '../estate/estate';
import { type Pods, podsWithSidecar } from '../estate/pods/pods';
import { templatePlace } from '../schemas/kubernetes/pod-template';
import { INJECT_PROXY } from '../webhook/vocabulary';

/** AZWI132: before Kubernetes 1.32 the webhook injects the proxy as an ordinary container, and a Job waits for it for ever. */
export function sidecarJobs(estate: Estate): Finding[] {
  return podsWithSidecar(estate).flatMap((pods) => {
    const version = runsToEnd(pods) ? pods.bound?.kubernetesVersions.find(isBefore132) : undefined;
    if (version === undefined) return [];
    return [
      finding(
        'AZWI132',
        pods.object.place([...pods.path, 'metadata', 'annotations', INJECT_PROXY]),
        `${pods.what} has the proxy sidecar and a cluster with Kubernetes ${version}; before 1.32 the proxy is an ordinary container that keeps running, so that the Job never ends.`,
        'Upgrade the cluster to 1.32 or newer, or take the sidecar away.',
      ),
    ];
  });
}

function runsToEnd({ object: { manifest } }: Pods): boolean {
  return templatePlace(String(manifest.apiVersion), String(manifest.kind))?.runsToEnd === true;
}

function isBefore132(version: string): boolean {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  return major === '1' && Number(minor) < 32;
}
