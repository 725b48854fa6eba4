import type { BinnedFeature } from './binning.ts';
import { type BestSplit, leastRelativeGain, nodeScore, type SplitRules, type Totals } from './gain.ts';
import { slotWidth } from './histogram.ts';

/** Rows that a category needs in a node to be put in order there; with less it stays on the other side. */
const enoughRows = 10;

/**
 * Divides categories into two sets. Sorted by gradient over hessian, the best set for a convex loss is a prefix
 * (Fisher 1958, "On grouping for maximum homogeneity"); the hessian is smoothed as in LightGBM, so that small
 * categories do not take the ends. Missing values are sorted like one more category. Prefixes from both ends are
 * tried: categories with few rows in the node always stay with the rest.
 */
export class CategoricalScan {
  readonly #rules: SplitRules;
  readonly #order = new Int32Array(256);
  readonly #keys = new Float64Array(256);
  /** Bins that go left in the best division so far. */
  readonly #left = new Uint8Array(256);

  constructor(rules: SplitRules) {
    this.#rules = rules;
  }

  /** Tries the divisions of a feature; a better one replaces `best`. */
  scan(histogram: Float64Array, feature: BinnedFeature, index: number, node: Totals, best: BestSplit): void {
    const ordered = this.#sort(histogram, feature);
    for (const descending of [false, true]) {
      const taken = this.#scanPrefixes(histogram, feature, index, node, best, ordered, descending);
      if (taken === 0) continue;
      this.#left.fill(0);
      for (let i = 0; i < taken; i++) this.#left[this.#order[descending ? ordered - 1 - i : i]] = 1;
      best.missingLeft = this.#left[feature.valueBins] === 1;
    }
  }

  /**
   * The division found last, a byte a category. Categories without a row in the node, about which nothing was
   * learned, take the larger side.
   */
  categoriesLeft(histogram: Float64Array, feature: BinnedFeature, largerIsLeft: boolean): Uint8Array {
    const left = this.#left.slice(0, feature.valueBins);
    for (let bin = 0; bin < feature.valueBins; bin++) {
      if (histogram[(feature.firstSlot + bin) * slotWidth + 2] === 0) left[bin] = Number(largerIsLeft);
    }
    return left;
  }

  /** Insertion sort of the bins with enough rows. @returns how many there are. */
  #sort(histogram: Float64Array, feature: BinnedFeature): number {
    const order = this.#order;
    const keys = this.#keys;
    const { categoricalSmoothing, leastRows } = this.#rules;
    const needed = Math.min(enoughRows, leastRows);
    let ordered = 0;
    for (let bin = 0; bin <= feature.valueBins; bin++) {
      const slot = (feature.firstSlot + bin) * slotWidth;
      if (histogram[slot + 2] < needed) continue;
      const curvature = histogram[slot + 1] + categoricalSmoothing;
      const key = curvature > 0 ? histogram[slot] / curvature : 0;
      let at = ordered++;
      for (; at > 0 && keys[at - 1] > key; at--) {
        keys[at] = keys[at - 1];
        order[at] = order[at - 1];
      }
      keys[at] = key;
      order[at] = bin;
    }
    return ordered;
  }

  /** @returns the number of bins in the best prefix, 0 if none beats `best`. */
  #scanPrefixes(
    histogram: Float64Array,
    feature: BinnedFeature,
    index: number,
    node: Totals,
    best: BestSplit,
    ordered: number,
    descending: boolean,
  ): number {
    const { leastRows, leastHessian, l2, categoricalL2 } = this.#rules;
    const parent = nodeScore(node.gradient, node.hessian, l2) * (1 + leastRelativeGain);
    let leftGradient = 0;
    let leftHessian = 0;
    let leftRows = 0;
    let taken = 0;
    for (let i = 0; i < ordered; i++) {
      const bin = this.#order[descending ? ordered - 1 - i : i];
      const slot = (feature.firstSlot + bin) * slotWidth;
      leftGradient += histogram[slot];
      leftHessian += histogram[slot + 1];
      leftRows += histogram[slot + 2];
      if (leftRows < leastRows || leftHessian < leastHessian) continue;
      const rightHessian = node.hessian - leftHessian;
      if (node.rows - leftRows < leastRows || rightHessian < leastHessian) break;
      const rightGradient = node.gradient - leftGradient;
      const score =
        (leftGradient * leftGradient) / (leftHessian + categoricalL2) +
        (rightGradient * rightGradient) / (rightHessian + categoricalL2) -
        parent;
      if (score <= best.score) continue;
      taken = i + 1;
      best.score = score;
      best.feature = index;
      best.bin = -1;
      best.leftGradient = leftGradient;
      best.leftHessian = leftHessian;
      best.leftRows = leftRows;
    }
    return taken;
  }
}
