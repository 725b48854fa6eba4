import type { DriftAnswer } from '../../../shared/src/drift/alarm.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import { formatNumber } from '../../../shared/src/report/format.ts';
import type { Block, Cell, Section } from '../../../shared/src/report/report.ts';

const answers: Record<DriftAnswer, Cell> = {
  true: { text: 'drifted', status: 'fail' },
  false: { text: 'no drift', status: 'pass' },
  unknown: { text: 'unknown', status: 'inconclusive' },
};

/** What the tests of all columns together say. */
export function jointBlocks({ joint }: DriftOutcome): Block[] {
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'Test' },
          { heading: 'Result' },
          { heading: 'Effect', align: 'right' },
          { heading: 'Adjusted p-value', align: 'right' },
          { heading: 'Why' },
        ],
        rows: Object.entries(joint).map(([test, one]): Cell[] => [
          test,
          answers[one.drifted],
          `${one.effect_name} ${formatNumber(one.effect)}`,
          formatNumber(one.adjusted_p_value),
          one.reason,
        ]),
        empty: 'None ran: they need all columns, and a model that this version trained or reference rows.',
      },
    },
  ];
}

/** What is odd without being drift. */
export function oddities({ columns, notes }: DriftOutcome): Section[] {
  const lines = [
    ...notes.map((note): Cell[] => ['', note]),
    ...Object.entries(columns).flatMap(([name, column]) => column.notes.map((note): Cell[] => [name, note])),
  ];
  if (lines.length === 0) return [];
  return [
    {
      heading: 'Odd, but no drift by itself',
      folded: true,
      blocks: [
        { kind: 'table', table: { columns: [{ heading: 'Column' }, { heading: 'Note' }], rows: lines } },
      ],
    },
  ];
}
