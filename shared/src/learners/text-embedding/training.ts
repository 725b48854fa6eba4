import { ConfigurationError } from '../../base/errors.ts';
import type { Random } from '../../base/random.ts';
import type { Checkpoints } from '../checkpoint.ts';
import type { TrainingContext, TrainingStep } from '../learner.ts';
import { reportedLoss, type Target } from '../mlp/target.ts';
import { TrainingPace } from '../training-pace.ts';
import { TrainingProgress } from '../training-progress.ts';
import type { Bags } from './bags.ts';
import { decodeProgress, encodeProgress } from './checkpoint.ts';
import { assign, copyOf, RowNetwork, type Weights } from './network.ts';
import { epochsFor, type TextEmbeddingParameters } from './parameters.ts';

/** Rows of a split as the loop takes them. */
export interface BaggedExamples {
  readonly bags: Bags;
  /** Class indices, or standardised values. */
  readonly expected: Float32Array;
  /** With mean 1; null is 1 each. */
  readonly weights: Float32Array | null;
}

/** Rows between two looks at the clock. */
const clockRows = 64;

/**
 * Trains the weights in place, a row at a time (stochastic gradient descent with a rate that falls to zero); in the
 * end they are those of the epoch with the lowest validation loss. When the time budget is used up, the epoch that is
 * going on is dropped, unless it is the first.
 * @param checkpoints of this training: it goes on from the last one, to the same weights.
 * @throws ConfigurationError if a loss is not finite.
 * @throws the signal's reason if it is aborted.
 */
export async function trainEmbedding(
  weights: Weights,
  target: Target,
  { train, validation }: { train: BaggedExamples; validation: BaggedExamples },
  parameters: TextEmbeddingParameters,
  random: Random,
  context: TrainingContext,
  checkpoints: Checkpoints,
): Promise<{ history: TrainingStep[]; bestStep: number }> {
  const { dropout } = parameters;
  const { rows, starts, places } = train.bags;
  const epochs = epochsFor(parameters.epochs, rows);
  const network = new RowNetwork(weights, target);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  let longest = 0;
  for (let row = 0; row < rows; row++) longest = Math.max(longest, starts[row + 1] - starts[row]);
  const kept = new Int32Array(longest);
  const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, weights, rows));
  if (saved !== null) {
    random.state = saved.random;
    order.set(saved.order);
    assign(weights, saved.weights);
  }
  const history = saved?.history ?? [];
  let best = saved?.best ?? { epoch: 0, loss: Number.POSITIVE_INFINITY, weights: copyOf(weights) };
  let epoch = saved?.epoch ?? 1;
  let learned = saved?.learned ?? 0;
  let lossSum = saved?.lossSum ?? 0;
  const pace = new TrainingPace(context, checkpoints, () =>
    encodeProgress({ random: random.state, order, weights, best, epoch, learned, lossSum, history }),
  );
  const progress = new TrainingProgress(context.log, 'epoch', epochs, epoch - 1);
  const patience = parameters['early-stopping'];
  const finished = (): boolean => epoch > epochs || (patience > 0 && epoch - 1 - best.epoch >= patience);
  while (!finished()) {
    let inTime = true;
    if (learned === 0) {
      inTime = await pace.next();
      random.shuffle(order);
    }
    while (learned < rows) {
      const row = order[learned];
      let length = 0;
      for (let at = starts[row]; at < starts[row + 1]; at++) {
        if (dropout === 0 || random.uniform() >= dropout) kept[length++] = places[at];
      }
      const weight = train.weights ? train.weights[row] : 1;
      network.compute(kept, 0, length);
      lossSum += weight * network.loss(train.expected[row]);
      const done = (epoch - 1 + learned / rows) / epochs;
      network.move(kept, 0, length, train.expected[row], parameters['learning-rate'] * weight * (1 - done));
      learned++;
      if (learned % clockRows > 0) continue;
      inTime = await pace.next();
      if (!inTime) break;
    }
    // Without any epoch there would be no model: what the first one has learned so far is one.
    if (!inTime && epoch > 1 && learned < rows) break;
    const [trainLoss, validationLoss] = [lossSum / learned, meanLossOf(network, validation)];
    if (!Number.isFinite(trainLoss) || !Number.isFinite(validationLoss)) throw notFinite(epoch, parameters);
    history.push({
      step: epoch,
      trainLoss: reportedLoss(target, trainLoss),
      validationLoss: reportedLoss(target, validationLoss),
    });
    progress.report(epoch, history[epoch - 1].validationLoss);
    if (validationLoss < best.loss) best = { epoch, loss: validationLoss, weights: copyOf(weights) };
    if (!inTime) break;
    epoch++;
    learned = 0;
    lossSum = 0;
  }
  assign(weights, best.weights);
  return { history, bestStep: best.epoch };
}

function meanLossOf(network: RowNetwork, { bags, expected, weights }: BaggedExamples): number {
  let sum = 0;
  for (let row = 0; row < bags.rows; row++) {
    network.compute(bags.places, bags.starts[row], bags.starts[row + 1]);
    sum += network.loss(expected[row]) * (weights ? weights[row] : 1);
  }
  return sum / bags.rows;
}

function notFinite(epoch: number, parameters: TextEmbeddingParameters): ConfigurationError {
  const rate = parameters['learning-rate'];
  return new ConfigurationError(`The loss is no longer a number: it overflowed in epoch ${epoch}.`, {
    location: { key: 'train.params.learning-rate' },
    hint: `Try a smaller learning-rate (it is ${rate}; say ${Number((rate / 10).toPrecision(3))}).`,
  });
}
