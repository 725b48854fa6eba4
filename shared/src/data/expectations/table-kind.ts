import type { TypedColumn } from '../column-types.ts';
import type { ExampleContext } from './examples.ts';
import type { Mistakes } from './mistakes.ts';
import type { ExpectationResult } from './result.ts';

/** What an expectation of all columns together is checked with. */
export interface TableContext extends ExampleContext {
  readonly columns: readonly TypedColumn[];
  /** Number of rows. */
  readonly rows: number;
  /** The time that freshness is judged at. */
  readonly now: Date;
}

/** One kind of expectation of all columns together. @template E what is configured. */
export interface TableKind<E> {
  /** Notes what cannot be checked, before anything is. */
  findMistakes(expected: E, context: TableContext, mistakes: Mistakes): Promise<void>;
  check(expected: E, context: TableContext): Promise<ExpectationResult[]>;
}
