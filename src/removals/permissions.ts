/**
 * What an access policy lets do, as it is remembered: `keys/get secrets/get secrets/list`, sorted and in small letters,
 * so that the same permissions are the same text. Key Vault compares them without case.
 */
import type { PERMISSIONS } from '../schemas/azure/permissions';
import type { Word } from '../shell';

/** Options of `az keyvault set-policy` by the kind that they are about. */
const OPTIONS: Readonly<Record<keyof typeof PERMISSIONS, string>> = {
  certificates: '--certificate-permissions',
  keys: '--key-permissions',
  secrets: '--secret-permissions',
  storage: '--storage-permissions',
};

const ALL = 'all';

/** The `permissions` of an access policy; undefined where Azure alone knows one of them. */
export function permissionsText(permissions: unknown): string | undefined {
  if (typeof permissions !== 'object' || permissions === null) return undefined;
  const words = Object.entries(permissions).flatMap(([kind, given]: [string, unknown]) => {
    return Array.isArray(given) ? given.map((one) => `${kind}/${String(one)}`.toLowerCase()) : [`${kind}/`];
  });
  const text = sortedText(words);
  return isPermissions(text) ? text : undefined;
}

/** Whether a text is one that is written here. */
export function isPermissions(text: string): boolean {
  return wordsOf(text).every((word) => {
    const [kind = '', permission = '', ...rest] = word.split('/');
    return Object.hasOwn(OPTIONS, kind) && /^[a-z]+$/.test(permission) && rest.length === 0;
  });
}

/** What several policies of the same principal on the same vault give, as far as it is known. */
export function together(texts: readonly (string | undefined)[]): string {
  return sortedText(texts.flatMap((text) => wordsOf(text ?? '')));
}

/** Permissions that were given and no longer are. */
export function lostPermissions(before: string, now: string): readonly string[] {
  const kept = new Set(wordsOf(now));
  return wordsOf(before).filter((word) => !kept.has(word) && !kept.has(`${kindOf(word)}/${ALL}`));
}

/**
 * Options of `az keyvault set-policy` that leave what is declared now. A kind that no option names stays as it is, so
 * that one that has lost all of its permissions is named without any.
 */
export function permissionOptions(now: string, lost: readonly string[]): readonly Word[] {
  const kinds = [...new Set([...wordsOf(now), ...lost].map(kindOf))].sort();
  return kinds.flatMap((kind) => {
    const kept = wordsOf(now).filter((word) => kindOf(word) === kind);
    return [OPTIONS[kind], ...kept.map((word) => word.slice(kind.length + 1))];
  });
}

function sortedText(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function kindOf(word: string): keyof typeof PERMISSIONS {
  return word.slice(0, word.indexOf('/')) as keyof typeof PERMISSIONS;
}
