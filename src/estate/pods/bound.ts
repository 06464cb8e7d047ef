/** What is known of the pods of an object beyond its manifest, because `bind` has made them what they are. */
export interface Bound {
  /** The way to the pod template, also in an object of a custom kind. */
  readonly path: readonly string[];
  /** Kubernetes versions of the clusters that the pods will run in, where they are declared. */
  readonly kubernetesVersions: readonly string[];
  /** Whether `bind` was asked for the proxy sidecar. */
  readonly proxySidecar: boolean;
}

const bound = new WeakMap<object, Bound>();

/** Says what is known of the pods of an object, by its rendered manifest. */
export function rememberBound(manifest: object, known: Bound): void {
  bound.set(manifest, known);
}

/** What is known of the pods of an object; undefined where nobody has bound them. */
export function boundOf(manifest: object): Bound | undefined {
  return bound.get(manifest);
}

const settled = new WeakMap<object, ReadonlySet<string>>();

/** Says which annotations of a ServiceAccount its identity has settled: it has told what contradicts them. */
export function rememberSettled(manifest: object, keys: readonly string[]): void {
  settled.set(manifest, new Set([...(settled.get(manifest) ?? []), ...keys]));
}

/** Whether the identity of a ServiceAccount has settled an annotation. */
export function isSettled(manifest: object, key: string): boolean {
  return settled.get(manifest)?.has(key) === true;
}
