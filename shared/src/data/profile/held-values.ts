import { sortBlock } from './sort-block.ts';
import { mergeWeightedValues, totalWeight, type WeightedValues, weightedValues } from './weighted-values.ts';

/** How many values are held. */
export const mostHeldValues = 65_536;

/** Holds values as they are. */
export class HeldValues {
  readonly #begun: WeightedValues;
  readonly #blocks: Float64Array[] = [];
  #length: number;

  /** Begins with values that were counted before. */
  constructor(begun: WeightedValues) {
    this.#begun = begun;
    this.#length = totalWeight(begun);
  }

  /** @returns how many values it took: all or none. */
  add(block: Float64Array): number {
    if (this.#length + block.length > mostHeldValues) return 0;
    this.#length += block.length;
    this.#blocks.push(block.slice());
    return block.length;
  }

  weighted(): WeightedValues {
    let parts = this.#blocks.map((block) => {
      sortBlock(block);
      return weightedValues(block);
    });
    parts.push(this.#begun);
    while (parts.length > 1) {
      const next: WeightedValues[] = [];
      for (let i = 0; i + 1 < parts.length; i += 2) next.push(mergeWeightedValues(parts[i], parts[i + 1]));
      if (parts.length % 2 === 1) next.push(parts[parts.length - 1]);
      parts = next;
    }
    return parts[0];
  }
}
