import { type Costs, expectedCost } from '../../../../shared/src/evaluate/costs.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Cell, Section } from '../../../../shared/src/report/report.ts';

/** Costs that are listed; a comment has only so much room. */
const mostListed = 20;

/** What mistakes cost, the dearest first. */
export function costSection(costs: Costs): Section {
  const listed = Object.entries(costs)
    .flatMap(([actual, row]) => Object.entries(row).map(([predicted, cost]) => ({ actual, predicted, cost })))
    .sort((a, b) => b.cost - a.cost);
  const rows: Cell[][] = listed
    .slice(0, mostListed)
    .map(({ actual, predicted, cost }) => [actual, predicted, formatNumber(cost)]);
  if (listed.length > mostListed) rows.push([`${listed.length - mostListed} more`, '', '']);
  return {
    heading: `What ${expectedCost} is the mean of`,
    folded: true,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Actual' },
            { heading: 'Predicted' },
            { heading: 'Cost of a row', align: 'right' },
          ],
          rows,
        },
      },
    ],
  };
}
