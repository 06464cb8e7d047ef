/**
 * The custom resources of AAD Pod Identity.
 *
 * @see https://azure.github.io/aad-pod-identity/docs/concepts/
 */
import { type Finding, finding } from '../diagnostics';
import type { ReadObject } from '../manifests';
import { isGuid } from '../schemas/azure/names';
import { isDnsSubdomain } from '../schemas/kubernetes';
import { at, type Fields, fieldsOf, groupOf, kindOf, loosely, metadataOf, spelling, textOf, titleOf } from './fields';
import type { Input } from './input';
import { parseResourceId, type ResourceId } from './resource-id';

/** Label of a pod: what the selector of a binding is equal to. */
export const POD_LABEL = 'aadpodidbinding';

const GROUP = 'aadpodidentity.k8s.io';

interface Named {
  readonly object: ReadObject;
  readonly namespace: string;
  readonly name: string;
}

/** An AzureIdentity of a user-assigned managed identity (type 0). */
export interface PodIdentity extends Named {
  readonly kind: 'identity';
  /** Client (application) id, a GUID; undefined where something else stands in its place. */
  readonly clientId: string | undefined;
  readonly resource: ResourceId;
  /** Whether it serves pods of its own namespace only. */
  readonly namespaced: boolean;
}

/** An AzureIdentity that cannot be moved, and why. */
export interface UnmovableIdentity extends Named {
  readonly kind: 'unmovable';
  readonly finding: Finding;
  readonly namespaced: boolean;
}

export type AnyIdentity = PodIdentity | UnmovableIdentity;

/** An AzureIdentityBinding: pods whose label is equal to `selector` have the identity. */
export interface Binding extends Named {
  readonly selector: string;
  /** Name of an AzureIdentity of the same namespace. */
  readonly identity: string;
}

/** An AzurePodIdentityException: pods of the namespace that have one of the labels reach the node's own endpoint. */
export interface Exception extends Named {
  readonly labels: Readonly<Record<string, string>>;
}

/** Whether an object belongs to pod identity. */
export function isOfPodIdentity(object: ReadObject): boolean {
  return groupOf(object) === GROUP;
}

/** What was read, and what was wrong with it. */
export interface CustomResources {
  readonly identities: readonly AnyIdentity[];
  readonly bindings: readonly Binding[];
  readonly exceptions: readonly Exception[];
  readonly findings: readonly Finding[];
}

/** Reads custom resources. */
export function readCustomResources(objects: readonly ReadObject[], input: Input): CustomResources {
  const result = {
    identities: [] as AnyIdentity[],
    bindings: [] as Binding[],
    exceptions: [] as Exception[],
    findings: [] as Finding[],
  };
  for (const object of objects) {
    // MIC makes these from the others, and removes them.
    if (kindOf(object) === 'AzureAssignedIdentity') continue;
    const namespace = input.namespaceNeededBy(object);
    if (namespace === undefined) continue;
    const name = textOf(metadataOf(object).name);
    if (name === undefined) {
      result.findings.push(incomplete(object, ['metadata'], 'it has no name'));
      continue;
    }
    if (!isDnsSubdomain(name)) {
      const message = `"${name}" is no name for an ${kindOf(object)}.`;
      const help = 'Use lower-case letters, digits, hyphens and periods.';
      result.findings.push(finding('AZWI804', object.place(['metadata', 'name']), message, help));
      continue;
    }
    const named = { object, namespace, name };
    if (kindOf(object) === 'AzureIdentity') {
      const identity = identityOf(named);
      result.identities.push(identity);
      result.findings.push(...(identity.kind === 'unmovable' ? [identity.finding] : toFillIn(identity)));
    } else if (kindOf(object) === 'AzureIdentityBinding') {
      const binding = bindingOf(named);
      if ('code' in binding) result.findings.push(binding);
      else result.bindings.push(binding);
    } else if (kindOf(object) === 'AzurePodIdentityException') {
      const exception = exceptionOf(named);
      if ('code' in exception) result.findings.push(exception);
      else result.exceptions.push(exception);
    }
  }
  return result;
}

function specOf(object: ReadObject): Fields | undefined {
  const spec = loosely(object.manifest, 'spec');
  return typeof spec === 'object' && spec !== null && !Array.isArray(spec) ? (spec as Fields) : undefined;
}

function incomplete(object: ReadObject, path: readonly string[], what: string): Finding {
  const help = 'Write it as the cluster has it: kubectl get --output yaml shows that.';
  return finding('AZWI911', object.place(path), `${titleOf(object)} is not complete: ${what}.`, help);
}

/** The way to a field of the spec, as both are spelled. */
function field({ manifest }: ReadObject, name: string): readonly string[] {
  const spec = spelling(manifest, 'spec');
  return [spec, spelling(fieldsOf(manifest[spec]), name)];
}

const NAMESPACED = 'aadpodidentity.k8s.io/Behavior';

