import type { Correlations } from '../../../../shared/src/data/profile/correlations.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Block, Section } from '../../../../shared/src/report/report.ts';

/** Pairs whose figures are written, the strongest first. */
const writtenPairs = 30;

/** Which columns go together, as a heat map and its strongest pairs; nothing where nothing was compared. */
export function correlationSection(correlations: Correlations | null): Section[] {
  if (correlations === null) return [];
  const { columns, values, rows, leftOut } = correlations;
  const names = columns.map(({ name }) => name);
  const pairs = names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .map((b, j) => ({ a, b, measure: measureOf(i, i + 1 + j), value: values[i][i + 1 + j] })),
  );
  pairs.sort((x, y) => Math.abs(y.value ?? 0) - Math.abs(x.value ?? 0));
  const blocks: Block[] = [
    {
      kind: 'heatmap',
      title: 'Which columns go together',
      scale: 'signed',
      rows: names,
      columns: names,
      values: values.map((row) => [...row]),
      figures: {
        caption: `The strongest of ${formatNumber(pairs.length)} pairs`,
        columns: [
          { heading: 'Column' },
          { heading: 'Column' },
          { heading: 'Strength', align: 'right' },
          { heading: 'Measure' },
        ],
        rows: pairs
          .slice(0, writtenPairs)
          .map(({ a, b, value, measure }) => [a, b, formatNumber(value), measure]),
      },
    },
    {
      kind: 'text',
      text:
        `Measured on ${formatNumber(rows)} rows of the training split: Spearman's ρ between numbers, booleans and dates; ` +
        'between texts Cramér’s V, between a text and a number the correlation ratio of the ranks, which have no sign ' +
        `and are corrected for chance.${leftOut > 0 ? ` ${formatNumber(leftOut)} columns that go together less are left out.` : ''}`,
    },
  ];
  return [{ heading: 'Correlations', blocks }];

  function measureOf(i: number, j: number): string {
    const kinds = [columns[i].kind, columns[j].kind];
    if (kinds.every((kind) => kind === 'numeric')) return 'Spearman';
    return kinds.every((kind) => kind === 'text') ? 'Cramér’s V' : 'correlation ratio';
  }
}
