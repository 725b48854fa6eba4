import type { ColumnProfile, TableProfile } from '../../data/profile/profile.ts';
import { splitNames } from '../../data/splits.ts';
import type { readDatasetChecks } from '../../registry/dataset-package.ts';
import type { NamedDataset } from '../../registry/dataset-versions.ts';
import { formatNumber, formatPercent } from '../../report/format.ts';
import type { Report, Section } from '../../report/report.ts';
import { rowsOf } from './versions-report.ts';

/** A data set and what prepare-data said of it. */
export interface DescribedDataset {
  readonly dataset: NamedDataset;
  readonly profiles: Readonly<Record<(typeof splitNames)[number], TableProfile>>;
  readonly checks: Awaited<ReturnType<typeof readDatasetChecks>>;
}

/** One data set: facts, splits, columns, expectations. */
export function datasetReport({ dataset, profiles, checks }: DescribedDataset): Report {
  const { manifest, schema, origin } = dataset;
  const failed = checks.expectations.filter(({ held }) => !held).length;
  const total = rowsOf(manifest);
  const sections: Section[] = [
    {
      heading: 'Facts',
      blocks: [
        {
          kind: 'facts',
          facts: [
            ['Data set id', manifest.id],
            ['Found as', origin],
            ['Created', manifest.created],
            ['Commit', manifest.commit || 'none'],
            ['Run', manifest.run],
            ['Actor', manifest.actor],
            ['Sources', manifest.sources.join(', ')],
            ['Task', manifest.task],
            ['Target', schema.target ?? 'none'],
            ['Split', JSON.stringify(manifest.split)],
          ],
        },
      ],
    },
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
            rows: splitNames.map((split) => [
              split,
              formatNumber(manifest.rows[split]),
              formatPercent(manifest.rows[split] / Math.max(1, total)),
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
            rows: schema.columns.map(({ name, type, role }) => {
              const { columns } = profiles.train;
              const profile = Object.hasOwn(columns, name) ? columns[name] : undefined;
              return [
                name,
                type,
                role,
                formatPercent(profile ? profile.missing / Math.max(1, profile.rows) : null),
                profile ? valuesText(profile) : '',
              ];
            }),
          },
        },
      ],
    },
  ];
  if (checks.expectations.length > 0) sections.push(expectationSection(checks));
  if (checks.warnings.length > 0) {
    const blocks = checks.warnings.map((text) => ({ kind: 'text' as const, text }));
    sections.push({ heading: 'Warnings', blocks });
  }
  return {
    title: `Data set of ${manifest.name}`,
    status: failed > 0 ? 'fail' : checks.warnings.length > 0 ? 'warning' : 'pass',
    headline: `${formatNumber(total)} rows × ${schema.columns.length} columns; ${heldText(checks.expectations.length, failed)}.`,
    sections,
  };
}

function heldText(expectations: number, failed: number): string {
  if (expectations === 0) return 'no expectations were checked';
  return `${expectations - failed} of ${expectations} expectations hold`;
}

function expectationSection({ expectations }: DescribedDataset['checks']): Section {
  return {
    heading: 'Expectations',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Column' },
            { heading: 'Expectation' },
            { heading: 'Found' },
            { heading: 'Result' },
          ],
          rows: expectations.map(({ subject, expectation, found, held }) => [
            subject,
            expectation,
            found,
            { text: held ? 'holds' : 'does not hold', status: held ? 'pass' : 'fail' },
          ]),
        },
      },
    ],
  };
}

/** A column's values in a few words. */
function valuesText(profile: ColumnProfile): string {
  if (profile.sensitive) return 'sensitive';
  if (profile.missing >= profile.rows) return 'none';
  if (profile.kind === 'numeric') {
    const { minimum, maximum, mean, type } = profile;
    const text = (value: number | null) => momentOrNumber(value, type);
    return `${text(minimum)} to ${text(maximum)}, mean ${text(mean)}`;
  }
  const named = Object.entries(profile.categories).slice(0, 3);
  const shares = named.map(([name, rows]) => `${name} (${formatPercent(rows / profile.rows)})`);
  const distinct = profile.distinct === null ? [] : [`${formatNumber(profile.distinct)} different`];
  return [...shares, ...distinct].join(', ');
}

/** A number of a profile: dates are milliseconds there. */
export function momentOrNumber(value: number | null, type: ColumnProfile['type']): string {
  if (value === null || (type !== 'date' && type !== 'timestamp')) return formatNumber(value);
  const iso = new Date(value).toISOString();
  return type === 'date' ? iso.slice(0, 10) : iso.replace(/\.\d+Z$/, 'Z');
}

/** The same as JSON. */
export function describeDataset({ dataset, profiles, checks }: DescribedDataset): object {
  const { manifest, schema, origin } = dataset;
  return { origin, manifest, schema, ...checks, profiles };
}
