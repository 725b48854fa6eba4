import { z } from 'zod';

/** The parameter `contamination` of learners that find anomalies. */
export const contamination = z
  .union([z.literal('auto'), z.number().gt(0).max(0.5)])
  .default('auto')
  .describe(
    'Share of the training rows that score above the threshold; auto is a rule of the algorithm: see docs/unsupervised.md.',
  );
export type Contamination = z.output<typeof contamination>;

/**
 * The score above which rows are anomalous: the quantile of the training scores that leaves the share above it
 * (interpolated linearly, as scikit-learn does). With `auto` Tukey's outer fence, the upper quartile and three
 * interquartile ranges (Exploratory Data Analysis, 1977): rows beyond it are "far out".
 */
export function anomalyThreshold(scores: Float64Array, share: Contamination): number {
  const sorted = scores.slice().sort();
  const quantile = (part: number) => {
    const position = part * (sorted.length - 1);
    const below = Math.floor(position);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  };
  if (share !== 'auto') return quantile(1 - share);
  const upper = quantile(0.75);
  return upper + 3 * (upper - quantile(0.25));
}
