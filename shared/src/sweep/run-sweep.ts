import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { Logger } from '../base/logger.ts';
import { sharedTable } from '../data/shared-table.ts';
import type { EngineRequest } from '../engine/engine-choice.ts';
import { type Checkpoints, noCheckpoints } from '../learners/checkpoint.ts';
import type { DataRequest } from '../learners/supervised-data.ts';
import type { SupervisedTask } from '../learners/tasks.ts';
import type { TimeBudget } from '../learners/time-budget.ts';
import { TrainingProgress } from '../learners/training-progress.ts';
import type { SweepPlan, Trial } from './plan.ts';
import { inOrder, type TrialResult, trialResultSchema } from './results.ts';
import { Schedule, type Task } from './schedule.ts';
import type { ThreadOrder, TrialOutcome } from './trial-messages.ts';
import { TrialStates } from './trial-states.ts';
import { TrialThread } from './trial-thread.ts';

export interface SweepRequest {
  readonly plan: SweepPlan;
  /** Those of the plan that are trained here. */
  readonly brackets: SweepPlan['brackets'];
  readonly data: DataRequest;
  readonly task: SupervisedTask;
  readonly engine: EngineRequest;
  readonly workingDirectory?: string;
  /** Trials at a time; absent: one a core. The results do not depend on it. */
  readonly threads?: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly checkpoints?: Checkpoints;
  /** Milliseconds between two checkpoints of a trial; null makes none. */
  readonly checkpointInterval: number | null;
  readonly budget?: TimeBudget;
}

/** What the trials gave. */
export interface SweepResults {
  readonly results: readonly TrialResult[];
  /** Whether everything was tried; false when the time was used up before. */
  readonly complete: boolean;
}

const resultsSchema = z.array(trialResultSchema);

/**
 * Trains the trials of some brackets in worker threads, and judges them by the validation split. A trial that fails
 * is a result as any other. Results are kept among the checkpoints as they come in, so that a job that is killed
 * begins no trial again that was done.
 * @throws the signal's reason if it is aborted; trials that are going on save their state before.
 */
export async function runSweep(request: SweepRequest): Promise<SweepResults> {
  return new Sweep(request, await earlierResults(request)).run();
}

async function earlierResults(request: SweepRequest): Promise<TrialResult[]> {
  const kept = await placeOfResults(request).restore((bytes) =>
    resultsSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))),
  );
  return kept ?? [];
}

function placeOfResults({ plan, checkpoints = noCheckpoints }: SweepRequest): Checkpoints {
  return checkpoints.scope(['sweep', plan.digest]);
}

class Sweep {
  readonly #request: SweepRequest;
  readonly #schedule: Schedule;
  readonly #states: TrialStates;
  readonly #progress: TrainingProgress;
  readonly #trials: ReadonlyMap<number, Trial>;
  #best: { trial: number; loss: number } | null = null;
  #complete = true;
  /** Threads that are ended fail their trials, which is no result. */
  #closed = false;
  #saving: Promise<void> = Promise.resolve();
  /** Called when a result is there: others may go on by it. */
  #wake: (() => void)[] = [];
  #running = 0;

