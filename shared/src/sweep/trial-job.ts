import type { MessagePort } from 'node:worker_threads';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { silentLogger } from '../base/logger.ts';
import type { WorkerJob } from '../base/worker.ts';
import { findLearner, parseParams } from '../learners/registry.ts';
import { prepareSupervised, type SupervisedData, trainLearner } from '../learners/supervised-data.ts';
import { TimeBudget } from '../learners/time-budget.ts';
import { meanLoss } from '../learners/validation-loss.ts';
import { remoteCheckpoints, type StateKeeper } from './remote-checkpoints.ts';
import type {
  ThreadCommand,
  ThreadMessage,
  ThreadOrder,
  TrialOrder,
  TrialOutcome,
} from './trial-messages.ts';

/** Trains trials one after another, in a thread of its own. The data is prepared once. */
export const trainTrials: WorkerJob = (data, port) => {
  const thread = new TrialTrainer(data as ThreadOrder, port);
  port.on('message', (command: ThreadCommand) => thread.take(command));
};

class TrialTrainer {
  readonly #order: ThreadOrder;
  readonly #port: MessagePort;
  readonly #abort = new AbortController();
  #data: SupervisedData | undefined;
  /** Who waits for an answer: a trial does nothing else meanwhile, so there is one at the most. */
  #waiting: ((state: Uint8Array | null) => void) | undefined;

  constructor(order: ThreadOrder, port: MessagePort) {
    this.#order = order;
    this.#port = port;
  }

  take(command: ThreadCommand): void {
    switch (command.kind) {
      case 'train':
        void this.#outcomeOf(command.order).then((outcome) => this.#port.postMessage(outcome));
        break;
      case 'abort':
        this.#abort.abort();
        break;
      case 'state':
        this.#waiting?.(command.state);
        break;
      case 'saved':
        this.#waiting?.(null);
    }
  }

  async #outcomeOf(trial: TrialOrder): Promise<TrialOutcome> {
    const { signal } = this.#abort;
    try {
      return await this.#judge(trial);
    } catch (error) {
      if (signal.aborted) return { kind: 'aborted' };
      return { kind: 'failed', reason: reasonOf(error) };
    }
  }

  async #judge({ algorithm, params, pauseAfter, millisecondsLeft }: TrialOrder): Promise<TrialOutcome> {
    const { data: request, task, engine, workingDirectory, checkpointInterval } = this.#order;
    const budget = new TimeBudget(millisecondsLeft);
    const learner = await findLearner(algorithm);
    this.#data ??= prepareSupervised(request, task);
    const data = this.#data;
    const { signal } = this.#abort;
    const model = await trainLearner(data, learner, parseParams(learner, task, params), request, {
      engine,
      workingDirectory,
      log: silentLogger,
      signal,
      checkpoints: remoteCheckpoints(this.#keeper(), checkpointInterval),
      budget,
      // The cores are busy with other trials.
      threads: 1,
      pauseAfter,
    });
    if (budget.endedEarly) return { kind: 'outOfTime' };
    const { validation, classes } = data;
    const loss = meanLoss(task, classes.length, model.predictor.predict(validation.table), validation);
    if (Number.isFinite(loss)) return { kind: 'judged', loss };
    return { kind: 'failed', reason: 'Its validation loss is not a number.' };
  }

  #keeper(): StateKeeper {
    return {
      restore: (identity) => this.#ask({ kind: 'restore', identity }),
      save: async (identity, state) => {
        await this.#ask({ kind: 'save', identity, state });
      },
    };
  }

  #ask(message: ThreadMessage): Promise<Uint8Array | null> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#port.postMessage(message);
    });
  }
}

/** The parts of a failure that fit into a table. */
function reasonOf(error: unknown): string {
  const hint = error instanceof ConfigurationError && error.hint ? ` ${error.hint}` : '';
  return `${messageOf(error)}${hint}`.slice(0, 1000);
}
