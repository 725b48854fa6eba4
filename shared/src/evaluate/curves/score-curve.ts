import { orderByClass } from '../score-order.ts';

/** A curve in the unit square over all thresholds, from the highest score to the lowest. */
export interface ScoreCurve {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The score from which on a row counts as positive at each point; infinite where none does. */
  readonly thresholds: Float64Array;
}

/** What the curves need of a classifier's answers. */
export interface ScoredLabels {
  readonly classes: readonly string[];
  /** Index into `classes`. */
  readonly actual: Int32Array;
  /** Rows × classes, row by row, without NaN. */
  readonly probabilities: Float64Array;
}

/** Rows of one class and of all others that are at or above each score; equal scores fall together. */
interface Counts {
  readonly hits: Float64Array;
  readonly falseAlarms: Float64Array;
  readonly thresholds: Float64Array;
}

/**
 * The ROC curve of one class against the rest: false positive rate against true positive rate, from (0, 0) to (1, 1).
 * Points on a straight line between their neighbours are left out, as scikit-learn's `roc_curve` does, which starts at
 * an infinite threshold as well.
 * @param index of the class.
 * @returns null where all rows, or none, are of the class.
 */
export function rocCurve(predictions: ScoredLabels, index: number): ScoreCurve | null {
  const { hits, falseAlarms, thresholds } = countAbove(predictions, index);
  const groups = thresholds.length;
  const positives = groups === 0 ? 0 : hits[groups - 1];
  const negatives = groups === 0 ? 0 : falseAlarms[groups - 1];
  if (positives === 0 || negatives === 0) return null;
  const kept = [-1];
  for (let group = 0; group < groups; group++) {
    if (group === 0 || group === groups - 1 || turns(hits, group) || turns(falseAlarms, group))
      kept.push(group);
  }
  return {
    x: Float64Array.from(kept, (group) => (group < 0 ? 0 : falseAlarms[group] / negatives)),
    y: Float64Array.from(kept, (group) => (group < 0 ? 0 : hits[group] / positives)),
    thresholds: Float64Array.from(kept, (group) =>
      group < 0 ? Number.POSITIVE_INFINITY : thresholds[group],
    ),
  };
}

/**
 * The precision–recall curve of one class against the rest: recall against precision, as steps, so that the area beneath
 * them is the average precision. Its corners are the points of
 * scikit-learn's `precision_recall_curve`, from the highest threshold to the first at which no positive row is missed.
 * @param index of the class.
 * @returns null where no row is of the class.
 */
export function precisionRecallCurve(predictions: ScoredLabels, index: number): ScoreCurve | null {
  const counts = countAbove(predictions, index);
  const groups = counts.thresholds.length;
  const positives = groups === 0 ? 0 : counts.hits[groups - 1];
  if (positives === 0) return null;
  const x: number[] = [];
  const y: number[] = [];
  const thresholds: number[] = [];
  let recall = 0;
  for (let group = 0; group < groups; group++) {
    const hits = counts.hits[group];
    const precision = hits / (hits + counts.falseAlarms[group]);
    // A step up to the precision at this threshold, and along it.
    x.push(recall, hits / positives);
    y.push(precision, precision);
    thresholds.push(counts.thresholds[group], counts.thresholds[group]);
    recall = hits / positives;
    if (recall === 1) break;
  }
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    thresholds: Float64Array.from(thresholds),
  };
}

/** Whether a count rises by something else after a group than at it. */
function turns(counts: Float64Array, group: number): boolean {
  return counts[group + 1] - counts[group] !== counts[group] - counts[group - 1];
}

function countAbove({ classes, actual, probabilities }: ScoredLabels, index: number): Counts {
  const order = orderByClass(probabilities, classes.length, index);
  const groups = order.groupEnds.length;
  const hits = new Float64Array(groups);
  const falseAlarms = new Float64Array(groups);
  const thresholds = new Float64Array(groups);
  let hitCount = 0;
  for (let group = 0, position = 0; group < groups; group++) {
    const end = order.groupEnds[group];
    thresholds[group] = probabilities[order.rows[position] * classes.length + index];
    for (; position < end; position++) if (actual[order.rows[position]] === index) hitCount++;
    hits[group] = hitCount;
    falseAlarms[group] = end - hitCount;
  }
  return { hits, falseAlarms, thresholds };
}
