import type { WeightedValues } from './weighted-values.ts';

/** The largest range of whole numbers that are counted one by one. */
const widestRange = 65_536;

/** Counts whole numbers that lie close together: exact, and faster than everything else. */
export class IntegerCounts {
  #low = 0;
  #counts = new Float64Array(0);

  /** @returns how many values it took: all, or none if they are not whole or the range grew too wide. */
  add(values: Float64Array): number {
    let least = values[0];
    let most = values[0];
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (Math.floor(value) !== value) return 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (!this.#reach(least, most)) return 0;
    const counts = this.#counts;
    const low = this.#low;
    for (let i = 0; i < values.length; i++) counts[(values[i] - low) | 0]++;
    return values.length;
  }

  /** Makes room for a range. @returns false if that would be too much. */
  #reach(least: number, most: number): boolean {
    const { length } = this.#counts;
    if (length > 0 && least >= this.#low && most < this.#low + length) return true;
    const low = length === 0 ? least : Math.min(least, this.#low);
    const high = length === 0 ? most : Math.max(most, this.#low + length - 1);
    if (!(high - low < widestRange) || !Number.isSafeInteger(low) || !Number.isSafeInteger(high))
      return false;
    const counts = new Float64Array(high - low + 1);
    if (length > 0) counts.set(this.#counts, this.#low - low);
    this.#low = low;
    this.#counts = counts;
    return true;
  }

  weighted(): WeightedValues {
    const present = this.#counts.reduce((number, count) => number + (count > 0 ? 1 : 0), 0);
    const values = new Float64Array(present);
    const weights = new Float64Array(present);
    let at = 0;
    this.#counts.forEach((count, index) => {
      if (count === 0) return;
      values[at] = this.#low + index;
      weights[at++] = count;
    });
    return { values, weights };
  }
}
