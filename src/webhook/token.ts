/** The token in a pod: environment and mount of each container, and the volume. */
import { field, type Json, records, textAt } from './json';
import type { Layout, WebhookVersion } from './layout';
import type { CustomTokenEndpoint } from './options';

const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
const CA_PATH = 'ca-cert/ca.crt';

/** What containers are given. Empty texts are not: since v1.5.1 they make no variable. */
export interface Token {
  readonly webhook: WebhookVersion;
  readonly layout: Layout;
  readonly volumeName: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly authorityHost: string;
  readonly seconds: number;
  readonly audience: string | undefined;
  /** Where the pod uses it. */
  readonly endpoint: CustomTokenEndpoint | undefined;
}

/** The variables that the webhook wants a container to have, in its order. */
export function wantedVariables(token: Token): readonly (readonly [name: string, value: string])[] {
  const { layout, endpoint } = token;
  const ca = endpoint?.ca;
  const wanted: readonly (readonly [string, string])[] = [
    ['AZURE_CLIENT_ID', token.clientId],
    ['AZURE_TENANT_ID', token.tenantId],
    ['AZURE_FEDERATED_TOKEN_FILE', `${layout.mountPath}/${layout.tokenPath}`],
    ['AZURE_AUTHORITY_HOST', token.authorityHost],
  ];
  const ofEndpoint: readonly (readonly [string, string])[] = [
    ['AZURE_KUBERNETES_TOKEN_PROXY', endpoint?.tokenProxy ?? ''],
    ['AZURE_KUBERNETES_SNI_NAME', endpoint?.sniName ?? ''],
    ['AZURE_KUBERNETES_CA_FILE', `${layout.mountPath}/${CA_PATH}`],
    ['AZURE_KUBERNETES_CA_DATA', ca !== undefined && 'data' in ca ? ca.data : ''],
  ];
  return [...wanted, ...(endpoint === undefined ? [] : ofEndpoint)].filter(([, value]) => value !== '');
}

/** A container with the token. Variables that it has already stay as they are, whatever they say. */
export function withToken(container: Json, token: Token): Json {
  const env = records(field(container, 'env'));
  const names = new Set(env.map((variable) => textAt(variable, 'name')));
  const added = wantedVariables(token).filter(([name]) => !names.has(name));
  return {
    ...container,
    ...(added.length === 0 ? {} : { env: [...env, ...added.map(([name, value]) => ({ name, value }))] }),
    volumeMounts: mounts(records(field(container, 'volumeMounts')), token),
  };
}

function mounts(mounted: readonly Json[], { webhook, layout, volumeName }: Token): readonly Json[] {
  const mount = { name: volumeName, readOnly: true, mountPath: layout.mountPath };
  if (webhook === '1.5') return named(mounted, volumeName) ? mounted : [...mounted, mount];
  return replacedOrAdded(mounted, mount);
}

/** The volumes of a pod with that of the token, which it has even if no container mounts it. */
export function withVolume(volumes: readonly Json[], token: Token): readonly Json[] {
  const volume = { name: token.volumeName, projected: { sources: sources(token) } };
  if (token.webhook === '1.5') return volumes.some((one) => isTokenVolume(one, token)) ? volumes : [...volumes, volume];
  return replacedOrAdded(volumes, volume);
}

function named(items: readonly Json[], name: string): boolean {
  return items.some((item) => textAt(item, 'name') === name);
}

/** The items with one of a name: in the place of the first that has the name, or at the end. */
function replacedOrAdded(items: readonly Json[], added: Json & { readonly name: string }): readonly Json[] {
  const at = items.findIndex((item) => textAt(item, 'name') === added.name);
  return at < 0 ? [...items, added] : [...items.slice(0, at), added, ...items.slice(at + 1)];
}

/** Whether the webhook sees its own in a volume: 1.5 by the path of a token in it, later ones by its name. */
export function isTokenVolume(volume: Json, { webhook, layout, volumeName }: Token): boolean {
  if (webhook !== '1.5') return textAt(volume, 'name') === volumeName;
  return records(field(field(volume, 'projected'), 'sources')).some((source) => {
    return textAt(source, 'serviceAccountToken', 'path') === layout.tokenPath;
  });
}

function sources({ layout, seconds, audience, endpoint }: Token): readonly Json[] {
  const token = {
    audience: endpoint?.audience ?? audience ?? DEFAULT_AUDIENCE,
    expirationSeconds: seconds,
    path: layout.tokenPath,
  };
  const ca = endpoint?.ca;
  const authority: Json[] = [];
  if (ca !== undefined && 'configMap' in ca) {
    const items = [{ key: 'ca.crt', path: CA_PATH }];
    authority.push({ configMap: { name: ca.configMap, items, optional: false } });
  }
  if (ca !== undefined && 'signerName' in ca) {
    const { signerName, labelSelector } = ca;
    const selector = labelSelector === undefined ? {} : { labelSelector };
    authority.push({ clusterTrustBundle: { signerName, ...selector, optional: false, path: CA_PATH } });
  }
  return [{ serviceAccountToken: token }, ...authority];
}
