import { posix } from 'node:path';
import type { AzureInputs } from './result';

// What has a part in the chain; everything else of Azure, repositories have a hundred times as much of it.
const PART =
  /Microsoft\.(?:ManagedIdentity\/|KeyVault\/|ContainerService\/managedClusters)|avm\/(?:res|ptn)\/(?:managed-identity|key-vault|container-service)|system:serviceaccount/i;
const USED = /^[ \t]*(?:module[ \t]+\w+|using)[ \t]+'([^']+)'/gm;

/**
 * The Bicep files that are worth a compiler's time: those that have a part in the chain, what uses them, and what these use,
 * which is no template of its own then.
 * What the user named is worth it.
 */
export function relevantBicep({ bicep, named, texts }: Pick<AzureInputs, 'bicep' | 'named' | 'texts'>): string[] {
  const textOf = (file: string): string => texts.get(file) ?? '';
  const known = new Set(bicep);
  const uses = new Map(bicep.map((file) => [file, usedBy(file, textOf(file)).filter((one) => known.has(one))]));
  const users = new Map<string, string[]>();
  for (const [file, used] of uses) {
    for (const one of used) {
      const list = users.get(one);
      if (list === undefined) users.set(one, [file]);
      else list.push(file);
    }
  }
  const own = bicep.filter((file) => named.has(file) || PART.test(textOf(file)));
  const kept = reached(reached(own, users), uses);
  return bicep.filter((file) => kept.has(file));
}

function usedBy(file: string, text: string): readonly string[] {
  return [...text.matchAll(USED)].map(([, path = '']) => posix.normalize(posix.join(posix.dirname(file), path)));
}

function reached(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set(from);
  // A set gives what is added to it while it is walked.
  for (const file of found) for (const one of next.get(file) ?? []) found.add(one);
  return found;
}