function identityOf(named: Named): AnyIdentity {
  const { object } = named;
  const namespaced = at(object.manifest, ['metadata', 'annotations', NAMESPACED]) === 'namespaced';
  const unmovable = (why: Finding): UnmovableIdentity => ({ ...named, kind: 'unmovable', namespaced, finding: why });
  const spec = specOf(object);
  if (spec === undefined) return unmovable(incomplete(object, [], 'it has no spec'));
  const type = String(loosely(spec, 'type') ?? 0);
  if (type === '1' || type === '2') return unmovable(servicePrincipal(named, spec, type));
  if (type !== '0') return unmovable(incomplete(object, field(object, 'type'), `its type is ${type}, not 0, 1 or 2`));
  const [clientId, id] = [loosely(spec, 'clientID'), loosely(spec, 'resourceID')];
  if (isAbsent(clientId)) return unmovable(incomplete(object, field(object, 'clientID'), 'it has no clientID'));
  if (isAbsent(id)) return unmovable(incomplete(object, field(object, 'resourceID'), 'it has no resourceID'));
  const resource = parseResourceId(shownAs(id), `${named.namespace}-${named.name}`);
  if (resource === undefined) {
    const what = `its resourceID ${JSON.stringify(id)} is not that of a managed identity`;
    return unmovable(incomplete(object, field(object, 'resourceID'), what));
  }
  const known = isText(clientId) && isGuid(clientId.trim()) ? clientId.trim() : undefined;
  return { ...named, kind: 'identity', clientId: known, resource, namespaced };
}

/** What of an identity is to be filled in: nobody has to know it for the others to move. */
function toFillIn({ object, clientId, resource: { placeholders } }: PodIdentity): readonly Finding[] {
  const spec = fieldsOf(loosely(object.manifest, 'spec'));
  const findings: Finding[] = [];
  if (placeholders.length > 0) {
    const parts = placeholders.map(({ part, text }) =>
      part === 'id' ? `${JSON.stringify(text)}` : `${JSON.stringify(text)} for the ${part}`,
    );
    const message = `The resourceID of ${titleOf(object)} is to be filled in: ${parts.join(', ')}.`;
    const help =
      'src/main.ts of the project says where; az identity show --query id tells it. Or fill it in here, and migrate again.';
    findings.push(finding('AZWI920', object.place(field(object, 'resourceID')), message, help));
  }
  if (clientId === undefined) {
    const given = JSON.stringify(shownAs(loosely(spec, 'clientID')));
    const message = `The clientID of ${titleOf(object)} is ${given}, which is no GUID. The project does without: Azure tells it.`;
    const help = 'Compare the one in bicep/outputs.json with that of the cluster: az identity show --query clientId.';
    findings.push(finding('AZWI920', object.place(field(object, 'clientID')), message, help));
  }
  return findings;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A value as the text that somebody has written; `{clientId}` without quotes is a mapping to YAML. */
function shownAs(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  const keys = Object.keys(fieldsOf(value));
  return keys.length > 0 ? `{${keys.join(', ')}}` : JSON.stringify(value);
}

function isText(value: unknown): value is string {
  return textOf(value) !== undefined;
}

function servicePrincipal({ object }: Named, spec: Fields, type: '1' | '2'): Finding {
  const tenant = textOf(loosely(spec, 'tenantID'));
  const message =
    `${titleOf(object)} is a service principal with a ${type === '1' ? 'secret' : 'certificate'} (type ${type}), ` +
    `${tenant === undefined ? '' : `of tenant ${tenant}, `}which is no resource of Azure Resource Manager. Its pods are left as they are.`;
  const help =
    'Give the application a federated credential (az ad app federated-credential create), or move its rights to a managed identity; the secret can go then.';
  return finding('AZWI913', object.place(field(object, 'type')), message, help);
}

function bindingOf(named: Named): Binding | Finding {
  const { object } = named;
  const spec = specOf(object);
  if (spec === undefined) return incomplete(object, [], 'it has no spec');
  const [identity, selector] = ['azureIdentity', 'selector'].map((name) => textOf(loosely(spec, name)));
  if (identity !== undefined && selector !== undefined) return { ...named, identity, selector };
  const missing = identity === undefined ? 'azureIdentity' : 'selector';
  return leadsNowhere(object, field(object, missing), `${titleOf(object)} has no ${missing}, so it does nothing.`);
}

/** A binding that gives no pod anything. */
export function leadsNowhere(object: ReadObject, path: readonly string[], message: string): Finding {
  const help = 'If pods should have it, give their manifests, too; else it goes with pod identity.';
  return finding('AZWI914', object.place(path), message, help);
}

function exceptionOf(named: Named): Exception | Finding {
  const { object } = named;
  const spec = specOf(object);
  if (spec === undefined) return incomplete(object, [], 'it has no spec');
  const labels = Object.entries(fieldsOf(loosely(spec, 'podLabels'))).map(([key, value]) => [key, String(value)]);
  if (labels.length === 0) return incomplete(object, field(object, 'podLabels'), 'it has no podLabels');
  return { ...named, labels: Object.fromEntries(labels) };
}
