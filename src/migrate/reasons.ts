/** What is told about workloads and bindings: why something stays, and what a person must know about what moves. */
import { type Finding, finding } from '../diagnostics';
import { type Binding, type Exception, leadsNowhere, POD_LABEL, type PodIdentity } from './custom-resources';
import { fieldsOf, titleOf } from './fields';
import type { Match } from './match';
import { left, type NotMoved, type Workload } from './workloads';

function labelPath({ templatePath }: Workload): readonly string[] {
  return [...templatePath, 'metadata', 'labels', POD_LABEL];
}

export function excepted(workload: Workload, exception: Exception): NotMoved {
  const { object, title, templatePath } = workload;
  const message =
    `${title} is excepted from pod identity by ${titleOf(exception.object, exception.namespace)}: its pods use the ` +
    'identities of their node. It is left as it is.';
  const help = 'Nothing changes for it. If it should have an identity of its own, bind it without the exception.';
  return { ...left(object, [...templatePath, 'metadata', 'labels'], message, help), usesBinding: false };
}

export function unbound(
  workload: Workload,
  idle: readonly { readonly binding: Binding; readonly why: string }[],
): NotMoved {
  const { object, title, selector } = workload;
  const [first] = idle;
  const why =
    first === undefined
      ? `no AzureIdentityBinding has the selector "${selector}"`
      : `${titleOf(first.binding.object, first.binding.namespace)} gives it none, because ${first.why}`;
  const message = `${title} has no identity: ${why}. It is left as it is.`;
  return left(
    object,
    labelPath(workload),
    message,
    'Give the custom resources of all namespaces, or take the label away.',
  );
}

export function unmovable(workload: Workload, { identity, binding }: Match): NotMoved {
  const { object, title } = workload;
  const message =
    `${title} has ${titleOf(identity.object, identity.namespace)}, by ${titleOf(binding.object, binding.namespace)}, ` +
    'which cannot be moved. It is left as it is.';
  return left(object, labelPath(workload), message, 'What is to be done stands at that AzureIdentity.');
}

/**
 * Bindings that give no pod anything: no pod has their selector, or pods that are moved have an identity by another binding.
 * Of pods that are not moved, the reason is told with them.
 */
export function deadBindings(
  bindings: readonly Binding[],
  used: ReadonlySet<Binding>,
  reached: ReadonlySet<string>,
  idle: ReadonlyMap<Binding, string>,
): readonly Finding[] {
  return bindings
    .filter((binding) => !used.has(binding))
    .flatMap((binding) => {
      const { object, namespace, selector } = binding;
      const title = titleOf(object, namespace);
      const why = idle.get(binding);
      if (why !== undefined) return [leadsNowhere(object, ['spec'], `${title} gives pods nothing: ${why}.`)];
      if (reached.has(selector)) return [];
      return [
        leadsNowhere(object, ['spec'], `${title} has the selector "${selector}", which no pod of the input has.`),
      ];
    });
}

interface Moved {
  readonly workload: Workload;
  readonly identity: PodIdentity;
  readonly identities: readonly PodIdentity[];
  readonly bindings: readonly Binding[];
  readonly keepsLabel: boolean;
}

export function several({ workload, identity, identities }: Moved): readonly Finding[] {
  if (identities.length < 2) return [];
  const { object, title } = workload;
  const others = identities.slice(1).map(called);
  const message =
    `${title} has ${identities.length} identities. Code that names none gets ${called(identity)}; ` +
    `for the others it must pass the client id: ${others.join(', ')}.`;
  return [finding('AZWI915', object.place(labelPath(workload)), message, 'Look where the code asks for a credential.')];
}

function called({ resource, clientId }: PodIdentity): string {
  return clientId === undefined ? resource.name : `${resource.name} (${clientId})`;
}

export function foreign({ workload, identity, bindings }: Moved): readonly Finding[] {
  const { object, title, namespace } = workload;
  const away = bindings.filter((one) => one.namespace !== namespace);
  if (away.length === 0) return [];
  const message =
    `${title} has the identity ${identity.resource.name} from another namespace, by ` +
    `${away.map((one) => titleOf(one.object, one.namespace)).join(', ')}.`;
  const help =
    'Any pod could take it. From now on, the trust is for this ServiceAccount alone; check that it is meant.';
  return [finding('AZWI919', object.place(labelPath(workload)), message, help)];
}

export function stayingLabel({ workload, keepsLabel }: Moved): readonly Finding[] {
  if (!keepsLabel) return [];
  const message = `The label ${POD_LABEL} stays on the pods of ${workload.title}, because something selects them by it.`;
  const help = 'A selector of a Deployment cannot be changed. The label does nothing once pod identity is gone.';
  return [finding('AZWI917', workload.object.place(labelPath(workload)), message, help)];
}

const PROXY_NAMES: ReadonlySet<string> = new Set(['azwi-proxy', 'azwi-proxy-init']);
// Whatever registry it is mirrored to.
const PROXY_IMAGE = /(?:^|\/)workload-identity\/proxy(?:-init)?(?::|@|$)/;

/** Containers of the proxy that somebody has copied into a workload, as `azwi podidentity detect` does. */
export function handMadeProxy({ object, title, templatePath, podSpec }: Workload): readonly Finding[] {
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers: readonly unknown[] = Array.isArray(podSpec[list]) ? podSpec[list] : [];
    return containers.flatMap((container, index) => {
      const { name, image } = fieldsOf(container);
      if (!PROXY_NAMES.has(String(name)) && !PROXY_IMAGE.test(String(image))) return [];
      const message = `${title} has the container ${String(name)} of the proxy already. It moves with that, and the webhook adds none.`;
      const help =
        'To have the one that the webhook brings, take it out of the manifest, and ask for it: --proxy-sidecar-for.';
      return [finding('AZWI918', object.place([...templatePath, 'spec', list, index]), message, help)];
    });
  });
}
