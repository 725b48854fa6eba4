import { columnExpectations, type Expectations } from '../../config/expectation-schema.ts';

/** Up to so many columns each gets its expectations; of a wider table only a few do, since nobody reads more. */
const mostColumns = 30;
const fewColumns = 5;

/** Expectations for a person to read, and what the person should know of those left out. */
export interface ProposedExpectations {
  readonly expectations: Expectations;
  /** How many columns have none although they could; 0 where all have some. */
  readonly leftOut: number;
}

/**
 * The expectations of a table of moderate width as they are; of a wide one those of the rows, the target, the
 * identifying columns and the first few others.
 * @param important columns that always keep theirs.
 */
export function proposeExpectations(
  inferred: Expectations,
  important: readonly string[],
): ProposedExpectations {
  const columns = columnExpectations(inferred);
  if (columns.length <= mostColumns) return { expectations: inferred, leftOut: 0 };
  const others = columns.filter(([name]) => !important.includes(name)).slice(0, fewColumns);
  const kept = new Set([...important, ...others.map(([name]) => name)]);
  const shown = columns.filter(([name]) => kept.has(name));
  return {
    expectations: { rows: inferred.rows, ...Object.fromEntries(shown) } as Expectations,
    leftOut: columns.length - shown.length,
  };
}
