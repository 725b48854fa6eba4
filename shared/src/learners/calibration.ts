import { z } from 'zod';
import type { Predictions } from '../evaluate/predictions.ts';

/** Rows whose largest probability was within the edges, and how often they were right. */
export const calibrationBinSchema = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  rows: z.int().positive(),
  meanConfidence: z.number(),
  accuracy: z.number(),
});
export type CalibrationBin = z.infer<typeof calibrationBinSchema>;

/** Bins of equal size that the validation split is cut into; fewer where it is small. */
const mostBins = 20;
const leastRows = 10;

/**
 * How right a classifier is at each level of confidence (its largest probability), in bins of equally many rows.
 * @returns null without probabilities or rows.
 */
export function calibrationBins(predictions: Predictions): CalibrationBin[] | null {
  if (predictions.task !== 'classification' || predictions.probabilities === null) return null;
  const { rows, classes, probabilities, actual } = predictions;
  if (rows === 0) return null;
  const confidence = new Float64Array(rows);
  const right = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < classes.length; k++) {
      if (probabilities[row * classes.length + k] > probabilities[row * classes.length + best]) best = k;
    }
    confidence[row] = probabilities[row * classes.length + best];
    right[row] = best === actual[row] ? 1 : 0;
  }
  const order = Uint32Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => confidence[a] - confidence[b] || a - b,
  );
  const count = Math.max(1, Math.min(mostBins, Math.floor(rows / leastRows)));
  const bins: CalibrationBin[] = [];
  for (let bin = 0; bin < count; bin++) {
    const members = order.subarray(Math.floor((bin * rows) / count), Math.floor(((bin + 1) * rows) / count));
    let confidenceSum = 0;
    let rightSum = 0;
    for (const row of members) {
      confidenceSum += confidence[row];
      rightSum += right[row];
    }
    bins.push({
      lower: confidence[members[0]],
      upper: confidence[members[members.length - 1]],
      rows: members.length,
      meanConfidence: confidenceSum / members.length,
      accuracy: rightSum / members.length,
    });
  }
  return bins;
}
