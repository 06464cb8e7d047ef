import type { Entry, Layout } from '../azure/layout';
import { isOpaque } from '../azure/layout';
import { components } from '../azure/layout/graph';
import { commandFor } from '../removals';
import { command, outputOf, required, type Word } from '../shell';
import { nodeOf } from '../values';
import { heading, inClusters, manifestWords } from './apply';
import type { Share } from './clusters';
import { isSecretOrKey, purgeable, unpurgeable } from './leftovers';
import { block, code, list } from './markdown';
import type { NextStepsOptions } from './options';
import * as places from './places';
import { roleIdOf } from './rights';
import type { Step } from './step';

/** Takes everything away again: first what uses, then what is used, last what keeps a name. */
export function cleanUp(azure: Layout, shares: readonly Share[], options: NextStepsOptions): Step | undefined {
  const kubernetes = shares.flatMap((share) => [...heading(share, shares), ...fromClusters(share, options)]);
  const { lines, byHand } = fromAzure(azure);
  // What gives less than it did goes with what it is of.
  const pending = (options.removals ?? []).filter(({ reduction }) => reduction === undefined).map(commandFor);
  const purged = purgeable(azure.entries);
  const kept = unpurgeable(azure.entries);
  // Of what only exists, nothing is ours to delete.
  if (kubernetes.length + lines.length + byHand.length === 0) return undefined;
  return {
    title: 'Clean up',
    body: [
      'This deletes for good, and asks nothing.',
      ...kubernetes,
      ...(pending.length === 0 ? [] : ['What is no longer declared, where it is still there:', block(...pending)]),
      ...(lines.length === 0 ? [] : [block(...lines)]),
      ...(byHand.length === 0 ? [] : [`By hand, because their names are known only to Azure: ${list(byHand, 100)}.`]),
      ...(purged.length === 0
        ? []
        : [
            'A deleted vault keeps its name, which is unique in the world, until it is purged:',
            block(
              ...purged.map((one) =>
                command(
                  'az',
                  'keyvault',
                  'purge',
                  '--name',
                  places.plainName(one),
                  ...places.inSubscription(one.scope),
                ),
              ),
            ),
          ]),
      ...(kept.length === 0
        ? []
        : [
            `${list(kept.map((one) => `The ${places.entryLabel(one)}`))} has purge protection: nobody can purge it, and its name is taken until its retention is over.`,
          ]),
      ...(options.asked.length === 0
        ? []
        : [`What ${code(options.record)} says is over then: delete it, or record the next deployment.`]),
    ],
  };
}

function fromClusters(share: Share, options: NextStepsOptions): readonly string[] {
  const lines = (context: readonly Word[]): string[] => [
    ...(share.files.length === 0
      ? []
      : [command('kubectl', 'delete', ...context, '--ignore-not-found', ...manifestWords(share, options))]),
    ...share.accounts.flatMap(({ namespace, name, annotations = [] }) => {
      const keys = annotations.map((one) => `${one.split('=')[0]}-`);
      if (keys.length === 0) return [];
      return [command('kubectl', 'annotate', 'serviceaccount', name, ...context, '--namespace', namespace, ...keys)];
    }),
  ];
  return lines([]).length === 0 ? [] : [inClusters(share, lines)];
}

/** The commands that delete what the app writes in Azure, and what they cannot name. */
export function fromAzure(azure: Layout): { readonly lines: readonly string[]; readonly byHand: readonly string[] } {
  const lines: string[] = [];
  const byHand: string[] = [];
  const written = azure.entries.filter((entry) => entry.written && !goesWithAnother(entry));
  // What waits for another comes after it; so it goes before it. Groups go last, with all that is in them.
  const waits = (entry: Entry): Entry[] => [...entry.waitsFor, ...(entry.parent === undefined ? [] : [entry.parent])];
  const order = components(written, waits)
    .flat()
    .filter((one) => written.includes(one))
    .reverse();
  const groups = order.filter(places.isResourceGroup);
  for (const entry of [...order.filter((one) => !groups.includes(one)), ...groups]) {
    const found = deletion(entry, azure);
    if (found === undefined) byHand.push(`the ${places.entryLabel(entry)}`);
    else lines.push(...found);
  }
  return { lines, byHand };
}

