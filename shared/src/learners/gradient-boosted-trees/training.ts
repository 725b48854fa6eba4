import { Random } from '../../base/random.ts';
import type { TreeMatrix } from '../../features/tree-matrix.ts';
import type { Checkpoints } from '../checkpoint.ts';
import type { TrainingContext, TrainingStep } from '../learner.ts';
import type { SupervisedTask } from '../tasks.ts';
import { TrainingPace } from '../training-pace.ts';
import { TrainingProgress } from '../training-progress.ts';
import { type BinnedMatrix, binMatrix } from './binning.ts';
import { decodeProgress, encodeProgress, type BoostingRound as Round } from './checkpoint.ts';
import { lossMemory, lossOf, sharedNumbers } from './loss.ts';
import type { TreesModel } from './model.ts';
import { describeFeatures, type ModelTree } from './model-tree.ts';
import { baselineScores, objectiveFor } from './objective.ts';
import type { BoostingParameters } from './parameters.ts';
import { Forest, startingScores } from './prediction.ts';
import { RowCrew } from './row-crew.ts';
import { allocateRows } from './row-memory.ts';
import { type GrownTree, TreeGrower } from './tree-growing.ts';

/** Encoded rows with their answers. */
export interface EncodedExamples {
  readonly matrix: TreeMatrix;
  /** Index of the class, or the value. */
  readonly target: Float64Array;
  readonly weights?: Float64Array;
}

export interface BoostingResult {
  readonly model: TreesModel;
  readonly history: readonly TrainingStep[];
  /** Rounds that were kept. */
  readonly bestStep: number;
  /** Total gain of the kept rounds' splits by feature of the matrix. */
  readonly gains: Float64Array;
}

/** With less, starting threads takes about as long as they save. */
const rowsForThreads = 100_000;
/** The work is bound by memory: more threads stop helping. */
const mostThreads = 8;

/**
 * Gradient boosting with second-order leaf values (Friedman 2001; Chen and Guestrin 2016) on binned columns.
 *
 * Without validation rows there is nothing to stop by: all trees are trained, and the history's validation loss is
 * NaN. When the time budget is used up, the rounds so far are all there are.
 * @param checkpoints of this training: it goes on from the last one, to the same model.
 * @throws the signal's reason when it is aborted.
 */
export async function boost(
  task: SupervisedTask,
  classes: readonly string[],
  train: EncodedExamples,
  validation: EncodedExamples,
  parameters: BoostingParameters,
  seed: number,
  context: TrainingContext,
  checkpoints: Checkpoints,
): Promise<BoostingResult> {
  let random = new Random(seed);
  const name = objectiveFor(task, classes.length);
  const baseline = baselineScores(name, classes.length, train.target, train.weights);
  const binned = binMatrix(train.matrix, parameters['max-bins'], random);
  const features = describeFeatures(train.matrix);
  const threads = countThreads(train.matrix.rows, context);
  const memory = allocateRows(binned, threads);
  const loss = lossMemory(name, classes.length, train.target, train.weights, memory.derivatives);
  const judged = lossMemory(name, classes.length, validation.target, validation.weights);
  const { outputs } = loss;
  const { rows } = train.matrix;
  const scores = sharedNumbers(outputs * rows);
  scores.set(startingScores(baseline, rows));
  const validationScores = startingScores(baseline, validation.matrix.rows);
  const usable = new Uint8Array(binned.features.length);
  const patience = validation.matrix.rows > 0 ? parameters['early-stopping'] : 0;

  let rounds: Round[] = [];
  let history: TrainingStep[] = [];
  let bestStep = 0;
  let bestLoss = patience > 0 ? lossOf(judged, validationScores) : Number.POSITIVE_INFINITY;
  const saved = await checkpoints.restore((bytes) => decodeProgress(bytes, features, outputs));
  if (saved !== null) {
    random = Random.resume(saved.random);
    ({ rounds, history, bestStep } = saved);
    if (patience > 0 && bestStep > 0) bestLoss = history[bestStep - 1].validationLoss;
    const forest = new Forest(
      features,
      rounds.flatMap(({ trees }) => trees),
    );
    forest.addTo(scores, train.matrix, outputs);
    forest.addTo(validationScores, validation.matrix, outputs);
  }
  const crew = new RowCrew(binned, memory, loss, scores, parameters['max-leaves'], threads);
  const grower = new TreeGrower(binned, parameters, crew);
  const pace = new TrainingPace(context, checkpoints, () =>
    encodeProgress({ random: random.state, rounds, history, bestStep }),
  );
  const progress = new TrainingProgress(context.log, 'round', parameters.trees, rounds.length);
  const last = Math.min(parameters.trees, context.pauseAfter ?? Number.POSITIVE_INFINITY);
  const finished = (): boolean =>
    rounds.length >= last || (patience > 0 && rounds.length - bestStep >= patience);
  let exhausted = false;
  try {
    crew.evaluate();
    while (!finished() && (await pace.next())) {
      const round: Round = { trees: [], gains: new Float64Array(features.length) };
      for (let output = 0; output < outputs; output++) {
        drawFeatures(usable, parameters['feature-fraction'], random);
        const grown = grower.grow(output, usable);
        const tree = toModelTree(grown, binned, parameters);
        for (const { split } of grown.splits)
          round.gains[binned.features[split.feature].source] += split.gain;
        crew.addLeafValues(
          output,
          grown.leaves.map(({ start, end }, leaf) => ({ start, end, value: tree.value[leaf] })),
        );
        round.trees.push(tree);
      }
      exhausted = round.trees.every((tree) => tree.feature.length === 0);
      if (exhausted) break;
      rounds.push(round);
      new Forest(features, round.trees).addTo(validationScores, validation.matrix, outputs);
      const step = {
        step: rounds.length,
        trainLoss: crew.evaluate(),
        validationLoss: lossOf(judged, validationScores),
      };
      history.push(step);
      progress.report(step.step, step.validationLoss);
      if (patience === 0) bestStep = step.step;
      else if (step.validationLoss < bestLoss) {
        bestLoss = step.validationLoss;
        bestStep = step.step;
      }
    }
    // The columns of the round without a split are drawn already: that is no state to go on from.
    if (!exhausted) await pace.end();
  } finally {
    await crew.close();
  }

  const kept = rounds.slice(0, bestStep);
  return {
    model: {
      format: 'mlops-trees/1',
      objective: name,
      classes: [...classes],
      features,
      baseline: [...baseline],
      trees: kept.flatMap((round) => round.trees),
    },
    history,
    bestStep,
    gains: sumGains(kept, features.length),
  };
}

