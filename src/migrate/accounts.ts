/** Which ServiceAccount the pods of a workload run under once they are moved. */
import { type Finding, finding } from '../diagnostics';
import type { ReadObject } from '../manifests';
import { CLIENT_ID } from '../webhook/vocabulary';
import type { PodIdentity } from './custom-resources';
import { type Fields, fieldsOf, kindOf, metadataOf, textOf } from './fields';
import type { Input } from './input';
import { resourceKey } from './resource-id';
import type { Workload } from './workloads';

/** The ServiceAccount of a move. */
export interface MoveAccount {
  readonly name: string;
  readonly namespace: string;
  /** `existing`: the pods run under it already; `new`: it is made for them. */
  readonly origin: 'existing' | 'new';
  /** The object, where it is in the input. Of a new one, that of the ServiceAccount which the pods run under now. */
  readonly object: ReadObject | undefined;
}

const DEFAULT = 'default';

/** What is known of the identity that an account has: its annotation says the one, a move that has taken it the other. */
export interface Owner {
  readonly clientId: string | undefined;
  readonly resource?: string;
}

/** A ServiceAccount that a workload would get. It is taken when the workload moves, and not before. */
export interface Proposal {
  readonly account: MoveAccount;
  readonly findings: readonly Finding[];
  readonly owner: Owner;
}

/** Gives out ServiceAccounts; what takes one first gets the plain name. */
export class Accounts {
  private readonly objects = new Map<string, ReadObject>();
  private readonly taken = new Set<string>();
  private readonly owners = new Map<string, Owner>();
  private readonly bindings: readonly ReadObject[];
  readonly findings: Finding[] = [];

  constructor(
    objects: readonly ReadObject[],
    input: Input,
    /** All workloads: names that they use are taken, though nobody has shown the object. */
    workloads: readonly Workload[],
  ) {
    for (const object of objects) {
      const [name, namespace] = [textOf(metadataOf(object).name), input.namespaceOf(object)];
      if (kindOf(object) !== 'ServiceAccount' || name === undefined || namespace === undefined) continue;
      this.objects.set(key(namespace, name), object);
      this.taken.add(key(namespace, name));
      const clientId = textOf(fieldsOf(metadataOf(object).annotations)[CLIENT_ID]);
      if (clientId !== undefined) this.owners.set(key(namespace, name), { clientId });
    }
    for (const { namespace, podSpec } of workloads) this.taken.add(key(namespace, accountName(podSpec)));
    this.bindings = objects.filter((one) => ['RoleBinding', 'ClusterRoleBinding'].includes(kindOf(one)));
  }

  /** @param identity the one that the pods get when they ask for none. */
  propose(workload: Workload, { clientId, resource }: PodIdentity): Proposal {
    const { namespace, podSpec } = workload;
    const name = accountName(podSpec);
    const owner: Owner = { clientId, resource: resourceKey(resource) };
    const known = this.owners.get(key(namespace, name));
    const object = this.objects.get(key(namespace, name));
    // Every pod that names none runs under the default account: with an identity, all of them would have it.
    if (name !== DEFAULT && (known === undefined || mayBeOne(known, owner))) {
      return { account: { name, namespace, origin: 'existing', object }, findings: [], owner };
    }
    const own = this.newName(workload);
    const rights = this.rightsOf(namespace, name);
    const findings = [
      ...(known === undefined ? [] : [twoIdentities(workload, name, own)]),
      ...(rights.length === 0 ? [] : [lostRights(workload, name, own, rights)]),
    ];
    return { account: { name: own, namespace, origin: 'new', object }, findings, owner };
  }

  /** Gives the account to the workload that it was proposed for. */
  take({ account: { namespace, name }, findings, owner }: Proposal): void {
    this.taken.add(key(namespace, name));
    this.owners.set(key(namespace, name), owner);
    this.findings.push(...findings);
  }

  private newName({ name, kind, namespace }: Workload): string {
    const base = name === DEFAULT ? `${name}-pods` : name;
    const candidates = [base, `${base}-${kind.toLowerCase()}`];
    for (let index = 2; ; index += 1) {
      const found = candidates.find((one) => !this.taken.has(key(namespace, one)));
      if (found !== undefined) return found;
      candidates.push(`${base}-${kind.toLowerCase()}-${index}`);
    }
  }

  private rightsOf(namespace: string, name: string): readonly string[] {
    return this.bindings
      .filter(({ manifest }) => {
        const subjects: readonly unknown[] = Array.isArray(manifest.subjects) ? manifest.subjects : [];
        return subjects.map(fieldsOf).some((subject) => {
          const around = textOf(subject.namespace) ?? textOf(fieldsOf(manifest.metadata).namespace);
          return subject.kind === 'ServiceAccount' && subject.name === name && around === namespace;
        });
      })
      .map((one) => `${kindOf(one)} ${String(metadataOf(one).name)}`);
  }
}

function mayBeOne(known: Owner, asked: Owner): boolean {
  if (known.resource !== undefined) return known.resource === asked.resource;
  return asked.clientId === undefined || known.clientId === asked.clientId;
}

/** `serviceAccount` is the old name of the field, and still read. */
export function accountName(podSpec: Fields): string {
  return textOf(podSpec.serviceAccountName) ?? textOf(podSpec.serviceAccount) ?? DEFAULT;
}

function key(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

function specPath({ templatePath }: Workload): readonly string[] {
  return [...templatePath, 'spec', 'serviceAccountName'];
}

function twoIdentities(workload: Workload, name: string, own: string): Finding {
  const { object, title, namespace } = workload;
  const message =
    `The ServiceAccount ${namespace}/${name} has another identity already, and an account ` +
    `has one client id. ${title} gets the ServiceAccount ${own}.`;
  return finding(
    'AZWI916',
    object.place(specPath(workload)),
    message,
    'Give it the rights that its pods need in the cluster.',
  );
}

function lostRights(workload: Workload, name: string, own: string, rights: readonly string[]): Finding {
  const { object, title, namespace } = workload;
  const message = `${title} gets the ServiceAccount ${own}, which does not have the rights of ${namespace}/${name}: ${rights.join(', ')}.`;
  const help = `If its pods need them, add ${own} to the subjects.`;
  return finding('AZWI916', object.place(specPath(workload)), message, help);
}
