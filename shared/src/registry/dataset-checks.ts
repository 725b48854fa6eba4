import { z } from 'zod';
import { type Dataset, readDatasetJson } from './dataset-package.ts';

/** The part of checks.json that others than prepare-data read. */
const datasetChecksSchema = z.object({
  expectations: z.array(
    z.object({ subject: z.string(), expectation: z.string(), held: z.boolean(), found: z.string() }),
  ),
  warnings: z.array(z.string()),
  /** Columns whose values are not to be shown. */
  sensitive: z.array(z.string()),
});
export type ReadDatasetChecks = z.infer<typeof datasetChecksSchema>;

/** What was checked when a data set was prepared. @throws InfrastructureError if it cannot be read. */
export async function readDatasetChecks(dataset: Dataset): Promise<ReadDatasetChecks> {
  return readDatasetJson(dataset, 'checks.json', datasetChecksSchema);
}
