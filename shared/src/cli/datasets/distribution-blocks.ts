import { type DistributionDifference, sizeOf } from '../../data/distribution-difference.ts';
import { formatPercent } from '../../report/format.ts';
import type { Block } from '../../report/report.ts';
import { momentOrNumber } from './show-report.ts';

/** The columns whose distribution differs, and by how much, with what the figures mean. */
export function distributionBlocks(distributions: readonly DistributionDifference[]): Block[] {
  const differing = distributions.filter((difference) => sizeOf(difference) > difference.uncertainty);
  return [
    {
      kind: 'table',
      table: {
        empty: 'No column differs as far as the profiles tell.',
        columns: [
          { heading: 'Column' },
          { heading: 'Difference', align: 'right' },
          { heading: 'Measure' },
          { heading: 'Missing' },
          { heading: 'Before → after' },
        ],
        rows: differing.map((difference) => [
          difference.column,
          distanceText(difference),
          difference.measure ?? '',
          changeText(difference.missing, formatPercent),
          valuesChange(difference),
        ]),
      },
    },
    {
      kind: 'text',
      text:
        'The difference is the share of rows on the other side of some value (ks), or with another category (total variation). ' +
        'It says how much, not whether it is by chance. Below 1 % the quantiles of a profile tell nothing.',
    },
  ];
}

function distanceText({ distance }: DistributionDifference): string {
  return distance === null ? 'not known' : formatPercent(distance);
}

/** What changed in a column in a few words: the mean, or the category that changed most. */
function valuesChange({ mean, category, type }: DistributionDifference): string {
  if (mean !== null) return `mean ${changeText(mean, (value) => momentOrNumber(value, type))}`;
  return category === null ? '' : `${category.name}: ${changeText(category.share, formatPercent)}`;
}

function changeText<T>({ before, after }: { before: T; after: T }, text: (value: T) => string): string {
  return before === after ? text(before) : `${text(before)} → ${text(after)}`;
}