function goesWithAnother(entry: Entry): boolean {
  if (places.isInMadeGroup(entry) && !places.isResourceGroup(entry)) return true;
  const { target, parent } = entry;
  return (
    parent?.written === true ||
    (target !== undefined && 'key' in target && target.written && !places.isResourceGroup(target))
  );
}

function deletion(entry: Entry, azure: Layout): readonly string[] | undefined {
  const name = places.nameOf(entry);
  const where = [...places.inGroup(entry.scope), '--name', name];
  if (places.isResourceGroup(entry)) return [command('az', 'group', 'delete', '--name', name, '--yes')];
  if (places.isRoleAssignment(entry)) return roleDeletion(entry, azure);
  if (isOpaque(entry.name)) return undefined;
  if (places.isVault(entry)) return [command('az', 'keyvault', 'delete', ...where)];
  if (places.isCluster(entry)) return [command('az', 'aks', 'delete', ...where, '--yes')];
  if (places.isIdentity(entry)) return [command('az', 'identity', 'delete', ...where)];
  if (isSecretOrKey(entry)) return secretDeletion(entry);
  if (places.isType(entry, 'Microsoft.KeyVault/vaults/accessPolicies')) return policyDeletions(entry, azure);
  if (
    places.isType(entry, 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials') &&
    entry.parent !== undefined
  ) {
    return [
      command(
        'az',
        'identity',
        'federated-credential',
        'delete',
        ...where,
        '--identity-name',
        places.nameOf(entry.parent),
        '--yes',
      ),
    ];
  }
  return [command('az', 'resource', 'delete', '--ids', places.idOf(entry))];
}

function secretDeletion(entry: Entry): readonly string[] {
  const { parent } = entry;
  if (parent === undefined) return [];
  const kind = entry.type.toLowerCase().endsWith('/secrets') ? 'secret' : 'key';
  const vault = ['--vault-name', places.nameOf(parent), ...places.inSubscription(parent.scope)];
  return [command('az', 'keyvault', kind, 'delete', ...vault, '--name', places.nameOf(entry))];
}

function roleDeletion(entry: Entry, azure: Layout): readonly string[] | undefined {
  const { principalId } = (entry.body.properties ?? {}) as Readonly<Record<string, unknown>>;
  const principal = principalOf(principalId, azure);
  const role = roleIdOf(entry);
  if (principal === undefined || role === undefined || entry.target === undefined) return undefined;
  const scope = ['--scope', places.idOf(entry.target)];
  return [
    ...principal.lines,
    command('az', 'role', 'assignment', 'delete', '--assignee', principal.word, '--role', role, ...scope),
  ];
}

function policyDeletions(entry: Entry, azure: Layout): readonly string[] | undefined {
  const { parent } = entry;
  const { accessPolicies } = (entry.body.properties ?? {}) as Readonly<Record<string, unknown>>;
  if (parent === undefined || !Array.isArray(accessPolicies)) return undefined;
  const vault = ['--name', places.nameOf(parent), ...places.inGroup(parent.scope)];
  const found = accessPolicies.map(({ objectId }: Record<string, unknown>) => principalOf(objectId, azure));
  if (found.includes(undefined)) return undefined;
  return found
    .filter((principal) => principal !== undefined)
    .flatMap(({ lines, word }) => [
      ...lines,
      command('az', 'keyvault', 'delete-policy', ...vault, '--object-id', word),
    ]);
}

interface Principal {
  /** Lines that find it out. */
  readonly lines: readonly string[];
  readonly word: Word;
}

// The object id of an identity that the app knows is asked for where it is needed; it changes when it is made again.
// Without one, az would delete what others have.
function principalOf(value: unknown, azure: Layout): Principal | undefined {
  const node = nodeOf(value);
  if (node === undefined) return typeof value === 'string' && value !== '' ? { lines: [], word: value } : undefined;
  const key = node.kind === 'reference' ? azure.keyOf(node.target) : undefined;
  const entry = azure.entries.find((one) => one.key === key);
  if (entry === undefined || !places.isIdentity(entry)) return undefined;
  const where = [...places.inGroup(entry.scope), '--name', places.nameOf(entry)];
  const show = outputOf('az', 'identity', 'show', ...where, '--query', 'principalId', '--output', 'tsv');
  return { lines: [`principal=${show.code}`], word: required('principal') };
}
