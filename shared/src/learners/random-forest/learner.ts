import { InfrastructureError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import { treeExplainer } from '../../explain/tree-explainer.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { encodeForTrees } from '../../features/tree-matrix.ts';
import { checkpointsOf } from '../checkpoint.ts';
import { sharesByColumn } from '../gradient-boosted-trees/importance.ts';
import { sameFeatures } from '../gradient-boosted-trees/prediction.ts';
import type { Learner, Predictor, TrainedModel, TrainingContext, TrainingInput } from '../learner.ts';
import { fileOf } from '../model-file.ts';
import { requireSomethingToLearn } from '../require-something-to-learn.ts';
import { type ForestModel, modelFile, outputsOf, parseModel, serializeModel } from './model.ts';
import { type ForestParameters, forestParametersSchema } from './parameters.ts';
import { ForestPredictor, treesByOutput } from './prediction.ts';
import { growForest } from './training.ts';

/** A random forest on binned columns, with missing values and categories as they are. */
export const randomForest: Learner<ForestParameters> = {
  name: 'random-forest',
  description:
    'A random forest: the mean of many deep trees, each on drawn rows and columns; little to tune.',
  tasks: ['classification', 'regression'],
  params: forestParametersSchema,
  resource: 'trees',
  train,
  load,
};

async function train(
  input: TrainingInput<ForestParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { task, classes, features, params, seed } = input;
  requireSomethingToLearn(input);
  const matrix = encodeForTrees(features, input.train.table, input.outOfFold);
  const { model, gains } = await growForest(
    task,
    classes,
    matrix,
    input.train,
    params,
    seed,
    context,
    checkpointsOf(context, randomForest.name, input),
  );
  return {
    files: new Map([[modelFile, serializeModel(model)]]),
    predictor: predictorOf(model, features),
    history: [],
    bestStep: model.trees.length,
    importance: sharesByColumn(gains, model.features),
    engine: 'javascript',
  };
}

async function load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor> {
  const model = parseModel(fileOf(files, modelFile));
  if (!sameFeatures(model.features, encodeForTrees(features, { rows: 0, columns: new Map() }))) {
    throw new InfrastructureError(
      `${modelFile} and features.json of the package are about different columns.`,
      { hint: 'Fetch the model package again.' },
    );
  }
  return predictorOf(model, features);
}

function predictorOf(model: ForestModel, features: FittedFeatures): Predictor {
  const forest = new ForestPredictor(model);
  const encoded = (table: Table) => encodeForTrees(features, table);
  const outputs = outputsOf(model.classes.length);
  return {
    predict: (table: Table) => forest.predict(encoded(table)),
    // Only made when it is asked for: serving has no use for it.
    get shapley() {
      return treeExplainer(
        model.trees.flatMap((tree) => treesByOutput(tree, outputs)),
        new Float64Array(outputs),
        model.task === 'regression' ? 'value' : 'probability',
        encoded,
        1 / model.trees.length,
      );
    },
  };
}
