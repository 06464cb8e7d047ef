import type { Place } from '../diagnostics';
import type { Estate, KubernetesObject } from '../estate/estate';
import { fieldAt, fieldOf } from '../estate/pods/manifest';
import { containersOf, type Pods } from '../estate/pods/pods';
import { textValue, type Value } from '../estate/value';
import { list } from '../schemas/kubernetes/access';

/** A vault that something must be able to read. */
export interface Need {
  /** The name of the vault in lower case as text, its URI as a reference, or unknown. */
  readonly vault: Value;
  /** What it stands in, for people: `KEYVAULT_URL`. */
  readonly by: string;
  /** The client id that is said there, instead of that of the ServiceAccount. */
  readonly clientId: Value | undefined;
  readonly place: () => Place;
}

const VAULT_HOST =
  /^https:\/\/([a-z0-9-]+)\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net|microsoftazure\.de)(?::443)?(?:[/?#]|$)/i;

/** What a text says of a vault: its URL, or what the deployment will tell; undefined where it is none. */
function vaultIn(estate: Estate, text: unknown): Value | undefined {
  if (typeof text !== 'string') return undefined;
  const meaning = estate.meaning(text);
  if (meaning.kind === 'reference') return meaning.property === 'uri' ? meaning : undefined;
  const [, name] = VAULT_HOST.exec(text) ?? [];
  return name === undefined || meaning.kind === 'unknown' ? undefined : textValue(name.toLowerCase());
}

/** The vaults that pods must read: by the URLs in their environment, and the SecretProviderClasses that they mount. */
export function needsOfPods(
  estate: Estate,
  pods: Pods,
  classOf: (name: string) => KubernetesObject | undefined,
): readonly Need[] {
  const { object, spec } = pods;
  const needs: Need[] = [];
  for (const { fields, path } of containersOf(pods)) {
    list(fields.env).forEach((variable, index) => {
      const vault = vaultIn(estate, fieldOf(variable, 'value'));
      if (vault === undefined) return;
      const place = () => object.place([...path, 'env', index, 'value']);
      needs.push({ vault, by: String(fieldOf(variable, 'name')), clientId: undefined, place });
    });
  }
  for (const volume of list(spec.volumes)) {
    const name = fieldAt(volume, 'csi', 'volumeAttributes', 'secretProviderClass');
    const found = typeof name === 'string' ? classOf(name) : undefined;
    const need = found === undefined ? undefined : classNeed(estate, found);
    if (need !== undefined) needs.push(need);
  }
  return withoutDoubles(needs);
}

function classNeed(estate: Estate, object: KubernetesObject): Need | undefined {
  const parameters = fieldAt(object.manifest, 'spec', 'parameters');
  const [name, clientId] = ['keyvaultName', 'clientID'].map((key) => fieldOf(parameters, key));
  // Without a client id the driver uses the identity of the node, or that of pod identity.
  if (fieldAt(object.manifest, 'spec', 'provider') !== 'azure' || typeof clientId !== 'string' || clientId === '')
    return undefined;
  if (typeof name !== 'string' || name === '') return undefined;
  const meaning = estate.meaning(name);
  return {
    vault: meaning.kind === 'text' ? textValue(meaning.text.toLowerCase()) : meaning,
    by: `SecretProviderClass ${String(fieldAt(object.manifest, 'metadata', 'name'))}`,
    clientId: estate.meaning(clientId),
    place: () => object.place(['spec', 'parameters', 'keyvaultName']),
  };
}

/** The vault that a store of External Secrets reads. */
export function storeNeed(estate: Estate, object: KubernetesObject, provider: readonly string[]): Need | undefined {
  const vault = vaultIn(estate, fieldAt(object.manifest, ...provider, 'vaultUrl'));
  if (vault === undefined) return undefined;
  return { vault, by: 'vaultUrl', clientId: undefined, place: () => object.place([...provider, 'vaultUrl']) };
}

function withoutDoubles(needs: readonly Need[]): readonly Need[] {
  const seen = new Set<string>();
  return needs.filter(({ vault, clientId }) => {
    const key = JSON.stringify([vault, clientId]);
    if (vault.kind === 'unknown' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
