import { type PairedDifference, pairedDifference } from '../evaluate/paired-difference.ts';
import type { PredictionPair } from '../evaluate/pairing.ts';
import type { TrainedModel } from './learner.ts';

/** What rows without a target brought, against the labelled ones alone, on the same test rows. */
export interface UnlabelledGain {
  /** Rows without a target that the data set keeps. */
  readonly rows: number;
  /** How many of them the model learned from. */
  readonly usedRows: number;
  readonly note: string;
  /** By metric: with them minus without them. */
  readonly differences: Readonly<Record<string, PairedDifference>>;
}

/** Metrics that are compared; log loss sees what accuracy is too coarse for. */
const comparedMetrics = ['accuracy', 'roc_auc', 'log_loss'];

/**
 * Compares a model with what its learner makes of the labelled rows alone.
 * @param pair both models' answers for the test rows.
 * @param seed of the bootstrap, where a metric needs one.
 */
export function unlabelledGain(
  rows: number,
  without: NonNullable<TrainedModel['withoutUnlabelled']>,
  pair: PredictionPair,
  seed: number,
): UnlabelledGain {
  const { usedRows, note } = without;
  const differences = comparedMetrics.map((name) => [name, pairedDifference(pair, name, { seed })] as const);
  return { rows, usedRows, note, differences: Object.fromEntries(differences) };
}
