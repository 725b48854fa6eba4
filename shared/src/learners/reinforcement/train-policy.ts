import type { Worker } from 'node:worker_threads';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import type { Logger } from '../../base/logger.ts';
import { startWorker } from '../../base/worker.ts';
import { type Checkpoints, noCheckpoints } from '../checkpoint.ts';
import { TimeBudget } from '../time-budget.ts';
import { TrainingProgress } from '../training-progress.ts';
import type { ReinforcementAlgorithm } from './algorithms.ts';
import { describeCall } from './environment.ts';
import {
  type BeginMessage,
  type PolicyOutcome,
  requestCells,
  type TrainingMessage,
  type TrainingOrder,
} from './training-job.ts';

export interface PolicyRequest {
  /** Absolute; the environment's path is relative to it. */
  readonly directory: string;
  /** Path of the user's module, as written. */
  readonly environment: string;
  readonly algorithm: ReinforcementAlgorithm;
  readonly seed: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Where training goes on after a kill, to the same policy; by default it begins anew. */
  readonly checkpoints?: Checkpoints;
  /** When it is used up, training ends with the best so far; by default there is no limit. */
  readonly budget?: TimeBudget;
}

/** Importing a module may take longer than a step: other modules come with it. */
const importSeconds = 60;
/** How often the thread is looked at, in milliseconds. */
const watchInterval = 100;
/** A cancelled job has 7.5 s, of which the cache may take 6: so long the thread may take to hand over its state. */
const lastStateMilliseconds = 1_500;
/** Bytes of a state beyond which there are no checkpoints: several copies are in memory while one is stored. */
const mostStateBytes = 2 ** 29;

/**
 * Trains a policy in a thread of its own, watches over it, and ends it when the signal is aborted or the environment
 * does not come back.
 * @throws ConfigurationError if the environment cannot be used, fails or hangs; it names module and step.
 * @throws the signal's reason if it is aborted, after a checkpoint.
 */
export async function trainPolicy(request: PolicyRequest): Promise<PolicyOutcome> {
  request.signal.throwIfAborted();
  const order: TrainingOrder = {
    directory: request.directory,
    environment: request.environment,
    algorithm: request.algorithm,
    seed: request.seed,
    calls: new Int32Array(new SharedArrayBuffer(16)),
    requests: new Int32Array(new SharedArrayBuffer(12)),
  };
  const worker = await startWorker('train-policy', order);
  const training = new WatchedTraining(request, order, worker);
  try {
    const outcome = await training.outcome;
    if (outcome.endedEarly) request.budget?.isUsedUp();
    return outcome;
  } finally {
    await training.close();
  }
}

/** The main thread's side of a training. */
class WatchedTraining {
  readonly outcome: Promise<PolicyOutcome>;
  readonly #request: PolicyRequest;
  readonly #order: TrainingOrder;
  readonly #worker: Worker;
  readonly #budget: TimeBudget;
  readonly #watch: NodeJS.Timeout;
  #checkpoints: Checkpoints = noCheckpoints;
  #resolve!: (outcome: PolicyOutcome) => void;
  #reject!: (reason: unknown) => void;
  /** Null until the thread has begun, or gone on, with its steps. */
  #progress: TrainingProgress | null = null;
  #figure: string | null = null;
  /** Settles what the thread says of the state that it was given. */
  #answer: { begun(): void; unusable(reason: string): void } | undefined;
  #loaded = false;
  #stateAsked = false;
  #saving: Promise<void> = Promise.resolve();
  #callsSeen = -1;
  #callSince = performance.now();

