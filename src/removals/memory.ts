import { type Access, IDENTITY_TYPE, sorted, VAULT_TYPE } from './access';
import { isAzureId, isResourceId } from './azure-id';
import { isPermissions } from './permissions';

/** What the list of generated files remembers of Azure. */
export interface Memory {
  /** The access that was declared when the files were written last. */
  readonly declared: readonly Access[];
  /** What was declared before and may still be in Azure. */
  readonly removals: readonly Access[];
}

export const NOTHING: Memory = { declared: [], removals: [] };

type Fields = Readonly<Record<string, (text: string) => boolean>>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const isIdentity = (text: string): boolean => isResourceId(text, IDENTITY_TYPE);
const isVault = (text: string): boolean => isResourceId(text, VAULT_TYPE);
const isPrincipal = (text: string): boolean => GUID.test(text) || isIdentity(text);
const isAny = (): boolean => true;

// The order of the fields is the order in which they are printed.
const FIELDS: Readonly<Record<Access['kind'], Fields>> = {
  identity: { identity: isIdentity },
  credential: { identity: isIdentity, name: (text) => text !== '', issuer: isAny, subject: isAny },
  policy: {
    vault: isVault,
    list: (text) => text === 'whole' || text === 'added',
    principal: isPrincipal,
    permissions: isPermissions,
  },
  role: { scope: isAzureId, role: (text) => GUID.test(text), roleName: isAny, principal: isPrincipal },
};

// Earlier versions did not write them, and what is an expression has none.
const OPTIONAL: ReadonlySet<string> = new Set(['permissions']);

// Twice what Azure takes for the longest of them, an id.
const LONGEST = 4096;

/**
 * Reads what was remembered. It is committed and so untrusted: of what is not as we write it, nothing becomes a command.
 *
 * @returns the memory, or why it cannot be read
 */
export function readMemory(value: unknown): Memory | string {
  const problems: string[] = [];
  const { declared, removals } = Object(value ?? {});
  const memory = { declared: listOf('declared', declared, problems), removals: listOf('removals', removals, problems) };
  return problems[0] ?? memory;
}

function listOf(name: string, value: unknown, problems: string[]): readonly Access[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`"azure.${name}" is not a list`);
    return [];
  }
  return value.flatMap((one: unknown, index) => {
    const access = accessIn(one);
    if (access === undefined) problems.push(`"azure.${name}[${index}]" is nothing that we write`);
    return access ?? [];
  });
}

function accessIn(value: unknown): Access | undefined {
  const given: Readonly<Record<string, unknown>> = Object(value ?? {});
  const { kind } = given;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return undefined;
  const fields = Object.entries(FIELDS[kind as Access['kind']]).filter(
    ([name]) => given[name] !== undefined || !OPTIONAL.has(name),
  );
  const fits = fields.every(([name, test]) => {
    const text = given[name];
    return typeof text === 'string' && text.length <= LONGEST && !/\p{Cc}/u.test(text) && test(text);
  });
  if (!fits) return undefined;
  return { kind, ...Object.fromEntries(fields.map(([name]) => [name, given[name]])) } as unknown as Access;
}

/** What is to be remembered, sorted, so that the same declaration gives the same bytes. */
export function memoryJson({ declared, removals }: Memory): Readonly<Record<string, readonly Access[]>> {
  return {
    ...(declared.length === 0 ? {} : { declared: sorted(declared).map(inOrder) }),
    ...(removals.length === 0 ? {} : { removals: sorted(removals).map(inOrder) }),
  };
}

function inOrder(access: Access): Access {
  const given = access as unknown as Readonly<Record<string, string>>;
  const names = Object.keys(FIELDS[access.kind]).filter((name) => given[name] !== undefined);
  return { kind: access.kind, ...Object.fromEntries(names.map((name) => [name, given[name]])) } as unknown as Access;
}

/** Whether everything can be remembered: names that nobody can have are told elsewhere, and are no commands. */
export function isMemorable(access: Access): boolean {
  return accessIn(access) !== undefined;
}
