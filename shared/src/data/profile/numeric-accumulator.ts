import { DistinctCounts, mostCountedNumbers } from './distinct-counts.ts';
import { HeldValues, mostHeldValues } from './held-values.ts';
import { IntegerCounts } from './integer-counts.ts';
import { type Moments, mergeMoments, momentsOf, momentsOfWeighted, noMoments } from './moments.ts';
import { mostDistinctNumbers, type NumericProfile } from './profile.ts';
import { QuantileSketch } from './quantile-sketch.ts';
import { readQuantiles } from './quantiles.ts';
import { withoutNumbers } from './sensitive.ts';
import { blockLength, sortBlock } from './sort-block.ts';
import { mergeWeightedValues, totalWeight, type WeightedValues, weightedValues } from './weighted-values.ts';

/** Keeps values so that all of them can be told again. */
interface ExactHolder {
  /** @returns how many values it took, from the first on; it has no room for the others. */
  add(block: Float64Array): number;
  weighted(): WeightedValues;
}

/**
 * Profiles the numbers of a column that arrive in pieces of any length, in bounded memory (half a megabyte). The
 * result depends on the values and their order, not on the pieces. All is exact but the quantiles of columns with more
 * than 65,536 values of which more than 4,096 are distinct, whole numbers in a range of 65,536 excepted: those come
 * from a sketch, and the profile states their error, which is at most 1/256 for up to 10⁹ rows.
 */
export class NumericAccumulator {
  readonly #type: NumericProfile['type'];
  #rows = 0;
  #missing = 0;
  /** Present values that are not yet a whole block. */
  readonly #block = new Float64Array(blockLength);
  #filled = 0;
  #holder: ExactHolder | QuantileSketch = new IntegerCounts();
  /** Of the values in the sketch. */
  #moments: Moments = noMoments;

  constructor(type: NumericProfile['type']) {
    this.#type = type;
  }

  /** @param values NaN is missing. @param length how many of them count. */
  add(values: Float64Array, length: number): void {
    const block = this.#block;
    let filled = this.#filled;
    let missing = 0;
    for (let i = 0; i < length; ) {
      const from = i;
      const before = filled;
      const end = Math.min(length, i + blockLength - filled);
      for (; i < end; i++) {
        const value = values[i];
        // Without -0, which has other bits than 0. A missing value is overwritten by the next.
        block[filled] = value + 0;
        filled += Number.isNaN(value) ? 0 : 1;
      }
      missing += end - from - (filled - before);
      if (filled < blockLength) continue;
      this.#addBlock();
      filled = 0;
    }
    this.#filled = filled;
    this.#rows += length;
    this.#missing += missing;
  }

  #addBlock(): void {
    const block = this.#block;
    if (this.#holder instanceof QuantileSketch) {
      this.#moments = mergeMoments(this.#moments, momentsOf(block));
      sortBlock(block);
      this.#holder.addBlock(block);
      return;
    }
    const taken = this.#holder.add(block);
    if (taken < blockLength) this.#changeHolder(this.#holder.weighted(), block.slice(taken));
  }

  #changeHolder(counted: WeightedValues, rest: Float64Array): void {
    sortBlock(rest);
    const all = mergeWeightedValues(counted, weightedValues(rest));
    if (totalWeight(all) <= mostHeldValues) this.#holder = new HeldValues(all);
    else if (all.values.length <= mostCountedNumbers) this.#holder = new DistinctCounts(all);
    else {
      this.#holder = new QuantileSketch(all);
      this.#moments = momentsOfWeighted(all);
    }
  }

  /** The profile of what was added so far. @param options.sensitive whether it may tell no value. */
  profile(options: { sensitive?: boolean } = {}): NumericProfile {
    const pending = this.#block.slice(0, this.#filled);
    const pendingMoments = momentsOf(pending);
    sortBlock(pending);
    const all = mergeWeightedValues(this.#holder.weighted(), weightedValues(pending));
    const sketched = this.#holder instanceof QuantileSketch;
    const moments = sketched ? mergeMoments(this.#moments, pendingMoments) : momentsOfWeighted(all);
    const distinct = sketched || all.values.length > mostDistinctNumbers ? null : all.values.length;
    const rankError = this.#holder instanceof QuantileSketch ? this.#holder.rankError : 0;
    const present = moments.count > 0;
    const profile: NumericProfile = {
      kind: 'numeric',
      type: this.#type,
      rows: this.#rows,
      missing: this.#missing,
      mean: present ? moments.mean : null,
      squaredDeviations: present ? moments.squaredDeviations : 0,
      minimum: present ? moments.minimum : null,
      maximum: present ? moments.maximum : null,
      distinct,
      quantiles: present ? readQuantiles(all, moments) : [],
      quantileError: present ? rankError / moments.count : 0,
    };
    return options.sensitive ? withoutNumbers(profile) : profile;
  }
}
