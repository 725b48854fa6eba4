import { setImmediate as nextTurn } from 'node:timers/promises';
import { Random } from '../../base/random.ts';
import type { TreeMatrix } from '../../features/tree-matrix.ts';
import { binMatrix } from '../gradient-boosted-trees/binning.ts';
import { describeFeatures, type ModelTree } from '../gradient-boosted-trees/model-tree.ts';
import type { Examples, TrainingContext } from '../learner.ts';
import type { SupervisedTask } from '../tasks.ts';
import type { ForestModel } from './model.ts';
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
): Promise<ForestResult> {
  const random = new Random(seed);
  const binned = binMatrix(matrix, parameters['max-bins'], random);
  const grower = new ForestGrower(binned, forestTarget(classes.length, target, weights), {
    leastRows: parameters['min-samples-leaf'],
    maxDepth: parameters['max-depth'] ?? Number.POSITIVE_INFINITY,
    drawnFeatures: countDrawn(parameters['max-features'], task, binned.features.length),
  });
  const gains = new Float64Array(matrix.features.length);
  const trees: ModelTree[] = [];
  for (let tree = 0; tree < parameters.trees; tree++) {
    context.signal.throwIfAborted();
    if (tree > 0 && context.budget?.isUsedUp()) break;
    const own = new Random(random.uint32());
    trees.push(grower.grow(drawRows(matrix.rows, parameters, own), own, gains));
    context.log.progress('growing trees', trees.length / parameters.trees, `${trees.length} trees`);
    await nextTurn();
  }
  const features = describeFeatures(matrix);
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
