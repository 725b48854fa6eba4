import type { TreeMatrix } from '../../features/tree-matrix.ts';
import type { ModelTree } from '../gradient-boosted-trees/model-tree.ts';
import { Forest } from '../gradient-boosted-trees/prediction.ts';
import { type ForestModel, outputsOf } from './model.ts';

/** Answers of a forest: the mean of its trees' probabilities, rows × classes; for regression one value a row. */
export class ForestPredictor {
  readonly #model: ForestModel;
  readonly #forest: Forest;

  /** @param model checked by parseModel, or grown here. */
  constructor(model: ForestModel) {
    const outputs = outputsOf(model.classes.length);
    this.#model = model;
    this.#forest = new Forest(
      model.features,
      model.trees.flatMap((tree) => treesByOutput(tree, outputs)),
    );
  }

  /** @throws RangeError if the matrix has other features than the model. */
  predict(matrix: TreeMatrix): Float64Array {
    const { rows } = matrix;
    const { task, classes, trees } = this.#model;
    const outputs = outputsOf(classes.length);
    const sums = new Float64Array(outputs * rows);
    this.#forest.addTo(sums, matrix, outputs);
    if (task === 'regression') return sums.map((sum) => sum / trees.length);
    const probabilities = new Float64Array(classes.length * rows);
    for (let row = 0; row < rows; row++) {
      if (outputs === 1) {
        const second = Math.min(sums[row] / trees.length, 1);
        probabilities[2 * row] = 1 - second;
        probabilities[2 * row + 1] = second;
        continue;
      }
      // The leaves' shares are rounded: their sum is brought back to one.
      let total = 0;
      for (let k = 0; k < outputs; k++) total += sums[k * rows + row];
      for (let k = 0; k < outputs; k++) {
        probabilities[row * outputs + k] = total > 0 ? sums[k * rows + row] / total : 1 / outputs;
      }
    }
    return probabilities;
  }
}

/** A tree whose leaves answer several numbers, as one tree for each of them. */
export function treesByOutput(tree: ModelTree, outputs: number): ModelTree[] {
  if (outputs === 1) return [tree];
  return Array.from({ length: outputs }, (_, output) => ({
    ...tree,
    value: tree.value.filter((_, index) => index % outputs === output),
  }));
}
