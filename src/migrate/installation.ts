/** How pod identity was set up, as far as its own workloads are in the input. */
import type { ReadObject } from '../manifests';
import { at, fieldsOf, kindOf } from './fields';

/**
 * Whether pod identity serves pods from their own namespace only: an argument or a variable of MIC and NMI says so, and in
 * managed mode there is no other way.
 *
 * @see https://azure.github.io/aad-pod-identity/docs/configure/match_pods_in_namespace/
 */
export function isForcedNamespaced(objects: readonly ReadObject[]): boolean {
  return objects.some((object) => {
    if (kindOf(object) !== 'Deployment' && kindOf(object) !== 'DaemonSet') return false;
    const containers = at(object.manifest, ['spec', 'template', 'spec', 'containers']);
    return Array.isArray(containers) && containers.some(isNamespaced);
  });
}

const IMAGE = /(?:^|\/)(?:aad-pod-identity\/)?(?:mic|nmi)(?::|@|$)/;
const ARGUMENT = /^--(?:forceNamespaced(?:=true)?|operation-mode=managed)$/i;

function isNamespaced(container: unknown): boolean {
  const { image, args, env } = fieldsOf(container);
  if (typeof image !== 'string' || !IMAGE.test(image)) return false;
  const says = Array.isArray(args) && args.some((one) => typeof one === 'string' && ARGUMENT.test(one));
  const variables: readonly unknown[] = Array.isArray(env) ? env : [];
  return says || variables.map(fieldsOf).some((one) => one.name === 'FORCENAMESPACED' && one.value === 'true');
}