  constructor(request: SweepRequest, earlier: readonly TrialResult[]) {
    const { plan, brackets, checkpoints = noCheckpoints, log } = request;
    this.#request = request;
    this.#schedule = new Schedule(plan, brackets, earlier);
    this.#states = new TrialStates(checkpoints);
    this.#trials = new Map(plan.trials.map((trial) => [trial.number, trial]));
    const done = this.#schedule.results.length;
    this.#progress = new TrainingProgress(log, 'trial', this.#schedule.tasks, done);
    for (const result of this.#schedule.results) this.#keepBest(result);
    if (done > 0) log.info(`${done} of ${this.#schedule.tasks} trainings of the sweep are done already.`);
  }

  async run(): Promise<SweepResults> {
    const { signal, threads = availableParallelism() } = this.#request;
    const count = Math.max(1, Math.min(threads, this.#schedule.tasks - this.#schedule.results.length));
    const order = this.#threadOrder();
    const pool = Array.from({ length: count }, () => new TrialThread(order, signal));
    try {
      await Promise.all(pool.map((thread) => this.#work(thread)));
      signal.throwIfAborted();
    } finally {
      this.#closed = true;
      await Promise.all(pool.map((thread) => thread.close()));
      await this.#saving;
    }
    return { results: inOrder(this.#schedule.results), complete: this.#complete };
  }

  /** Lets a thread train trial after trial, until there is nothing to do and nothing can come. */
  async #work(thread: TrialThread): Promise<void> {
    const { signal, budget } = this.#request;
    while (!signal.aborted && this.#complete) {
      const task = this.#schedule.take();
      if (task === null) {
        if (this.#running === 0) return;
        await new Promise<void>((resolve) => this.#wake.push(resolve));
        continue;
      }
      if (budget?.isUsedUp()) {
        this.#complete = false;
        break;
      }
      this.#running++;
      try {
        await this.#take(task, await this.#train(thread, task));
      } finally {
        this.#running--;
        for (const wake of this.#wake.splice(0)) wake();
      }
    }
  }

  #train(thread: TrialThread, { trial, rung }: Task): Promise<TrialOutcome> {
    const { algorithm, params, pauses } = this.#trials.get(trial) as Trial;
    const order = {
      algorithm,
      params,
      pauseAfter: pauses[rung],
      millisecondsLeft: this.#request.budget?.left ?? Number.POSITIVE_INFINITY,
    };
    return thread.run(order, {
      restore: (identity) => this.#states.restore(identity),
      save: (identity, state) => this.#states.save(trial, identity, state),
    });
  }

  async #take({ trial, rung }: Task, outcome: TrialOutcome): Promise<void> {
    if (outcome.kind === 'aborted' || this.#closed) return;
    if (outcome.kind === 'outOfTime') {
      this.#request.budget?.isUsedUp();
      this.#complete = false;
      return;
    }
    const result: TrialResult =
      outcome.kind === 'judged'
        ? { trial, rung, loss: outcome.loss, reason: null }
        : { trial, rung, loss: null, reason: outcome.reason };
    this.#schedule.record(result);
    if (result.reason !== null) this.#request.log.info(`Trial ${trial} failed: ${result.reason}`);
    const beaten = this.#keepBest(result);
    this.#progress.report(this.#schedule.results.length, this.#best?.loss ?? Number.NaN);
    this.#saving = this.#saving.then(() => this.#save());
    await this.#saving;
    await this.#states.remove([...this.#schedule.stopped(), ...beaten]);
  }

  /** @returns trials whose whole training is not the best, so that nobody needs its state. */
  #keepBest({ trial, rung, loss }: TrialResult): number[] {
    if (loss === null || rung < this.#request.plan.sizes.length - 1) return [];
    const best = this.#best;
    if (best !== null && (best.loss < loss || (best.loss === loss && best.trial < trial))) return [trial];
    this.#best = { trial, loss };
    return best === null ? [] : [best.trial];
  }

  async #save(): Promise<void> {
    const text = JSON.stringify(this.#schedule.results);
    await placeOfResults(this.#request).save(new TextEncoder().encode(text));
  }

  #threadOrder(): ThreadOrder {
    const { data, task, engine, workingDirectory, checkpointInterval } = this.#request;
    const { schema, train, validation, unlabelled, featureNames, splitBy, seed } = data;
    return {
      data: {
        schema,
        train: sharedTable(train),
        validation: sharedTable(validation),
        ...(unlabelled === undefined ? {} : { unlabelled: sharedTable(unlabelled) }),
        featureNames,
        ...(splitBy === undefined ? {} : { splitBy }),
        seed,
      },
      task,
      engine,
      workingDirectory,
      checkpointInterval,
    };
  }
}
