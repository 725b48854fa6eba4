import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { tableOf } from '../../data/table.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import { fitScale } from '../../features/fit-scale.ts';
import { type SparseRows, SparseRowsBuilder } from '../../features/sparse-rows.ts';
import type {
  Examples,
  Learner,
  TrainedModel,
  TrainingContext,
  TrainingInput,
  TrainingStep,
} from '../learner.ts';
import { fileOf } from '../model-file.ts';
import { LinearLoss, objectiveFor } from './loss.ts';
import { minimise } from './minimise.ts';
import { type LinearModel, modelFile, parseModel, serializeModel } from './model.ts';
import { type LinearParameters, linearParametersSchema } from './parameters.ts';
import { penaltyOf } from './penalty.ts';
import { linearPredictor } from './prediction.ts';

/** Linear regression and logistic regression, with penalties on coefficients; intercepts are free. */
export const linear: Learner<LinearParameters> = {
  name: 'linear',
  description:
    'Linear regression, and logistic regression for two classes and more, with L1 and L2 penalties.',
  tasks: ['classification', 'regression'],
  params: linearParametersSchema,
  train,
  load: async (files, features) => {
    const model = parseModel(fileOf(files, modelFile));
    const { columns } = encodeDense(features, tableOf([]));
    if (columns.length !== model.columns.length || columns.some((name, i) => name !== model.columns[i])) {
      throw new InfrastructureError(
        `${modelFile} and features.json of the package are about different columns.`,
        { hint: 'Fetch the model package again.' },
      );
    }
    return linearPredictor(model, features);
  },
};

async function train(
  { task, classes, features, params, outOfFold, ...given }: TrainingInput<LinearParameters>,
  { log, signal }: TrainingContext,
): Promise<TrainedModel> {
  signal.throwIfAborted();
  if (given.train.table.rows === 0) {
    throw new ConfigurationError('There are no rows to train on.', {
      location: { key: 'data.split' },
      hint: 'Look at data.query and data.split: the training split is empty.',
    });
  }
  const matrix = encodeDense(features, given.train.table, outOfFold);
  const rows = sparseRows(matrix);
  const objective = objectiveFor(task, classes.length);
  const { mean, scale } = task === 'regression' ? targetScale(given.train.target) : { mean: 0, scale: 1 };
  const lossOf = (cells: SparseRows, { target, weights }: Examples): LinearLoss =>
    new LinearLoss(
      objective,
      classes.length,
      cells,
      task === 'regression' ? target.map((value) => value / scale - mean / scale) : target,
      weights,
    );
  const loss = lossOf(rows, given.train);
  const hasValidation = given.validation.table.rows > 0;
  const judge = lossOf(sparseRows(encodeDense(features, given.validation.table)), given.validation);
  /** Half the squared error of the standardised target becomes the squared error in its own unit. */
  const unit = task === 'regression' ? 2 * scale * scale : 1;
  const history: TrainingStep[] = [];
  const minimum = await minimise(
    loss,
    penaltyOf(params, matrix.rows, loss.outputs),
    { steps: params['max-iterations'], tolerance: params.tolerance },
    signal,
    (step, parameters, trainLoss) => {
      const validationLoss = hasValidation ? judge.evaluate(parameters) : Number.NaN;
      history.push({ step, trainLoss: unit * trainLoss, validationLoss: unit * validationLoss });
      log.progress('training linear', step / params['max-iterations'], `loss ${trainLoss.toFixed(5)}`);
    },
  );
  if (!minimum.converged) {
    log.warning(
      `linear stopped after ${minimum.steps} iterations, before the tolerance was reached. Raise max-iterations, or lower c.`,
    );
  }
  const { width } = matrix;
  const { outputs } = loss;
  const model: LinearModel = {
    format: 'mlops-linear/1',
    objective,
    classes: [...classes],
    columns: [...matrix.columns],
    intercepts: Array.from(
      { length: outputs },
      (_, k) => mean + scale * minimum.parameters[width * outputs + k],
    ),
    coefficients: Array.from({ length: outputs }, (_, k) =>
      Array.from({ length: width }, (_, j) => scale * minimum.parameters[j * outputs + k]),
    ),
  };
  if (![...model.intercepts, ...model.coefficients.flat()].every(Number.isFinite)) {
    throw new ConfigurationError('The coefficients overflow.', {
      location: { key: 'train.params.c' },
      hint: 'Lower c for a stronger penalty, and look for extreme values in the target.',
    });
  }
  return {
    files: new Map([[modelFile, serializeModel(model)]]),
    predictor: linearPredictor(model, features),
    history,
    bestStep: minimum.steps,
    importance: importanceOf(model, matrix),
    engine: 'javascript',
  };
}

/** @throws ConfigurationError if a target's number is infinite, or they overflow. */
function targetScale(target: Float64Array): { mean: number; scale: number } {
  const { mean, scale } = fitScale(target);
  if (Number.isFinite(mean) && Number.isFinite(scale) && target.every(Number.isFinite))
    return { mean, scale };
  throw new ConfigurationError('The target holds numbers that overflow.', {
    location: { key: 'data.target' },
    hint: 'Leave such rows out or rescale the target.',
  });
}

/** @throws ConfigurationError naming the column whose numbers overflow. */
function sparseRows({ rows, width, values, columns }: DenseMatrix): SparseRows {
  const builder = new SparseRowsBuilder();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column];
      if (value === 0) continue;
      if (!Number.isFinite(value)) {
        throw new ConfigurationError('A number overflows after scaling.', {
          location: { column: columns[column] },
          hint: 'Look for extreme values in that column.',
        });
      }
      builder.add(column, value);
    }
    builder.endRow();
  }
  return builder.finish(width);
}

/** Share of each table column: its coefficients' magnitudes times the deviations of what they multiply. */
function importanceOf({ coefficients }: LinearModel, { rows, width, values, columns }: DenseMatrix) {
  const shares: Record<string, number> = Object.create(null);
  let total = 0;
  for (let j = 0; j < width; j++) {
    let mean = 0;
    let square = 0;
    for (let row = 0; row < rows; row++) {
      const value = values[row * width + j];
      mean += value / rows;
      square += (value * value) / rows;
    }
    const deviation = Math.sqrt(Math.max(0, square - mean * mean));
    const share = coefficients.reduce((sum, list) => sum + Math.abs(list[j]) * deviation, 0);
    shares[columns[j]] = (shares[columns[j]] ?? 0) + share;
    total += share;
  }
  if (total === 0) return null;
  return Object.fromEntries(Object.entries(shares).map(([column, share]) => [column, share / total]));
}
