import { z } from 'zod';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { appendRows } from '../../data/append-rows.ts';
import { selectRows, type Table } from '../../data/table.ts';
import { encodedColumns } from '../../features/encoded-columns.ts';
import type { FittedFeatures, OutOfFold } from '../../features/features.ts';
import type {
  Examples,
  Learner,
  Predictor,
  TrainedModel,
  TrainingContext,
  TrainingInput,
} from '../learner.ts';
import { damagedFile, fileOf, jsonBytes, parseJsonFile } from '../model-file.ts';
import { findLearner, parseParams } from '../registry.ts';
import { compareLosses, guardLevel, rowLosses } from '../row-losses.ts';
import { type SelfTrainingParameters, selfTrainingParametersSchema } from './parameters.ts';
import { applyTemperature, choosePseudoLabels, fitTemperature, type PseudoLabels } from './pseudo-labels.ts';

const ownFile = 'self-training.json';
const ownFileSchema = z.strictObject({ format: z.literal('mlops-self-training/1'), base: z.string() });

/**
 * Self-training (Yarowsky 1995): a classifier labels the rows that it is sure of, and learns anew with them. What it
 * learned so is kept only if the validation rows show it to be better than the labels alone.
 */
export const selfTraining: Learner<SelfTrainingParameters> = {
  name: 'self-training',
  description:
    'A classifier that labels rows without a target by itself, where it is sure, and learns from them.',
  tasks: ['classification'],
  params: selfTrainingParametersSchema,
  needsUnlabelled: true,
  answersBy: ({ base }) => base,
  usesTensorFlow: async (params) => {
    const base = await findBase(params.base);
    return base.usesTensorFlow?.(parseBaseParams(base, params)) ?? false;
  },
  train,
  load,
};

async function train(
  input: TrainingInput<SelfTrainingParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { params, classes, unlabelled, validation } = input;
  const base = await findBase(params.base);
  const baseParams = parseBaseParams(base, params);
  const trainBase = (round: number, train: Examples, outOfFold: OutOfFold) =>
    base.train(
      { ...input, params: baseParams, train, outOfFold },
      // Each round is a training of its own, which goes on from its own checkpoint.
      { ...context, checkpoints: context.checkpoints?.scope([base.name, baseParams, round]) },
    );
  const labelsAlone = await trainBase(0, input.train, input.outOfFold);
  const found = { model: labelsAlone, rows: 0, round: 0 };
  if (unlabelled === undefined || unlabelled.rows === 0 || validation.table.rows === 0) {
    return describe(
      params.base,
      found,
      labelsAlone,
      'There was nothing to learn from, or no row to judge by.',
    );
  }
  const shares = classShares(input.train, classes.length);
  const lossesAlone = rowLosses(labelsAlone.predictor, validation, classes.length);
  let lowest = 0;
  let teacher = labelsAlone;
  let labelled: PseudoLabels | null = null;
  for (let round = 1; round <= params['max-rounds']; round++) {
    context.signal.throwIfAborted();
    if (context.budget?.isUsedUp()) break;
    const judged = teacher.predictor.predict(validation.table);
    const temperature = fitTemperature(judged, validation.target, classes.length);
    const sure = applyTemperature(teacher.predictor.predict(unlabelled), classes.length, temperature);
    const chosen = choosePseudoLabels(sure, shares, {
      selection: params.selection,
      threshold: params.threshold,
      topK: params['top-k'],
    });
    if (chosen.rows.length === 0 || (labelled !== null && sameLabels(labelled, chosen))) break;
    labelled = chosen;
    const { examples, outOfFold } = withPseudoLabels(input, unlabelled, chosen, params['pseudo-weight']);
    teacher = await trainBase(round, examples, outOfFold);
    const { mean, standardError, surelyLower } = compareLosses(
      rowLosses(teacher.predictor, validation, classes.length),
      lossesAlone,
    );
    context.log.info(
      `Self-training, round ${round}: ${chosen.rows.length} rows labelled, validation loss ${mean < 0 ? '' : '+'}${mean.toPrecision(3)} (± ${standardError.toPrecision(2)}) against labels alone.`,
    );
    if (surelyLower && mean < lowest) {
      lowest = mean;
      Object.assign(found, { model: teacher, rows: chosen.rows.length, round });
    }
  }
  const note =
    found.round > 0
      ? `Round ${found.round} was kept: its validation loss is lower than that of the labels alone by ${(-lowest).toPrecision(3)}.`
      : `The labels alone were kept: of no round is it ${100 * guardLevel} % sure, by the validation rows, that its loss is lower.`;
  return describe(params.base, found, labelsAlone, note);
}

