import { abortOnSignals } from '../action/abort-on-signals.ts';
import { commonInputs } from '../action/inputs.ts';
import type { RunPlace } from '../action/open-context.ts';
import { runStage, type StageRun } from '../action/run-stage.ts';
import type { Stages } from '../action/stage.ts';
import { ConfigurationError, describeError, InfrastructureError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { renderTerminal } from '../report/terminal.ts';
import { visibleParagraph } from '../report/visible-text.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview, stageHelp } from './help.ts';
import { runLifecycle } from './lifecycle.ts';
import { parseOptions } from './parse-options.ts';
import { terminalLogger } from './terminal-logger.ts';

/** What the process says to its caller: three kinds of bad ending, never mixed. */
export const exitCodes = {
  success: 0,
  verdict: 1,
  configuration: 2,
  infrastructure: 3,
  unexpected: 4,
} as const;

/**
 * The command line: `mlops <stage> [--input value …]`, `mlops lifecycle`, `mlops <command>`, `mlops --help`.
 * @param parameters what follows the program's name.
 * @returns one of `exitCodes`.
 */
export async function runCommandLine(parameters: readonly string[], stages: Stages): Promise<number> {
  const json = parameters.includes('--json');
  const log = terminalLogger(json ? process.stderr : process.stdout);
  const abort = abortOnSignals();
  try {
    const [command, ...rest] = parameters;
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      process.stdout.write(await overview(stages));
      return command === undefined ? exitCodes.configuration : exitCodes.success;
    }
    const place = { environment: process.env, directory: process.cwd(), log, signal: abort.signal };
    if (command === 'lifecycle') {
      const { values, help } = parseOptions(rest, { names: Object.keys(commonInputs.shape) });
      if (help) {
        process.stdout.write(await overview(stages));
        return exitCodes.success;
      }
      const steps = await runLifecycle(stages, values, place, (step) => printRun(step.stage, step.run, json));
      if (json) printJson(Object.fromEntries(steps.map(({ stage, run }) => [stage, run.outcome.result])));
      return steps.some(({ run }) => run.outcome.failure !== undefined)
        ? exitCodes.verdict
        : exitCodes.success;
    }
    if (Object.hasOwn(commands, command)) return await runCommand(await commands[command](), rest, place);
    const load = Object.hasOwn(stages, command) ? stages[command] : undefined;
    if (!load) {
      throw new ConfigurationError(`There is no command "${command}".`, {
        hint: suggestName(command, [...Object.keys(stages), 'lifecycle', ...Object.keys(commands), 'help']),
      });
    }
    const stage = await load();
    const names = [...Object.keys(stage.inputs.shape), ...Object.keys(commonInputs.shape)];
    const { values, help } = parseOptions(rest, { names });
    if (help) {
      process.stdout.write(stageHelp(stage));
      return exitCodes.success;
    }
    const run = await runStage(stage, values, place);
    printRun(stage.name, run, json);
    if (run.outcome.error !== undefined) throw run.outcome.error;
    if (json) printJson({ ...run.outcome.result, outputs: run.outcome.outputs });
    return run.outcome.failure === undefined ? exitCodes.success : exitCodes.verdict;
  } catch (error) {
    return printError(error, json);
  } finally {
    log.end();
    abort.release();
  }
}

async function runCommand(command: Command, parameters: readonly string[], place: RunPlace): Promise<number> {
  const isFlag = (name: string) => command.options[name].flag === true;
  const names = Object.keys(command.options);
  const { values, flags, words, help } = parseOptions(parameters, {
    names: names.filter((name) => !isFlag(name)),
    flags: names.filter(isFlag),
    takesWords: true,
  });
  if (help) {
    process.stdout.write(commandHelp(command));
    return exitCodes.success;
  }
  const result = await command.run({ words, options: values, flags, place });
  if (parameters.includes('--json')) printJson(result.json);
  else if (result.text !== '') process.stdout.write(`${result.text.trimEnd()}\n`);
  return result.failed ? exitCodes.verdict : exitCodes.success;
}

/** Columns where there is no terminal: a log has room, and what is cut there cannot be seen otherwise. */
const pipeWidth = 160;

function printRun(stage: string, { outcome, written }: StageRun, json: boolean): void {
  if (json) return;
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(
    `\n${renderTerminal(outcome.report, { color, width: process.stdout.columns ?? pipeWidth }).trimEnd()}\n`,
  );
  process.stdout.write(`Report of ${stage}: ${written.report}\n`);
  if (outcome.failure !== undefined) process.stdout.write(`${stage} does not pass: ${outcome.failure}\n`);
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function printError(error: unknown, json: boolean): number {
  const [kind, code] =
    error instanceof ConfigurationError
      ? (['Configuration error', exitCodes.configuration] as const)
      : error instanceof InfrastructureError
        ? (['Infrastructure error', exitCodes.infrastructure] as const)
        : (['Unexpected error', exitCodes.unexpected] as const);
  const message = describeError(error);
  for (const line of visibleParagraph(`${kind}: ${message}`)) process.stderr.write(`${line}\n`);
  if (code === exitCodes.unexpected && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (json) printJson({ error: { kind, message } });
  return code;
}
