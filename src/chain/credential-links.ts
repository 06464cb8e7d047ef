import type { Credential } from '../estate/azure';
import { textOf } from '../estate/value';
import { EXCHANGE, takesWebhookTokens } from './audiences';
import { clusterOf } from './issuers';
import { broken, type Link, proven, unknown } from './link';
import type { Trust } from './trust';
import type { User } from './users';
import type { View } from './view';

/** The credential that trusts a ServiceAccount: its subject, its issuer, its audience. */
export function credentialLinks(view: View, user: User, trust: Trust | undefined): readonly Link[] {
  if (user.identityBinding) {
    return [unknown('credential', 'the tokens are for an identity binding, whose credential AKS makes')];
  }
  if (trust === undefined)
    return [unknown('credential', 'which identity should trust the ServiceAccount is not known')];
  if (trust.kind !== 'trusted') return [untrusted(trust)];
  const [first] = trust.credentials;
  const names = trust.credentials.map(({ name }) => name).filter((name) => name !== '');
  const text = `${names.join(', ') || 'a credential'} trusts ${textOf(first?.subject ?? { kind: 'unknown' })}`;
  return [
    proven('credential', text, first?.place),
    issuerLink(view, trust.credentials),
    audienceLink(trust.credentials),
  ];
}

function untrusted(trust: Exclude<Trust, { kind: 'trusted' }>): Link {
  if (trust.kind === 'unknown') return unknown('credential', trust.why);
  if (trust.kind === 'near') {
    const { credential, miss } = trust.near;
    const text = `none trusts the ServiceAccount; the subject of ${credential.name || 'one'} ${miss.how}`;
    return broken(
      'credential',
      text,
      () => credential.place(['properties', 'subject']),
      miss.certain ? 'AZWI331' : 'AZWI310',
    );
  }
  if (trust.kind === 'elsewhere') {
    const { identityName, place } = trust.credential;
    const text = `none of this identity trusts the ServiceAccount; one of ${identityName} does`;
    return broken('credential', text, () => place(['properties', 'subject']), 'AZWI332');
  }
  return broken('credential', 'none of this identity trusts the ServiceAccount', undefined, 'AZWI310');
}

function issuerLink(view: View, credentials: readonly Credential[]): Link {
  const issued = credentials.map((credential) => ({ credential, of: clusterOf(view, credential) }));
  const place =
    ({ credential }: (typeof issued)[number]) =>
    () =>
      credential.place(['properties', 'issuer']);
  for (const one of issued) {
    if (one.of.kind !== 'proven') continue;
    const { cluster } = one.of;
    if (cluster.workloadIdentity === false)
      return broken('issuer', `workload identity is off on the ${cluster.label}`, cluster.place, 'AZWI511');
    return proven('issuer', `that of the ${cluster.label}`, place(one));
  }
  for (const one of issued) {
    if (one.of.kind === 'near')
      return broken('issuer', `that of the ${one.of.cluster.label} ${one.of.how}`, place(one), 'AZWI521');
  }
  const [first] = issued;
  const why = first?.of.kind === 'unknown' ? first.of.why : '';
  const text = first === undefined ? undefined : textOf(first.credential.issuer);
  return unknown('issuer', text === undefined ? why : `${text}: ${why}`, first && place(first));
}

function audienceLink(credentials: readonly Credential[]): Link {
  const [first] = credentials;
  const place = (one: Credential | undefined) => one && (() => one.place(['properties', 'audiences']));
  const fits = credentials.find((one) => takesWebhookTokens(one) === true);
  if (fits !== undefined) return proven('audience', EXCHANGE, place(fits));
  const open = credentials.find((one) => takesWebhookTokens(one) === undefined);
  if (open !== undefined) return unknown('audience', 'it is not known', place(open));
  const texts = first?.audiences?.map((one) => textOf(one) ?? '').join(', ') ?? '';
  return broken('audience', `${texts}, where the tokens are for ${EXCHANGE}`, place(first), 'AZWI337');
}
