/**
 * The containers that the webhook adds for code that asks the instance metadata service for tokens.
 *
 * @see https://github.com/Azure/azure-workload-identity/blob/v1.6.0/pkg/webhook/webhook.go injectProxyInitContainer
 */
import { type Json, textAt } from './json';
import { PROXY_CONTAINER, PROXY_INIT_CONTAINER } from './vocabulary';

export interface Proxy {
  readonly port: number;
  readonly image: string;
  readonly initImage: string;
  readonly logLevel: string;
  /** Whether it is an init container that runs on, or one of the regular containers. */
  readonly native: boolean;
}

export interface Containers {
  readonly initContainers: readonly Json[];
  readonly containers: readonly Json[];
}

/** The containers of a pod with those of the proxy. One that has the name of ours is taken for it. */
export function withProxy({ initContainers, containers }: Containers, proxy: Proxy): Containers {
  const prepared = unlessThere(initContainers, PROXY_INIT_CONTAINER, () => [...initContainers, initContainer(proxy)]);
  const sidecar = sidecarContainer(proxy);
  if (!proxy.native) {
    return {
      initContainers: prepared,
      containers: unlessThere(containers, PROXY_CONTAINER, () => [sidecar, ...containers]),
    };
  }
  return { initContainers: unlessThere(prepared, PROXY_CONTAINER, () => [sidecar, ...prepared]), containers };
}

function unlessThere(containers: readonly Json[], name: string, add: () => readonly Json[]): readonly Json[] {
  return containers.some((container) => textAt(container, 'name') === name) ? containers : add();
}

function initContainer({ initImage, port }: Proxy): Json {
  return {
    name: PROXY_INIT_CONTAINER,
    image: initImage,
    env: [{ name: 'PROXY_PORT', value: String(port) }],
    imagePullPolicy: 'IfNotPresent',
    securityContext: {
      capabilities: { add: ['NET_ADMIN'], drop: ['ALL'] },
      privileged: true,
      runAsUser: 0,
      runAsNonRoot: false,
    },
  };
}

function sidecarContainer({ image, port, logLevel, native }: Proxy): Json {
  const [portFlag, levelFlag] = [`--proxy-port=${port}`, `--log-level=${logLevel}`];
  return {
    name: PROXY_CONTAINER,
    image,
    args: [portFlag, levelFlag],
    ports: [{ containerPort: port }],
    ...(native ? { restartPolicy: 'Always' } : {}),
    lifecycle: { postStart: { exec: { command: ['/proxy', portFlag, '--probe', levelFlag] } } },
    imagePullPolicy: 'IfNotPresent',
    securityContext: {
      capabilities: { drop: ['ALL'] },
      privileged: false,
      runAsNonRoot: true,
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    },
  };
}
