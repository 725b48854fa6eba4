import type { DistributionsBlock } from './chart-tables.ts';
import { formatPercent } from './format.ts';
import type { Distribution, DistributionShape, ReportTable } from './report.ts';

/** Small pictures as a table: one row a column, its shape as a row of block characters for each series. */
export function distributionsTable(block: DistributionsBlock): ReportTable {
  return {
    columns: [
      { heading: 'Column' },
      ...block.series.map((heading) => ({ heading })),
      { heading: 'What is drawn' },
    ],
    rows: block.items.map(({ name, shape, note }) => [
      name,
      ...block.series.map((_, index) => textShape(shape?.shares[index] ?? [])),
      [drawn(shape), note].filter(Boolean).join('; '),
    ]),
    empty: 'Nothing to show.',
  };
}

/** Where a distribution lies, in words: for readers who do not see it. */
export function describeDistribution({ shape }: Distribution, series: readonly string[]): string {
  if (shape === null) return 'Nothing is drawn.';
  const sentences = series.map((name, index) => {
    const shares = shape.shares[index] ?? [];
    const highest = shares.indexOf(Math.max(...shares));
    if (highest < 0) return `${name}: no values.`;
    const share = formatPercent(shares[highest]);
    if (shape.kind === 'categories') return `${name}: most often ${shape.labels[highest]}, ${share}.`;
    return `${name}: the highest of ${shares.length} bins is number ${highest + 1}, with ${share}.`;
  });
  return `${drawn(shape)}. ${sentences.join(' ')}`;
}

function drawn(shape: DistributionShape | null): string {
  if (shape === null) return '';
  return shape.kind === 'numbers' ? `${shape.from} to ${shape.to}` : shape.labels.join(', ');
}

/** Block characters of a text of shares; neighbours are put together where there are many. */
const mostCharacters = 12;
const heights = '▁▂▃▄▅▆▇█';

/** Shares as a row of characters of different heights, the largest full. */
export function textShape(shares: readonly number[]): string {
  const together = Math.ceil(shares.length / mostCharacters);
  const sums: number[] = [];
  shares.forEach((share, index) => {
    const at = Math.floor(index / together);
    sums[at] = (sums[at] ?? 0) + (Number.isFinite(share) ? Math.max(0, share) : 0);
  });
  const largest = Math.max(...sums, Number.MIN_VALUE);
  return sums.map((sum) => heights[Math.round((sum / largest) * (heights.length - 1))]).join('');
}
