import type { Column, TextColumn } from '../data/table.ts';
import { categoryCodes } from './category-codes.ts';
import { type EncodedOutput, weightedMean } from './encoding-target.ts';
import type { TargetEncodedFeature } from './features.ts';
import { fitScale } from './fit-scale.ts';
import { foldCount } from './folds.ts';

/** Digits of an estimate that are stored, which are those that are used. */
const storedDigits = 9;

/**
 * Learns the mean answer of each category, drawn towards the mean of all as far as the data does not tell them apart
 * (see `shrunkMeans`). Categories that are not named share one estimate, and missing values have their own.
 * @param categories that are named.
 * @param folds of the rows.
 * @returns the feature, and the training rows' out-of-fold estimates.
 */
export function fitTargetEncoding(
  column: TextColumn,
  categories: readonly string[],
  outputs: readonly EncodedOutput[],
  weights: Float64Array,
  folds: Uint8Array,
): { feature: TargetEncodedFeature; outOfFold: Float64Array[] } {
  const cells = cellsOf(column, categories, column.codes.length);
  const cellCount = categories.length + 2;
  const outOfFold: Float64Array[] = [];
  const encoded = outputs.map(({ label, values }) => {
    // Drawn towards the mean of all rows in every fold: the mean of the other folds would tell which fold it is, and
    // with it, since it is high where the fold's own is low, something of its answers.
    const mean = weightedMean(values, weights);
    const all = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, null), mean);
    const rowValues = new Float64Array(cells.length);
    for (let fold = 0; fold < foldCount; fold++) {
      const means = shrunkMeans(sumByCell(cells, cellCount, values, weights, folds, fold), mean);
      for (let row = 0; row < cells.length; row++)
        if (folds[row] === fold) rowValues[row] = means[cells[row]];
    }
    outOfFold.push(rowValues);
    const spread = fitScale(rowValues);
    const stored = Array.from(all, (value) => Number(value.toPrecision(storedDigits)));
    const [other, missing] = stored.slice(categories.length);
    return {
      label,
      mean: spread.mean,
      scale: spread.scale,
      values: stored.slice(0, categories.length),
      other,
      missing,
    };
  });
  const { name } = column;
  return {
    feature: { kind: 'target-encoded', name, categories: [...categories], outputs: encoded },
    outOfFold,
  };
}

/** The estimates for each row, by output. A column that is absent, or is no text, is all missing. */
export function encodeByTarget(
  { categories, outputs }: TargetEncodedFeature,
  column: Column | undefined,
  rows: number,
): Float64Array[] {
  const cells = cellsOf(column, categories, rows);
  return outputs.map(({ values, other, missing }) => {
    const byCell = Float64Array.from([...values, other, missing]);
    return Float64Array.from(cells, (cell) => byCell[cell]);
  });
}

/** Where each row is counted: at its category's index, or behind them with the unnamed, or last with the missing. */
function cellsOf(column: Column | undefined, categories: readonly string[], rows: number): Int32Array {
  const cells = categoryCodes(column, categories, rows);
  const codes = column?.kind === 'text' ? column.codes : null;
  for (let row = 0; row < rows; row++) {
    if (cells[row] >= 0) continue;
    cells[row] = categories.length + (codes !== null && codes[row] >= 0 ? 0 : 1);
  }
  return cells;
}

interface CellSums {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  /** Of all rows. */
  readonly squares: number;
}

/** @param leftOut the fold that does not count; null counts all rows. */
function sumByCell(
  cells: Int32Array,
  cellCount: number,
  values: Float64Array,
  weights: Float64Array,
  folds: Uint8Array,
  leftOut: number | null,
): CellSums {
  const found = { weights: new Float64Array(cellCount), sums: new Float64Array(cellCount) };
  let squares = 0;
  for (let row = 0; row < cells.length; row++) {
    if (folds[row] === leftOut) continue;
    const weighted = weights[row] * values[row];
    found.weights[cells[row]] += weights[row];
    found.sums[cells[row]] += weighted;
    squares += weighted * values[row];
  }
  return { ...found, squares };
}

/**
 * Empirical Bayes: (sum + m · mean) / (weight + m), `mean` being given, with m = σ² / τ², where σ² is the variance within the cells and τ²
 * that of their true means, by the moment estimator of the one-way layout with random effects (Searle, Casella and
 * McCulloch 1992, "Variance Components", section 3.6). Where the cells differ no more than chance would have them,
 * all are the mean.
 */
function shrunkMeans({ weights, sums, squares }: CellSums, mean: number): Float64Array {
  let total = 0;
  let sum = 0;
  let weightSquares = 0;
  let betweenSquares = 0;
  let used = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    if (weights[cell] === 0) continue;
    used++;
    total += weights[cell];
    sum += sums[cell];
    weightSquares += weights[cell] ** 2;
    betweenSquares += sums[cell] ** 2 / weights[cell];
  }
  const means = new Float64Array(weights.length).fill(mean);
  if (used < 2 || total <= used) return means;
  const within = Math.max(0, squares - betweenSquares) / (total - used);
  const between = (betweenSquares - (sum * sum) / total) / (used - 1);
  const perCell = (total - weightSquares / total) / (used - 1);
  const spread = (between - within) / perCell;
  if (!(spread > 0)) return means;
  const pull = within / spread;
  for (let cell = 0; cell < means.length; cell++) {
    if (weights[cell] > 0) means[cell] = (sums[cell] + pull * mean) / (weights[cell] + pull);
  }
  return means;
}
