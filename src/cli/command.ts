/** What a command is given to talk through. */
export interface Io {
  print(text: string): void;
  error(text: string): void;
  readStandardInput(): Promise<string>;
}

/** One command of the command line. */
export interface Command {
  readonly help: string;
  /** @returns the exit code. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** 0: done. 1: there are findings. 2: could not run. */
export const exitCode = { done: 0, findings: 1, couldNotRun: 2 } as const;

/** The arguments are not of the command's form. */
export class UsageError extends Error {}
