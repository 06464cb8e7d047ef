import { rmSync, writeFileSync } from 'node:fs';
import { type ApiObject, type Include, JsonPatch } from 'cdk8s';
import type { App, MigrationPhase, WorkloadIdentity } from 'cdk8s-azwi';

/**
 * - `trust`: Azure trusts the ServiceAccounts. No pod changes.
 * - `parallel`: pods have the old label and the new one, and take their tokens the new way.
 * - `switch`: pods have the new label alone.
 * - `remove`: the same, and scripts that take pod identity away.
 */
export type Phase = MigrationPhase;

export interface MoveOptions {
  /** Where the pod template stands in the object, as a JSON pointer; empty for a Pod. */
  readonly template: string;
  /** The ServiceAccount, where it is another than before. */
  readonly serviceAccountName?: string;
  /** For code with an Azure SDK that does not know workload identity; on another port than 8000 where a container has that. */
  readonly proxySidecar?: boolean | { readonly port: number };
  /** Whether a selector needs the old label on the pods. */
  readonly keepLabel?: boolean;
}

export interface Removal {
  readonly namespace: string;
  readonly identities: readonly string[];
  readonly bindings: readonly string[];
  readonly exceptions: readonly string[];
}

const SCRIPTS = ['remove-add-on.sh', 'remove-helm-chart.sh'] as const;

/** The move from pod identity to workload identity, one phase after the other. */
export class Migration {
  private readonly staying: string[] = [];
  private readonly removals: Removal[] = [];

  constructor(
    app: App,
    private readonly phase: Phase,
  ) {
    const [addOnScript, chartScript] = SCRIPTS;
    app.migrates({ phase, addOnScript, chartScript });
    app.node.addValidation({ validate: () => (phase === 'remove' ? this.staying : []) });
  }

  /** A workload that takes its tokens the new way. */
  move(workload: ApiObject, identity: WorkloadIdentity, options: MoveOptions): void {
    if (this.phase === 'trust') return;
    const { template, serviceAccountName, proxySidecar, keepLabel = false } = options;
    if (serviceAccountName !== undefined) {
      workload.addJsonPatch(JsonPatch.add(`${template}/spec/serviceAccountName`, serviceAccountName));
    }
    identity.bind(workload, proxySidecar === undefined ? {} : { proxySidecar });
    if (this.phase !== 'parallel' && !keepLabel) {
      workload.addJsonPatch(JsonPatch.remove(`${template}/metadata/labels/aadpodidbinding`));
    }
  }

  /** What still uses pod identity, and why. While there is any, pod identity cannot be removed. */
  stays(reason: string): void {
    this.staying.push(`Pod identity is still used: ${reason}`);
  }

  /** What is to be removed of a namespace. */
  removes(removal: Removal): void {
    this.removals.push(removal);
  }

  /** Writes the scripts of the phase `remove`; in the others there are none. */
  writeScripts(): void {
    if (this.phase !== 'remove') {
      for (const script of SCRIPTS) rmSync(script, { force: true });
      return;
    }
    const [addOn, chart] = SCRIPTS;
    writeFileSync(addOn, [ADD_ON, ...this.removals.flatMap(addOnCommands), ADD_ON_END].join('\n'));
    writeFileSync(chart, [CHART, ...this.removals.flatMap(chartCommands), CHART_END].join('\n'));
  }
}

const ADD_ON = `#!/bin/sh
# For the add-on of AKS. Run it once, when no pod needs pod identity any more.
set -eu
: "\${CLUSTER:?name of the cluster}" "\${RESOURCE_GROUP:?resource group of the cluster}"
pod_identity() { az aks pod-identity "$@" --cluster-name "$CLUSTER" --resource-group "$RESOURCE_GROUP"; }`;
const ADD_ON_END = `az aks update --disable-pod-identity --name "$CLUSTER" --resource-group "$RESOURCE_GROUP"
`;

const CHART = `#!/bin/sh
# For the Helm chart. Run it once, when no pod needs pod identity any more.
set -eu
RELEASE="\${RELEASE:-aad-pod-identity}" NAMESPACE="\${NAMESPACE:-kube-system}"`;
const CHART_END = `helm uninstall "$RELEASE" --namespace "$NAMESPACE"
# Helm leaves definitions of custom resources behind.
for kind in azureassignedidentities azureidentitybindings azureidentities azurepodidentityexceptions; do
  kubectl delete crd "$kind.aadpodidentity.k8s.io" --ignore-not-found
done
`;

function addOnCommands({ namespace, identities, exceptions }: Removal): readonly string[] {
  const at = `--namespace ${namespace}`;
  return [
    ...identities.map((name) => `pod_identity delete ${at} --name ${name}`),
    ...exceptions.map((name) => `pod_identity exception delete ${at} --name ${name}`),
  ];
}

function chartCommands({ namespace, identities, bindings, exceptions }: Removal): readonly string[] {
  const remove = (kind: string, names: readonly string[]): readonly string[] =>
    names.map((name) => `kubectl delete ${kind}.aadpodidentity.k8s.io ${name} --namespace ${namespace}`);
  return [
    // MIC takes the identities away from the nodes when their bindings go.
    ...remove('azureidentitybinding', bindings),
    ...remove('azureidentity', identities),
    ...remove('azurepodidentityexception', exceptions),
  ];
}

/** An object of a file of manifests. */
export function object(manifests: Include, kind: string, name: string): ApiObject {
  const found = manifests.apiObjects.find((one) => one.kind === kind && one.name === name);
  if (found === undefined) throw new Error(`There is no ${kind} ${name} in ${manifests.node.path}.`);
  return found;
}
