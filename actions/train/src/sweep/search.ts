import type { StageContext } from '../../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../../shared/src/base/errors.ts';
import { requireExportableAlgorithm } from '../../../../shared/src/export/formats.ts';
import { findLearner } from '../../../../shared/src/learners/registry.ts';
import { requireUnlabelled } from '../../../../shared/src/learners/supervised-data.ts';
import type { SupervisedTask } from '../../../../shared/src/learners/tasks.ts';
import type { TrainingRequest } from '../../../../shared/src/learners/train-model.ts';
import type { CheckpointStore } from '../../../../shared/src/registry/checkpoint-store.ts';
import { type ParameterImportance, parameterImportance } from '../../../../shared/src/sweep/importance.ts';
import { planSweep, type SweepPlan, type Trial } from '../../../../shared/src/sweep/plan.ts';
import { standings, winnerOf } from '../../../../shared/src/sweep/results.ts';
import { runSweep, type SweepResults } from '../../../../shared/src/sweep/run-sweep.ts';
import { mergeShards } from '../../../../shared/src/sweep/shards.ts';
import type { SweepChoice } from './choice.ts';
import { readShards } from './shard-packages.ts';

/** What a sweep found. */
export interface SweepFindings extends SweepResults {
  readonly choice: SweepChoice;
  readonly plan: SweepPlan;
  /** Its model is the one that a training with its parameters gives. */
  readonly winner: Trial;
  readonly importance: ParameterImportance;
  readonly warnings: readonly string[];
}

/** What a sweep is about. */
export interface SweepSubject {
  readonly choice: SweepChoice;
  /** The training that is varied. */
  readonly request: TrainingRequest;
  readonly datasetId: string;
  /** Milliseconds between two checkpoints; null makes none. */
  readonly checkpointInterval: number | null;
  /** Where `request` keeps its checkpoints. */
  readonly store: CheckpointStore;
  readonly context: StageContext;
}

/**
 * Tries what the sweep may give, or reads what other jobs have tried, and picks the trial with the least validation
 * loss.
 * @throws ConfigurationError if every trial failed; it names the reasons.
 */
export async function search(subject: SweepSubject): Promise<SweepFindings> {
  const { choice, request, context } = subject;
  const plan = await openPlan(subject);
  const found =
    choice.merge === null
      ? await trainBrackets(subject, plan, plan.brackets)
      : mergeShards(plan, await readShards(choice.merge, context));
  const winner = winnerOf(plan, found.results);
  if (winner === null) throw noWinner(plan, found);
  const importance = await parameterImportance(plan, found.results, request.seed, request.signal);
  request.log.info(`Trial ${winner.number} won: ${winner.algorithm} ${JSON.stringify(winner.values)}`);
  const warnings =
    found.complete || choice.merge === null
      ? []
      : ['The time budget of a shard was used up: not all trials of the sweep were done.'];
  return { ...found, choice, plan, winner, importance, warnings };
}

/** The training that gives the winner's model. The trials have used the time budget, so it ends when it is done. */
export function winnersTraining({ winner }: SweepFindings, request: TrainingRequest): TrainingRequest {
  const { budget: _budget, ...rest } = request;
  return { ...rest, algorithm: winner.algorithm, params: winner.params };
}

/** What the model package says of the sweep that found its parameters. */
export function sweepDocument({ choice, plan, results, complete, winner, importance }: SweepFindings): {
  readonly [key: string]: unknown;
} {
  return {
    format: 'mlops-sweep-findings/1',
    method: choice.config.method,
    complete,
    winner: winner.number,
    trials: standings(plan, results).map(({ trial, rung, loss, reason }) => ({
      trial: trial.number,
      algorithm: trial.algorithm,
      values: trial.values,
      comparisons: rung + 1,
      validationLoss: loss,
      reason,
    })),
    importance,
  };
}

/** The plan of the sweep, once everything that can be known to fail is looked at. */
export async function openPlan({ choice, request, datasetId }: SweepSubject): Promise<SweepPlan> {
  if (request.validation.rows === 0) {
    throw new ConfigurationError('A sweep judges by the validation split, which has no rows.', {
      location: { key: 'data.split' },
      hint: 'Give the validation split a share.',
    });
  }
  const plan = await planSweep({
    sweep: choice.config,
    task: request.task as SupervisedTask,
    algorithm: request.algorithm,
    params: request.params,
    seed: request.seed,
    identity: [datasetId, typeof request.engine === 'string' ? request.engine : request.engine.name],
  });
  for (const name of new Set(plan.trials.map(({ algorithm }) => algorithm))) {
    requireExportableAlgorithm(request.exports ?? [], name);
    requireUnlabelled(await findLearner(name), request);
  }
  const { trials } = choice.config;
  if (plan.trials.length < trials) {
    request.log.info(
      `The space has ${plan.trials.length} sets of parameters, so ${trials} trials are not needed.`,
    );
  }
  return plan;
}

/** Trains the trials of some brackets. */
export function trainBrackets(
  { request, checkpointInterval }: SweepSubject,
  plan: SweepPlan,
  brackets: SweepPlan['brackets'],
): Promise<SweepResults> {
  const { log, signal, engine, workingDirectory, threads, checkpoints, budget } = request;
  const count = brackets.reduce((sum, { length }) => sum + length, 0);
  return log.group(`Sweep of ${count} trials`, () =>
    runSweep({
      plan,
      brackets,
      data: request,
      task: request.task as SupervisedTask,
      engine,
      ...(workingDirectory === undefined ? {} : { workingDirectory }),
      ...(threads === undefined ? {} : { threads }),
      log,
      signal,
      ...(checkpoints === undefined ? {} : { checkpoints }),
      checkpointInterval,
      ...(budget === undefined ? {} : { budget }),
    }),
  );
}

function noWinner(plan: SweepPlan, { results, complete }: SweepResults): ConfigurationError {
  const failed = standings(plan, results).filter(({ reason }) => reason !== null);
  if (!complete && failed.length === 0) {
    return new ConfigurationError('The time budget was used up before any trial of the sweep was done.', {
      location: { key: 'train.time-budget' },
      hint: 'Raise it, or let trials be shorter.',
    });
  }
  const trialsByReason = Map.groupBy(failed, ({ reason }) => reason as string);
  const reasons = [...trialsByReason].sort(([, a], [, b]) => b.length - a.length);
  const shown = reasons.slice(0, 5).map(([reason, trials]) => {
    const numbers = trials.map(({ trial }) => trial.number).sort((a, b) => a - b);
    const named = numbers.slice(0, 5).join(', ');
    return `- trial ${named}${numbers.length > 5 ? `, and ${numbers.length - 5} more` : ''}: ${reason}`;
  });
  const more = reasons.length > shown.length ? `\n- and ${reasons.length - shown.length} other reasons` : '';
  return new ConfigurationError(
    `All ${failed.length} trials of the sweep failed:\n${shown.join('\n')}${more}`,
    {
      location: { key: 'train.sweep' },
      hint: 'Mend what the reasons name; train.params without a sweep shows whether the algorithm can learn at all.',
    },
  );
}
