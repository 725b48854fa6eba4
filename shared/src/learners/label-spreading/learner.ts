import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { sampleTable } from '../../data/sample-rows.ts';
import { tableOf } from '../../data/table.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { checkWidth, finitePoints } from '../dense-points.ts';
import type { Learner, Predictor, TrainedModel, TrainingContext, TrainingInput } from '../learner.ts';
import { compareLosses, guardLevel, rowLosses } from '../row-losses.ts';
import { type LabelSpreadingModel, readModel, writeModel } from './model.ts';
import { type LabelSpreadingParameters, labelSpreadingParametersSchema } from './parameters.ts';
import { LabelSpreadingPredictor } from './prediction.ts';
import { requireFeasible } from './size.ts';
import { type Points, type Spread, spreadLabels } from './spreading.ts';

/**
 * Labels that spread over a graph of all rows, so that they follow the shape of the data. The model is its rows: it
 * answers by those that are near.
 */
export const labelSpreading: Learner<LabelSpreadingParameters> = {
  name: 'label-spreading',
  description:
    'Labels spread along a graph of near rows, with and without a target. The model holds the encoded rows.',
  tasks: ['classification'],
  params: labelSpreadingParametersSchema,
  needsUnlabelled: true,
  train,
  load: async (files, features) => {
    const model = readModel(files);
    checkWidth(features, model.points.width);
    return predictorOf(model, features);
  },
};

/** A model and how labels spread in it. */
interface Fitted {
  readonly model: LabelSpreadingModel;
  readonly predictor: Predictor;
  readonly spread: Spread;
}

/** Ends a search for what the time does not suffice. */
class TimeUsedUp extends Error {}

async function train(
  input: TrainingInput<LabelSpreadingParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { features, train: labelled, validation, classes, params, seed } = input;
  if (labelled.table.rows === 0) {
    throw new ConfigurationError('There are no rows with a target to train on.', {
      hint: 'Look at data.query and data.split: the training split is empty.',
    });
  }
  if (labelled.weights !== undefined) {
    context.log.warning('label-spreading does not use the weights of rows.');
  }
  const all = input.unlabelled ?? tableOf([]);
  const sample = sampleTable(all, params['max-unlabelled'], new Random(seed));
  const { width } = encodeDense(features, tableOf([]));
  requireFeasible({ rows: labelled.table.rows + sample.rows, width, classes: classes.length }, params);
  const own = finitePoints(encodeDense(features, labelled.table, input.outOfFold));
  const labelsAlone = await fit(own, input, context, false);
  if (sample.rows === 0) return describe(labelsAlone, labelsAlone, 0, 'Every row has a target.');
  if (params.guard && validation.table.rows === 0) {
    return describe(labelsAlone, labelsAlone, 0, 'The labels alone were kept: there is no row to judge by.');
  }
  let whole: Fitted;
  try {
    whole = await fit(join(own, finitePoints(encodeDense(features, sample))), input, context, true);
  } catch (error) {
    if (!(error instanceof TimeUsedUp)) throw error;
    return describe(labelsAlone, labelsAlone, 0, 'The labels alone were kept: the time budget was used up.');
  }
  const rows =
    sample.rows < all.rows
      ? `${sample.rows} of ${all.rows} rows without a target, drawn by chance,`
      : `${all.rows} rows without a target`;
  const { kept, reason } = params.guard
    ? judge(whole, labelsAlone, rows, input, context)
    : { kept: whole, reason: `The ${rows} were used without looking whether that pays (guard: false).` };
  return kept === whole
    ? describe(whole, labelsAlone, sample.rows, `${reason}${remarksOn(whole, params)}`)
    : describe(labelsAlone, labelsAlone, 0, reason);
}

/** Keeps the labels alone unless the validation rows show that the others help. @param rows what the others are. */
function judge(
  whole: Fitted,
  labelsAlone: Fitted,
  rows: string,
  { validation, classes }: TrainingInput<LabelSpreadingParameters>,
  { log }: TrainingContext,
): { kept: Fitted; reason: string } {
  const { mean, standardError, surelyLower } = compareLosses(
    rowLosses(whole.predictor, validation, classes.length),
    rowLosses(labelsAlone.predictor, validation, classes.length),
  );
  log.info(
    `Label spreading: validation loss ${mean < 0 ? '' : '+'}${mean.toPrecision(3)} (± ${standardError.toPrecision(2)}) against labels alone.`,
  );
  if (surelyLower) {
    const reason = `The ${rows} were used: with them the validation loss is lower by ${(-mean).toPrecision(3)}.`;
    return { kept: whole, reason };
  }
  return {
    kept: labelsAlone,
    reason: `The labels alone were kept: it is not ${100 * guardLevel} % sure, by the validation rows, that the ${rows} lower the loss. "guard: false" uses them all the same.`,
  };
}

/** @param points the labelled rows, and below them those without a label. */
async function fit(
  points: Points,
  { train: { target }, classes, params, features }: TrainingInput<LabelSpreadingParameters>,
  { log, signal, budget }: TrainingContext,
  endsWithBudget: boolean,
): Promise<Fitted> {
  const labels = new Int32Array(points.rows).fill(-1);
  labels.set(target);
  const spread = await spreadLabels(points, labels, classes.length, params, {
    signal,
    progress: (fraction, detail) => {
      if (endsWithBudget && budget?.isUsedUp()) throw new TimeUsedUp();
      log.progress('Training', fraction, detail);
    },
  });
  const model: LabelSpreadingModel = {
    kernel: params.kernel,
    neighbours: params['n-neighbors'],
    gamma: params.gamma,
    classes,
    points,
    distributions: spread.distributions,
  };
  return { model, predictor: predictorOf(model, features), spread };
}

function describe(
  { model, predictor, spread }: Fitted,
  labelsAlone: Fitted,
  usedRows: number,
  note: string,
): TrainedModel {
  return {
    files: writeModel(model),
    predictor,
    history: [],
    bestStep: spread.iterations,
    importance: null,
    engine: 'javascript',
    withoutUnlabelled: { predictor: labelsAlone.predictor, usedRows, note },
  };
}

/** What is worth knowing about how labels spread. */
function remarksOn({ spread }: Fitted, params: LabelSpreadingParameters): string {
  const { converged, unreached } = spread;
  return [
    converged
      ? ''
      : ` After ${params['max-iterations']} iterations labels still change by more than the tolerance.`,
    unreached === 0 ? '' : ` No label arrived at ${unreached} rows.`,
  ].join('');
}

function predictorOf(model: LabelSpreadingModel, features: FittedFeatures): Predictor {
  const predictor = new LabelSpreadingPredictor(model);
  return { predict: (table) => predictor.predict(encodeDense(features, table)) };
}

function join(first: Points, second: Points): Points {
  const values = new Float32Array(first.values.length + second.values.length);
  values.set(first.values);
  values.set(second.values, first.values.length);
  return { rows: first.rows + second.rows, width: first.width, values };
}
