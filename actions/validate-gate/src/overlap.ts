import type { Overlap } from '../../../shared/src/gate/overlap-rule.ts';
import { type Dataset, readDatasetChecks } from '../../../shared/src/registry/dataset-package.ts';

/** What prepare-data found test and training rows to have in common; null where there are no test rows. */
export async function readOverlap(dataset: Dataset): Promise<Overlap | null> {
  const { test, byChance } = (await readDatasetChecks(dataset)).leakage.identical;
  if (test.rows === 0) return null;
  return { identical: test.found / test.rows, conflicting: test.conflicting / test.rows, byChance };
}
