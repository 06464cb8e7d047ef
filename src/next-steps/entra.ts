/** Clusters that people sign in to with Microsoft Entra ID: kubectl needs `kubelogin` for them. */
import type { Entry } from '../azure/layout';
import { fieldAt } from '../estate/pods/manifest';
import { command } from '../shell';
import type { Target } from './clusters';
import { block, code } from './markdown';

/** Whether a cluster is declared to be such a one; of one that exists, nobody knows. */
export function signsInWithEntra({ body }: Entry): boolean {
  return fieldAt(body, 'properties', 'aadProfile') !== undefined || isAutomatic(body);
}

/** Whether roles of Azure say who may do what in a cluster. */
export function authorizesByAzure({ body }: Entry): boolean {
  return fieldAt(body, 'properties', 'aadProfile', 'enableAzureRBAC') === true || isAutomatic(body);
}

/** @see https://learn.microsoft.com/azure/aks/intro-aks-automatic */
function isAutomatic(body: unknown): boolean {
  return fieldAt(body, 'sku', 'name') === 'Automatic';
}

const KUBELOGIN = '[kubelogin](https://learn.microsoft.com/azure/aks/kubelogin-authentication) (`az aks install-cli`)';

/**
 * How kubectl signs in: as the Azure CLI has.
 *
 * @see https://learn.microsoft.com/azure/aks/kubelogin-authentication
 */
export function kubelogin(targets: readonly Target[]): readonly string[] {
  const entries = targets.flatMap(({ entry }) => entry ?? []);
  const convert = command('kubelogin', 'convert-kubeconfig', '--login', 'azurecli');
  if (entries.some(signsInWithEntra)) {
    return [`People sign in to it with Microsoft Entra ID, for which kubectl needs ${KUBELOGIN}:`, block(convert)];
  }
  // No block, because it fails where there is no kubelogin, and need not be there.
  if (!entries.some(({ written }) => !written)) return [];
  return [
    `Where people sign in with Microsoft Entra ID, kubectl needs ${KUBELOGIN}: ${code(convert)}. Where roles of Azure say what they may do, you need Azure Kubernetes Service RBAC Writer as well.`,
  ];
}
