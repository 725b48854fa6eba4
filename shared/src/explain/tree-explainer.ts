import type { Table } from '../data/table.ts';
import type { TreeMatrix } from '../features/tree-matrix.ts';
import type { ModelTree } from '../learners/gradient-boosted-trees/model-tree.ts';
import type { ScoreUnit, ShapleyExplainer, ShapleyValues } from './shapley-values.ts';
import { explainTrees, explanationCost, type TreeExplanation } from './tree-shap.ts';

/**
 * The explainer of a model of trees.
 * @param trees tree t adds to output t mod baseline.length.
 * @param baseline scores before the first tree, by output.
 * @param scale the score is the sum of the trees' answers times this: for a mean, one over their number.
 * @param encode a table as the trees see it.
 */
export function treeExplainer(
  trees: readonly ModelTree[],
  baseline: ArrayLike<number>,
  unit: ScoreUnit,
  encode: (table: Table) => TreeMatrix,
  scale = 1,
): ShapleyExplainer {
  return {
    unit,
    rowCost: explanationCost(trees),
    explain(table) {
      const matrix = encode(table);
      const explanation = sumByColumn(explainTrees(trees, baseline, matrix), matrix);
      if (scale === 1) return explanation;
      const { values, base } = explanation;
      return {
        ...explanation,
        values: values.map((value) => scale * value),
        base: base.map((value) => scale * value),
      };
    },
  };
}

/** The values by table column: those of its features (parts of a date, encodings) are added. */
export function sumByColumn(
  { values, expected }: TreeExplanation,
  { rows, features }: TreeMatrix,
): ShapleyValues {
  const columns = [...new Set(features.map(({ column }) => column))];
  const places = features.map(({ column }) => columns.indexOf(column));
  const sums = new Float64Array((values.length / features.length || 0) * columns.length);
  for (let from = 0, to = 0; from < values.length; from += features.length, to += columns.length) {
    for (let feature = 0; feature < features.length; feature++) {
      sums[to + places[feature]] += values[from + feature];
    }
  }
  return { rows, columns, values: sums, base: expected };
}
