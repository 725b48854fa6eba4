import type { ColumnCheck, ColumnKind, ColumnRows, Figure } from '../column-kind.ts';
import { figureText, judged, rangeText, rowsOfShare } from '../result.ts';
import { compareNumber, isNumeric } from '../sql-values.ts';

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** `median` and `quantiles`: of numbers. Without values they cannot be computed, and do not hold. */
export const quantiles: ColumnKind = {
  plan: (column, { median, quantiles: others = {} }, context) => {
    const asked: { label: string; share: number; range: Range }[] = [
      ...(median === undefined ? [] : [{ label: 'median', share: 0.5, range: median }]),
      ...Object.entries(others).map(([key, range]) => ({
        label: `quantile ${key}`,
        share: Number(key),
        range,
      })),
    ];
    if (asked.length === 0) return [];
    const { type } = column;
    if (!isNumeric(type)) {
      context.mistake(
        `has median or quantiles, but the column is of type ${type}.`,
        'median and quantiles are for numbers.',
      );
      return [];
    }
    return asked.map(({ label, share, range }) => quantileCheck(type, label, share, range));
  },
};

/**
 * The q-quantile is the smallest value with at least q of the values at or below it (Hyndman and Fan, type 1; NumPy's
 * `inverted_cdf`). So it is at most `max` if at least q of the values are, and at least `min` if fewer than q are
 * below that: two counts judge it exactly, without sorting.
 */
function quantileCheck(type: 'integer' | 'number', label: string, share: number, range: Range): ColumnCheck {
  const rank = ({ present }: ColumnRows) => Math.max(1, rowsOfShare(share, present, Math.ceil));
  const rows = (operator: '<' | '<=', bound: number): Figure => ({
    kind: 'rows',
    where: compareNumber(type, operator, bound),
  });
  return {
    expectation: `${label}: ${rangeText(range)}`,
    figures: [
      ...(range.max === undefined ? [] : [rows('<=', range.max)]),
      ...(range.min === undefined ? [] : [rows('<', range.min)]),
    ],
    judge: (figures, found) => {
      if (found.present === 0) return judged(false, 'no values');
      const counts = figures.map((count) => count ?? 0);
      const atMost = range.max === undefined ? null : counts[0];
      const below = range.min === undefined ? null : counts[counts.length - 1];
      const held = (atMost === null || atMost >= rank(found)) && (below === null || below < rank(found));
      const percent = (count: number) => `${figureText((100 * count) / found.present)}%`;
      const words = [
        ...(below === null ? [] : [`${percent(below)} below ${range.min}`]),
        ...(atMost === null ? [] : [`${percent(atMost)} at most ${range.max}`]),
      ];
      return judged(held, `of the values ${words.join(', ')}`);
    },
    detail: {
      // Half a row below the rank, so that no rounding takes its neighbour.
      sql: (found) => `quantile_disc(v, ${(rank(found) - 0.5) / found.present}::DOUBLE)`,
      words: (value) => `${label} ${value}`,
    },
  };
}
