import { z } from 'zod';

const word = z.int().min(0).max(0xffffffff);
/** Where a sequence of `Random` stands: four 32-bit words, and the second number of a pair of normal ones. */
export const randomStateSchema = z.strictObject({
  words: z.tuple([word, word, word, word]),
  spareGaussian: z.number().nullable(),
});
export type RandomState = z.infer<typeof randomStateSchema>;

/**
 * Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey's small fast counter, 128 bits of state), seeded
 * through splitmix32. The same seed gives the same sequence on every machine. Not for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;
  #spareGaussian: number | undefined;

  /** @param seed any finite number; its integer part counts. */
  constructor(seed: number) {
    let state = Math.trunc(seed) >>> 0;
    const next = (): number => {
      state = (state + 0x9e3779b9) >>> 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return (z ^ (z >>> 16)) >>> 0;
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    for (let i = 0; i < 12; i++) this.uint32();
  }

  /** A generator that goes on where another one stood. @param state as `state` gave it. */
  static resume(state: RandomState): Random {
    const random = new Random(0);
    random.state = state;
    return random;
  }

  /** Where the sequence stands; it goes on from where it is set to. */
  get state(): RandomState {
    return {
      words: [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#counter],
      spareGaussian: this.#spareGaussian ?? null,
    };
  }

  set state({ words, spareGaussian }: RandomState) {
    [this.#a, this.#b, this.#c, this.#counter] = words;
    this.#spareGaussian = spareGaussian ?? undefined;
  }

  /** An integer in [0, 2³²). */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) >>> 0;
    this.#counter = (this.#counter + 1) >>> 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) >>> 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) >>> 0;
    return sum;
  }

  /** A number in [0, 1) with 32 random bits. */
  uniform(): number {
    return this.uint32() / 4294967296;
  }

  /** An integer in [0, bound); `bound` at most 2³². Multiply and shift; its bias is below 2⁻³² · bound. */
  integer(bound: number): number {
    return Math.floor(this.uniform() * bound);
  }

  /** A draw from the standard normal distribution (Marsaglia's polar method). */
  gaussian(): number {
    if (this.#spareGaussian !== undefined) {
      const spare = this.#spareGaussian;
      this.#spareGaussian = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square);
        this.#spareGaussian = y * scale;
        return x * scale;
      }
    }
  }

  /** Fisher–Yates, in place. */
  shuffle<T extends { length: number; [index: number]: number }>(values: T): T {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
    return values;
  }
}
