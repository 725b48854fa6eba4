import { quoteText } from '../../database.ts';
import type { ColumnKind } from '../column-kind.ts';
import { rowCondition } from '../row-condition.ts';

/** `matches`: a regular expression for the whole value, as text. */
export const matches: ColumnKind = {
  plan: (_column, expectation) => {
    const { matches: pattern } = expectation;
    if (pattern === undefined) return [];
    const violated = `NOT regexp_full_match(v::VARCHAR, ${quoteText(pattern)})`;
    return [rowCondition(`matches: ${pattern}`, violated, expectation)];
  },
};
