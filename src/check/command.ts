/** `cdk8s-azwi check`: whether pods can get their tokens, proved from files. */
import type { CheckIo } from './io';
import { CHECK_HELP, checkSettings } from './settings';

const COULD_NOT_RUN = 2;

/** The command. What it is made of is loaded when it runs, so that its help costs nothing. */
export const check = {
  help: CHECK_HELP,
  /** @returns the exit code. */
  async run(args: readonly string[], io: CheckIo): Promise<number> {
    const settings = checkSettings(args);
    if (typeof settings === 'string') {
      io.error(`${settings}\n\n${CHECK_HELP}`);
      return COULD_NOT_RUN;
    }
    const { execute } = await import('./execute.js');
    return execute(settings, io);
  },
};
