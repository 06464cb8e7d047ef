/** A shop as both sides have it, sound in every link; tests change what they are about. */
import type { Grant, Identity, Vault } from '../../src/estate/azure';
import type { KubernetesObject } from '../../src/estate/estate';
import { isPlaceholder } from '../../src/estate/pods/manifest';
import { referenceValue, textValue, UNKNOWN } from '../../src/estate/value';
import { cluster, credential, estate, object } from './estate';
import { USE, workload } from './pods';

export const CLIENT = '11111111-2222-4333-8444-555555555555';
export const PRINCIPAL = '22222222-2222-4333-8444-555555555555';
export const TENANT = '33333333-2222-4333-8444-555555555555';
export const ISSUER = `https://westeurope.oic.prod-aks.azure.com/${TENANT}/44444444-2222-4333-8444-555555555555/`;
export const SECRETS_USER = '4633458b-17de-408a-b874-0445c86b69e6';

/** An identity `id-1`, called app, of which everything is known. */
export function identity(parts: Partial<Identity> = {}): Identity {
  const { key = 'id-1' } = parts;
  return {
    key,
    name: 'app',
    clientId: textValue(CLIENT),
    principalId: textValue(PRINCIPAL),
    tenantId: textValue(TENANT),
    location: undefined,
    made: true,
    credentialsKnown: true,
    place: () => ({ file: 'main.bicep', property: 'identity' }),
    ...parts,
  };
}

/** An identity that no deployment has made yet. */
export function newIdentity(key: string, name: string, parts: Partial<Identity> = {}): Identity {
  return identity({
    key,
    name,
    clientId: referenceValue(key, 'clientId'),
    principalId: referenceValue(key, 'principalId'),
    tenantId: UNKNOWN,
    ...parts,
  });
}

/** A vault `shop-kv` that uses roles. */
export function vault(parts: Partial<Vault> = {}): Vault {
  return {
    key: 'microsoft.keyvault/vaults shop-kv',
    name: 'shop-kv',
    uri: UNKNOWN,
    rbac: true,
    tenantId: UNKNOWN,
    made: true,
    policiesKnown: true,
    place: () => ({ file: 'main.bicep', property: 'vault' }),
    ...parts,
  };
}

/** Key Vault Secrets User on that vault for that identity. */
export function grant(parts: Partial<Grant> = {}): Grant {
  return {
    kind: 'role',
    principal: textValue(PRINCIPAL),
    principalType: textValue('ServicePrincipal'),
    target: 'microsoft.keyvault/vaults shop-kv',
    targetLabel: 'vault shop-kv',
    role: SECRETS_USER,
    permissions: undefined,
    tenantId: UNKNOWN,
    place: () => ({ file: 'main.bicep', property: 'grant' }),
    ...parts,
  };
}

type Annotations = Readonly<Record<string, string>>;

/** A ServiceAccount `shop/api` with the client id of that identity. */
export function account(
  { name = 'api', namespace = 'shop', file = 'dist/app.k8s.yaml' } = {},
  annotations: Annotations = { 'client-id': CLIENT },
): KubernetesObject {
  const prefixed = Object.entries(annotations).map(([key, value]) => [`azure.workload.identity/${key}`, value]);
  const metadata = { name, namespace, annotations: Object.fromEntries(prefixed) };
  return object({ apiVersion: 'v1', kind: 'ServiceAccount', metadata }, file);
}

/** A labelled Deployment `shop/api` of that ServiceAccount, which reads the vault; or another one of that form. */
export function pods(spec: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}): KubernetesObject {
  return workload({ labels: USE, metadata, spec: { serviceAccountName: 'api', containers: [container()], ...spec } });
}

export function container(url = 'https://shop-kv.vault.azure.net/'): Record<string, unknown> {
  return { name: 'api', image: 'shop/api', env: [{ name: 'KEYVAULT_URL', value: url }] };
}

/** What a text means where placeholders stand for nothing that is known. */
export const plainMeaning = (text: string) => (isPlaceholder(text) ? UNKNOWN : textValue(text));

type Parts = Parameters<typeof estate>[0];

/** The whole shop. */
export function shop(parts: Parts = {}) {
  return estate({
    objects: [account(), pods()],
    identities: [identity()],
    credentials: [credential({ issuer: ISSUER })],
    clusters: [cluster({ issuer: textValue(ISSUER) })],
    vaults: [vault()],
    grants: [grant()],
    meaning: plainMeaning,
    ...parts,
  });
}
