import { findMetric } from '../evaluate/metrics.ts';
import type { ColumnSlices } from '../evaluate/slices.ts';
import { formatNumber } from '../report/format.ts';
import type { Block, IntervalItem } from '../report/report.ts';

/** With fewer slices there is nothing to compare. */
const leastSlices = 2;

/**
 * The metric in each slice of one column, with its interval, against its value over all rows. The worst come
 * first, since of many not all are drawn; of a rate, which is neither good nor bad, the lowest.
 * @param overall over all rows; null where it is not known.
 */
export function sliceFigure({ column, metric, slices }: ColumnSlices, overall: number | null): Block[] {
  const sign = findMetric(metric)?.direction === 'lower' ? -1 : 1;
  const items = slices
    .flatMap(({ slice, value, interval, rows }): IntervalItem[] => {
      if (value === null) return [];
      const range = interval && { lower: interval.lower, upper: interval.upper };
      return [{ label: slice ?? '(missing)', value, interval: range, note: `${formatNumber(rows)} rows` }];
    })
    .sort((a, b) => sign * (a.value - b.value));
  if (items.length < leastSlices) return [];
  return [
    {
      kind: 'intervals',
      title: `${metric} by ${column}`,
      x: metric,
      items,
      ...(overall === null ? {} : { reference: { label: 'All rows', value: overall } }),
    },
  ];
}
