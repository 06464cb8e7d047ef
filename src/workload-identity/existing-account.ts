import type { IConstruct } from 'constructs';
import { AzureResource, FederatedCredential, type IManagedIdentity, type RenderedSubject } from '../azure';
import { placeOf } from '../declaration';
import { type Finding, finding } from '../diagnostics';
import { agree } from '../kubernetes/agreement';
import { annotationsOf, type ServiceAccountAnnotations } from '../kubernetes/annotate';
import { NO_CREDENTIAL_HELP } from '../rules/untrusted-identities';
import { manifestText, recordKeyOf, valuesOf } from '../values';

/** An identity of a ServiceAccount that exists in the cluster: nobody writes it, so a person must annotate it. */
export interface Annotator {
  readonly construct: IConstruct;
  readonly identity: IManagedIdentity;
  readonly annotations: ServiceAccountAnnotations;
  /** Namespace and name of the ServiceAccount; undefined where one of them is not known. */
  readonly subject: RenderedSubject | undefined;
}

/** A ServiceAccount that is in the cluster already, and that people annotate. */
export interface ExistingAccount {
  readonly namespace: string;
  readonly name: string;
  /** Annotations as `key=value`; undefined while one of the values is known only to Azure. */
  readonly annotations: readonly string[] | undefined;
}

/** What is left to a person for a ServiceAccount that exists. */
export interface LeftToPeople {
  readonly findings: readonly Finding[];
  /** Undefined where it cannot be said. */
  readonly account: ExistingAccount | undefined;
}

/** Nothing is left to people. */
export const NOTHING_LEFT: LeftToPeople = { findings: [], account: undefined };

const known = new WeakMap<IConstruct, Map<string, Annotator[]>>();

function annotatorsOf({ construct, subject }: Annotator): Annotator[] {
  const all = known.get(construct.node.root) ?? new Map<string, Annotator[]>();
  known.set(construct.node.root, all);
  const key = `${subject?.namespace}/${subject?.serviceAccount}`;
  const list = all.get(key) ?? [];
  all.set(key, list);
  return list;
}

/** Remembers who asks for annotations on a ServiceAccount that exists. */
export function rememberAnnotator(one: Annotator): void {
  if (one.subject !== undefined) annotatorsOf(one).push(one);
}

/** What is left to a person, or why it cannot be told: two identities would annotate the ServiceAccount differently. */
export function leftBy(one: Annotator, trusted: ReadonlySet<string>): LeftToPeople {
  if (one.subject === undefined) return NOTHING_LEFT;
  const others = annotatorsOf(one).filter(({ construct }) => construct !== one.construct);
  const conflicts = others.flatMap((other) => conflictOf(one, other) ?? []);
  const isFirst = annotatorsOf(one)[0]?.construct === one.construct;
  // Of two commands each would undo what the other one did.
  if (conflicts.length > 0) return { findings: isFirst ? [] : conflicts.slice(0, 1), account: undefined };
  const account = accountOf(one, one.subject);
  return { findings: [command(one, account), ...untrusted(one, one.subject, trusted)], account };
}

function conflictOf(one: Annotator, other: Annotator): Finding | undefined {
  const [ours, theirs] = [one, other].map(({ annotations }) => annotationsOf(annotations, manifestText));
  const key = Object.entries(ours ?? {}).find(
    ([name, text]) => theirs?.[name] !== undefined && !agree(name, theirs[name], text),
  )?.[0];
  if (key === undefined) return undefined;
  const { namespace, serviceAccount } = one.subject ?? {};
  const values = [theirs, ours].map((annotations) => JSON.stringify(annotations?.[key]));
  return finding(
    'AZWI202',
    { ...placeOf(one.construct), property: 'serviceAccount' },
    `ServiceAccount ${namespace}/${serviceAccount} would have ${key}: ${values[0]} for ${other.construct.node.path}, and ${values[1]} for ${one.construct.node.path}.`,
    'A ServiceAccount has one identity. Declare one WorkloadIdentity for it, or give each identity a ServiceAccount of its own.',
  );
}

function accountOf(one: Annotator, { namespace, serviceAccount: name }: RenderedSubject): ExistingAccount {
  const pairs = Object.entries(annotationsOf(one.annotations, (value) => recordedText(one.construct, value)));
  // A shell would replace a placeholder by nothing, and an identity would be taken away.
  const isKnown = pairs.every(([, value]) => value !== undefined);
  return { namespace, name, annotations: isKnown ? pairs.map(([key, value]) => `${key}=${value}`) : undefined };
}

function command({ construct }: Annotator, { namespace, name, annotations }: ExistingAccount): Finding {
  const message = `The ServiceAccount ${namespace}/${name} exists; it is not written.`;
  const help =
    annotations === undefined
      ? 'It must be annotated. Deploy, record, and synthesize again: the command is told here then.'
      : `Annotate it: kubectl annotate serviceaccount ${name} --namespace ${namespace} --overwrite ${annotations.join(' ')}`;
  return finding('AZWI205', placeOf(construct), message, help);
}

// Asking for it in any case makes the deployment hand it over.
function recordedText(construct: IConstruct, value: string): string | undefined {
  const key = recordKeyOf(value);
  if (key === undefined) return manifestText(value);
  const values = valuesOf(construct);
  values.lookup(key);
  return values.recorded(key);
}

/** Labels of the identities that some credential of the app lets somebody be. */
export function trustedLabels(constructs: readonly IConstruct[]): ReadonlySet<string> {
  const credentials = constructs.filter((one) => one instanceof FederatedCredential);
  return new Set(credentials.flatMap(({ identity }) => identity?.label ?? []));
}

// Of a ServiceAccount that is written the rule of the same code tells it, off the manifests.
function untrusted(
  { construct, identity }: Annotator,
  { namespace, serviceAccount }: RenderedSubject,
  trusted: ReadonlySet<string>,
): Finding[] {
  // An identity that exists may have credentials that are declared nowhere here.
  const made = AzureResource.isAzureResource(identity) && !identity.existing;
  if (!made || trusted.has(identity.label)) return [];
  const message = `The ServiceAccount ${namespace}/${serviceAccount} is to be ${identity.label}, which has no federated identity credential here.`;
  return [finding('AZWI310', placeOf(construct), message, NO_CREDENTIAL_HELP)];
}
