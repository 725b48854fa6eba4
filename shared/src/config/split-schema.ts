import { z } from 'zod';
import { columnName, share } from './values.ts';

const defaultShares = { train: 0.7, validation: 0.15, test: 0.15 } as const;
type ShareName = keyof typeof defaultShares;

/** Shares may miss their sum of 1 by this much: decimals are not exact. */
const shareTolerance = 1e-6;

/** What decides on which side a row is. */
export const splitKindSchema = z.union([
  z.enum(['random', 'stratified']),
  z.strictObject({
    time: columnName.describe('Column of a moment: train on the past, judge on the future.'),
  }),
  z.strictObject({
    group: columnName.describe('Column whose rows of one value all go to one side.'),
  }),
]);
export type SplitKind = z.infer<typeof splitKindSchema>;

/** The shares of the splits must sum to 1; those that are not given divide what is left, as the defaults would. */
export const splitSchema = z
  .strictObject({
    train: share.optional().describe('Share of the rows to learn from (0.7).'),
    validation: share.optional().describe('Share of the rows to stop and choose by (0.15).'),
    test: z.number().min(0).lt(1).optional().describe('Share of the rows to judge on (0.15).'),
    by: splitKindSchema
      .default('random')
      .describe(
        'By chance; with the same share of every class on each side; by time; or whole groups at a time.',
      ),
    seed: z.int().default(42).describe('Another seed puts other rows on each side.'),
  })
  .transform(({ by, seed, ...given }, context) => {
    const names = Object.keys(defaultShares) as ShareName[];
    const absent = names.filter((name) => given[name] === undefined);
    const sum = names.reduce((total, name) => total + (given[name] ?? 0), 0);
    const left = absent.length === 0 ? 0 : Math.max(0, 1 - sum);
    const isOver = sum > 1 + shareTolerance;
    if (isOver || (absent.length === 0 && sum < 1 - shareTolerance)) {
      context.addIssue(`the shares sum to ${Number(sum.toPrecision(6))}, not to 1`);
      return z.NEVER;
    }
    const starved = absent.find((name) => name !== 'test' && left <= shareTolerance);
    if (starved !== undefined) {
      context.addIssue(`the shares leave nothing for ${starved}`);
      return z.NEVER;
    }
    const weights = absent.reduce((total, name) => total + defaultShares[name], 0);
    const of = (name: ShareName) => given[name] ?? (left * defaultShares[name]) / weights;
    return { train: of('train'), validation: of('validation'), test: of('test'), by, seed };
  });

export type SplitConfig = z.infer<typeof splitSchema>;
