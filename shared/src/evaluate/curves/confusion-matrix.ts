import type { ClassificationPredictions } from '../predictions.ts';

/** Rows by actual (first index) and predicted label, as scikit-learn's `confusion_matrix`. */
export function confusionMatrix({
  classes,
  actual,
  predicted,
  rows,
}: Pick<ClassificationPredictions, 'classes' | 'actual' | 'predicted' | 'rows'>): number[][] {
  const counts = classes.map(() => new Array<number>(classes.length).fill(0));
  for (let row = 0; row < rows; row++) counts[actual[row]][predicted[row]]++;
  return counts;
}
