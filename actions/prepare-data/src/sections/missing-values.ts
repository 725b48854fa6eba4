import type { MissingPatterns } from '../../../../shared/src/data/profile/missing-patterns.ts';
import type { TableProfile } from '../../../../shared/src/data/profile/profile.ts';
import type { DataSchema } from '../../../../shared/src/data/schema.ts';
import { type SplitName, splitNames } from '../../../../shared/src/data/splits.ts';
import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, ReportTable, Section } from '../../../../shared/src/report/report.ts';

/** Columns that are drawn, those that miss most first. */
const drawnColumns = 30;

/** Names that are written of a pattern. */
const writtenNames = 8;

/** How much is missing where, and together with what; nothing if nothing is missing. */
export function missingSection(
  profiles: Readonly<Record<SplitName, TableProfile>>,
  schema: DataSchema,
  patterns: MissingPatterns | null,
): Section[] {
  const splits = splitNames.filter((split) => profiles[split].rows > 0);
  const shares = schema.columns
    .map(({ name }) => ({ name, values: splits.map((split) => missingShare(profiles[split], name)) }))
    .filter(({ values }) => values.some((share) => share > 0))
    .sort((a, b) => Math.max(...b.values) - Math.max(...a.values));
  if (shares.length === 0) return [];
  const drawn = shares.slice(0, drawnColumns);
  const blocks: Block[] = [
    {
      kind: 'heatmap',
      title: 'Share of rows that miss a value',
      scale: 'share',
      rows: drawn.map(({ name }) => name),
      columns: splits,
      values: drawn.map(({ values }) => values),
      figures: {
        columns: [{ heading: 'Column' }, ...splits.map((heading) => ({ heading, align: 'right' as const }))],
        rows: shares.map(({ name, values }) => [name, ...values.map((share) => formatPercent(share))]),
      },
    },
  ];
  if (shares.length > drawn.length) {
    blocks.push({
      kind: 'text',
      text: `Drawn are the ${drawn.length} columns of ${formatNumber(shares.length)} that miss most.`,
    });
  }
  if (patterns !== null) blocks.push({ kind: 'table', table: patternTable(patterns) }, patternNote(patterns));
  return [{ heading: 'Missing values', blocks }];
}

function missingShare({ columns, rows }: TableProfile, name: string): number {
  return columns[name].missing / Math.max(1, rows);
}

function patternTable({ patterns, rows, completeRows, otherRows }: MissingPatterns): ReportTable {
  const row = (what: string, count: number): string[] => [
    what,
    formatNumber(count),
    formatPercent(count / rows),
  ];
  return {
    caption: 'What is missing in the same rows of the training split',
    columns: [
      { heading: 'Missing together' },
      { heading: 'Rows', align: 'right' },
      { heading: 'Share', align: 'right' },
    ],
    rows: [
      row('nothing', completeRows),
      ...patterns.map((pattern) => row(listNames(pattern.columns), pattern.rows)),
      ...(otherRows > 0 ? [row('other patterns', otherRows)] : []),
    ],
  };
}

function patternNote({ rows, leftOut }: MissingPatterns): Block {
  const others = leftOut > 0 ? ` ${formatNumber(leftOut)} columns that miss least were not looked at.` : '';
  return {
    kind: 'text',
    text: `Looked at: ${formatNumber(rows)} rows. Patterns of fewer than ten rows are not told apart.${others}`,
  };
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, writtenNames).join(', ');
  return names.length > writtenNames
    ? `${shown} and ${formatNumber(names.length - writtenNames)} more`
    : shown;
}
