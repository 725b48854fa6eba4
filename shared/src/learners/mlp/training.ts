import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Scalar, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs-core';
import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import type { Engine } from '../../engine/engine.ts';
import type { DenseMatrix } from '../../features/dense-matrix.ts';
import type { Checkpoints } from '../checkpoint.ts';
import type { TrainingContext, TrainingStep } from '../learner.ts';
import { TrainingPace } from '../training-pace.ts';
import { TrainingProgress } from '../training-progress.ts';
import { decodeProgress, encodeProgress } from './checkpoint.ts';
import { assignWeights } from './network.ts';
import { Optimizer } from './optimizer.ts';
import { batchRows, type TrainingParameters } from './parameters.ts';
import { meanLoss, reportedLoss, type Target } from './target.ts';

/** Encoded rows of one split. */
export interface EncodedExamples {
  readonly inputs: DenseMatrix;
  /** As `encodeTarget` makes it. */
  readonly expected: Float32Array;
  /** Of each row, with mean 1; null is 1 each. */
  readonly weights: Float32Array | null;
}

export interface TrainingResult {
  readonly history: TrainingStep[];
  /** The epoch, from 1, whose weights the network has now. */
  readonly bestStep: number;
}

/** A network as the training loop sees it: numbers that move, and what it answers. */
export interface TrainableNetwork {
  /** What the gradients move. */
  readonly variables: readonly Variable[];
  /** What moves besides while it answers, such as the running means of a batch normalisation. */
  readonly statistics: readonly Variable[];
  /** Numbers that its layers compute for one row. */
  readonly valuesPerRow: number;
  /**
   * Rows × outputs, before the softmax. Called inside `tf.tidy`.
   * @param random what chance there is comes from, in a step of training: units are left out, statistics are taken.
   * Null where the network only answers.
   */
  outputs(inputs: Tensor2D, random: Random | null): Tensor2D;
  /** What the layers add to the loss; null where they add nothing. Called inside `tf.tidy`. */
  penalty(): Scalar | null;
}

/** Rows that validation computes at once at most. */
const validationRows = 4096;
/** Numbers that validation computes at once at most, for networks of many: 64 MiB. */
const validationValues = 2 ** 24;

/**
 * Trains the network in place: shuffled mini-batches, early stopping on the validation split, and in the end the
 * weights of the best epoch. Deterministic for a given engine and state of `random`.
 *
 * The history's training loss is the mean over the epoch's steps, with dropout and the weights of the moment; its
 * validation loss is that of the averaged weights. Neither has the L2 penalty in it. When the time budget is used
 * up, the epoch that is going on is dropped, unless it is the first: that one ends after the step.
 * @param checkpoints of this training: it goes on from the last one, to the same weights.
 * @throws ConfigurationError if a loss is not finite.
 * @throws the signal's reason if it is aborted.
 */
export async function trainNetwork(
  engine: Engine,
  network: TrainableNetwork,
  target: Target,
  splits: { train: EncodedExamples; validation: EncodedExamples },
  parameters: TrainingParameters,
  seeded: Random,
  context: TrainingContext,
  checkpoints: Checkpoints,
): Promise<TrainingResult> {
  const { tf } = engine;
  const { train, validation } = splits;
  const rows = train.inputs.rows;
  const { variables, statistics } = network;
  const optimizer = new Optimizer(
    copiesOf(variables),
    variables.map((variable) => variable.shape.length >= 2),
    { learningRate: parameters['learning-rate'], l2: parameters.l2, averaging: parameters.averaging },
  );
  const batchesPerEpoch = Math.max(1, Math.round(rows / batchRows(parameters['batch-size'], rows)));
  const batch = new BatchBuffer(train, Math.ceil(rows / batchesPerEpoch));
  const saved = await checkpoints.restore((bytes) =>
    decodeProgress(
      bytes,
      optimizer.weights.map(({ length }) => length),
      statistics.map(({ size }) => size),
      rows,
      batchesPerEpoch,
    ),
  );
  if (saved !== null) {
    optimizer.resume(saved.optimizer);
    assignWeights(engine, statistics, saved.statistics);
  }
  const random = saved === null ? seeded : Random.resume(saved.random);
  const order = saved?.order ?? Int32Array.from({ length: rows }, (_, row) => row);

  /** Computes the gradients on the batch, moves the weights, and returns the batch's loss. */
  const step = (): number =>
    tf.tidy(() => {
      assignWeights(engine, variables, optimizer.weights);
      const { inputs, expected, weights } = batch.tensors(engine);
      let loss = Number.NaN;
      const { grads } = tf.variableGrads(() => {
        const own = meanLoss(tf, target, network.outputs(inputs, random), expected, weights);
        loss = own.dataSync()[0];
        const penalty = network.penalty();
        return penalty ? tf.add<Scalar>(own, penalty) : own;
      }, variables as Variable[]);
      optimizer.step(variables.map((variable) => grads[variable.name].dataSync() as Float32Array));
      return loss;
    });

  const history = saved?.history ?? [];
  let bestWeights = saved?.bestWeights ?? optimizer.averages.map((values) => values.slice());
  let bestStatistics = saved?.bestStatistics ?? copiesOf(statistics);
  let best = saved?.best ?? { epoch: 0, loss: Number.POSITIVE_INFINITY };
  let epoch = saved?.epoch ?? 1;
  let batches = saved?.batches ?? 0;
  let lossSum = saved?.lossSum ?? 0;
  const pace = new TrainingPace(context, checkpoints, () =>
    encodeProgress({
      random: random.state,
      optimizer: optimizer.state,
      epoch,
      batches,
      lossSum,
      order,
      best,
      bestWeights,
      statistics: copiesOf(statistics),
      bestStatistics,
      history,
    }),
  );
  const progress = new TrainingProgress(context.log, 'epoch', parameters.epochs, epoch - 1);
  const patience = parameters['early-stopping'];
  const last = Math.min(parameters.epochs, context.pauseAfter ?? Number.POSITIVE_INFINITY);
  const finished = (): boolean => epoch > last || (patience > 0 && epoch - 1 - best.epoch >= patience);

  let inTime = true;
  while (inTime && !finished()) {
    if (batches === 0) random.shuffle(order);
    while (batches < batchesPerEpoch) {
      const from = Math.floor((batches * rows) / batchesPerEpoch);
      const to = Math.floor(((batches + 1) * rows) / batchesPerEpoch);
      batch.fill(order.subarray(from, to));
      const loss = step();
      batches++;
      if (!Number.isFinite(loss)) throw lossNotFinite('training', epoch, batches, parameters);
      lossSum += loss * batch.rows;
      inTime = await pace.next();
      if (!inTime) break;
    }
    // Without any epoch there would be no model: what the first one has learned so far is one.
    if (!inTime && epoch > 1 && batches < batchesPerEpoch) break;
    const learnedRows = Math.floor((batches * rows) / batchesPerEpoch);
    assignWeights(engine, variables, optimizer.averages);
    const validationLoss = await splitLoss(engine, network, target, validation);
    if (!Number.isFinite(validationLoss)) {
      throw lossNotFinite('validation', epoch, batches, parameters);
    }
    history.push({
      step: epoch,
      trainLoss: reportedLoss(target, lossSum / learnedRows),
      validationLoss: reportedLoss(target, validationLoss),
    });
    progress.report(epoch, history[epoch - 1].validationLoss);
    if (validationLoss < best.loss) {
      best = { epoch, loss: validationLoss };
      bestWeights = optimizer.averages.map((values) => values.slice());
      bestStatistics = copiesOf(statistics);
    }
    epoch++;
    batches = 0;
    lossSum = 0;
  }
  context.signal.throwIfAborted();
  // An epoch that the time cut short is no state to go on from.
  if (inTime) await pace.end();
  assignWeights(engine, variables, bestWeights);
  assignWeights(engine, statistics, bestStatistics);
  return { history, bestStep: best.epoch };
}

