import type { DatasetVersion } from '../../registry/dataset-versions.ts';
import { formatNumber, noFigure } from '../../report/format.ts';
import type { Cell, Report } from '../../report/report.ts';

/** The list of data sets, newest first. */
export function versionsReport(versions: readonly DatasetVersion[]): Report {
  const unread = versions.some(({ manifest }) => manifest === null);
  return {
    title: 'Data sets',
    status: 'info',
    headline:
      versions.length === 0
        ? 'There is no data set here yet: prepare-data makes one.'
        : `${versions.length} data ${versions.length === 1 ? 'set is' : 'sets are'} stored here.`,
    sections:
      versions.length === 0
        ? []
        : [
            {
              heading: 'Newest first',
              blocks: [
                {
                  kind: 'table',
                  table: {
                    columns: [
                      { heading: 'Data set' },
                      { heading: 'Name' },
                      { heading: 'Rows', align: 'right' },
                      { heading: 'Created' },
                      { heading: 'Commit' },
                      { heading: 'Run' },
                      { heading: 'State' },
                    ],
                    rows: versions.map(versionRow),
                  },
                },
                ...(unread
                  ? [
                      {
                        kind: 'text' as const,
                        text: 'Rows and validity are known once a data set is fetched: mlops datasets show <data set>.',
                      },
                    ]
                  : []),
              ],
            },
          ],
  };
}

function versionRow({ version, manifest, artifact }: DatasetVersion): Cell[] {
  return [
    version || noFigure,
    artifact.name,
    manifest ? formatNumber(rowsOf(manifest)) : noFigure,
    (manifest?.created ?? artifact.created).replace(/\.\d+Z$/, 'Z'),
    (manifest?.commit ?? artifact.commit).slice(0, 7) || 'none',
    manifest?.run ?? artifact.runId,
    stateOf({ version, manifest, artifact }),
  ];
}

function stateOf({ manifest, artifact }: DatasetVersion): Cell {
  if (artifact.expired) return { text: 'expired', status: 'warning' };
  if (artifact.fromFork) return { text: 'from a fork', status: 'warning' };
  if (manifest === null) return 'stored';
  return manifest.valid ? { text: 'valid', status: 'pass' } : { text: 'not valid', status: 'fail' };
}

/** All rows of a data set. */
export function rowsOf({
  rows,
}: {
  rows: { readonly train: number; readonly validation: number; readonly test: number };
}): number {
  return rows.train + rows.validation + rows.test;
}

/** A version as JSON: what is not known is null. */
export function describeVersion({ version, manifest, artifact }: DatasetVersion): object {
  const { folder, created, commit, ...facts } = artifact;
  return {
    version,
    datasetId: manifest?.id ?? null,
    rows: manifest && rowsOf(manifest),
    valid: manifest?.valid ?? null,
    created: manifest?.created ?? created,
    commit: manifest?.commit ?? commit,
    artifact: facts,
  };
}
