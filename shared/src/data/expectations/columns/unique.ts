import type { ColumnKind } from '../column-kind.ts';
import { judgedByRows } from '../result.ts';

/** `unique`: no value twice. A row violates it whose value is in another row already. */
export const unique: ColumnKind = {
  plan: (_column, { unique: expected, mostly = 1 }) =>
    expected
      ? [
          {
            expectation: 'unique: true',
            figures: [{ kind: 'distinct' }],
            judge: ([distinct], { present }) =>
              judgedByRows(present - (distinct ?? 0), { count: present, called: 'values' }, mostly),
            examples: { kind: 'repeated' },
          },
        ]
      : [],
};
