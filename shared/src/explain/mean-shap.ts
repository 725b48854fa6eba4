import type { TreeMatrix } from '../features/tree-matrix.ts';
import type { TreeExplanation } from './tree-shap.ts';

/**
 * Mean of the absolute Shapley value by table column, over the matrix's rows: how far the column moves the score on
 * average. A column's features (parts of a date) count together; outputs (classes) are added.
 */
export function meanAbsoluteShap(explanation: TreeExplanation, matrix: TreeMatrix): Record<string, number> {
  const width = matrix.features.length;
  const names = [...new Set(matrix.features.map(({ column }) => column))];
  const places = matrix.features.map(({ column }) => names.indexOf(column));
  const sums = new Float64Array(names.length);
  const own = new Float64Array(names.length);
  for (let first = 0; first < explanation.values.length; first += width) {
    own.fill(0);
    for (let feature = 0; feature < width; feature++)
      own[places[feature]] += explanation.values[first + feature];
    for (let name = 0; name < names.length; name++) sums[name] += Math.abs(own[name]);
  }
  return Object.fromEntries(names.map((name, index) => [name, sums[index] / Math.max(matrix.rows, 1)]));
}
