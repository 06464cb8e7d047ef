import type { Credential } from '../estate/azure';
import { textOf } from '../estate/value';
import { subjectOf } from './accounts';
import { isTypo } from './typo';

/** How a subject fails to name a ServiceAccount that was meant. */
export interface Miss {
  /** The end of a sentence about the subject. */
  readonly how: string;
  /** Whether there is nothing else that it can mean; a namespace may be another one in another environment. */
  readonly certain: boolean;
}

/** How a subject fails to name a ServiceAccount that was meant; undefined where it means something else. */
export function nearMiss(subject: string, account: string): Miss | undefined {
  const slip = slipIn(subject, account);
  if (slip !== undefined) return { how: slip, certain: true };
  const [namespace, name] = account.split('/');
  const [, there, other] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subject) ?? [];
  if (other === undefined || other !== name || there === namespace) return undefined;
  return { how: `has another namespace, ${there}`, certain: isTypo(there ?? '', namespace ?? '') };
}

function slipIn(subject: string, account: string): string | undefined {
  const wanted = subjectOf(account);
  if (subject === wanted) return undefined;
  if (subject.toLowerCase() === wanted.toLowerCase()) return 'differs in capitals alone, which count';
  if (subject.trim() === wanted) return 'has blanks around it, which count';
  const plain = subject.trim().replace(/^system:serviceaccounts?:/i, '');
  if (plain.toLowerCase() === account.toLowerCase()) {
    return `says ${JSON.stringify(plain)}, where the parts are joined by a colon`;
  }
  const [namespace, name] = account.split('/');
  const parts = plain.split(':');
  if (parts.length !== 2) return undefined;
  if (parts[0] === name && parts[1] === namespace) return 'has name and namespace the wrong way round';
  if (plain === `${namespace}:${name}`)
    return `begins with ${JSON.stringify(subject.slice(0, -plain.length))}, not with "system:serviceaccount:"`;
  if (parts[0] !== namespace) return undefined;
  return isTypo(parts[1] ?? '', name ?? '') ? `has another name, ${parts[1]}` : undefined;
}

/** A credential that was probably meant for a ServiceAccount, and how it misses. */
export interface NearCredential {
  readonly credential: Credential;
  readonly miss: Miss;
}

/** As many credentials of an identity are looked at; Azure takes 20. */
const MOST = 60;

/** Of these credentials the one that was probably meant; what trusts another ServiceAccount that is there was not. */
export function nearCredential(
  credentials: readonly Credential[],
  account: string,
  isTaken: (subject: string) => boolean,
): NearCredential | undefined {
  const found = credentials.slice(0, MOST).flatMap((credential): NearCredential[] => {
    const subject = textOf(credential.subject);
    if (subject === undefined || isTaken(subject)) return [];
    const miss = nearMiss(subject, account);
    return miss === undefined ? [] : [{ credential, miss }];
  });
  return found.find(({ miss }) => miss.certain) ?? found[0];
}
