import type { Credential, Identity } from '../estate/azure';
import { textOf } from '../estate/value';
import { type Account, accountKey, accountOfSubject } from './accounts';
import { sameId } from './compare';
import { type NearCredential, nearCredential } from './near-subject';
import type { View } from './view';

/** Whether the credentials of an identity trust a ServiceAccount, as far as files say. */
export type Trust =
  | { readonly kind: 'trusted'; readonly credentials: readonly Credential[] }
  /** None trusts it, and one was probably meant to. */
  | { readonly kind: 'near'; readonly near: NearCredential }
  /** None trusts it, but one of another identity does. */
  | { readonly kind: 'elsewhere'; readonly credential: Credential }
  /** None trusts it; `any`: whether there are others. */
  | { readonly kind: 'none'; readonly any: boolean }
  | { readonly kind: 'unknown'; readonly why: string };

/** Whether a subject names a ServiceAccount that is there, or that pods use. */
export function isTaken(view: View, subject: string): boolean {
  const account = accountOfSubject(subject);
  if (account === undefined) return false;
  return view.accountsByKey.has(account) || view.usersByAccount.has(account);
}

/** Whether an identity trusts a ServiceAccount, which is given as `namespace/name`. */
export function trustIn(view: View, identity: Identity, account: string): Trust {
  const all = view.credentialsByIdentity.get(identity.key) ?? [];
  const trusting = (view.credentialsByAccount.get(account) ?? []).filter((one) => one.identity === identity.key);
  if (trusting.length > 0) return { kind: 'trusted', credentials: trusting };
  const [namespace, name] = account.split('/');
  if (accountKey(namespace, name) === undefined)
    return { kind: 'unknown', why: 'the namespace or the name of the ServiceAccount is not known' };
  if (view.openSubjects.has(identity.key))
    return { kind: 'unknown', why: `the subject of a credential of ${identity.name} is not known` };
  const near = nearCredential(all, account, (subject) => isTaken(view, subject));
  if (near !== undefined) return { kind: 'near', near };
  if (!identity.credentialsKnown)
    return { kind: 'unknown', why: `the credentials of ${identity.name}, which exists, are not all known` };
  const [elsewhere] = view.credentialsByAccount.get(account) ?? [];
  return elsewhere === undefined ? { kind: 'none', any: all.length > 0 } : { kind: 'elsewhere', credential: elsewhere };
}

/** Which identity a ServiceAccount is to be. */
export type Owner =
  | { readonly kind: 'found'; readonly identity: Identity }
  /** The client id is the principal id of that identity. */
  | { readonly kind: 'principal'; readonly identity: Identity }
  /** A credential of that identity trusts the ServiceAccount, and its client id is another one. */
  | { readonly kind: 'other'; readonly identity: Identity; readonly credential: Credential }
  /** Files cannot tell; where a credential trusts the ServiceAccount, it is probably that of the identity. */
  | { readonly kind: 'unknown'; readonly identity: Identity | undefined; readonly why: string };

/** The identity that somebody is who says this client id, and gets the tokens of that ServiceAccount. */
export function ownerOf(view: View, account: string, clientId: Account['clientId']): Owner {
  const trusting = view.credentialsByAccount.get(account) ?? [];
  const [probable] = trusting.flatMap(({ identity }) => view.identities.get(identity) ?? []);
  if (clientId === undefined) return { kind: 'unknown', identity: probable, why: 'no client id is said' };
  const identity = view.identityByClientId(clientId);
  if (identity !== undefined) return { kind: 'found', identity };
  const principal = view.identityByPrincipalId(clientId);
  if (principal !== undefined) return { kind: 'principal', identity: principal };
  // Where every identity that trusts it has another client id, the tokens are of no use for this one.
  const others = trusting.map((credential) => ({ credential, identity: view.identities.get(credential.identity) }));
  const [first] = others;
  if (
    first?.identity !== undefined &&
    view.knowsAllClientIds &&
    others.every((one) => one.identity !== undefined && sameId(one.identity.clientId, clientId) === false)
  )
    return { kind: 'other', identity: first.identity, credential: first.credential };
  const text = textOf(clientId);
  const why =
    text === undefined ? 'the client id is not known' : 'no identity of these files is known by that client id';
  return { kind: 'unknown', identity: probable, why };
}

/** The identity that a ServiceAccount is annotated with; undefined where it is not one of these files. */
export function identityOf(view: View, account: Account): Identity | undefined {
  if (account.clientId === undefined) return undefined;
  const owner = ownerOf(view, account.key, account.clientId);
  return owner.kind === 'found' ? owner.identity : undefined;
}

/** Whether all pods of a ServiceAccount use an identity binding, whose credential AKS makes. */
export function hasBinding({ usersByAccount }: View, { key }: Account): boolean {
  const users = usersByAccount.get(key) ?? [];
  return users.length > 0 && users.every(({ identityBinding }) => identityBinding);
}
