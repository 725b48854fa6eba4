import { Random } from '../../base/random.ts';
import type { TreeMatrix } from '../../features/tree-matrix.ts';
import type { Checkpoints } from '../checkpoint.ts';
import { binMatrix } from '../gradient-boosted-trees/binning.ts';
import { describeFeatures, type ModelTree } from '../gradient-boosted-trees/model-tree.ts';
import type { Examples, TrainingContext } from '../learner.ts';
import type { SupervisedTask } from '../tasks.ts';
import { TrainingPace } from '../training-pace.ts';
import { TrainingProgress } from '../training-progress.ts';
import { decodeProgress, encodeProgress } from './checkpoint.ts';
import { type ForestModel, outputsOf } from './model.ts';
import type { ForestParameters } from './parameters.ts';
import { forestTarget } from './target.ts';
import { ForestGrower } from './tree-growing.ts';

export interface ForestResult {
  readonly model: ForestModel;
  /** Fall of impurity by all splits, by feature of the matrix. */
  readonly gains: Float64Array;
}

/**
 * A random forest (Breiman 2001): trees on rows drawn with replacement, each split on the best of a few columns
 * drawn for it. When the time budget is used up, the trees so far are all there are.
 * @param checkpoints of this training: it goes on from the last one, to the same model.
 * @throws the signal's reason when it is aborted.
 */
export async function growForest(
  task: SupervisedTask,
  classes: readonly string[],
  matrix: TreeMatrix,
  { target, weights }: Pick<Examples, 'target' | 'weights'>,
  parameters: ForestParameters,
  seed: number,
  context: TrainingContext,
  checkpoints: Checkpoints,
): Promise<ForestResult> {
  const random = new Random(seed);
  const binned = binMatrix(matrix, parameters['max-bins'], random);
  const grower = new ForestGrower(binned, forestTarget(classes.length, target, weights), {
    leastRows: parameters['min-samples-leaf'],
    maxDepth: parameters['max-depth'] ?? Number.POSITIVE_INFINITY,
    drawnFeatures: countDrawn(parameters['max-features'], task, binned.features.length),
  });
  const features = describeFeatures(matrix);
  const saved = await checkpoints.restore((bytes) =>
    decodeProgress(bytes, features, outputsOf(classes.length)),
  );
  if (saved !== null) random.state = saved.random;
  const gains = saved?.gains ?? new Float64Array(features.length);
  const trees: ModelTree[] = saved?.trees ?? [];
  const pace = new TrainingPace(context, checkpoints, () =>
    encodeProgress({ random: random.state, trees, gains }),
  );
  const progress = new TrainingProgress(context.log, 'tree', parameters.trees, trees.length);
  const last = Math.min(parameters.trees, context.pauseAfter ?? Number.POSITIVE_INFINITY);
  while (trees.length < last) {
    // Without any tree there would be no model.
    if (!(await pace.next()) && trees.length > 0) break;
    const own = new Random(random.uint32());
    trees.push(grower.grow(drawRows(matrix.rows, parameters, own), own, gains));
    progress.report(trees.length, Number.NaN);
  }
  await pace.end();
  const format = 'mlops-forest/1';
  return {
    model:
      task === 'classification'
        ? { format, task, classes: [...classes], features, trees }
        : { format, task, classes: [], features, trees },
    gains,
  };
}

/** Columns that each split looks at, one at least. */
function countDrawn(
  setting: ForestParameters['max-features'],
  task: SupervisedTask,
  features: number,
): number {
  if (setting === 'sqrt' || (setting === 'auto' && task === 'classification')) {
    return Math.max(1, Math.round(Math.sqrt(features)));
  }
  return Math.max(1, Math.round(features * (setting === 'auto' ? 1 / 3 : setting)));
}

/** The rows of a tree, ascending: memory is read in its order. */
function drawRows(rows: number, parameters: ForestParameters, random: Random): Int32Array {
  if (!parameters.bootstrap) return Int32Array.from({ length: rows }, (_, row) => row);
  const drawn = new Int32Array(Math.max(1, Math.round(rows * parameters['max-samples'])));
  const times = new Int32Array(rows);
  for (let i = 0; i < drawn.length; i++) times[random.integer(rows)]++;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    drawn.fill(row, at, at + times[row]);
    at += times[row];
  }
  return drawn;
}
