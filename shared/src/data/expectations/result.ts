/** One expectation and how well the data meets it. */
export interface ExpectationResult {
  /** `rows` for the number of rows, `table` for all columns together, else the column's name. */
  readonly subject: string;
  /** As configured, for example `max: 100`. */
  readonly expectation: string;
  readonly held: boolean;
  /** Rows that violate it; null where it is not about single rows. */
  readonly violations: number | null;
  /** `violations` over the rows that it speaks of: those with a value, or all; null where it is not about rows. */
  readonly share: number | null;
  /** What was found, in a few words. */
  readonly found: string;
  /** Up to five of the rows that violate it; null where there are none to show. */
  readonly examples: ExampleRows | null;
  /** Freshness only: what it takes to judge it at another time. */
  readonly freshness?: Freshness;
}

/** Cells of rows as text, missing ones as null. */
export interface ExampleRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface Freshness {
  /** The newest value, ISO 8601 in UTC; null where there is none. */
  readonly newest: string | null;
  /** Milliseconds. */
  readonly maxAge: number;
}

/** What is found out about an expectation, without what it says of itself. */
export type Judgement = Pick<ExpectationResult, 'held' | 'violations' | 'share' | 'found'>;

/** A judgement that is not about single rows. */
export function judged(held: boolean, found: string): Judgement {
  return { held, violations: null, share: null, found };
}

/**
 * A judgement by the number of rows that violate.
 * @param among how many rows it speaks of, and what they are called.
 * @param mostly the share of them that must not violate.
 */
export function judgedByRows(
  violations: number,
  among: { readonly count: number; readonly called: 'rows' | 'values' },
  mostly: number,
): Judgement {
  const { count, called } = among;
  return {
    held: count - violations >= rowsOfShare(mostly, count, Math.ceil),
    violations,
    share: count === 0 ? 0 : violations / count,
    found: `${violations} of ${count} ${called}`,
  };
}

/** A share of a number of rows as a number of rows. The product is rounded first: 0.07 · 100 is 7.000000000000001. */
export function rowsOfShare(share: number, rows: number, round: (product: number) => number): number {
  return round(Number((share * rows).toPrecision(12)));
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Whether a number lies within a range; never true of what is no finite number. */
export function isWithin(value: number, { min, max }: Range): boolean {
  return Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** A range as it is configured. */
export function rangeText({ min, max }: Range): string {
  const ends = [min === undefined ? [] : `min: ${min}`, max === undefined ? [] : `max: ${max}`].flat();
  return `{ ${ends.join(', ')} }`;
}

/** A figure found in the data with six digits. */
export function figureText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
