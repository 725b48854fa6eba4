import type { DistributionDifference } from '../../data/distribution-difference.ts';
import type { RowDifference } from '../../data/row-difference.ts';
import type { DatasetDifference } from '../../registry/dataset-difference.ts';
import type { NamedDataset } from '../../registry/dataset-versions.ts';
import { formatNumber } from '../../report/format.ts';
import type { Block, Cell, Report, Section } from '../../report/report.ts';
import { distributionBlocks } from './distribution-blocks.ts';
import { rowsOf } from './versions-report.ts';

/** Two data sets and what lies between them. */
export interface ComparedDatasets {
  readonly before: NamedDataset;
  readonly after: NamedDataset;
  readonly difference: DatasetDifference;
}

/** What changed: what must not be so first, then schema, rows, values and distributions. */
export function differenceReport({ before, after, difference }: ComparedDatasets): Report {
  const { schema, rows, distributions } = difference;
  const isSame = before.manifest.id === after.manifest.id;
  const sections: Section[] = [...movedSection(difference), versionsSection(before, after)];
  if (!isSame) {
    if (schema.length > 0) sections.push(schemaSection(difference));
    sections.push(rowsSection(rows), ...valuesSections(rows), distributionSection(distributions));
  }
  return {
    title: `Data sets of ${after.manifest.name}`,
    status: rows.moved > 0 && difference.sameSplit ? 'warning' : 'info',
    headline: isSame ? 'Both are the same data set.' : headlineOf(difference),
    sections,
  };
}

function headlineOf({ schema, rows }: DatasetDifference): string {
  const { added, removed, changed, moved } = rows;
  const count = (n: number, what: string) => `${formatNumber(n)} ${what}`;
  return `${[
    count(added, added === 1 ? 'row added' : 'rows added'),
    count(removed, 'removed'),
    ...(rows.by === 'id' ? [count(changed, 'changed')] : []),
    ...(moved > 0 ? [count(moved, 'on another side than before')] : []),
    schema.length === 0
      ? 'the same columns'
      : count(schema.length, `schema change${schema.length === 1 ? '' : 's'}`),
  ].join(', ')}.`;
}

/** Rows on another side make a model's score on the other data set a lie. */
function movedSection({ rows, sameSplit }: DatasetDifference): Section[] {
  if (rows.moved === 0) return [];
  const what = `${formatNumber(rows.moved)} rows that both data sets have are on another side (train, validation, test) than before`;
  const text = sameSplit
    ? `${what}, although the split is configured alike. A model of the one may have learned from test rows of the other, so do not ` +
      'compare their scores. A split by time moves its cuts as rows are added, and rows of a repeated id may change sides ' +
      'with their values; with neither, prepare the data again.'
    : `${what}, because the split is configured otherwise (data.split, data.id, or the columns that identify a row). Models of the ` +
      'one are not compared with models of the other.';
  return [{ heading: 'Rows on another side', blocks: [{ kind: 'text', text }] }];
}

function versionsSection(before: NamedDataset, after: NamedDataset): Section {
  const row = (what: string, { manifest, origin }: NamedDataset): Cell[] => [
    what,
    manifest.id.slice(0, 12),
    formatNumber(rowsOf(manifest)),
    manifest.created.replace(/\.\d+Z$/, 'Z'),
    manifest.commit.slice(0, 7) || 'none',
    origin,
  ];
  return {
    heading: 'Compared',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: '' },
            { heading: 'Data set' },
            { heading: 'Rows', align: 'right' },
            { heading: 'Created' },
            { heading: 'Commit' },
            { heading: 'Found as' },
          ],
          rows: [row('Before', before), row('After', after)],
        },
      },
    ],
  };
}

function schemaSection({ schema }: DatasetDifference): Section {
  return {
    heading: 'Schema',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [{ heading: 'Change' }, { heading: 'Models of before' }],
          rows: schema.map(({ sentence, breaks }): Cell[] => [
            sentence,
            breaks ? { text: 'cannot use the data', status: 'warning' } : '',
          ]),
        },
      },
    ],
  };
}

function rowsSection(rows: RowDifference): Section {
  const { added, removed, changed, unpaired, examples } = rows;
  const some = (ids: readonly string[], of: number) =>
    ids.length === 0 ? '' : `${ids.join('; ')}${of > ids.length ? '; …' : ''}`;
  const byId = rows.by === 'id';
  const blocks: Block[] = [
    {
      kind: 'table',
      table: {
        columns: [
          { heading: 'Rows' },
          { heading: 'Count', align: 'right' },
          ...(byId ? [{ heading: 'Ids, some' }] : []),
        ],
        rows: [
          ['added', formatNumber(added), some(examples.added, added)],
          ['removed', formatNumber(removed), some(examples.removed, removed)],
          ...(byId ? [['changed', formatNumber(changed), '']] : []),
          ['the same', formatNumber(rows.before - removed - changed), ''],
        ].map((cells) => cells.slice(0, byId ? 3 : 2)),
      },
    },
  ];
  if (!byId) {
    const text =
      'Rows are known by their values in the columns that both data sets have, so a changed row counts as one removed and ' +
      'one added. With data.id in both, changes are shown by column.';
    blocks.push({ kind: 'text', text });
  }
  if (unpaired > 0) {
    const text = `Of the changed rows ${formatNumber(unpaired)} have ids that stand in several of them; they are not compared column by column.`;
    blocks.push({ kind: 'text', text });
  }
  return { heading: 'Rows', blocks };
}

function valuesSections({ columns }: RowDifference): Section[] {
  if (columns.length === 0) return [];
  return [
    {
      heading: 'Changed values',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [
              { heading: 'Column' },
              { heading: 'Rows', align: 'right' },
              { heading: 'Id' },
              { heading: 'Before' },
              { heading: 'After' },
            ],
            rows: columns.flatMap(({ column, changed, examples }) =>
              examples.map(({ id, before, after }, index) => [
                index === 0 ? column : '',
                index === 0 ? formatNumber(changed) : '',
                id,
                before ?? 'missing',
                after ?? 'missing',
              ]),
            ),
          },
        },
      ],
    },
  ];
}

function distributionSection(distributions: readonly DistributionDifference[]): Section {
  return { heading: 'Distributions', blocks: distributionBlocks(distributions) };
}

/** The same as JSON. */
export function describeDifference({ before, after, difference }: ComparedDatasets): object {
  const facts = ({ manifest, origin }: NamedDataset) => ({
    origin,
    datasetId: manifest.id,
    rows: rowsOf(manifest),
    created: manifest.created,
    commit: manifest.commit,
    run: manifest.run,
  });
  return { before: facts(before), after: facts(after), ...difference };
}
