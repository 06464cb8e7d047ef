/** What is to be removed once nothing uses pod identity any more. */
import type { ReadObject } from '../manifests';
import { kindOf, metadataOf, textOf } from './fields';
import { compare } from './match';

/** Names of the custom resources of a namespace. */
export interface Removal {
  readonly namespace: string;
  readonly identities: readonly string[];
  readonly bindings: readonly string[];
  readonly exceptions: readonly string[];
}

/** The custom resources by namespace; those without a namespace or a name are findings elsewhere. */
export function removalsOf(
  podIdentity: readonly ReadObject[],
  namespaceOf: (object: ReadObject) => string | undefined,
): readonly Removal[] {
  const named = podIdentity.flatMap((object) => {
    const [namespace, name] = [namespaceOf(object), textOf(metadataOf(object).name)];
    return namespace === undefined || name === undefined ? [] : [{ kind: kindOf(object), namespace, name }];
  });
  const namespaces = [...new Set(named.map(({ namespace }) => namespace))].sort(compare);
  return namespaces.map((namespace) => {
    const of = (kind: string) =>
      named
        .filter((one) => one.kind === kind && one.namespace === namespace)
        .map(({ name }) => name)
        .sort(compare);
    return {
      namespace,
      identities: of('AzureIdentity'),
      bindings: of('AzureIdentityBinding'),
      exceptions: of('AzurePodIdentityException'),
    };
  });
}
