import { rowLoss } from '../row-losses.ts';

/** Rows that get the label which the model is sure of. */
export interface PseudoLabels {
  /** Ascending. */
  readonly rows: Int32Array;
  /** Index of each one's class. */
  readonly labels: Float64Array;
  /** In (0, 1]: 1 for certainty, near 0 for a guess among all classes. */
  readonly weights: Float64Array;
}

/** Where temperatures are looked for, and how finely. */
const lowestTemperature = 0.25;
const highestTemperature = 8;
const temperatureSteps = 61;

/**
 * The temperature T that makes probabilities p^(1/T), scaled to sum 1, fit the labels best (Guo et al. 2017, "On
 * Calibration of Modern Neural Networks").
 * @param probabilities rows × classes.
 * @param target index of the class of each row.
 * @returns 1 without rows.
 */
export function fitTemperature(probabilities: Float64Array, target: Float64Array, classes: number): number {
  if (target.length === 0) return 1;
  let best = 1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < temperatureSteps; step++) {
    const share = step / (temperatureSteps - 1);
    const temperature = lowestTemperature * (highestTemperature / lowestTemperature) ** share;
    const scaled = applyTemperature(probabilities, classes, temperature);
    let loss = 0;
    for (let row = 0; row < target.length; row++) loss += rowLoss(scaled, row, target[row], classes);
    if (loss < lowest) {
      lowest = loss;
      best = temperature;
    }
  }
  return best;
}

/** Probabilities p^(1/T), each row scaled to sum 1. */
export function applyTemperature(
  probabilities: Float64Array,
  classes: number,
  temperature: number,
): Float64Array {
  const scaled = probabilities.map((p) => Math.max(p, 1e-15) ** (1 / temperature));
  for (let start = 0; start < scaled.length; start += classes) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += scaled[start + k];
    for (let k = 0; k < classes; k++) scaled[start + k] /= sum;
  }
  return scaled;
}

/**
 * Chooses rows by how sure the model is, for each class no more than its share among the labelled rows: else the
 * frequent class, which a model is surer of, crowds out the others.
 * @param probabilities calibrated, rows × classes.
 * @param shares of the classes among the labelled rows.
 */
export function choosePseudoLabels(
  probabilities: Float64Array,
  shares: readonly number[],
  options: { selection: 'threshold' | 'top-k'; threshold: number; topK: number },
): PseudoLabels {
  const classes = shares.length;
  const rows = probabilities.length / classes;
  const byClass: number[][] = shares.map(() => []);
  const confidence = new Float64Array(rows);
  let candidates = 0;
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < classes; k++) {
      if (probabilities[row * classes + k] > probabilities[row * classes + best]) best = k;
    }
    confidence[row] = probabilities[row * classes + best];
    if (options.selection === 'threshold' && confidence[row] < options.threshold) continue;
    byClass[best].push(row);
    candidates++;
  }
  const total = options.selection === 'threshold' ? candidates : Math.min(options.topK, rows);
  const chosen: [row: number, label: number][] = [];
  for (const [label, members] of byClass.entries()) {
    members.sort((a, b) => confidence[b] - confidence[a] || a - b);
    for (const row of members.slice(0, Math.round(total * shares[label]))) chosen.push([row, label]);
  }
  chosen.sort(([a], [b]) => a - b);
  return {
    rows: Int32Array.from(chosen, ([row]) => row),
    labels: Float64Array.from(chosen, ([, label]) => label),
    // A guess among K classes has the confidence 1/K.
    weights: Float64Array.from(chosen, ([row]) =>
      Math.max(1e-3, (classes * confidence[row] - 1) / (classes - 1)),
    ),
  };
}
