import type { Comparison } from './comparison.ts';

/** What one test says of one column. */
export interface TestResult {
  /** Everything computed, by the names that outcome.json uses; null where it cannot be computed. */
  readonly statistics: Readonly<Record<string, number | null>>;
  /** How large the change is, in the unit of the test's `effectName`; null where the test cannot see the column. */
  readonly effect: number | null;
  /**
   * How probable a change at least this large is by chance alone, not below the true level. Null where there is
   * nothing to test, and for tests without a p-value of their own.
   */
  readonly pValue: number | null;
  /** What to tell whatever the verdict: sentences. A single odd value is a note, never an alarm. */
  readonly notes?: readonly string[];
}

/**
 * One way to compare a column. A column has drifted by a test if its p-value, corrected for everything that was
 * tested, is at most the false-alarm rate and its effect is large enough to matter.
 */
export interface DriftTest {
  /** As users write it. */
  readonly name: string;
  /** What the effect is, for sentences: "the largest difference …". */
  readonly label: string;
  /** The entry of `statistics` that is the effect. */
  readonly effectName: string;
  /** The smallest effect that matters. */
  readonly effectThreshold: number;
  /**
   * `always`: whatever was chosen. `automatic`: unless other tests were chosen for this kind of column. `chosen`:
   * only then. The statistics are computed in any case.
   */
  readonly runs: 'always' | 'automatic' | 'chosen';
  /**
   * Whether it computes a p-value. An effect size without one is judged by the p-value of `ks` for numbers and of
   * `chi2` for categories: they say whether there is a change, the effect says how large it is.
   */
  readonly hasPValue: boolean;
  /** Whether it looks at more than how often each value is there: rows made from a profile then tell it nothing. */
  readonly needsRows?: true;
  /** The kinds of column that it can compare. */
  readonly kinds: readonly Comparison['kind'][];
  /** @returns null for a kind that it cannot compare. */
  compare(comparison: Comparison): TestResult | null;
}

/** The value, or null where it is not finite: JSON knows neither infinity nor NaN. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
