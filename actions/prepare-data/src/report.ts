import type { DatasetChecks } from '../../../shared/src/data/prepare-dataset.ts';
import { openDataset, readProfiles } from '../../../shared/src/registry/dataset-package.ts';
import type { DatasetManifest } from '../../../shared/src/registry/manifest.ts';
import { formatNumber, formatPercent } from '../../../shared/src/report/format.ts';
import type { Report } from '../../../shared/src/report/report.ts';
import { expectationSections } from './sections/expectations.ts';
import { leakageSections } from './sections/leakage.ts';
import { leftOutSections } from './sections/left-out.ts';
import { profileSections } from './sections/profile.ts';

/** The report of a prepared data set, and its number of columns. */
export async function datasetReport(
  folder: string,
  manifest: DatasetManifest,
  checks: DatasetChecks,
): Promise<{ report: Report; columns: number }> {
  const dataset = await openDataset({ folder, manifest });
  const { expectations, leftOut, leakage, correlations, missingPatterns, sensitive, warnings } = checks;
  const profiles = await readProfiles(dataset);
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
      ...profileSections({
        profiles,
        schema: dataset.schema,
        correlations,
        missingPatterns,
        sensitive: new Set(sensitive),
      }),
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
