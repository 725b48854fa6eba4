import type { ColumnKind } from '../column-kind.ts';
import { isWithin, judged, rangeText } from '../result.ts';

/** `distinct`: how many different values there may be. */
export const distinct: ColumnKind = {
  plan: (_column, { distinct: range }) =>
    range === undefined
      ? []
      : [
          {
            expectation: `distinct: ${rangeText(range)}`,
            figures: [{ kind: 'distinct' }],
            judge: ([found]) => judged(isWithin(found ?? 0, range), `${found ?? 0} different values`),
          },
        ],
};
