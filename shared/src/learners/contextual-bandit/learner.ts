import { ConfigurationError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import type { FittedFeatures } from '../../features/features.ts';
import type {
  BanditInput,
  BanditLearner,
  BanditModel,
  Predictor,
  TrainedModel,
  TrainingContext,
} from '../learner.ts';
import { damagedModel } from '../model-file.ts';
import { findLearner } from '../registry.ts';
import { listCandidates } from './candidates.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { filesOf, readBanditFile, writeBanditFiles } from './model.ts';
import { type BanditParameters, banditParametersSchema } from './parameters.ts';
import { type ActionModels, epsilonGreedy, valuesOfActions } from './policy.ts';
import { learnRewards } from './reward-models.ts';

/**
 * Learns from logged decisions which action to take in which context: a model of what each action earns, and the
 * policy that takes the one that is expected to earn most, but for a share of decisions that are left to chance.
 */
export const contextualBandit: BanditLearner<BanditParameters> = {
  name: 'contextual-bandit',
  description:
    'A policy from logged decisions, their rewards and the probabilities that they were taken with.',
  tasks: ['contextual-bandit'],
  params: banditParametersSchema,
  train,
  load,
};

async function train(input: BanditInput<BanditParameters>, context: TrainingContext): Promise<BanditModel> {
  const { params, actions, features, outOfFold } = input;
  const { log } = context;
  const candidates = await listCandidates(params);
  const counts = new Float64Array(actions.length);
  for (const action of input.train.action) counts[action]++;
  const learned = [...actions.keys()].filter((action) => counts[action] >= params['min-action-rows']);
  if (learned.length < 2) {
    throw new ConfigurationError(
      `The training split has ${learned.length === 1 ? 'one action' : 'no action'} of ${params['min-action-rows']} rows at least: there is nothing to choose.`,
      {
        location: { key: 'train.params.min-action-rows' },
        hint: 'Log more decisions, or lower it.',
      },
    );
  }
  const { chosen, judged } = await log.group('Choosing how to learn what actions earn', () =>
    chooseCandidate(candidates, learned, input, context),
  );
  const models = await log.group(`Learning what actions earn: ${chosen.learner.name}, ${chosen.method}`, () =>
    learnRewards(
      chosen,
      learned,
      input,
      { features, outOfFold },
      { largestWeight: params['max-weight'] },
      context,
    ),
  );
  const meanReward = input.train.reward.reduce((sum, reward) => sum + reward, 0) / input.train.reward.length;
  const rewards = { actions: actions.length, learned, models: models.map(({ predictor }) => predictor) };
  const file = {
    format: 'mlops-contextual-bandit/1' as const,
    base: chosen.learner.name,
    actions: [...actions],
    learned,
    epsilon: params.epsilon,
    'mean-reward': meanReward,
  };
  return {
    files: writeBanditFiles(
      file,
      models.map(({ files }) => files),
    ),
    predictor: predictorOf(rewards, params.epsilon, meanReward),
    history: [],
    bestStep: 0,
    importance: meanImportance(models),
    engine: models[0].engine,
    attempts: judged.map(({ candidate, error }) => ({
      base: candidate.learner.name,
      method: candidate.method,
      error,
      chosen: candidate === chosen,
    })),
    leftOut: actions.flatMap((name, action) =>
      learned.includes(action) ? [] : [{ action: name, rows: counts[action] }],
    ),
  };
}

function predictorOf(rewards: ActionModels, epsilon: number, meanReward: number): Predictor {
  const { actions, learned } = rewards;
  return {
    predict: (table: Table) =>
      epsilonGreedy(valuesOfActions(rewards, table, meanReward), actions, learned, epsilon),
    expectedRewards: (table: Table) => valuesOfActions(rewards, table, meanReward),
  };
}

/** Mean over the actions' models; null where one cannot say. */
function meanImportance(models: readonly TrainedModel[]): Record<string, number> | null {
  const shares = new Map<string, number>();
  for (const { importance } of models) {
    if (importance === null) return null;
    for (const [column, share] of Object.entries(importance)) {
      shares.set(column, (shares.get(column) ?? 0) + share / models.length);
    }
  }
  return Object.fromEntries(shares);
}

async function load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor> {
  const file = readBanditFile(files);
  const base = await findLearner(file.base).catch(() => null);
  if (base === null || !base.tasks.includes('regression')) {
    throw damagedModel(`base: "${file.base}" is no algorithm that does regression`);
  }
  const models: Predictor[] = [];
  for (const action of file.learned) models.push(await base.load(filesOf(files, action), features));
  const rewards = { actions: file.actions.length, learned: file.learned, models };
  return predictorOf(rewards, file.epsilon, file['mean-reward']);
}