function parseBaseParams(base: Learner, params: SelfTrainingParameters): unknown {
  return parseParams(base, 'classification', params['base-params'], 'train.params.base-params');
}

async function findBase(name: string): Promise<Learner> {
  const location = { key: 'train.params.base' };
  const base = await findLearner(name).catch((error: ConfigurationError) => {
    throw new ConfigurationError(error.message, { location, hint: error.hint, cause: error });
  });
  if (base.needsUnlabelled !== true) return base;
  throw new ConfigurationError(`"${name}" cannot be the base of self-training.`, {
    location,
    hint: 'Name a classifier that learns from labelled rows, such as gradient-boosted-trees.',
  });
}

function describe(
  base: string,
  { model, rows }: { model: TrainedModel; rows: number },
  labelsAlone: TrainedModel,
  note: string,
): TrainedModel {
  const own = jsonBytes({ format: 'mlops-self-training/1', base });
  return {
    ...model,
    files: new Map([...model.files, [ownFile, own]]),
    withoutUnlabelled: { predictor: labelsAlone.predictor, usedRows: rows, note },
  };
}

function classShares({ target, weights }: Examples, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (let row = 0; row < target.length; row++) sums[target[row]] += weights?.[row] ?? 1;
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((sum) => sum / total);
}

function sameLabels(a: PseudoLabels, b: PseudoLabels): boolean {
  return (
    a.rows.length === b.rows.length &&
    a.rows.every((row, i) => row === b.rows[i]) &&
    a.labels.every((label, i) => label === b.labels[i])
  );
}

/** The labelled rows and, below them, those that got a label, whose weights sum to a share of the labelled ones' at most. */
function withPseudoLabels(
  { train, features, outOfFold }: TrainingInput<SelfTrainingParameters>,
  unlabelled: Table,
  chosen: PseudoLabels,
  largestShare: number,
): { examples: Examples; outOfFold: OutOfFold } {
  const added = selectRows(unlabelled, chosen.rows);
  const own = train.weights ?? new Float64Array(train.target.length).fill(1);
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const ownSum = sum(own);
  const factor = Math.min(ownSum / own.length, (largestShare * ownSum) / sum(chosen.weights));
  const join = (first: Float64Array, second: Float64Array): Float64Array => {
    const joined = new Float64Array(first.length + second.length);
    joined.set(first);
    joined.set(second, first.length);
    return joined;
  };
  return {
    examples: {
      table: appendRows(train.table, added),
      target: join(train.target, chosen.labels),
      weights: join(
        own,
        chosen.weights.map((weight) => weight * factor),
      ),
    },
    outOfFold: extend(outOfFold, features, added, join),
  };
}

/** Rows that the encoders were not fitted on are encoded as any others. */
function extend(
  outOfFold: OutOfFold,
  features: FittedFeatures,
  added: Table,
  join: (first: Float64Array, second: Float64Array) => Float64Array,
): OutOfFold {
  const extended = new Map<string, readonly Float64Array[]>();
  for (const feature of features.features) {
    const own = outOfFold.get(feature.name);
    if (own === undefined || (feature.kind !== 'target-encoded' && feature.kind !== 'text')) continue;
    const columns = encodedColumns(feature, added);
    extended.set(
      feature.name,
      own.map((column, output) => join(column, columns[output])),
    );
  }
  return extended;
}

async function load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor> {
  const { base } = parseJsonFile(fileOf(files, ownFile), ownFile, ownFileSchema);
  const learner = await findLearner(base).catch((error) => {
    throw damagedFile(ownFile, `base: ${messageOf(error).replace(/\.$/, '')}`, error);
  });
  if (learner.needsUnlabelled) throw damagedFile(ownFile, `base: "${base}" cannot be one`);
  const others = new Map([...files].filter(([path]) => path !== ownFile));
  return learner.load(others, features);
}
