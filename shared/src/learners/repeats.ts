import { z } from 'zod';

const figure = z.number().nullable();
const spread = {
  mean: figure,
  /** Of the sample: n − 1 in the denominator; null for one value. */
  std: figure,
  min: figure,
  max: figure,
};

/** What the same training gives with one seed after another: how far a lucky seed is from the rest. */
export const repeatsSchema = z.strictObject({
  format: z.literal('mlops-repeats/1'),
  /** The first is that of the packaged model, so that no lucky seed is chosen. */
  seeds: z.array(z.int()).min(1),
  /** Over the test split, by metric; values in the order of the seeds, null where one could not be computed. */
  metrics: z.record(z.string(), z.strictObject({ values: z.array(figure), ...spread })),
});
export type Repeats = z.infer<typeof repeatsSchema>;
