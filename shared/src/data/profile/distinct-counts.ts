import type { WeightedValues } from './weighted-values.ts';

/** How many distinct numbers are counted one by one. */
export const mostCountedNumbers = 4096;

/** Places of the hash table: twice as many as values, so that the next free one is near. A power of two. */
const places = 2 * mostCountedNumbers;

/** Counts numbers of which few are distinct: exact. */
export class DistinctCounts {
  /** The number of the value in each place, from one; zero is free. */
  readonly #table = new Uint16Array(places);
  readonly #values = new Float64Array(mostCountedNumbers);
  readonly #counts = new Float64Array(mostCountedNumbers);
  #length = 0;

  /** Begins with values that were counted before: at most `mostCountedNumbers`. */
  constructor({ values, weights }: WeightedValues) {
    const copy = Float64Array.from(values);
    const words = new Uint32Array(copy.buffer);
    for (let i = 0; i < copy.length; i++) this.#counts[this.#numberOf(copy[i], words, i)] = weights[i];
  }

  /**
   * @param values without -0, which has other bits than 0.
   * @returns how many values it took: all, or those before the first that is one too many.
   */
  add(values: Float64Array): number {
    const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    for (let i = 0; i < values.length; i++) {
      const number = this.#numberOf(values[i], words, i);
      if (number < 0) return i;
      this.#counts[number]++;
    }
    return values.length;
  }

  /** @param words the bits of values, among them those of the `index`-th. @returns -1 if the table is full. */
  #numberOf(value: number, words: Uint32Array, index: number): number {
    const mixed = Math.imul(Math.imul(words[2 * index], 0x9e3779b1) ^ words[2 * index + 1], 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & (places - 1);
    for (;;) {
      const number = this.#table[place] - 1;
      if (number < 0) break;
      if (this.#values[number] === value) return number;
      place = (place + 1) & (places - 1);
    }
    if (this.#length === mostCountedNumbers) return -1;
    this.#values[this.#length] = value;
    this.#table[place] = ++this.#length;
    return this.#length - 1;
  }

  weighted(): WeightedValues {
    const order = Uint16Array.from({ length: this.#length }, (_, number) => number);
    order.sort((a, b) => this.#values[a] - this.#values[b]);
    return {
      values: Float64Array.from(order, (number) => this.#values[number]),
      weights: Float64Array.from(order, (number) => this.#counts[number]),
    };
  }
}
