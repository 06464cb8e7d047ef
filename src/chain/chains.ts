import type { Credential, Identity } from '../estate/azure';
import type { Estate } from '../estate/estate';
import { accessLinks, type Reach } from './access-links';
import { type Account, accountKey } from './accounts';
import { credentialLinks } from './credential-links';
import { accountLink, clientIdLink, clientIdOf, identityLink, labelLink } from './identity-links';
import { type Link, type LinkKind, type LinkStatus, proven } from './link';
import { ownerOf, type Trust, trustIn } from './trust';
import type { User } from './users';
import { type View, viewOf } from './view';

/** The chain of one workload: from its pods to the vaults that they need. */
export interface Chain {
  readonly user: User;
  /** The ServiceAccount; undefined where it is not in the files. */
  readonly account: Account | undefined;
  /** The identity that it is, or probably is. */
  readonly identity: Identity | undefined;
  /** The credentials of that identity that trust the ServiceAccount. */
  readonly credentials: readonly Credential[];
  /** Whether that identity trusts the ServiceAccount; undefined where there is none. */
  readonly trust: Trust | undefined;
  readonly reaches: readonly Reach[];
  readonly links: readonly Link[];
}

const found = new WeakMap<Estate, readonly Chain[]>();

/** The chains of all workloads that take part in workload identity, in the order of the files. */
export function chainsOf(estate: Estate): readonly Chain[] {
  const known = found.get(estate);
  if (known !== undefined) return known;
  const view = viewOf(estate);
  const stores = new Set(view.users.filter(isStore).map(({ account }) => account));
  const chains = view.users.filter((user) => takesPart(view, stores, user)).map((user) => chainOf(view, user));
  found.set(estate, chains);
  return chains;
}

function isStore({ fetchedBy }: User): boolean {
  return fetchedBy === 'External Secrets';
}

function takesPart(view: View, stores: ReadonlySet<string>, user: User): boolean {
  if (user.way === 'labelled' || isStore(user)) return true;
  // Somebody has meant to have the label.
  if (user.way === 'unlabelled' && (user.label?.kind === 'wrong' || user.label?.kind === 'elsewhere')) return true;
  if (user.needs.some(({ clientId }) => clientId !== undefined)) return true;
  // External Secrets asks for tokens of its ServiceAccounts itself; pods that share one need none.
  if (stores.has(user.account)) return false;
  const isAnnotated = view.accountsByKey.get(user.account)?.some(({ clientId }) => clientId !== undefined) === true;
  return isAnnotated || isTrusted(view, user);
}

function isTrusted(view: View, { account, namespace, accountName }: User): boolean {
  return accountKey(namespace, accountName) !== undefined && view.credentialsByAccount.has(account);
}

function chainOf(view: View, user: User): Chain {
  const account = accountFor(view, user);
  const said = clientIdOf(user, account);
  const owner = ownerOf(view, user.account, said?.value);
  const identity = owner.kind === 'found' || owner.kind === 'unknown' ? owner.identity : undefined;
  const trust = identity === undefined ? undefined : trustIn(view, identity, user.account);
  const credentials = trust?.kind === 'trusted' ? trust.credentials : [];
  const reaches = user.needs.map((need) => accessLinks(view, need, identity));
  return {
    user,
    account: account === 'several' ? undefined : account,
    identity,
    credentials,
    trust,
    reaches: reaches.map(({ reach }) => reach),
    links: [
      proven('workload', `${user.title}`, user.place),
      labelLink(user),
      accountLink(view, user, account),
      clientIdLink(said, user, account),
      identityLink(owner, said, account),
      ...credentialLinks(view, user, trust),
      ...reaches.flatMap(({ links }) => links),
    ],
  };
}

/**
 * The ServiceAccount of pods. Overlays of several environments have several of the same name: the one in the same file
 * counts, then the one in the same folder; others only if they say the same.
 */
function accountFor(view: View, { account, object, accountName }: User): Account | 'several' | undefined {
  // A base of kustomize says no namespace.
  const all = [...(view.accountsByKey.get(account) ?? []), ...(view.accountsByKey.get(`/${accountName}`) ?? [])];
  const annotated = all.filter(({ clientId }) => clientId !== undefined);
  const candidates = annotated.length === 0 ? all : annotated;
  const [first] = candidates;
  const near =
    candidates.find((one) => one.object.file === object.file) ??
    candidates.find((one) => folderOf(one.object.file) === folderOf(object.file));
  if (near !== undefined) return near;
  const said = new Set(candidates.map(({ clientId }) => JSON.stringify(clientId)));
  return said.size < 2 ? first : 'several';
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** How many links hold, do not, or cannot be told. */
export function countLinks(chains: readonly Chain[]): Readonly<Record<LinkStatus, number>> {
  const counts = { proven: 0, broken: 0, unknown: 0 };
  for (const { links } of chains) for (const { status } of links) counts[status] += 1;
  return counts;
}

/** What a chain as a whole is: as strong as its weakest link. */
export function statusOf(links: readonly Link[]): LinkStatus {
  if (links.some(({ status }) => status === 'broken')) return 'broken';
  return links.some(({ status }) => status === 'unknown') ? 'unknown' : 'proven';
}

/** The links of some kinds, in their order. */
export function linksOf({ links }: Chain, ...kinds: readonly LinkKind[]): readonly Link[] {
  return links.filter(({ kind }) => kinds.includes(kind));
}
