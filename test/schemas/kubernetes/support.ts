import { type KubernetesOptions, validateKubernetes } from '../../../src/schemas/kubernetes';

export type Manifest = Record<string, unknown>;

export const container = (more: Manifest = {}): Manifest => ({ name: 'web', image: 'web:1', ...more });

export function pod(spec: Manifest = {}, metadata: Manifest = {}): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', ...metadata },
    spec: { containers: [container()], ...spec },
  };
}

export function deployment(spec: Manifest = {}, template: Manifest = {}): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [container()] }, ...template },
      ...spec,
    },
  };
}

/** The issues as a person reads them: code, place, what is wrong, what to do. */
export function judged(manifest: unknown, options?: KubernetesOptions): string[] {
  return validateKubernetes(manifest, options).issues.map(({ code, property, message, help }) => {
    return `${code} ${property}: ${message} ${help}`;
  });
}
