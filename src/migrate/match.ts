/**
 * Which identities pods have, by the rules of pod identity itself.
 *
 * @see https://github.com/Azure/aad-pod-identity/blob/master/pkg/mic/mic.go createDesiredAssignedIdentityList
 * @see https://github.com/Azure/aad-pod-identity/blob/master/pkg/pod/pod.go labelInExceptionList
 */
import type { AnyIdentity, Binding, CustomResources, Exception } from './custom-resources';
import type { Workload } from './workloads';

/** An identity, and the binding that gives it. */
export interface Match {
  readonly identity: AnyIdentity;
  readonly binding: Binding;
}

export interface Matches {
  /** By namespace and name of their bindings, which is the order in which pod identity takes them. */
  readonly matches: readonly Match[];
  /** Bindings for the pods' label that give them nothing, and why. */
  readonly idle: readonly { readonly binding: Binding; readonly why: string }[];
}

export class Matcher {
  private readonly bindings = new Map<string, Binding[]>();
  private readonly identities = new Map<string, AnyIdentity>();
  private readonly exceptions = new Map<string, Exception[]>();

  /** @param forceNamespaced whether pod identity serves pods from their own namespace only. */
  constructor(
    resources: Omit<CustomResources, 'findings'>,
    private readonly forceNamespaced: boolean,
  ) {
    const sorted = [...resources.bindings].sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name));
    for (const one of sorted) push(this.bindings, one.selector, one);
    for (const one of resources.identities) this.identities.set(key(one.namespace, one.name), one);
    for (const one of resources.exceptions) push(this.exceptions, one.namespace, one);
  }

  of({ selector, namespace }: Workload): Matches {
    const matches: Match[] = [];
    const idle: { binding: Binding; why: string }[] = [];
    for (const binding of this.bindings.get(selector ?? '') ?? []) {
      const identity = this.identities.get(key(binding.namespace, binding.identity));
      const why = identity === undefined ? missing(binding) : this.refusal(identity, matches, namespace);
      if (identity === undefined || why !== undefined) idle.push({ binding, why: why ?? '' });
      else matches.push({ identity, binding });
    }
    return { matches, idle };
  }

  private refusal(identity: AnyIdentity, matches: readonly Match[], namespace: string): string | undefined {
    if (identity.namespace !== namespace && (this.forceNamespaced || identity.namespaced)) {
      return `the identity serves pods of its own namespace ${identity.namespace} only`;
    }
    // What is assigned is kept by the name alone, so that the second one is lost (aad-pod-identity#1065).
    const same = matches.find((one) => one.identity.name === identity.name);
    if (same === undefined || same.identity === identity) return undefined;
    return `pod identity takes the identity of that name in ${same.identity.namespace} instead`;
  }

  /** The exception that lets pods by. One label is enough, and the capitals of its value do not count. */
  exceptionOf({ labels, namespace }: Workload): Exception | undefined {
    return this.exceptions
      .get(namespace)
      ?.find((exception) =>
        Object.entries(exception.labels).some(([name, value]) => labels[name]?.toLowerCase() === value.toLowerCase()),
      );
  }
}

function missing({ identity, namespace }: Binding): string {
  return `there is no AzureIdentity ${namespace}/${identity}`;
}

function key(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

/** By code units, as Go sorts. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<T>(map: Map<string, T[]>, name: string, value: T): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else list.push(value);
}
