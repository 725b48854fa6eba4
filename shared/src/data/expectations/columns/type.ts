import type { ColumnKind } from '../column-kind.ts';
import { judged } from '../result.ts';

/** `type`: an integer is a number as well; nothing else is converted silently. */
export const type: ColumnKind = {
  plan: (column, { type: expected }) => {
    if (expected === undefined) return [];
    const held = column.type === expected || (expected === 'number' && column.type === 'integer');
    return [
      {
        expectation: `type: ${expected}`,
        figures: [],
        judge: () => judged(held, `type ${column.type}`),
      },
    ];
  },
};
