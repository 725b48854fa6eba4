import type { Correlations } from '../../../../shared/src/data/profile/correlations.ts';
import type { MissingPatterns } from '../../../../shared/src/data/profile/missing-patterns.ts';
import type { ColumnProfile, TableProfile } from '../../../../shared/src/data/profile/profile.ts';
import type { DataSchema } from '../../../../shared/src/data/schema.ts';
import type { SplitName } from '../../../../shared/src/data/splits.ts';
import { formatNumber, formatPercent } from '../../../../shared/src/report/format.ts';
import type { Block, Cell, Section } from '../../../../shared/src/report/report.ts';
import { correlationSection } from './correlations.ts';
import { distributionsBlock } from './distributions.ts';
import { missingSection } from './missing-values.ts';
import { describeSensitive, formatValue } from './values.ts';

/** A longer table is folded, and stands at the end. */
const mostOpenRows = 60;

/**
 * What the columns hold: a table of the training split, pictures of training and test split, missing values,
 * correlations. Of sensitive columns only missing values and the number of distinct values are told.
 */
export function profileSections(input: {
  profiles: Readonly<Record<SplitName, TableProfile>>;
  schema: DataSchema;
  correlations: Correlations | null;
  missingPatterns: MissingPatterns | null;
  sensitive: ReadonlySet<string>;
}): Section[] {
  const { profiles, schema, sensitive } = input;
  const isSensitive = (name: string, profile: ColumnProfile) =>
    sensitive.has(name) || profile.sensitive === true;
  const columns = schema.columns.map(({ name, type, role }) => {
    const train = profiles.train.columns[name];
    return {
      name,
      type,
      role,
      train,
      test: profiles.test.columns[name],
      sensitive: isSensitive(name, train),
    };
  });
  const table: Block = {
    kind: 'table',
    table: {
      columns: [
        { heading: 'Column' },
        { heading: 'Type' },
        { heading: 'Role' },
        { heading: 'Missing', align: 'right' },
        { heading: 'Values' },
      ],
      rows: columns.map(({ name, type, role, train, sensitive }): Cell[] => [
        name,
        type,
        role,
        formatPercent(train.missing / Math.max(1, train.rows)),
        sensitive ? describeSensitive(train) : describeValues(train),
      ]),
    },
  };
  const heading = 'Columns of the training split';
  const drawn = distributionsBlock(columns);
  const more = [
    ...missingSection(profiles, schema, input.missingPatterns),
    ...correlationSection(input.correlations),
  ];
  if (columns.length <= mostOpenRows) return [{ heading, blocks: [table, drawn] }, ...more];
  return [{ heading, blocks: [drawn] }, ...more, { heading: 'All columns', folded: true, blocks: [table] }];
}

function describeValues(column: ColumnProfile): string {
  if (column.kind === 'numeric') {
    if (column.mean === null) return 'none';
    const { minimum, maximum, mean, type } = column;
    const range = `${formatValue(minimum ?? mean, type)} to ${formatValue(maximum ?? mean, type)}`;
    return type === 'date' || type === 'timestamp' ? range : `${range}, mean ${formatNumber(mean)}`;
  }
  const named = Object.entries(column.categories).sort(([, a], [, b]) => b - a);
  const shown = named.slice(0, 3).map(([name, count]) => `${name} (${formatPercent(count / column.rows)})`);
  const more = (column.distinct ?? named.length) - shown.length;
  return [...shown, ...(more > 0 ? [`${formatNumber(more)} more`] : [])].join(', ');
}
