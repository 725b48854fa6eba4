import { Random } from '../base/random.ts';
import { sampleTable } from '../data/sample-rows.ts';
import type { Table } from '../data/table.ts';
import type { Predictor } from '../learners/learner.ts';
import { type PermutationImportance, permutationImportance } from './permutation-importance.ts';

/** What a model leans on, judged on a sample of rows that it has not learned from. */
export interface Explanation {
  /** Of the metric; null with a reason where the metric is undefined on the sample. */
  readonly permutation: (PermutationImportance & { readonly metric: string }) | null;
  readonly reason?: string;
  /** Mean absolute Shapley value by column, in units of the score; null where the learner has no exact ones. */
  readonly shap: { readonly rows: number; readonly values: Readonly<Record<string, number>> } | null;
}

/** Shapley values cost more than predictions; means over so many rows are known to a few per cent. */
const shapRows = 200;

/**
 * @param columns that the model learned from.
 * @param score of the metric on rows, where more is better; null where it is undefined.
 * @throws the signal's reason when it is aborted.
 */
export function explainModel(
  predictor: Predictor,
  table: Table,
  columns: readonly string[],
  metric: string,
  score: (table: Table) => number | null,
  seed: number,
  signal: AbortSignal,
): Explanation {
  const found = permutationImportance(table, columns, score, seed, signal);
  const sample = sampleTable(table, shapRows, new Random(seed));
  const values = sample.rows > 0 ? (predictor.meanAbsoluteShap?.(sample) ?? null) : null;
  return {
    permutation: found === null ? null : { metric, ...found },
    ...(found === null ? { reason: `${metric} is undefined on the sample of the test split.` } : {}),
    shap: values === null ? null : { rows: sample.rows, values },
  };
}
