import { check as command } from '../check/command';
import type { Command } from './command';

/** `cdk8s-azwi check`. */
export const check: Command = command;
