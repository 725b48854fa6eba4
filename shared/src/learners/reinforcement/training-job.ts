import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { ConfigurationError, type ErrorLocation, messageOf } from '../../base/errors.ts';
import type { WorkerJob } from '../../base/worker.ts';
import { makeAgent, type ReinforcementAlgorithm } from './algorithms.ts';
import { CheckedEnvironment } from './environment.ts';
import { type Episodes, playEpisodes, testSeed } from './evaluate-policy.ts';
import { loadEnvironment } from './load-environment.ts';
import type { Evaluation } from './loop-checkpoint.ts';
import { writePolicy } from './policy-files.ts';
import { TrainingLoop } from './training-loop.ts';

/** What the thread is given. */
export interface TrainingOrder {
  readonly directory: string;
  readonly environment: string;
  readonly algorithm: ReinforcementAlgorithm;
  readonly seed: number;
  /** Shared memory: see `CallRecord`. */
  readonly calls: Int32Array;
  /** Shared memory: see `requestCells`. */
  readonly requests: Int32Array;
}

/** Cells of `TrainingOrder.requests`: the thread looks at them before every step and episode of an evaluation. */
export const requestCells = {
  /** 1 asks for the state once. */
  state: 0,
  /** 1 asks to end with the best so far. */
  end: 1,
  /** Steps made: what the thread says. */
  steps: 2,
} as const;

/** What the thread says: loaded, then begun or that the state it was given is unusable, and in the end done or failed. */
export type TrainingMessage =
  | { readonly kind: 'loaded'; readonly environmentDigest: string; readonly largestState: number }
  | { readonly kind: 'begun' }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'evaluated'; readonly evaluation: Evaluation; readonly best: Evaluation }
  | { readonly kind: 'state'; readonly state: Uint8Array }
  | { readonly kind: 'done'; readonly outcome: PolicyOutcome }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly location: ErrorLocation;
      readonly hint: string | undefined;
    };

/** What the thread is told once it is loaded, and again after a state that was unusable. */
export interface BeginMessage {
  /** To go on from; null begins anew. */
  readonly state: Uint8Array | null;
}

/** A trained policy, judged. */
export interface PolicyOutcome {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly best: Evaluation;
  readonly evaluations: readonly Evaluation[];
  /** Of the policy that was kept, on the seeds that every training is judged by. */
  readonly test: Episodes;
  readonly cutEpisodes: number;
  /** Whether it was told to end before all steps were made. */
  readonly endedEarly: boolean;
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
    send({ kind: 'done', outcome: await train(order, port, send) });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    // An error loses its class on the way.
    send({ kind: 'failed', message: error.message, location: error.location, hint: error.hint });
  }
};

async function train(
  { directory, environment: path, algorithm, seed, calls, requests }: TrainingOrder,
  port: MessagePort,
  send: (message: TrainingMessage) => void,
): Promise<PolicyOutcome> {
  const { params } = algorithm;
  const module = await loadEnvironment(directory, path);
  const makeEnvironment = (): CheckedEnvironment =>
    new CheckedEnvironment(module.make(), path, params['max-steps'], { cells: calls });
  const first = makeEnvironment();
  const makeLoop = (): TrainingLoop =>
    new TrainingLoop({
      steps: params.steps,
      evaluationInterval: params['evaluation-interval'],
      evaluationEpisodes: params['evaluation-episodes'],
      seed,
      makeEnvironment,
      makeAgent: (setting) => makeAgent(algorithm, setting),
    });
  const fresh = makeLoop();
  send({ kind: 'loaded', environmentDigest: module.digest, largestState: fresh.largestState });
  const loop = await begin(fresh, makeLoop, port, send);
  Atomics.store(requests, requestCells.steps, loop.step);
  send({ kind: 'begun' });
  const { policy, best, evaluations, cutEpisodes, endedEarly } = loop.run({
    between(step) {
      Atomics.store(requests, requestCells.steps, step);
      if (Atomics.load(requests, requestCells.state) === 1) {
        Atomics.store(requests, requestCells.state, 0);
        send({ kind: 'state', state: loop.save() });
      }
      return Atomics.load(requests, requestCells.end) === 0;
    },
    onEvaluation: (evaluation, bestSoFar) => send({ kind: 'evaluated', evaluation, best: bestSoFar }),
  });
  const test = playEpisodes(policy, first, params['test-episodes'], testSeed);
  return {
    files: writePolicy(policy),
    best,
    evaluations,
    test,
    cutEpisodes: cutEpisodes + first.cutEpisodes,
    endedEarly,
    environmentDigest: module.digest,
    actions: first.actions,
    observations: first.observations,
  };
}

/** Waits for the state to go on from. @returns a loop that is there. */
async function begin(
  fresh: TrainingLoop,
  makeLoop: () => TrainingLoop,
  port: MessagePort,
  send: (message: TrainingMessage) => void,
): Promise<TrainingLoop> {
  let loop = fresh;
  for (;;) {
    const [{ state }] = (await once(port, 'message')) as [BeginMessage];
    if (state === null) return loop;
    try {
      loop.restore(state);
      return loop;
    } catch (error) {
      loop = makeLoop();
      send({ kind: 'unusable', reason: messageOf(error) });
    }
  }
}
