import type { ColumnKind } from '../column-kind.ts';
import { figureText, isWithin, judged, rangeText } from '../result.ts';
import { isNumeric } from '../sql-values.ts';

/** `mean`: of numbers, and of booleans as 0 and 1. Without values it cannot be computed, and does not hold. */
export const mean: ColumnKind = {
  plan: (column, { mean: range }, context) => {
    if (range === undefined) return [];
    if (!isNumeric(column.type) && column.type !== 'boolean') {
      context.mistake(
        `has mean, but the column is of type ${column.type}.`,
        'mean is for numbers and booleans.',
      );
      return [];
    }
    return [
      {
        expectation: `mean: ${rangeText(range)}`,
        figures: [{ kind: 'mean' }],
        judge: ([found]) => {
          if (found === null) return judged(false, 'no values');
          return judged(isWithin(found, range), column.sensitive ? 'not shown' : `mean ${figureText(found)}`);
        },
      },
    ];
  },
};
