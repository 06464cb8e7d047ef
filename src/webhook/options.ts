import type { Json } from './json';
import type { WebhookVersion } from './layout';

/** What the webhook was told when it was installed. */
export interface WebhookConfig {
  /** Its `AZURE_TENANT_ID`: the tenant of ServiceAccounts that name none. @default unknown: {@link UNKNOWN_TENANT} */
  readonly tenantId?: string;
  /**
   * Where tokens are asked for; the webhook knows it from its `AZURE_ENVIRONMENT`, see {@link AUTHORITY_HOSTS}.
   * @default unknown: {@link UNKNOWN_AUTHORITY_HOST}
   */
  readonly authorityHost?: string;
  /** @default 'api://AzureADTokenExchange' */
  readonly audience?: string;
  /** @default the release's image in mcr.microsoft.com/oss/azure/workload-identity */
  readonly proxyImage?: string;
  /** @default the release's image in mcr.microsoft.com/oss/azure/workload-identity */
  readonly proxyInitImage?: string;
  /** Level that the webhook logs at, which its proxy takes over. @default 'info', as its chart says */
  readonly logLevel?: string;
  /** Since 1.6. @default none: the annotations `azure.workload.identity/use-…` mean nothing */
  readonly customTokenEndpoint?: CustomTokenEndpoint;
}

/** Another place to ask for tokens, for pods that say so by an annotation. On AKS: identity bindings. */
export interface CustomTokenEndpoint {
  /** How the annotation `azure.workload.identity/use-…` ends; `identity-binding` on AKS. */
  readonly annotationSuffix: string;
  /** Audience of the tokens of such pods; `api://AKSIdentityBinding` on AKS. */
  readonly audience: string;
  /** @default none: no AZURE_KUBERNETES_TOKEN_PROXY */
  readonly tokenProxy?: string;
  /** @default none: no AZURE_KUBERNETES_SNI_NAME */
  readonly sniName?: string;
  /** Where the certificate of the endpoint's authority comes from. @default none */
  readonly ca?:
    | { readonly data: string }
    | { readonly configMap: string }
    | { readonly signerName: string; readonly labelSelector?: Json };
}

/**
 * What is known about the pod's ServiceAccount: the object; that the cluster has none of that name; or nothing, when it
 * is taken for one without annotations and its client id is shown as {@link UNKNOWN_CLIENT_ID}.
 */
export type ServiceAccountGiven = Json | 'missing' | 'unknown';

export interface MutateOptions {
  /** @default nothing is known of it */
  readonly config?: WebhookConfig;
  readonly serviceAccount: ServiceAccountGiven;
  /** @default '1.6' */
  readonly webhook?: WebhookVersion;
  /** The cluster's version, 1.x. @default the newest */
  readonly kubernetes?: { readonly minor: number };
}

/** Stands for a client id that may be there. */
export const UNKNOWN_CLIENT_ID = '<client id of the ServiceAccount>';
/** Stands for the tenant that the webhook was given. */
export const UNKNOWN_TENANT = '<tenant of the webhook>';
/** Stands for the authority host of the webhook's cloud. */
export const UNKNOWN_AUTHORITY_HOST = '<authority host of the webhook>';

/** The first minor version of Kubernetes in which the proxy is a native sidecar. */
export const NATIVE_SIDECAR_MINOR = 32;

/**
 * Authority hosts by the webhook's `AZURE_ENVIRONMENT`, which heeds no case.
 * @see https://github.com/Azure/go-autorest autorest/azure/environments.go
 */
export const AUTHORITY_HOSTS: Readonly<Record<string, string>> = {
  AzurePublicCloud: 'https://login.microsoftonline.com/',
  AzureUSGovernmentCloud: 'https://login.microsoftonline.us/',
  AzureChinaCloud: 'https://login.chinacloudapi.cn/',
  AzureGermanCloud: 'https://login.microsoftonline.de/',
};
