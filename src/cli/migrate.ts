import { migrate as command } from '../migrate';
import type { Command } from './command';

/** `cdk8s-azwi migrate`. */
export const migrate: Command = command;
