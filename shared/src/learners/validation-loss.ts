import type { Examples } from './learner.ts';
import type { SupervisedTask } from './tasks.ts';

/** Probabilities this near to 0 count as this, as in the losses of the learners. */
const leastProbability = 1e-15;

/**
 * The weighted mean loss of answers, in which every algorithm can be compared: log loss, or squared error.
 * @param answers as `Predictor.predict` gives them.
 * @returns NaN without rows, or where an answer is no number.
 */
export function meanLoss(
  task: SupervisedTask,
  classes: number,
  answers: Float64Array,
  { target, weights }: Pick<Examples, 'target' | 'weights'>,
): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < target.length; row++) {
    const weight = weights?.[row] ?? 1;
    const loss =
      task === 'regression'
        ? (answers[row] - target[row]) ** 2
        : -Math.log(Math.max(answers[row * classes + target[row]], leastProbability));
    sum += weight * loss;
    total += weight;
  }
  return sum / total;
}