  constructor(request: PolicyRequest, order: TrainingOrder, worker: Worker) {
    this.#request = request;
    this.#order = order;
    this.#worker = worker;
    this.#budget = request.budget ?? new TimeBudget();
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#watch = setInterval(() => this.#look(), watchInterval);
    request.signal.addEventListener('abort', this.#onAbort, { once: true });
    worker.on('message', (message: TrainingMessage) => this.#take(message));
    worker.on('error', (error) => this.#broken(`failed: ${messageOf(error)}`, error));
    worker.on('exit', () => this.#broken('ended before the training did'));
  }

  /** Ends the thread; a checkpoint that is being stored is waited for. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    this.#request.signal.removeEventListener('abort', this.#onAbort);
    await this.#worker.terminate();
    await this.#saving;
  }

  #take(message: TrainingMessage): void {
    switch (message.kind) {
      case 'loaded':
        this.#loaded = true;
        this.#begin(message).catch(this.#reject);
        break;
      case 'begun':
        this.#answer?.begun();
        break;
      case 'unusable':
        this.#answer?.unusable(message.reason);
        break;
      case 'evaluated': {
        const { evaluation, best } = message;
        this.#figure = `mean return ${evaluation.meanReturn.toPrecision(4)}, best ${best.meanReturn.toPrecision(4)}`;
        this.#progress?.reportFigure(evaluation.step, this.#figure);
        break;
      }
      case 'state':
        this.#saving = this.#save(message.state).catch(this.#reject);
        break;
      case 'done':
        this.#resolve(message.outcome);
        break;
      case 'failed': {
        const { location, hint } = message;
        this.#reject(new ConfigurationError(message.message, { location, ...(hint ? { hint } : {}) }));
        break;
      }
    }
  }

  /** Gives the thread the last checkpoint of this training in this very environment, or none. */
  async #begin(loaded: { environmentDigest: string; largestState: number }): Promise<void> {
    const { algorithm, seed, log, checkpoints = noCheckpoints } = this.#request;
    if (loaded.largestState > mostStateBytes && checkpoints !== noCheckpoints) {
      const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
      log.warning(
        `There will be no checkpoints: the state of this training can take ${megabytes(loaded.largestState)} MiB, ` +
          `${megabytes(mostStateBytes)} MiB are allowed. Most of it is what train.params.${algorithm.name === 'dqn' ? 'memory' : 'horizon'} keeps.`,
      );
    } else this.#checkpoints = checkpoints.scope([algorithm, seed, loaded.environmentDigest]);
    const resumed = await this.#checkpoints.restore(
      (state) =>
        new Promise<true>((resolve, reject) => {
          this.#answer = {
            begun: () => resolve(true),
            unusable: (reason) => reject(new Error(reason)),
          };
          this.#tell({ state });
        }),
    );
    if (resumed === null) this.#tell({ state: null });
    const { steps } = algorithm.params;
    this.#progress = new TrainingProgress(log, 'step', steps, this.#steps);
  }

  #tell(message: BeginMessage): void {
    this.#worker.postMessage(message);
  }

  /** Steps that the thread has made. */
  get #steps(): number {
    return Atomics.load(this.#order.requests, requestCells.steps);
  }

  #look(): void {
    this.#requireAnswers();
    if (this.#progress === null) return;
    this.#progress.reportFigure(this.#steps, this.#figure);
    if (!this.#stateAsked && this.#checkpoints.due()) this.#askForState();
    if (this.#budget.left === 0) Atomics.store(this.#order.requests, requestCells.end, 1);
  }

  #askForState(): void {
    this.#stateAsked = true;
    Atomics.store(this.#order.requests, requestCells.state, 1);
  }

  async #save(state: Uint8Array): Promise<void> {
    const { signal } = this.#request;
    // Asked once more: the time until the thread came to it is no cost of the checkpoint, and shall not space them out.
    this.#checkpoints.due();
    await this.#checkpoints.save(state);
    this.#stateAsked = false;
    if (signal.aborted) this.#reject(signal.reason);
  }

  /** Rejects when a call into the user's code takes too long. */
  #requireAnswers(): void {
    const { calls } = this.#order;
    const begun = Atomics.load(calls, 0);
    const waits = this.#loaded ? Atomics.load(calls, 1) === 1 : true;
    const limit = this.#loaded ? this.#request.algorithm.params['step-timeout'] : importSeconds;
    if (begun !== this.#callsSeen || !waits) {
      this.#callsSeen = begun;
      this.#callSince = performance.now();
    } else if (performance.now() - this.#callSince > 1000 * limit) {
      const place = this.#loaded
        ? describeCall(Atomics.load(calls, 2), Atomics.load(calls, 3))
        : 'its import';
      this.#reject(hangs(this.#request.environment, place, limit));
    }
  }

  /** The last state is saved, unless the thread is somewhere in the user's code for too long. */
  readonly #onAbort = (): void => {
    const { reason } = this.#request.signal;
    if (this.#progress === null || this.#checkpoints === noCheckpoints) {
      this.#reject(reason);
      return;
    }
    if (!this.#stateAsked) this.#askForState();
    setTimeout(() => this.#saving.then(() => this.#reject(reason)), lastStateMilliseconds).unref();
  };

  #broken(what: string, cause?: unknown): void {
    const { environment } = this.#request;
    this.#reject(
      new ConfigurationError(`The thread of the environment ${environment} ${what}.`, {
        location: { key: 'train.environment', file: environment },
        hint: 'Look for process.exit(), unhandled promises and memory that grows in the module.',
        cause,
      }),
    );
  }
}

function hangs(environment: string, place: string, seconds: number): ConfigurationError {
  return new ConfigurationError(
    `The environment ${environment} did not return from ${place} within ${seconds} s.`,
    {
      location: { key: 'train.environment', file: environment },
      hint: 'Look for a loop that does not end; if a step does take that long, raise train.params.step-timeout.',
    },
  );
}
