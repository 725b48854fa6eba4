import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { blocksByGroup, blocksByTime, type RowBlocks } from '../../../shared/src/evaluate/row-blocks.ts';
import type { SeedSpread } from '../../../shared/src/gate/judge.ts';
import type { Dataset, SplitRows } from '../../../shared/src/registry/dataset-package.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { readRepeats } from '../../../shared/src/registry/model-package.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';

/**
 * Predictions that know which of their rows belong together: rows of one group where whole groups are split, and rows
 * that follow each other where the split is by time.
 * @param test the rows that were predicted.
 */
export function withBlocks(predictions: Predictions, dataset: Dataset, test: SplitRows): Predictions {
  const { by } = dataset.manifest.split;
  if (typeof by === 'string') return predictions;
  const column = test.table.columns.get('group' in by ? by.group : by.time);
  if (column === undefined) return predictions;
  const blocks = 'group' in by ? blocksByGroup(column) : blocksByTime(column);
  if (predictions.ids === null) {
    return predictions.rows === test.table.rows ? { ...predictions, blocks } : predictions;
  }
  return { ...predictions, blocks: inOrderOf(predictions.ids, test.ids, blocks) };
}

/** Blocks of rows in another order; a row that is not known stands for itself. */
function inOrderOf(ids: readonly string[], knownIds: readonly string[], blocks: RowBlocks): RowBlocks {
  const known = new Map(knownIds.map((id, row) => [id, blocks.of[row]]));
  let { count } = blocks;
  return { ...blocks, of: Int32Array.from(ids, (id) => known.get(id) ?? count++), count };
}

/** How far metrics move with the seed, of models that were trained several times. */
export async function seedSpreads(
  models: readonly (ResolvedPackage<ModelManifest> | null)[],
): Promise<SeedSpread[]> {
  const spreads: SeedSpread[] = [];
  for (const model of models) {
    const repeats = model && (await readRepeats(model));
    if (!repeats) continue;
    spreads.push(Object.fromEntries(Object.entries(repeats.metrics).map(([name, { std }]) => [name, std])));
  }
  return spreads;
}
