import { selectRows, tableOf } from '../data/table.ts';
import type { Predictions } from './predictions.ts';

/**
 * The predictions of some rows, in the given order. Classes stay as they are, also where one no longer occurs.
 * @param keepSlices whether the columns to slice by come along.
 */
export function selectPredictions<P extends Predictions>(
  predictions: P,
  rows: Int32Array,
  keepSlices: boolean,
): P;
export function selectPredictions(
  predictions: Predictions,
  rows: Int32Array,
  keepSlices: boolean,
): Predictions {
  const shared = {
    rows: rows.length,
    ids: predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids![row]),
    slices: keepSlices ? selectRows(predictions.slices, rows) : tableOf([]),
  };
  if (predictions.task === 'regression') {
    const actual = new Float64Array(rows.length);
    const predicted = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      actual[i] = predictions.actual[rows[i]];
      predicted[i] = predictions.predicted[rows[i]];
    }
    return { ...predictions, ...shared, actual, predicted };
  }
  const classes = predictions.classes.length;
  const actual = new Int32Array(rows.length);
  const predicted = new Int32Array(rows.length);
  const probabilities = predictions.probabilities === null ? null : new Float64Array(rows.length * classes);
  for (let i = 0; i < rows.length; i++) {
    actual[i] = predictions.actual[rows[i]];
    predicted[i] = predictions.predicted[rows[i]];
    if (probabilities === null) continue;
    for (let index = 0; index < classes; index++) {
      probabilities[i * classes + index] = predictions.probabilities![rows[i] * classes + index];
    }
  }
  return { ...predictions, ...shared, actual, predicted, probabilities };
}
