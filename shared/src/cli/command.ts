import type { RunPlace } from '../action/open-context.ts';

/** An option of a command; on the command line `--name value`, or `--name` alone for a flag. */
export interface CommandOption {
  readonly description: string;
  /** Whether it takes no value. */
  readonly flag?: boolean;
}

/** What a command was called with. */
export interface CommandCall {
  /** Words that are not options, such as `diff` in `mlops datasets diff`. */
  readonly words: readonly string[];
  /** By name, without the dashes. */
  readonly options: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly place: RunPlace;
}

/** A command that is no stage: it helps people, and no workflow runs it. */
export interface Command {
  readonly name: string;
  readonly description: string;
  /** What follows `mlops <name>`, for the help. */
  readonly usage: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /**
   * @returns what is printed to standard output, and as `--json`; `failed` where it ends like a verdict.
   * @throws ConfigurationError and InfrastructureError.
   */
  run(call: CommandCall): Promise<CommandResult>;
}

export interface CommandResult {
  readonly text: string;
  readonly json: unknown;
  readonly failed?: boolean;
}
