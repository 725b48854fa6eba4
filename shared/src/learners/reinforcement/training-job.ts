import { ConfigurationError, type ErrorLocation } from '../../base/errors.ts';
import type { WorkerJob } from '../../base/worker.ts';
import { makeAgent, type ReinforcementAlgorithm } from './algorithms.ts';
import { CheckedEnvironment } from './environment.ts';
import { type Episodes, playEpisodes, testSeed } from './evaluate-policy.ts';
import { loadEnvironment } from './load-environment.ts';
import { writePolicy } from './policy-files.ts';
import { type Evaluation, runTraining } from './training-loop.ts';

/** What the thread is given. */
export interface TrainingOrder {
  readonly directory: string;
  readonly environment: string;
  readonly algorithm: ReinforcementAlgorithm;
  readonly seed: number;
  /** Shared memory: see `CallRecord`. */
  readonly calls: Int32Array;
}

/** What the thread says, in this order: loaded, evaluated again and again, done; or failed. */
export type TrainingMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation; readonly best: Evaluation }
  | { readonly kind: 'done'; readonly outcome: PolicyOutcome }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly location: ErrorLocation;
      readonly hint: string | undefined;
    };

/** A trained policy, judged. */
export interface PolicyOutcome {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly best: Evaluation;
  readonly evaluations: readonly Evaluation[];
  /** Of the policy that was kept, on the seeds that every training is judged by. */
  readonly test: Episodes;
  readonly cutEpisodes: number;
  /** Digest of the environment's files. */
  readonly environmentDigest: string;
  readonly actions: number;
  readonly observations: number;
}

/** Trains in a thread of its own, because the environment is the user's code and may never come back. */
export const trainPolicyJob: WorkerJob = async (data, port) => {
  const order = data as TrainingOrder;
  const send = (message: TrainingMessage): void => port.postMessage(message);
  try {
    send({ kind: 'done', outcome: await train(order, send) });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // An error loses its class on the way.
    send({ kind: 'failed', message: error.message, location: error.location, hint: error.hint });
  }
};

async function train(
  { directory, environment: path, algorithm, seed, calls }: TrainingOrder,
  send: (message: TrainingMessage) => void,
): Promise<PolicyOutcome> {
  const { params } = algorithm;
  const module = await loadEnvironment(directory, path);
  const makeEnvironment = (): CheckedEnvironment =>
    new CheckedEnvironment(module.make(), path, params['max-steps'], { cells: calls });
  const first = makeEnvironment();
  send({ kind: 'loaded' });
  const { policy, best, evaluations, cutEpisodes } = runTraining({
    steps: params.steps,
    evaluationInterval: params['evaluation-interval'],
    evaluationEpisodes: params['evaluation-episodes'],
    seed,
    makeEnvironment,
    makeAgent: (setting) => makeAgent(algorithm, setting),
    onEvaluation: (evaluation, bestSoFar) => send({ kind: 'evaluated', evaluation, best: bestSoFar }),
  });
  const test = playEpisodes(policy, first, params['test-episodes'], testSeed);
  return {
    files: writePolicy(policy),
    best,
    evaluations,
    test,
    cutEpisodes: cutEpisodes + first.cutEpisodes,
    environmentDigest: module.digest,
    actions: first.actions,
    observations: first.observations,
  };
}
