/**
 * Grids of numbers whose sums are exact in 64-bit floating point.
 *
 * Multiples of a power of two u add without rounding as long as every partial sum stays below 2⁵³ · u. Derivatives
 * put on such a grid give histograms that do not depend on the order of summation, and differences of histograms
 * without cancellation error. The price is an error of at most u / 2 in each derivative.
 */
export interface Grid {
  /** 1.5 · 2⁵² · u: (x + shifter) − shifter is x rounded to the nearest multiple of u. */
  readonly shifter: number;
}

/** The least power of two that is not below `value`; the smallest it returns is 2⁻⁹⁰⁰. */
export function powerOfTwoFrom(value: number): number {
  return 2 ** Math.max(Math.ceil(Math.log2(value)), -900);
}

/**
 * The finest grid for a sum.
 * @param largest bound on the absolute value of each term.
 * @param terms how many there are at most.
 * @param finest nothing is gained by multiples of less than this power of two.
 */
export function gridOf(largest: number, terms: number, finest: number): Grid {
  // Rounding by the shifter needs |x| < 2⁵¹ · u, so at least two bits are left for the sum.
  const unit = powerOfTwoFrom(largest) * powerOfTwoFrom(Math.max(terms, 4)) * 2 ** -52;
  return { shifter: 1.5 * 2 ** 52 * Math.max(unit, finest) };
}

/** Rows that a histogram sums at a time, hessians and counts packed into one number. */
export const chunkRows = 2 ** 14;
/** Bits of the largest hessian: with 15 for the hessians' carries and 15 for the count they fill the 53. */
const hessianBits = 23;

/** The grid for the hessians of `rows` rows, none above `largest`: no finer than leaves room for the count. */
export function hessianGrid(largest: number, rows: number): Grid {
  return gridOf(largest, rows, powerOfTwoFrom(largest) * 2 ** -hessianBits);
}

/** What one row counts in a packed sum: more than the hessians of a whole chunk, none above `largest`, can reach. */
export function rowMark(largest: number): number {
  return powerOfTwoFrom(largest) * 2 * chunkRows;
}