function copiesOf(variables: readonly Variable[]): Float32Array[] {
  return variables.map((variable) => (variable.dataSync() as Float32Array).slice());
}

/** Mean loss of the network over a split. */
async function splitLoss(
  engine: Engine,
  network: TrainableNetwork,
  target: Target,
  examples: EncodedExamples,
): Promise<number> {
  const { tf } = engine;
  const { rows, width, values } = examples.inputs;
  const chunk = Math.max(1, Math.min(validationRows, Math.floor(validationValues / network.valuesPerRow)));
  let sum = 0;
  for (let from = 0; from < rows; from += chunk) {
    const to = Math.min(rows, from + chunk);
    sum += tf.tidy(() => {
      const inputs = tf.tensor2d(values.subarray(from * width, to * width), [to - from, width]);
      const expected = tf.tensor1d(examples.expected.subarray(from, to));
      const weights = examples.weights ? tf.tensor1d(examples.weights.subarray(from, to)) : null;
      const loss = meanLoss(tf, target, network.outputs(inputs, null), expected, weights);
      return loss.dataSync()[0] * (to - from);
    });
    await nextTurn();
  }
  return sum / rows;
}

/** The rows of one step, copied together from all over the training split into the same memory each time. */
class BatchBuffer {
  readonly capacity: number;
  rows = 0;
  readonly #examples: EncodedExamples;
  readonly #inputs: Float32Array;
  readonly #expected: Float32Array;
  readonly #weights: Float32Array | null;

  constructor(examples: EncodedExamples, capacity: number) {
    this.capacity = capacity;
    this.#examples = examples;
    this.#inputs = new Float32Array(capacity * examples.inputs.width);
    this.#expected = new Float32Array(capacity);
    this.#weights = examples.weights ? new Float32Array(capacity) : null;
  }

  fill(rows: Int32Array): void {
    const { inputs, expected, weights } = this.#examples;
    const { width, values } = inputs;
    this.rows = rows.length;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      this.#inputs.set(values.subarray(row * width, (row + 1) * width), i * width);
      this.#expected[i] = expected[row];
      if (this.#weights && weights) this.#weights[i] = weights[row];
    }
  }

  tensors({ tf }: Engine): { inputs: Tensor2D; expected: Tensor1D; weights: Tensor1D | null } {
    const width = this.#examples.inputs.width;
    return {
      inputs: tf.tensor2d(this.#inputs.subarray(0, this.rows * width), [this.rows, width]),
      expected: tf.tensor1d(this.#expected.subarray(0, this.rows)),
      weights: this.#weights ? tf.tensor1d(this.#weights.subarray(0, this.rows)) : null,
    };
  }
}

function lossNotFinite(
  split: 'training' | 'validation',
  epoch: number,
  batch: number,
  parameters: TrainingParameters,
): ConfigurationError {
  const rate = parameters['learning-rate'];
  return new ConfigurationError(
    `The ${split} loss is no longer a number: it overflowed in epoch ${epoch}, step ${batch}.`,
    {
      location: { key: 'train.params.learning-rate' },
      hint:
        `Try a smaller learning-rate (it is ${rate}; say ${Number((rate / 10).toPrecision(3))}), ` +
        'and look for extreme values in the columns and the target.',
    },
  );
}
