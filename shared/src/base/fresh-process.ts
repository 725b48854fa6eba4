import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ConfigurationError, InfrastructureError, messageOf } from './errors.ts';
import { findEntry } from './worker.ts';

/** What a process is started for: its data in, its answer out, both as structured clones. */
export type ProcessJob = (data: unknown) => Promise<unknown>;

interface Order {
  /** A name in actions/worker-jobs.ts. */
  readonly job: string;
  readonly data: unknown;
}

/** An error on its way between two processes: a structured clone would lose what kind it is. */
interface SentError {
  readonly kind: 'configuration' | 'infrastructure' | 'other';
  readonly message: string;
  readonly hint?: string | undefined;
  readonly retryable?: boolean;
  readonly location?: ConfigurationError['location'];
}

type Answer = { readonly value: unknown } | { readonly error: SentError };

/** The end of the error output that a message quotes, in characters. */
const quotedLength = 2_000;

/**
 * Does one of the jobs in actions/worker-jobs.ts in a process of its own: nothing that this process has loaded is
 * there, and what goes wrong there takes nothing else with it.
 * @param options.environment all that the process sees of the environment.
 * @param options.timeLimit milliseconds after which it is killed.
 * @returns what the job returned.
 * @throws what the job threw; InfrastructureError if the process ended without an answer; the signal's reason.
 */
export async function runInFreshProcess<T>(
  job: string,
  data: unknown,
  options: { environment: Readonly<Record<string, string>>; signal: AbortSignal; timeLimit: number },
): Promise<T> {
  const { signal, timeLimit } = options;
  signal.throwIfAborted();
  const child = fork(await findEntry(), [], {
    env: { ...options.environment },
    // Neither a debugger's port nor the flags of a test runner are the child's business.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-quotedLength);
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, timeLimit);
  signal.addEventListener('abort', kill, { once: true });
  try {
    const answer = await askChild(child, { job, data });
    signal.throwIfAborted();
    if (answer !== null && 'value' in answer) return answer.value as T;
    if (answer !== null) throw receiveError(answer.error);
    const how = late
      ? `gave no answer for ${timeLimit / 1_000} s`
      : `ended ${child.signalCode ? `by ${child.signalCode}` : `with code ${child.exitCode}`}`;
    throw new InfrastructureError(`The process of its own for "${job}" ${how}. ${said.trim()}`.trimEnd(), {
      hint: 'A lack of memory is the usual reason; a larger runner helps.',
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', kill);
    kill();
  }
}

/** @returns null if the process ended without an answer. */
async function askChild(child: ChildProcess, order: Order): Promise<Answer | null> {
  const closed = once(child, 'close').then(() => null);
  const answered = once(child, 'message').then(([message]) => message as Answer);
  // A process that is gone already is told by its end; the order that did not reach it is no news.
  child.send(order, () => undefined);
  return Promise.race([answered, closed]);
}

/** The other side: waits for the order, does it, answers, and ends; ends as well when the parent is gone. */
export async function answerParent(jobs: Readonly<Record<string, () => Promise<ProcessJob>>>): Promise<void> {
  if (process.send === undefined) throw new Error('This is the beginning of a worker, which nobody started.');
  process.once('disconnect', () => process.exit(1));
  const [{ job, data }] = (await once(process, 'message')) as [Order];
  const answer: Answer = await jobs[job]()
    .then((work) => work(data))
    .then(
      (value) => ({ value }),
      (error) => ({ error: sendableError(error) }),
    );
  process.send(answer, undefined, undefined, () => process.exit(0));
}

function sendableError(error: unknown): SentError {
  const message = messageOf(error);
  if (error instanceof ConfigurationError) {
    return { kind: 'configuration', message, hint: error.hint, location: error.location };
  }
  if (error instanceof InfrastructureError) {
    return { kind: 'infrastructure', message, hint: error.hint, retryable: error.retryable };
  }
  return { kind: 'other', message };
}

function receiveError({ kind, message, hint, location = {}, retryable = false }: SentError): Error {
  const hinted = hint === undefined ? {} : { hint };
  if (kind === 'configuration') return new ConfigurationError(message, { location, ...hinted });
  if (kind === 'infrastructure') return new InfrastructureError(message, { retryable, ...hinted });
  return new Error(message);
}
