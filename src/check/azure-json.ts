// What templates, parameters, snapshots, answers of the Azure CLI and our record have in them, each with quotes as in JSON.
const SIGNS =
  /"\$schema"\s*:\s*"[^"]*deployment(?:Template|Parameters)\.json|"\/subscriptions\/|"Microsoft\.[A-Za-z]+\/|"(?:predictedResources|identities|vaults|clusters)"\s*:/i;
const KUBERNETES = /"apiVersion"\s*:\s*"(?:[a-z0-9.-]+\/)?v[0-9]+(?:(?:alpha|beta)[0-9]+)?"/;

/** Whether a text is JSON, with comments perhaps, that may speak of Azure; what it is, its reader knows. */
export function isAzureJson(text: string): boolean {
  return /^\s*(?:[{[]|\/[/*])/.test(text) && SIGNS.test(text) && !KUBERNETES.test(text);
}
