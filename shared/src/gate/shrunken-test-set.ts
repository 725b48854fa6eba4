import { normalQuantile } from '../evaluate/distributions.ts';
import type { Weakening } from './weakened-rules.ts';

/** Test rows of the baseline's own data set, and those that are judged on now. */
export interface TestRows {
  readonly before: number;
  readonly after: number;
}

/** What stands in place of a key of mlops.yml, which has not changed. */
export const shrunkenKey = 'data (test rows)';

/** How often rows that are merely split anew may be taken for fewer. */
const level = 0.05;

/**
 * Whether data that changed leaves so few test rows that less can be shown than before. Where rows were corrected, the
 * split by their content sends others to the test side, so that two draws of the same share may differ: counted are
 * only rows that are missing beyond that (the difference of two Poisson counts, one-sided at 5 %).
 * @returns null where there are as many, more, or hardly fewer.
 */
export function shrunkenTestSet({ before, after }: TestRows): Weakening | null {
  const byChance = normalQuantile(1 - level) * Math.sqrt(before + after);
  if (before - after <= byChance) return null;
  return {
    key: shrunkenKey,
    before: String(before),
    after: String(after),
    meaning: 'the data leaves fewer test rows',
  };
}
