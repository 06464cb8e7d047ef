/** What a phase of a migration cannot change where it is: it is deleted, and made anew by the apply that follows. */
import { command, type Word } from '../shell';
import type { Share } from './clusters';
import type { NextStepsOptions } from './options';
import type { MigrationPhase } from './phases';

// The webhook sees pods that are made, and these make no new ones by themselves. The labels of a Pod alone can change.
const ANEW: Readonly<Record<MigrationPhase, readonly string[]>> = {
  trust: [],
  parallel: ['Pod', 'Job', 'ReplicaSet', 'ReplicationController'],
  switch: ['Job', 'ReplicaSet', 'ReplicationController'],
  remove: [],
};

export const MADE_ANEW =
  'What is deleted first cannot be changed in place, or makes no new pods by itself. A Job that is over need not run again: leave it out.';

/** The lines that delete it, before an apply. */
export function anewLines(share: Share, { migration }: NextStepsOptions, context: readonly Word[]): readonly string[] {
  const kinds = migration === undefined ? [] : ANEW[migration.phase];
  return share.workloads.flatMap(({ object, kind, namespace }) =>
    object === undefined || !kinds.includes(kind)
      ? []
      : [command('kubectl', 'delete', object, ...context, '--namespace', namespace, '--ignore-not-found')],
  );
}
