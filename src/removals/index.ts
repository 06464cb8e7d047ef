import type { Layout } from '../azure/layout';
import { type Finding, finding } from '../diagnostics';
import { type Azure, remember, remembered, shownPath } from '../files';
import { accessOf } from './access';
import { commandFor } from './commands';
import { isMemorable, type Memory, memoryJson, NOTHING, readMemory } from './memory';
import { pendingRemovals, type Removal, type When, withCommand } from './pending';
import { removalFindings } from './tell';

export { commandFor } from './commands';
export { oldGrants, suspectedGrants } from './made-anew';
export type { Memory } from './memory';
export { type Removal, toldBefore } from './pending';
export { accessLabel } from './tell';

/** What is remembered, and what is wrong with it. */
export interface MemoryRead {
  readonly memory: Memory;
  readonly findings: readonly Finding[];
}

/** What an app no longer declares, and what its list of generated files is to remember. */
export interface Removals {
  readonly pending: readonly Removal[];
  readonly azure: Azure;
  /** AZWI711, AZWI712; AZWI706 when what is remembered cannot be read. */
  readonly findings: readonly Finding[];
}

/**
 * Compares what an app declares with what its files said when they were written last. What is gone is remembered until
 * `cdk8s-azwi record` takes it for removed, or it is declared again.
 *
 * @param ledgerPath the list of generated files
 */
export function removalsOf(azure: Layout, ledgerPath: string): Removals {
  const { memory, findings } = memoryFrom(remembered(ledgerPath).azure, ledgerPath);
  const now = accessOf(azure);
  const gone = pendingRemovals(memory, now);
  // The credentials of an identity that is to go are remembered, too: it may be declared again without them.
  const next = { declared: now.access.filter(isMemorable), removals: gone.map(({ access }) => access) };
  const pending = withCommand(gone);
  const told = removalFindings(pending, { file: shownPath(ledgerPath) });
  return { pending, azure: memoryJson(next), findings: [...findings, ...told] };
}

/** What a list of generated files remembers, or AZWI706. */
export function memoryIn(ledgerPath: string): MemoryRead {
  const { azure, findings } = remembered(ledgerPath);
  const read = memoryFrom(azure, ledgerPath);
  return { ...read, findings: [...findings, ...read.findings] };
}

// A list that cannot be read at all is told by whoever writes the files.
function memoryFrom(azure: Azure, ledgerPath: string): MemoryRead {
  const memory = readMemory(azure);
  if (typeof memory !== 'string') return { memory, findings: [] };
  const message = `The list of generated files cannot be read: ${memory}.`;
  const help = 'Take it from version control again; without it nothing is known of what stays in Azure.';
  return { memory: NOTHING, findings: [finding('AZWI706', { file: shownPath(ledgerPath) }, message, help)] };
}

/** Forgets what was to be removed. @returns why the list cannot be read or written */
export function forgetRemovals(ledgerPath: string): readonly Finding[] {
  return remember(ledgerPath, (azure) => {
    const memory = readMemory(azure);
    return typeof memory === 'string' ? undefined : memoryJson({ ...memory, removals: [] });
  });
}

/** The commands for what is no longer declared, in order: those before the deployment, or those after it. */
export function removalCommands(removals: readonly Removal[], when: When): readonly string[] {
  return removals.filter((one) => one.when === when).map(commandFor);
}
