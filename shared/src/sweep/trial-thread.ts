import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { messageOf } from '../base/errors.ts';
import { startWorker } from '../base/worker.ts';
import type { StateKeeper } from './remote-checkpoints.ts';
import type {
  ThreadCommand,
  ThreadMessage,
  ThreadOrder,
  TrialOrder,
  TrialOutcome,
} from './trial-messages.ts';

/** Its name in actions/worker-jobs.ts. */
const job = 'train-trials';

/** A runner ends the job 7.5 s after it was cancelled: until then a trial may save its state, in milliseconds. */
const longestSaving = 5_000;

/** A thread that trains one trial at a time. A thread that breaks costs its trial, and is replaced for the next. */
export class TrialThread {
  readonly #order: ThreadOrder;
  readonly #signal: AbortSignal;
  #worker: Worker | null = null;

  constructor(order: ThreadOrder, signal: AbortSignal) {
    this.#order = order;
    this.#signal = signal;
  }

  /**
   * Trains a trial up to its pause. When the signal is aborted the trial saves its state first.
   * @param keeper of the states of this trial.
   */
  async run(order: TrialOrder, keeper: StateKeeper): Promise<TrialOutcome> {
    const worker = await this.#start();
    const tell = (command: ThreadCommand): void => worker.postMessage(command);
    const broken = (why: string): TrialOutcome => ({ kind: 'failed', reason: `Its thread ${why}.` });
    let stop = (): void => undefined;
    try {
      return await new Promise<TrialOutcome>((resolve, reject) => {
        const onAbort = (): void => {
          tell({ kind: 'abort' });
          void pause(longestSaving, undefined, { ref: false }).then(() => resolve({ kind: 'aborted' }));
        };
        const onMessage = (message: ThreadMessage): void => {
          if (message.kind === 'restore') {
            keeper.restore(message.identity).then((state) => tell({ kind: 'state', state }), reject);
          } else if (message.kind === 'save') {
            keeper.save(message.identity, message.state).then(() => tell({ kind: 'saved' }), reject);
          } else resolve(message);
        };
        const onError = (error: unknown): void => resolve(broken(`failed: ${messageOf(error)}`));
        const onExit = (): void => resolve(broken('ended before the trial did'));
        stop = () => {
          this.#signal.removeEventListener('abort', onAbort);
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        this.#signal.addEventListener('abort', onAbort, { once: true });
        if (this.#signal.aborted) resolve({ kind: 'aborted' });
        else tell({ kind: 'train', order });
      });
    } finally {
      stop();
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #start(): Promise<Worker> {
    if (this.#worker !== null) return this.#worker;
    const worker = await startWorker(job, this.#order);
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = null;
    };
    // The trial that is going on hears of it as well.
    worker.on('error', forget).on('exit', forget);
    this.#worker = worker;
    return worker;
  }
}
