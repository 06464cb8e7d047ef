import { type Kind, LIST_OF_TEXTS, NUMBER, type Say, type Shape, taken } from './given';
import { PROXY_SIDECAR, type ProxySidecarOptions, proxySidecarOf } from './proxy-sidecar';

export interface BindOptions {
  /**
   * Where the pod template stands in an object of a custom kind, such as `spec.template` or `['spec', 'pod.template']`.
   * @default - known for the built-in kinds
   */
  readonly podTemplatePath?: string | readonly string[];
  /**
   * Lifetime of the token for these pods, in seconds, 3600 to 86400.
   * @default - that of the ServiceAccount, else 3600
   */
  readonly tokenExpirationSeconds?: number;
  /**
   * Containers that get no token, by name.
   * @default - every container gets one
   */
  readonly skipContainers?: readonly string[];
  /**
   * Whether the pods get the proxy that answers for the instance metadata service, for code with an SDK that does not
   * know workload identity. Not supported for production, Linux only.
   * @default false
   */
  readonly proxySidecar?: boolean | ProxySidecarOptions;
}

const PATH: Kind = {
  what: 'a string or a list of strings',
  is: (value) => typeof value === 'string' || LIST_OF_TEXTS.is(value),
};
const OPTIONS: Shape<BindOptions> = {
  kinds: {
    podTemplatePath: PATH,
    tokenExpirationSeconds: NUMBER,
    skipContainers: LIST_OF_TEXTS,
    proxySidecar: PROXY_SIDECAR,
  },
};

/** The options of a binding, judged. */
export interface Settled extends Pick<BindOptions, 'tokenExpirationSeconds' | 'skipContainers'> {
  /** Keys on the way to the pod template. */
  readonly path: readonly string[] | undefined;
  readonly proxySidecar: ProxySidecarOptions | undefined;
  /** Whether `proxySidecar: false` was said. */
  readonly noProxySidecar: boolean;
}

/** The options as they hold; `say` is told of each that is of another type than it must be. */
export function settle(options: unknown, say: Say): Settled {
  const { podTemplatePath: path, proxySidecar, skipContainers, ...rest } = taken(options, OPTIONS, say);
  return {
    ...rest,
    ...(skipContainers === undefined ? {} : { skipContainers: [...new Set(skipContainers)] }),
    path: typeof path === 'string' ? path.split('.').filter((part) => part !== '') : path,
    proxySidecar: proxySidecarOf(proxySidecar, say),
    noProxySidecar: proxySidecar === false,
  };
}
