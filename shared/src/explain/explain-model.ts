import { Random } from '../base/random.ts';
import { sampleTable } from '../data/sample-rows.ts';
import type { Table } from '../data/table.ts';
import type { Predictor } from '../learners/learner.ts';
import { type PermutationImportance, permutationImportance } from './permutation-importance.ts';
import { meanAbsoluteShap, type ShapleyExplainer } from './shapley-values.ts';

/** What a model leans on, judged on a sample of rows that it has not learned from. */
export interface Explanation {
  /** Of the metric; null with a reason where the metric is undefined on the sample. */
  readonly permutation: (PermutationImportance & { readonly metric: string }) | null;
  readonly reason?: string;
  /** Mean absolute Shapley value by column, in units of the score; null where the learner has no exact ones. */
  readonly shap: { readonly rows: number; readonly values: Readonly<Record<string, number>> } | null;
}

/** Shapley values cost more than predictions; means over so many rows are known to a few per cent. */
const mostShapRows = 200;
/** Forests of many deep trees are explained on fewer rows, but not on less than this. */
const leastShapRows = 20;
/** Steps that all rows may take together: about a second. */
const shapCost = 1e8;

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
  return {
    permutation: found === null ? null : { metric, ...found },
    ...(found === null ? { reason: `${metric} is undefined on the sample of the test split.` } : {}),
    shap: meanShap(predictor.shapley, table, seed),
  };
}

function meanShap(explainer: ShapleyExplainer | undefined, table: Table, seed: number): Explanation['shap'] {
  if (explainer === undefined || table.rows === 0) return null;
  const affordable = Math.floor(shapCost / Math.max(explainer.rowCost, 1));
  const rows = Math.min(mostShapRows, Math.max(leastShapRows, affordable));
  const sample = sampleTable(table, rows, new Random(seed));
  return { rows: sample.rows, values: meanAbsoluteShap(explainer.explain(sample)) };
}
