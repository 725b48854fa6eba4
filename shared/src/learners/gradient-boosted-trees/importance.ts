import type { ModelFeature } from './model-tree.ts';

/** Shares of amounts by feature, summed by table column; null where all are zero. */
export function sharesByColumn(
  amounts: ArrayLike<number>,
  features: readonly ModelFeature[],
): Record<string, number> | null {
  const sums = new Map<string, number>();
  let total = 0;
  features.forEach(({ column }, index) => {
    sums.set(column, (sums.get(column) ?? 0) + amounts[index]);
    total += amounts[index];
  });
  if (!(total > 0)) return null;
  return Object.fromEntries([...sums].map(([column, sum]) => [column, sum / total]));
}
