import type { ColumnKind } from '../column-kind.ts';
import { judgedByRows, rowsOfShare } from '../result.ts';

/** `missing`: the largest share of rows without a value. */
export const missing: ColumnKind = {
  plan: (_column, { missing: expected }) => {
    if (expected === undefined) return [];
    const { max } = expected;
    return [
      {
        expectation: `missing: { max: ${max} }`,
        figures: [],
        judge: (_figures, { present, all }) => {
          const missingRows = all - present;
          return {
            ...judgedByRows(missingRows, { count: all, called: 'rows' }, 1),
            held: missingRows <= rowsOfShare(max, all, Math.floor),
          };
        },
        examples: { kind: 'missing' },
      },
    ];
  },
};
