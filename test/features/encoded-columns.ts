import { Random } from '../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { type FeatureFit, fitFeatures } from '../../shared/src/features/fit-features.ts';

/** Rows of one text column with an answer each. */
export interface AnsweredTexts {
  readonly table: Table;
  readonly target: Float64Array;
}

/** @param say the text of a row and its answer, drawn from `random`. */
export function answeredTexts(
  rows: number,
  seed: number,
  say: (random: Random, row: number) => readonly [text: string | null, answer: number],
): AnsweredTexts {
  const random = new Random(seed);
  const drawn = Array.from({ length: rows }, (_, row) => say(random, row));
  return {
    table: tableOf([
      textColumn(
        'x',
        drawn.map(([text]) => text),
      ),
      numericColumn(
        'row',
        'integer',
        drawn.map((_, row) => row),
      ),
    ]),
    target: Float64Array.from(drawn, ([, answer]) => answer),
  };
}

/** Encoders of the column `x` for two classes, or for a number. */
export function fitTexts(
  { table, target }: AnsweredTexts,
  options: { regression?: boolean; classes?: string[]; seed?: number; group?: string } = {},
): FeatureFit {
  const classes = options.regression ? [] : (options.classes ?? ['no', 'yes']);
  const { seed = 1, group } = options;
  return fitFeatures(table, ['x'], { values: target, classes }, { seed, ...(group ? { group } : {}) });
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const mean = (values: ArrayLike<number>) =>
    Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, squareA, squareB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i] - meanA) * (b[i] - meanB);
    squareA += (a[i] - meanA) ** 2;
    squareB += (b[i] - meanB) ** 2;
  }
  return squareA > 0 && squareB > 0 ? both / Math.sqrt(squareA * squareB) : 0;
}
