import type { Place } from '../diagnostics';
import { fieldAt, fieldOf } from '../estate/pods/manifest';
import { textOf, type Value } from '../estate/value';
import { list } from '../schemas/kubernetes/access';
import { CLIENT_ID, TENANT_ID, USE_LABEL } from '../webhook/vocabulary';
import type { Account } from './accounts';
import { isGuid, plainId } from './compare';
import { broken, type Link, proven, unknown } from './link';
import type { Owner } from './trust';
import { ownClientId, type User } from './users';
import type { View } from './view';

type Resolved = Account | 'several' | undefined;

/** A client id, and where it is said. */
export interface SaidId {
  readonly value: Value;
  readonly by: string;
  readonly place: () => Place;
}

/** From the label of the pods to the ServiceAccount. */
export function labelLink({ way, fetchedBy, labelPlace, label }: User): Link {
  if (way === 'labelled') return proven('label', `${USE_LABEL}: "true"`, labelPlace);
  if (way === 'open') return unknown('label', `the value of ${USE_LABEL} is filled in later`, labelPlace);
  if (way === 'otherwise') return proven('label', `none is needed: ${fetchedBy} asks for the token`, labelPlace);
  const so = 'so the webhook passes the pod over and it gets no token';
  if (label?.kind === 'wrong')
    return broken('label', `${USE_LABEL} is ${JSON.stringify(label.value)}, not "true", ${so}`, labelPlace, 'AZWI110');
  if (label?.kind === 'elsewhere')
    return broken('label', `${USE_LABEL} stands ${label.where}, ${so}`, labelPlace, 'AZWI111');
  return broken('label', `${USE_LABEL}: "true" is not there, ${so}`, labelPlace, 'AZWI109');
}

export function accountLink(view: View, user: User, account: Resolved): Link {
  const { account: key, accountName, accountPlace, namespace } = user;
  const what = `ServiceAccount ${namespace === '' ? accountName : key}`;
  if (account === 'several') {
    return unknown(
      'service account',
      `${what} is in these files several times, with different client ids`,
      accountPlace,
    );
  }
  if (account !== undefined) return proven('service account', what, () => account.place());
  const why = view.openNamespaces.has(namespace)
    ? 'is made by something that these files install'
    : 'is not in these files';
  return unknown('service account', `${what} ${why}`, accountPlace);
}

/** The client id that somebody is given: that of the ServiceAccount, unless the workload names one itself. */
export function clientIdOf(user: User, account: Resolved): SaidId | undefined {
  const own = ownClientId(user);
  const need = user.needs.find(({ clientId }) => clientId !== undefined);
  if (user.way === 'otherwise' && own !== undefined && need !== undefined) {
    return { value: own, by: need.by, place: need.place };
  }
  if (account === undefined || account === 'several' || account.clientId === undefined) return undefined;
  return { value: account.clientId, by: CLIENT_ID, place: () => account.place(CLIENT_ID) };
}

export function clientIdLink(said: SaidId | undefined, user: User, account: Resolved): Link {
  if (said === undefined) {
    if (account === undefined || account === 'several')
      return unknown('client id', 'the ServiceAccount is not known, nor its client id');
    const place = () => account.place();
    const sets = saysItself(user) ? 'its containers say one themselves' : 'the code in the pod must say one itself';
    return unknown('client id', `the ServiceAccount has no annotation ${CLIENT_ID}; ${sets}`, place);
  }
  const { value, by, place } = said;
  if (value.kind === 'unknown') return unknown('client id', `that of ${by} is filled in later`, place);
  if (value.kind === 'reference') return proven('client id', `that of ${by} is what the deployment tells`, place);
  if (isGuid(value.text)) return proven('client id', value.text, place);
  return broken(
    'client id',
    `${JSON.stringify(value.text)} is no GUID, so Microsoft Entra ID knows nobody by it`,
    place,
    'AZWI207',
  );
}

function saysItself({ object }: User): boolean {
  // The ways to pod templates differ; what matters is only whether the variable is said anywhere in the object.
  const open: unknown[] = [object.manifest];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (fieldOf(one, 'name') === 'AZURE_CLIENT_ID' || list(fieldAt(one, 'envFrom')).length > 0) return true;
    for (const value of Object.values(one)) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return false;
}

export function identityLink(owner: Owner, said: SaidId | undefined, account: Resolved): Link {
  if (owner.kind === 'principal') {
    const text = `the client id is the principal id of ${owner.identity.name}, so Microsoft Entra ID knows no application by it`;
    return broken('identity', text, said?.place, 'AZWI333');
  }
  if (owner.kind === 'other') {
    const { identity, credential } = owner;
    const text = `the credential ${credential.name} that trusts the ServiceAccount is of ${identity.name}, which has another client id`;
    return broken('identity', text, said?.place, 'AZWI334');
  }
  const { identity } = owner;
  if (owner.kind === 'unknown') {
    const probably = identity === undefined ? '' : `; a credential of ${identity.name} trusts the ServiceAccount`;
    return unknown('identity', `${owner.why}${probably}`, identity === undefined ? said?.place : identity.place);
  }
  if (account !== undefined && account !== 'several' && hasOtherTenant(account, owner.identity.tenantId)) {
    const text = `the annotation ${TENANT_ID} says another tenant than that of ${owner.identity.name}`;
    return broken('identity', text, () => account.place(TENANT_ID), 'AZWI338');
  }
  return proven('identity', `managed identity ${owner.identity.name}`, owner.identity.place);
}

/** Whether a ServiceAccount sends its pods to another tenant than the one that an identity is in. */
export function hasOtherTenant({ tenantId }: Account, tenant: Value): boolean {
  if (tenantId === undefined) return false;
  const [said, its] = [plainId(tenantId), plainId(tenant)].map(textOf);
  // A domain may be another name of the same tenant.
  return said !== undefined && its !== undefined && isGuid(said) && isGuid(its) && said !== its;
}
