import type { DatasetChecks } from '../../../shared/src/data/prepare-dataset.ts';
import type { ColumnProfile } from '../../../shared/src/data/profile/profile.ts';
import { openDataset, readProfile } from '../../../shared/src/registry/dataset-package.ts';
import type { DatasetManifest } from '../../../shared/src/registry/manifest.ts';
import { formatNumber, formatPercent } from '../../../shared/src/report/format.ts';
import type { Cell, Report } from '../../../shared/src/report/report.ts';
import { expectationSections } from './sections/expectations.ts';
import { leakageSections } from './sections/leakage.ts';
import { leftOutSections } from './sections/left-out.ts';

/** The report of a prepared data set, and its number of columns. */
export async function datasetReport(
  folder: string,
  manifest: DatasetManifest,
  { expectations, leftOut, leakage, warnings }: DatasetChecks,
): Promise<{ report: Report; columns: number }> {
  const dataset = await openDataset({ folder, manifest });
  const profile = await readProfile(dataset, 'train');
  const { rows } = manifest;
  const failed = expectations.filter(({ held }) => !held).length;
  const total = rows.train + rows.validation + rows.test;
  const held =
    expectations.length === 0
      ? 'no expectations were checked'
      : `${expectations.length - failed} of ${expectations.length} expectations hold`;
  const columns = dataset.schema.columns;
  const report: Report = {
    title: `Data set of ${manifest.name}`,
    status: failed > 0 ? 'fail' : warnings.length > 0 ? 'warning' : 'pass',
    headline: `${formatNumber(total)} rows × ${columns.length} columns; ${held}.`,
    sections: [
      ...(warnings.length === 0
        ? []
        : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text' as const, text })) }]),
      ...expectationSections(expectations),
      ...leftOutSections(leftOut),
      {
        heading: 'Splits',
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [
                { heading: 'Split' },
                { heading: 'Rows', align: 'right' },
                { heading: 'Share', align: 'right' },
              ],
              rows: Object.entries(rows).map(([name, count]) => [
                name,
                formatNumber(count),
                formatPercent(count / total),
              ]),
            },
          },
        ],
      },
      {
        heading: 'Columns of the training split',
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [
                { heading: 'Column' },
                { heading: 'Type' },
                { heading: 'Role' },
                { heading: 'Missing', align: 'right' },
                { heading: 'Values' },
              ],
              rows: columns.map(({ name, type, role }): Cell[] => {
                const column = profile.columns[name];
                return [
                  name,
                  type,
                  role,
                  formatPercent(column.missing / Math.max(1, column.rows)),
                  describeValues(column),
                ];
              }),
            },
          },
        ],
      },
      ...leakageSections(leakage),
      {
        heading: 'Lineage',
        folded: true,
        blocks: [
          {
            kind: 'facts',
            facts: [
              ['Data set id', manifest.id],
              ['Sources', manifest.sources.join(', ')],
              ['Split', JSON.stringify(manifest.split)],
              ['Commit', manifest.commit || 'none'],
              ['Run', manifest.run],
              ['Actor', manifest.actor],
            ],
          },
        ],
      },
    ],
  };
  return { report, columns: columns.length };
}

function describeValues(column: ColumnProfile): string {
  if (column.kind === 'numeric') {
    if (column.mean === null) return 'none';
    if (column.type === 'date' || column.type === 'timestamp') {
      const iso = (value: number | null) =>
        value === null ? '' : new Date(value).toISOString().slice(0, 10);
      return `${iso(column.minimum)} to ${iso(column.maximum)}`;
    }
    const { minimum, maximum, mean } = column;
    return `${formatNumber(minimum)} to ${formatNumber(maximum)}, mean ${formatNumber(mean)}`;
  }
  const named = Object.entries(column.categories).sort(([, a], [, b]) => b - a);
  const shown = named.slice(0, 3).map(([name, count]) => `${name} (${formatPercent(count / column.rows)})`);
  const more = (column.distinct ?? 0) - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
