import { ConfigurationError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import { doublyRobust, type LoggedDecisions } from '../../evaluate/off-policy/estimators.ts';
import type { FittedFeatures } from '../../features/features.ts';
import type {
  BanditInput,
  BanditLearner,
  BanditModel,
  LoggedExamples,
  Predictor,
  TrainedModel,
  TrainingContext,
} from '../learner.ts';
import { damagedModel } from '../model-file.ts';
import { findLearner } from '../registry.ts';
import {
  addFiles,
  filesBelow,
  modelFolder,
  type PolicyMethod,
  policyMethods,
  readBanditFile,
  writeBanditFile,
} from './model.ts';
import { type BanditParameters, banditParametersSchema } from './parameters.ts';
import { type ActionModels, epsilonGreedy, valuesOfActions } from './policy.ts';
import { answersOf, crossFit, findBase, learnFromScores, learnRewards, meanOf } from './training.ts';

/**
 * Learns from logged decisions which action to take in which context: a regressor of each action's reward, learned
 * from doubly robust scores or directly, and the policy that takes the action of the largest reward but for a share of
 * decisions that are left to chance.
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
  const base = await findBase(params);
  const counts = countRows(input.train.action, actions.length);
  const learned = [...actions.keys()].filter((action) => counts[action] >= params['min-action-rows']);
  if (learned.length < 2) {
    throw new ConfigurationError(
      `The training split has ${learned.length === 1 ? 'one action' : 'no action'} of ${params['min-action-rows']} rows at least: there is nothing to choose.`,
      {
        location: { key: 'data.action' },
        hint: 'Log more decisions, or lower train.params.min-action-rows.',
      },
    );
  }
  const { log } = context;
  const rewards = await log.group('Learning what each action earns', () =>
    learnRewards(base, learned, input, { features, outOfFold }, context),
  );
  const values = params.method === 'direct' ? null : await learnPolicy(rewards);
  const meanReward = meanOf(input.train.reward);
  const shared = { actions: actions.length, learned };
  const reward: ActionModels = { ...shared, models: predictorsOf(rewards) };
  const candidates = new Map<PolicyMethod, ActionModels>([['direct', reward]]);
  if (values !== null) candidates.set('doubly-robust', { ...shared, models: predictorsOf(values) });
  const attempts = policyMethods.flatMap((method) => {
    const models = candidates.get(method);
    return models === undefined ? [] : [{ method, models, ...worthOf(models, reward, input, meanReward) }];
  });
  const chosen =
    params.method === 'auto'
      ? attempts.reduce((best, each) => (each.value > best.value ? each : best))
      : (attempts.find(({ method }) => method === params.method) ?? attempts[0]);
  const policyModels = chosen.method === 'direct' ? rewards : (values as TrainedModel[]);
  const files = writeBanditFile({
    format: 'mlops-contextual-bandit/1',
    base: base.learner.name,
    actions: [...actions],
    learned,
    method: chosen.method,
    epsilon: params.epsilon,
    'mean-reward': meanReward,
  });
  for (const [i, action] of learned.entries()) {
    addFiles(files, modelFolder('reward', action), rewards[i].files);
    if (chosen.method !== 'direct') addFiles(files, modelFolder('policy', action), policyModels[i].files);
  }
  return {
    files,
    predictor: predictorOf(chosen.models, reward, params.epsilon, meanReward),
    history: [],
    bestStep: 0,
    importance: meanImportance(policyModels),
    engine: rewards[0].engine,
    method: chosen.method,
    attempts: attempts.map(({ method, value, standardError }) => ({ method, value, standardError })),
    leftOut: actions.flatMap((name, action) =>
      learned.includes(action) ? [] : [{ action: name, rows: counts[action] }],
    ),
  };

  /** Null where the time was used up: what was learned directly is then the best so far. */
  async function learnPolicy(models: readonly TrainedModel[]): Promise<TrainedModel[] | null> {
    const expected = await log.group('Learning it from other rows, for each row', () =>
      crossFit(base, learned, input, context),
    );
    if (expected === null) return null;
    const both = { train: expected, validation: answersOf(models, input.validation.table) };
    return log.group('Learning the policy from doubly robust scores', () =>
      learnFromScores(base, learned, input, both, context),
    );
  }
}

/** What a policy is worth on the validation rows, by the doubly robust estimate. */
function worthOf(
  models: ActionModels,
  reward: ActionModels,
  { validation, params, actions }: BanditInput<BanditParameters>,
  meanReward: number,
): { value: number; standardError: number } {
  const { table } = validation;
  const logged: LoggedDecisions = {
    ...decisionsOf(validation),
    actions: actions.length,
    policy: epsilonGreedy(
      valuesOfActions(models, table, meanReward),
      models.actions,
      models.learned,
      params.epsilon,
    ),
  };
  return doublyRobust(logged, valuesOfActions(reward, table, meanReward));
}

function decisionsOf({ table, action, reward, propensity }: LoggedExamples) {
  return { rows: table.rows, action, reward, propensity };
}

function predictorsOf(models: readonly TrainedModel[]): Predictor[] {
  return models.map(({ predictor }) => predictor);
}

function predictorOf(
  policy: ActionModels,
  reward: ActionModels,
  epsilon: number,
  meanReward: number,
): Predictor {
  return {
    predict: (table: Table) =>
      epsilonGreedy(valuesOfActions(policy, table, meanReward), policy.actions, policy.learned, epsilon),
    expectedRewards: (table: Table) => valuesOfActions(reward, table, meanReward),
  };
}

function countRows(taken: Int32Array, actions: number): Float64Array {
  const counts = new Float64Array(actions);
  for (const action of taken) counts[action]++;
  return counts;
}

/** Mean over the actions' models; null where one cannot say. */
function meanImportance(models: readonly TrainedModel[]): Record<string, number> | null {
  const shares: Record<string, number> = Object.create(null);
  for (const { importance } of models) {
    if (importance === null) return null;
    for (const [column, share] of Object.entries(importance)) {
      shares[column] = (shares[column] ?? 0) + share / models.length;
    }
  }
  return { ...shares };
}

async function load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor> {
  const model = readBanditFile(files);
  const base = await findLearner(model.base).catch(() => null);
  if (base === null || !base.tasks.includes('regression')) {
    throw damagedModel(`base: "${model.base}" is no algorithm that does regression`);
  }
  const open = async (kind: 'reward' | 'policy'): Promise<ActionModels> => {
    const models: Predictor[] = [];
    for (const action of model.learned) {
      models.push(await base.load(filesBelow(files, modelFolder(kind, action)), features));
    }
    return { actions: model.actions.length, learned: model.learned, models };
  };
  const reward = await open('reward');
  const policy = model.method === 'direct' ? reward : await open('policy');
  return predictorOf(policy, reward, model.epsilon, model['mean-reward']);
}
