import type { NumericColumn, TextColumn } from '../../data/table.ts';
import { isFreeText } from '../free-text.ts';
import type { ScreeningRule } from './screening-rule.ts';

/** Rows with a value that it takes to tell. */
const leastRows = 100;
/** Share of the values that must differ. */
const leastDistinct = 0.98;
/** How improbable so few repetitions must be for numbers that are measured. */
const largestProbability = 1e-6;

/**
 * Texts that nearly all differ and are not free text; integers that nearly all differ although there are so few of
 * them between the smallest and the largest that measured ones would repeat.
 */
export const identifierLike: ScreeningRule = {
  name: 'identifier-like',
  examine: ({ column }) => (column.kind === 'text' ? examineText(column) : examineNumbers(column)),
};

function examineText(column: TextColumn): string | null {
  const seen = new Set<number>();
  let present = 0;
  for (const code of column.codes) {
    if (code < 0) continue;
    present++;
    seen.add(code);
  }
  if (present < leastRows || seen.size < leastDistinct * present || isFreeText(column)) return null;
  return `${seen.size} of ${present} values differ, and they are no sentences.`;
}

/**
 * Of n values that are drawn independently from a range of R integers, whatever the distribution, at least
 * n (n − 1) / 2R pairs are expected to be equal (the uniform distribution has the fewest). Fewer equal pairs than
 * chance would leave say that the values were given out, each once. Prices, weights and distances repeat; a number
 * of eight random digits cannot be told from them and stays.
 */
function examineNumbers({ type, values }: NumericColumn): string | null {
  if (type !== 'integer' && type !== 'number') return null;
  const present = integersOf(values);
  if (present === null || present.length < leastRows) return null;
  let equalNeighbours = 0;
  for (let i = 1; i < present.length; i++) equalNeighbours += Number(present[i] === present[i - 1]);
  const distinct = present.length - equalNeighbours;
  if (distinct < leastDistinct * present.length) return null;
  const range = present[present.length - 1] - present[0] + 1;
  const expectedPairs = (present.length * (present.length - 1)) / 2 / range;
  if (poissonTail(equalNeighbours, expectedPairs) > largestProbability) return null;
  return `${distinct} of ${present.length} integers differ, although they lie within a range of ${range}: measured ones would repeat.`;
}

/** Values that are looked at first: most columns repeat among these. */
const firstValues = 1000;

/** The present values, ascending; null if one is no integer, or the first ones repeat too often. */
function integersOf(values: Float64Array): Float64Array | null {
  const seen = new Set<number>();
  let present = 0;
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue;
    if (!Number.isInteger(values[row])) return null;
    if (present >= firstValues) continue;
    present++;
    seen.add(values[row]);
    if (present === firstValues && seen.size < leastDistinct * present) return null;
  }
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** P(X ≤ count) for a Poisson variable with the given mean. */
function poissonTail(count: number, mean: number): number {
  let sum = 0;
  let logTerm = -mean;
  for (let k = 0; k <= count; k++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(mean) - Math.log(k + 1);
  }
  return sum;
}
