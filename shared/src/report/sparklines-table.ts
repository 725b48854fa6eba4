import { textShape } from './distributions-table.ts';
import { formatNumber } from './format.ts';
import type { Block, ReportTable, Sparkline } from './report.ts';

export type SparklinesBlock = Extract<Block, { kind: 'sparklines' }>;

/** Small lines as a table: one row each, its course as block characters. */
export function sparklinesTable(block: SparklinesBlock): ReportTable {
  const { limit, items } = block;
  return {
    columns: [
      { heading: 'Column' },
      { heading: 'Course' },
      { heading: 'Last', align: 'right' },
      { heading: 'Highest', align: 'right' },
      ...(limit === undefined ? [] : [{ heading: limit.label, align: 'right' as const }]),
    ],
    rows: items.map(({ name, values }) => [
      name,
      textShape(values.map((value) => value ?? 0)),
      formatNumber(lastOf(values)),
      formatNumber(highestOf(values)),
      ...(limit === undefined ? [] : [formatNumber(limit.value)]),
    ]),
    empty: 'Nothing to show.',
  };
}

/** How a figure went, in words: for readers who do not see it. */
export function describeSparkline(
  { values }: Sparkline,
  { times, limit }: Pick<SparklinesBlock, 'times' | 'limit'>,
): string {
  const last = lastOf(values);
  if (last === null) return 'Nothing is known.';
  const above =
    limit === undefined ? 0 : values.filter((value) => value !== null && value >= limit.value).length;
  const crossed = limit === undefined ? '' : ` ${above} of ${values.length} reach ${limit.label}.`;
  return `${values.length} figures from ${times[0] ?? ''} to ${times.at(-1) ?? ''}: the last is ${formatNumber(last)}, the highest ${formatNumber(highestOf(values))}.${crossed}`;
}

function lastOf(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}

function highestOf(values: readonly (number | null)[]): number | null {
  let highest: number | null = null;
  for (const value of values) if (value !== null && (highest === null || value > highest)) highest = value;
  return highest;
}
