import type { LearningTask } from '../../learners/learner.ts';
import { formatNumber } from '../../report/format.ts';
import type { Trial } from './try-pipeline.ts';

/** Rules as they stand in mlops.yml, and a sentence on where they come from. */
export interface ProposedGate {
  readonly metrics: Readonly<
    Record<string, { readonly min?: number; readonly 'max-regression'?: number | string }>
  >;
  readonly reason: string;
}

/** Margins of a comparison: smaller ones are never decided in reasonable time, larger ones let anything pass. */
const smallestMargin = 0.01;
const largestMargin = 0.1;

/**
 * Rules that a useful model passes and a trivial one does not: at least half of the way from a trivial model to what a
 * first model reached, and no loss against production that the test rows can tell from noise. Where the first model
 * is not better than a trivial one, there is no minimum: nothing is known that could be asked for.
 */
export function proposeGate(task: LearningTask, binary: boolean, trial: Trial): ProposedGate {
  const testRows = Math.round(trial.testRows / trial.sampled);
  // Twice the standard error that the difference of two similar models has, about.
  const margin = Math.min(largestMargin, Math.max(smallestMargin, 1 / Math.sqrt(testRows)));
  const value = (name: string) => trial.metrics[name]?.value ?? null;
  const noise = 1 / Math.sqrt(trial.testRows);
  if (task === 'regression') {
    const [r2, rmse] = [value('r2'), value('rmse')];
    const percent = `${Math.ceil(100 * margin)}%`;
    const minimum = r2 === null ? null : halfWay(0, r2, noise);
    return {
      metrics: {
        ...(minimum === null ? {} : { r2: { min: minimum } }),
        rmse: { 'max-regression': percent },
      },
      reason: `A first model has an r2 of ${formatNumber(r2)} and an rmse of ${formatNumber(rmse)}; the mean alone has an r2 of 0.`,
    };
  }
  const rounded = Math.ceil(margin * 100 - 1e-9) / 100;
  const ranking = binary ? value('roc_auc') : null;
  if (ranking !== null) {
    const minimum = halfWay(0.5, ranking, noise);
    return {
      metrics: { roc_auc: { ...(minimum === null ? {} : { min: minimum }), 'max-regression': rounded } },
      reason: `A first model has a roc_auc of ${formatNumber(ranking)}; chance has 0.5.`,
    };
  }
  const accuracy = value('accuracy');
  const commonest = trial.commonestShare ?? 0;
  const minimum = accuracy === null ? null : halfWay(commonest, accuracy, noise);
  return {
    metrics: { accuracy: { ...(minimum === null ? {} : { min: minimum }), 'max-regression': rounded } },
    reason: `A first model is right on ${formatNumber(accuracy)} of the test rows; always the commonest label on ${formatNumber(commonest)}.`,
  };
}

/** Half of the way in whole hundredths; null where what was reached is no more than noise above the trivial. */
function halfWay(trivial: number, reached: number, noise: number): number | null {
  if (reached - trivial <= noise) return null;
  const half = Math.floor(50 * (trivial + reached)) / 100;
  return half > trivial ? half : null;
}
