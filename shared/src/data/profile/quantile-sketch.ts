import { blockLength } from './sort-block.ts';
import { mergeWeightedValues, totalWeight, type WeightedValues, weightedValues } from './weighted-values.ts';

/** How many values stand for a block, and for any number of blocks. */
const bufferLength = 2048;

/** How many values of a block one value stands for. */
const leastWeight = blockLength / bufferLength;

/**
 * A distribution in bounded memory: G. S. Manku, S. Rajagopalan, B. G. Lindsay, "Approximate medians and other
 * quantiles in one pass and with limited memory" (1998), as J. I. Munro and M. S. Paterson (1980) order the work. Of
 * each sorted block every fourth value is kept, with weight four; two buffers of one weight become one of twice the
 * weight, which holds every second value of both. Which of the two is kept alternates, so that what one choice moves
 * up, the next moves down. Nothing is left to chance: the error is bounded for any values in any order.
 */
export class QuantileSketch {
  /** At level l at most one buffer, ascending, whose values stand for leastWeight · 2^l values each. */
  readonly #levels: (Float64Array | undefined)[] = [];
  /** At each level whether the next choice is the upper one. */
  readonly #upper: boolean[] = [];
  /** Values that it began with and that do not fill a block. */
  #loose: WeightedValues = weightedValues(new Float64Array(0));
  /** By how many ranks at most the sketch counts too many, and too few, values at or below any value. */
  #tooMany = 0;
  #tooFew = 0;

  /** Begins with values that were counted before. */
  constructor(counted: WeightedValues) {
    let rest = totalWeight(counted);
    const reader = new RankReader(counted);
    for (let level = Math.floor(Math.log2(rest / blockLength)); level >= 0; level--) {
      const weight = leastWeight * 2 ** level;
      if (rest < bufferLength * weight) continue;
      this.#levels[level] = Float64Array.from({ length: bufferLength }, () => reader.middle(weight));
      rest -= bufferLength * weight;
      // Buffers that follow each other in rank: a value lies within one of them at most.
      this.#tooMany = Math.max(this.#tooMany, weight / 2);
      this.#tooFew = Math.max(this.#tooFew, weight / 2);
    }
    this.#loose = reader.rest();
  }

  /** @param sorted a block of `blockLength` values, ascending; not kept. */
  addBlock(sorted: Float64Array): void {
    const buffer = new Float64Array(bufferLength);
    const offset = this.#choose(0, leastWeight / 2 - 1, leastWeight / 2);
    for (let i = 0; i < bufferLength; i++) buffer[i] = sorted[leastWeight * i + offset];
    this.#tooMany += leastWeight - 1 - offset;
    this.#tooFew += offset;
    this.#addBuffer(buffer);
  }

  #addBuffer(added: Float64Array): void {
    let buffer = added;
    let level = 0;
    for (; this.#levels[level] !== undefined; level++) {
      const other = this.#levels[level] as Float64Array;
      const offset = this.#choose(level + 1, 0, 1);
      buffer = everySecond(other, buffer, offset);
      this.#levels[level] = undefined;
      const weight = leastWeight * 2 ** level;
      if (offset === 0) this.#tooMany += weight;
      else this.#tooFew += weight;
    }
    this.#levels[level] = buffer;
  }

  #choose(kind: number, lower: number, upper: number): number {
    const choice = this.#upper[kind] ? upper : lower;
    this.#upper[kind] = !this.#upper[kind];
    return choice;
  }

  /** Values that stand for all that were added; their weights add up to the number of those. */
  weighted(): WeightedValues {
    let all = this.#loose;
    this.#levels.forEach((buffer, level) => {
      if (buffer === undefined) return;
      const { values, weights } = weightedValues(buffer);
      for (let i = 0; i < weights.length; i++) weights[i] *= leastWeight * 2 ** level;
      all = mergeWeightedValues(all, { values, weights });
    });
    return all;
  }

  /** By how many ranks at most the number of values at or below any value, or below it, is wrong. */
  get rankError(): number {
    return Math.max(this.#tooMany, this.#tooFew);
  }
}

/** Every second of the values of two ascending buffers, from the first (offset 0) or the second (1) on. */
function everySecond(a: Float64Array, b: Float64Array, offset: number): Float64Array {
  const kept = new Float64Array(bufferLength);
  let i = 0;
  let j = 0;
  for (let rank = 0; rank < 2 * bufferLength; rank++) {
    const value = j >= bufferLength || (i < bufferLength && a[i] <= b[j]) ? a[i++] : b[j++];
    if ((rank & 1) === offset) kept[rank >> 1] = value;
  }
  return kept;
}

/** Reads values in the order of their ranks. */
class RankReader {
  readonly #counted: WeightedValues;
  #index = 0;
  /** Of the current value's weight, how much was read. */
  #read = 0;

  constructor(counted: WeightedValues) {
    this.#counted = counted;
  }

  /** Reads `count` values. @returns the middle one, of an even number the lower. */
  middle(count: number): number {
    this.#skip(count / 2 - 1);
    const value = this.#counted.values[this.#index];
    this.#skip(count / 2 + 1);
    return value;
  }

  #skip(count: number): void {
    const { weights } = this.#counted;
    let rest = count;
    while (rest > 0 && rest >= weights[this.#index] - this.#read) {
      rest -= weights[this.#index] - this.#read;
      this.#index++;
      this.#read = 0;
    }
    this.#read += rest;
  }

  rest(): WeightedValues {
    const values = this.#counted.values.slice(this.#index);
    const weights = this.#counted.weights.slice(this.#index);
    if (weights.length > 0) weights[0] -= this.#read;
    return { values, weights };
  }
}
