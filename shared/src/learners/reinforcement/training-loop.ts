import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import type { DenseNetwork } from './dense-network.ts';
import type { CheckedEnvironment } from './environment.ts';
import { meanOf, playEpisodes, selectionSeed, storedPolicy } from './evaluate-policy.ts';

/** What an agent is made for. */
export interface AgentSetting {
  readonly actions: number;
  readonly observations: number;
  readonly random: Random;
}

/** One that acts and learns from what comes of it. */
export interface Agent {
  /** Its largest output is the action to take. */
  readonly policy: DenseNetwork;
  /** How many environments it plays in turn. */
  readonly environments: number;
  /** The action to try in an environment. */
  act(environment: number, observation: Float64Array): number;
  /** Takes in what came of the action. @param next what was seen after it; not valid after the call. */
  learn(
    environment: number,
    observation: Float64Array,
    action: number,
    reward: number,
    next: Float64Array,
    terminated: boolean,
    truncated: boolean,
  ): void;
}

/** One evaluation: the mean return of the policy after so many steps. */
export interface Evaluation {
  readonly step: number;
  readonly meanReturn: number;
}

export interface LoopSetting {
  readonly steps: number;
  readonly evaluationInterval: number;
  readonly evaluationEpisodes: number;
  readonly seed: number;
  readonly makeEnvironment: () => CheckedEnvironment;
  readonly makeAgent: (setting: AgentSetting) => Agent;
  readonly onEvaluation: (evaluation: Evaluation, best: Evaluation) => void;
}

export interface LoopResult {
  /** The policy of the best evaluation, the later one of equals, as it is stored. */
  readonly policy: DenseNetwork;
  readonly best: Evaluation;
  readonly evaluations: readonly Evaluation[];
  /** Episodes that were cut at `max-steps`. */
  readonly cutEpisodes: number;
}

/**
 * Lets an agent play and learn, evaluates it now and then on episodes that are the same each time, and keeps the
 * best. Depends on the seed and the environment alone.
 * @throws ConfigurationError if the environment fails, or what is learned is no longer a number.
 */
export function runTraining(setting: LoopSetting): LoopResult {
  const random = new Random(setting.seed);
  const judge = setting.makeEnvironment();
  const agent = setting.makeAgent({ actions: judge.actions, observations: judge.observations, random });
  const environments = Array.from({ length: agent.environments }, setting.makeEnvironment);
  for (const environment of environments) environment.reset(random.integer(selectionSeed));
  const before = new Float64Array(judge.observations);
  const evaluations: Evaluation[] = [];
  let best: Evaluation = { step: 0, meanReturn: Number.NEGATIVE_INFINITY };
  const kept = storedPolicy(agent.policy);
  const tried = storedPolicy(agent.policy);
  for (let step = 1; step <= setting.steps; step++) {
    const index = (step - 1) % environments.length;
    const environment = environments[index];
    before.set(environment.observation);
    const action = agent.act(index, before);
    environment.step(action);
    const { observation, reward, terminated, truncated } = environment;
    agent.learn(index, before, action, reward, observation, terminated, truncated);
    if (terminated || truncated) environment.reset(random.integer(selectionSeed));
    if (step % setting.evaluationInterval !== 0 && step !== setting.steps) continue;
    requireNumbers(agent.policy, step);
    storedPolicy(agent.policy, tried);
    const { returns } = playEpisodes(tried, judge, setting.evaluationEpisodes, selectionSeed);
    const evaluation = { step, meanReturn: meanOf(returns) };
    evaluations.push(evaluation);
    if (evaluation.meanReturn >= best.meanReturn) {
      best = evaluation;
      kept.parameters.set(tried.parameters);
    }
    setting.onEvaluation(evaluation, best);
  }
  const cutEpisodes = [judge, ...environments].reduce((sum, one) => sum + one.cutEpisodes, 0);
  return { policy: kept, best, evaluations, cutEpisodes };
}

function requireNumbers(network: DenseNetwork, step: number): void {
  if (network.parameters.every((value) => Math.abs(value) < 3.4e38)) return;
  throw new ConfigurationError(`What is learned is no longer a number at step ${step}: it overflowed.`, {
    location: { key: 'train.params.learning-rate' },
    hint: 'Try a learning-rate that is ten times smaller, or smaller rewards and observations (about -1 to 1).',
  });
}