/** Threads that pay: one, where the data is not large. */
function countThreads(rows: number, { threads = 1 }: TrainingContext): number {
  return rows < rowsForThreads ? 1 : Math.min(threads, mostThreads);
}

/** Marks a share of the features, one at least, drawn without replacement. */
function drawFeatures(usable: Uint8Array, fraction: number, random: Random): void {
  if (fraction === 1) {
    usable.fill(1);
    return;
  }
  usable.fill(0);
  usable.fill(1, 0, Math.max(1, Math.round(fraction * usable.length)));
  random.shuffle(usable);
}

/** A grown tree in the model's terms: real thresholds, the matrix's features, shrunk values. */
function toModelTree(grown: GrownTree, binned: BinnedMatrix, parameters: BoostingParameters): ModelTree {
  const tree: ModelTree = {
    feature: [],
    threshold: [],
    missing: [],
    left: [],
    right: [],
    categories: [],
    value: [],
    rows: [],
  };
  for (const { split, left, right } of grown.splits) {
    const feature = binned.features[split.feature];
    tree.feature.push(feature.source);
    if (split.categoriesLeft !== null) {
      const codes: number[] = [];
      split.categoriesLeft.forEach((goesLeft, code) => {
        if (goesLeft === 1) codes.push(code);
      });
      tree.threshold.push(tree.categories.push(codes) - 1);
    } else {
      // Behind the last bin there are only missing values: every number goes left.
      tree.threshold.push(feature.thresholds[split.bin] ?? Number.MAX_VALUE);
    }
    tree.missing.push(Number(split.missingLeft));
    tree.left.push(left);
    tree.right.push(right);
  }
  for (const { totals, start, end } of grown.leaves) {
    const curvature = totals.hessian + parameters.l2;
    const step = curvature > 0 ? -totals.gradient / curvature : 0;
    // Nine digits say all that a leaf knows, and halve the file. Training goes on with what is written.
    tree.value.push(Number((parameters['learning-rate'] * step).toPrecision(9)));
    tree.rows.push(end - start);
  }
  return tree;
}

function sumGains(rounds: readonly Round[], features: number): Float64Array {
  const gains = new Float64Array(features);
  for (const round of rounds) {
    for (let feature = 0; feature < features; feature++) gains[feature] += round.gains[feature];
  }
  return gains;
}
