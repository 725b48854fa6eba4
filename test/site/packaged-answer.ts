import type { Predictions } from '../../shared/src/evaluate/predictions.ts';

/** What a package says of one of its test rows, in the order in which a page shows it. */
export function packagedAnswer(predictions: Predictions, row: number, threshold: number | null): number[] {
  const part = (values: Float64Array): number[] => {
    const width = values.length / predictions.rows;
    return Array.from(values.subarray(row * width, (row + 1) * width));
  };
  switch (predictions.task) {
    case 'classification':
      return part(predictions.probabilities!);
    case 'regression':
      return [predictions.predicted[row]];
    case 'clustering':
      return part(predictions.memberships!);
    case 'anomaly':
      return [predictions.score[row], ...(threshold === null ? [] : [threshold])];
    case 'contextual-bandit':
      return part(predictions.policy);
    default:
      throw new TypeError('There are no rows.');
  }
}
