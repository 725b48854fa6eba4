import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { signalGroup, trackProgram } from '../base/process-groups.ts';

/** Lines of the error output that a message quotes. */
const quotedLines = 20;
/** The longest line that is shown, in characters. */
const longestLine = 4_000;
const defaultKey = 'train.command';
/** From the interrupt to the kill: shorter than the 7.5 s after which a runner sends its second signal. */
const defaultGrace = 5_000;

export interface ProgramOrder {
  /** The program and its parameters; no shell sees them. */
  readonly words: readonly string[];
  readonly directory: string;
  /** All that it sees of the environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** The setting that the program comes from, for messages; default `train.command`. */
  readonly key?: string;
  /** Changes each line that it prints before anybody sees it. */
  readonly redact?: (line: string) => string;
  /** Called with each line that it prints. */
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
  /** Milliseconds after which it is interrupted; absent means never. */
  readonly timeLimit?: number;
  /** Milliseconds between the interrupt and the kill. */
  readonly grace?: number;
}

/**
 * Runs a program to its end. When the signal is aborted or the time is up, it and all that it started get SIGINT, and
 * SIGKILL after the grace. What it left running is killed.
 * @returns whether it was interrupted for its time and ended well all the same.
 * @throws ConfigurationError if it cannot be started, exits with another code than 0 or is ended by a signal.
 * @throws the signal's reason if that was aborted.
 */
export async function runProgram(order: ProgramOrder): Promise<{ timedOut: boolean }> {
  order.signal.throwIfAborted();
  const [file, ...parameters] = order.words;
  const program = spawn(file, parameters, {
    cwd: order.directory,
    env: { ...order.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  trackProgram(program);
  const lastErrors: string[] = [];
  const redact = order.redact ?? ((line: string) => line);
  readLines(program.stdout, (line) => order.onLine(redact(line)));
  readLines(program.stderr, (raw) => {
    const line = redact(raw);
    order.onLine(line);
    if (line.trim() === '') return;
    lastErrors.push(line);
    if (lastErrors.length > quotedLines) lastErrors.shift();
  });
  let killTimer: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    signalGroup(program, 'SIGINT');
    killTimer ??= setTimeout(() => signalGroup(program, 'SIGKILL'), order.grace ?? defaultGrace);
  };
  let timedOut = false;
  const limit =
    order.timeLimit === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          interrupt();
        }, order.timeLimit);
  order.signal.addEventListener('abort', interrupt, { once: true });
  program.once('exit', () => signalGroup(program, 'SIGKILL'));
  try {
    const [code, endedBy] = (await once(program, 'close')) as [number | null, NodeJS.Signals | null];
    order.signal.throwIfAborted();
    if (code !== 0) throw badEnd(order, { code, endedBy, timedOut, lastErrors });
    return { timedOut };
  } catch (error) {
    throw program.pid === undefined ? cannotStart(order, error) : error;
  } finally {
    clearTimeout(limit);
    clearTimeout(killTimer);
    order.signal.removeEventListener('abort', interrupt);
  }
}

/** Calls back with each line; of what a carriage return writes over, with the last alone. */
function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  const show = (line: string): void => {
    const shown = line.slice(line.lastIndexOf('\r') + 1);
    onLine(shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown);
  };
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() as string;
    for (const line of lines) show(line);
    // A line without an end must not fill the memory.
    if (rest.length > 2 * longestLine) rest = rest.slice(-longestLine);
  });
  stream.on('end', () => {
    if (rest !== '') show(rest);
  });
}

function cannotStart({ words: [file], key = defaultKey }: ProgramOrder, cause: unknown): ConfigurationError {
  const { code } = cause as NodeJS.ErrnoException;
  const location = { key };
  if (code === 'ENOENT') {
    return new ConfigurationError(`The program "${file}" of the command was not found.`, {
      location,
      hint: 'Install it in a step before this one (actions/setup-python, for one), or give its path from the working directory.',
      cause,
    });
  }
  if (code === 'EACCES') {
    return new ConfigurationError(`The program "${file}" of the command may not be run.`, {
      location,
      hint: `Make it executable (git update-index --chmod=+x), or name its interpreter: "python ${file}".`,
      cause,
    });
  }
  return new ConfigurationError(`The command could not be started: ${messageOf(cause)}.`, {
    location,
    cause,
  });
}

function badEnd(
  { words, timeLimit, key = defaultKey }: ProgramOrder,
  end: { code: number | null; endedBy: string | null; timedOut: boolean; lastErrors: readonly string[] },
): ConfigurationError {
  const how = end.code === null ? `was ended by ${end.endedBy}` : `exited with code ${end.code}`;
  const late = end.timedOut ? ` after its time of ${(timeLimit as number) / 1000} s was up` : '';
  const said =
    end.lastErrors.length === 0
      ? 'It wrote nothing to its error output.'
      : `The end of its error output:\n${end.lastErrors.join('\n')}`;
  return new ConfigurationError(`The command "${words.join(' ')}" ${how}${late}. ${said}`, {
    location: { key },
    hint: end.timedOut
      ? 'Give it more time, or let it write what it has when it gets SIGINT, and exit with 0.'
      : end.endedBy === 'SIGKILL'
        ? 'Something killed it; a lack of memory often does.'
        : 'What it printed is in the log above.',
  });
}
