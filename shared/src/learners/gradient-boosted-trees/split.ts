import type { BinnedFeature, BinnedMatrix } from './binning.ts';
import { CategoricalScan } from './categorical-split.ts';
import { type BestSplit, leastRelativeGain, nodeScore, type SplitRules, type Totals } from './gain.ts';
import { slotWidth } from './histogram.ts';

/** How a node is divided. */
export interface Split {
  /** By how much the loss falls, to second order. */
  readonly gain: number;
  /** Index into the features of the BinnedMatrix. */
  readonly feature: number;
  /** Numeric: this bin and those below go left. Categorical: -1. */
  readonly bin: number;
  /** Categorical: 1 for each category that goes left. Numeric: null. */
  readonly categoriesLeft: Uint8Array | null;
  readonly missingLeft: boolean;
  readonly left: Totals;
  readonly right: Totals;
}

/** Finds the best split of a node from its histogram. One per thread: it owns scratch memory. */
export class SplitSearch {
  readonly #binned: BinnedMatrix;
  readonly #rules: SplitRules;
  readonly #categorical: CategoricalScan;
  readonly #best: BestSplit = {
    score: 0,
    feature: -1,
    bin: -1,
    missingLeft: false,
    leftGradient: 0,
    leftHessian: 0,
    leftRows: 0,
  };

  constructor(binned: BinnedMatrix, rules: SplitRules) {
    this.#binned = binned;
    this.#rules = rules;
    this.#categorical = new CategoricalScan(rules);
  }

  /**
   * @param usable 1 for each feature that may be used.
   * @returns null where no split is allowed or none gains anything. Of equals, the first feature and bin win.
   */
  search(histogram: Float64Array, node: Totals, usable: Uint8Array): Split | null {
    const { features } = this.#binned;
    const best = this.#best;
    best.score = 2 * this.#rules.leastGain;
    best.feature = -1;
    for (let index = 0; index < features.length; index++) {
      if (usable[index] === 0) continue;
      const feature = features[index];
      if (feature.kind === 'categorical') {
        this.#categorical.scan(histogram, feature, index, node, best);
        continue;
      }
      const withMissing = histogram[(feature.firstSlot + feature.valueBins) * slotWidth + 2] > 0;
      scanNumeric(histogram, feature, index, node, this.#rules, false, withMissing, best);
      if (withMissing) scanNumeric(histogram, feature, index, node, this.#rules, true, true, best);
    }
    return best.feature < 0 ? null : this.#describe(histogram, node);
  }

  #describe(histogram: Float64Array, node: Totals): Split {
    const best = this.#best;
    const feature = this.#binned.features[best.feature];
    const left = { gradient: best.leftGradient, hessian: best.leftHessian, rows: best.leftRows };
    const right = {
      gradient: node.gradient - left.gradient,
      hessian: node.hessian - left.hessian,
      rows: node.rows - left.rows,
    };
    // Without a missing value to learn from, the larger side is the safer guess.
    const missingSeen = histogram[(feature.firstSlot + feature.valueBins) * slotWidth + 2] > 0;
    const largerIsLeft = left.rows > right.rows;
    return {
      gain: best.score / 2,
      feature: best.feature,
      bin: best.bin,
      categoriesLeft:
        feature.kind === 'categorical'
          ? this.#categorical.categoriesLeft(histogram, feature, largerIsLeft)
          : null,
      missingLeft: missingSeen ? best.missingLeft : largerIsLeft,
      left,
      right,
    };
  }
}

/** Tries every threshold of a numeric feature, with the missing values on one side. */
function scanNumeric(
  histogram: Float64Array,
  feature: BinnedFeature,
  index: number,
  node: Totals,
  rules: SplitRules,
  missingLeft: boolean,
  withMissing: boolean,
  best: BestSplit,
): void {
  const { leastRows, leastHessian, l2 } = rules;
  const { gradient, hessian, rows } = node;
  const missing = (feature.firstSlot + feature.valueBins) * slotWidth;
  let leftGradient = missingLeft ? histogram[missing] : 0;
  let leftHessian = missingLeft ? histogram[missing + 1] : 0;
  let leftRows = missingLeft ? histogram[missing + 2] : 0;
  const parentScore = nodeScore(gradient, hessian, l2);
  const parent = parentScore + leastRelativeGain * parentScore;
  let bestScore = best.score;
  let bestBin = -1;
  let bestGradient = 0;
  let bestHessian = 0;
  let bestRows = 0;
  // After the last value bin only missing values are left for the right side.
  const lastBin = withMissing && !missingLeft ? feature.valueBins : feature.valueBins - 1;
  for (let bin = 0, slot = feature.firstSlot * slotWidth; bin < lastBin; bin++, slot += slotWidth) {
    const binRows = histogram[slot + 2];
    if (binRows === 0) continue;
    leftGradient += histogram[slot];
    leftHessian += histogram[slot + 1];
    leftRows += binRows;
    if (leftRows < leastRows || leftHessian < leastHessian) continue;
    const rightHessian = hessian - leftHessian;
    if (rows - leftRows < leastRows || rightHessian < leastHessian) break;
    const rightGradient = gradient - leftGradient;
    const score =
      (leftGradient * leftGradient) / (leftHessian + l2) +
      (rightGradient * rightGradient) / (rightHessian + l2) -
      parent;
    if (score > bestScore) {
      bestScore = score;
      bestBin = bin;
      bestGradient = leftGradient;
      bestHessian = leftHessian;
      bestRows = leftRows;
    }
  }
  if (bestBin < 0) return;
  best.score = bestScore;
  best.feature = index;
  best.bin = bestBin;
  best.missingLeft = missingLeft;
  best.leftGradient = bestGradient;
  best.leftHessian = bestHessian;
  best.leftRows = bestRows;
}
