import { removalCommands } from '../removals';
import { command } from '../shell';
import { recordCommand } from './deployment';
import { block } from './markdown';
import type { NextStepsOptions } from './options';
import type { Step } from './step';

/** Removes what Azure would refuse the deployment for. */
export function removeBefore({ removals = [] }: NextStepsOptions): Step | undefined {
  const commands = removalCommands(removals, 'before');
  if (commands.length === 0) return undefined;
  return {
    title: 'Remove credentials that are in the way',
    body: [
      'They have issuer and subject of credentials that are declared under other names, and Azure takes each pair once. Skip what was never deployed.',
      block(...commands),
    ],
  };
}

/**
 * Removes what is no longer declared; a deployment leaves it where it is.
 *
 * @param recorded whether the outputs are recorded, which takes it for removed
 */
export function removeAfter(options: NextStepsOptions, recorded: boolean): Step | undefined {
  const { removals = [] } = options;
  const commands = removalCommands(removals, 'after');
  // What is removed before the deployment has to be forgotten, too.
  if (removals.length === 0 || (commands.length === 0 && recorded)) return undefined;
  const forget = recorded ? [] : [command(...recordCommand(options, '--removed'))];
  const end = recorded ? 'Recording the outputs takes it for removed' : 'The last command takes it for removed';
  return {
    title: 'Remove what is no longer declared',
    body: [
      `The deployment has left it in Azure, where it still lets somebody in. Skip what was never deployed. ${end}, and it is told no more.`,
      block(...commands, ...forget),
    ],
  };
}
