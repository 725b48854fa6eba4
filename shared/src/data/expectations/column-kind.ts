import type { ColumnExpectation } from '../../config/expectation-schema.ts';
import type { TypedColumn } from '../column-types.ts';
import type { Judgement } from './result.ts';

/** A column that something is expected of. */
export interface ExpectedColumn extends TypedColumn {
  /** Whether its values are never shown. */
  readonly sensitive: boolean;
}

/** The column of another source that has every value allowed. */
export interface ReferencedColumn extends TypedColumn {
  readonly table: string;
}

export interface PlanContext {
  /** Undefined where the expectation names none, or it is a mistake that was noted already. */
  readonly referenced: ReferencedColumn | undefined;
  /** Notes that something cannot be expected of the column. */
  mistake(message: string, hint: string): void;
}

/** A number to be had from the values of one column, which are called `v` in SQL; null if there are no values. */
export type Figure =
  | { readonly kind: 'rows'; readonly where: string }
  | { readonly kind: 'distinct' }
  | { readonly kind: 'mean' };

/** Rows of a column: those with a value, and all. */
export interface ColumnRows {
  readonly present: number;
  readonly all: number;
}

/** Which rows are shown as examples. */
export type Examples =
  | {
      readonly kind: 'rows';
      readonly where: string;
      readonly first: 'smallest' | 'largest' | 'most frequent';
    }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'missing' };

/** One expectation of one column, ready to be counted. */
export interface ColumnCheck {
  /** As configured. */
  readonly expectation: string;
  readonly figures: readonly Figure[];
  judge(figures: readonly (number | null)[], rows: ColumnRows): Judgement;
  readonly examples?: Examples;
  /** An aggregate over the values that says more of a violation, and how to put it. Not for sensitive columns. */
  readonly detail?: { sql(rows: ColumnRows): string; words(value: string): string };
}

/** One kind of expectation of a column. */
export interface ColumnKind {
  /** What is to be checked of a column; nothing where the expectation does not speak of it. */
  plan(column: ExpectedColumn, expectation: ColumnExpectation, context: PlanContext): readonly ColumnCheck[];
}
