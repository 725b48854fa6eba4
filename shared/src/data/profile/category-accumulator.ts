import { type CategoricalProfile, profileCategories } from './profile.ts';
import { withoutCategories } from './sensitive.ts';

/** Counts the categories of a text column that arrives in pieces of any length, as places in a dictionary. */
export class CategoryAccumulator {
  readonly #dictionary: readonly string[];
  readonly #counts: Float64Array;
  #missing = 0;

  /** @param dictionary the distinct texts that there may be. */
  constructor(dictionary: readonly string[]) {
    this.#dictionary = dictionary;
    this.#counts = new Float64Array(dictionary.length);
  }

  /** @param codes places in the dictionary, -1 is missing. @param length how many of them count. */
  add(codes: Int32Array, length: number): void {
    const counts = this.#counts;
    let missing = 0;
    for (let row = 0; row < length; row++) {
      const code = codes[row];
      if (code < 0) missing++;
      else counts[code]++;
    }
    this.#missing += missing;
  }

  /** The profile of what was added so far. @param options.sensitive whether it may name no category. */
  profile(options: { sensitive?: boolean } = {}): CategoricalProfile {
    const counts = new Map<string, number>();
    this.#dictionary.forEach((category, code) => {
      if (this.#counts[code] > 0) counts.set(category, this.#counts[code]);
    });
    const profile = profileCategories(counts, this.#missing);
    return options.sensitive ? withoutCategories(profile) : profile;
  }
}
