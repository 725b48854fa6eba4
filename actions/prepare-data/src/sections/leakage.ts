import { type LeakageResult, leakageWarnings, type SharedRows } from '../../../../shared/src/data/leakage.ts';
import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Cell, Section } from '../../../../shared/src/report/report.ts';

/** What the sides have in common; folded where it does not matter. */
export function leakageSections(result: LeakageResult): Section[] {
  const { identical, nearIdentical } = result;
  const row = (what: string, { rows, found, share }: SharedRows, byChance: number | null): Cell[] => [
    what,
    formatNumber(rows),
    formatNumber(found),
    formatPercent(share),
    byChance === null ? '' : formatPercent(byChance),
  ];
  const rows = [
    row('test, same features', identical.test, identical.byChance),
    row('validation, same features', identical.validation, identical.byChance),
    row('train among itself, same features', identical.withinTrain, null),
  ];
  if (nearIdentical !== null) {
    rows.push(row('test, nearly the same', nearIdentical.test, nearIdentical.byChance));
  }
  const conflicting = identical.test.conflicting + identical.validation.conflicting;
  const notes = [
    `${formatNumber(conflicting)} of the test and validation rows with the same features have another label than a training row.`,
    'Nearly the same: all features but one at most, with three digits of numbers, days of moments, and texts without ' +
      `case and spaces${nearIdentical === null ? '' : `; compared with ${formatNumber(nearIdentical.comparedRows)} training rows, of which one that is found has ${formatNumber(nearIdentical.usualTwins)} alike (the median)`}.`,
  ];
  return [
    {
      heading: 'Rows in common with the training split',
      folded: leakageWarnings(result).length === 0,
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Rows of' },
              { heading: 'Looked at', align: 'right' },
              { heading: 'Also in train', align: 'right' },
              { heading: 'Share', align: 'right' },
              { heading: 'By chance', align: 'right' },
            ],
            rows,
          },
        },
        { kind: 'text', text: notes.join(' ') },
      ],
    },
  ];
}
