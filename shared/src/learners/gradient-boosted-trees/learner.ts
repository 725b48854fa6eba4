import { InfrastructureError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import type { ScoreUnit } from '../../explain/shapley-values.ts';
import { treeExplainer } from '../../explain/tree-explainer.ts';
import type { FittedFeatures, OutOfFold } from '../../features/features.ts';
import { encodeForTrees } from '../../features/tree-matrix.ts';
import { checkpointsOf } from '../checkpoint.ts';
import type {
  Examples,
  Learner,
  Predictor,
  TrainedModel,
  TrainingContext,
  TrainingInput,
} from '../learner.ts';
import { fileOf } from '../model-file.ts';
import { requireSomethingToLearn } from '../require-something-to-learn.ts';
import { sharesByColumn } from './importance.ts';
import { modelFile, parseModel, serializeModel, type TreesModel } from './model.ts';
import { type BoostingParameters, boostingParametersSchema } from './parameters.ts';
import { sameFeatures, TreesPredictor } from './prediction.ts';
import { boost, type EncodedExamples } from './training.ts';

/** Gradient-boosted decision trees: binned columns, leaf-wise growth, missing values and categories as they are. */
export const gradientBoostedTrees: Learner<BoostingParameters> = {
  name: 'gradient-boosted-trees',
  description: 'Gradient-boosted decision trees on histograms, for tables with numbers, categories and gaps.',
  tasks: ['classification', 'regression'],
  params: boostingParametersSchema,
  resource: 'trees',
  train,
  load,
};

async function train(
  input: TrainingInput<BoostingParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { task, classes, features, params, seed } = input;
  requireSomethingToLearn(input);
  const result = await boost(
    task,
    classes,
    encode(features, input.train, input.outOfFold),
    encode(features, input.validation),
    params,
    seed,
    context,
    checkpointsOf(context, gradientBoostedTrees.name, input),
  );
  return {
    files: new Map([[modelFile, serializeModel(result.model)]]),
    predictor: predictorOf(result.model, features),
    history: result.history,
    bestStep: result.bestStep,
    importance: sharesByColumn(result.gains, result.model.features),
    engine: 'javascript',
  };
}

async function load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor> {
  const model = parseModel(fileOf(files, modelFile));
  if (!sameFeatures(model.features, encodeForTrees(features, { rows: 0, columns: new Map() }))) {
    throw new InfrastructureError(
      `${modelFile} and features.json of the package are about different columns.`,
      {
        hint: 'Fetch the model package again.',
      },
    );
  }
  return predictorOf(model, features);
}

function encode(features: FittedFeatures, examples: Examples, outOfFold?: OutOfFold): EncodedExamples {
  return {
    matrix: encodeForTrees(features, examples.table, outOfFold),
    target: examples.target,
    weights: examples.weights,
  };
}

const units: Readonly<Record<TreesModel['objective'], ScoreUnit>> = {
  'squared-error': 'value',
  'binary-logistic': 'log-odds',
  softmax: 'logit',
};

function predictorOf(model: TreesModel, features: FittedFeatures): Predictor {
  const trees = new TreesPredictor(model);
  const encoded = (table: Table) => encodeForTrees(features, table);
  return {
    predict: (table: Table) => trees.predict(encoded(table)),
    shapley: treeExplainer(model.trees, model.baseline, units[model.objective], encoded),
  };
}
