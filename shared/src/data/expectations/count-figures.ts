import { type Database, quoteName } from '../database.ts';
import type { ExpectedColumn, Figure } from './column-kind.ts';

/** Columns of one query; more make planning slower, not counting. */
const columnsAtOnce = 50;

export interface FigureRequest {
  readonly column: ExpectedColumn;
  readonly figures: readonly Figure[];
}

export interface CountedFigures {
  readonly present: number;
  /** As requested. */
  readonly figures: readonly (number | null)[];
}

/** How the values of a column are had. */
export interface ColumnSource {
  readonly table: string;
  /** Columns whose text is stored as numbers into a list of values. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Computes figures of many columns. Every column is read once, with all that is counted of it, in a branch of its own
 * of one query: columns are stored apart, and narrow branches are several times faster than one wide aggregation.
 */
export async function countFigures(
  database: Database,
  source: ColumnSource,
  requests: readonly FigureRequest[],
): Promise<CountedFigures[]> {
  const counted: CountedFigures[] = [];
  for (let start = 0; start < requests.length; start += columnsAtOnce) {
    const batch = requests.slice(start, start + columnsAtOnce);
    const branches = batch.map((request, index) => `SELECT ${index} AS place, ${branch(source, request)}`);
    const rows = await database.rows<{ place: number; figures: (number | null)[] }>(
      branches.join('\nUNION ALL '),
    );
    rows.sort((a, b) => a.place - b.place);
    counted.push(...rows.map(({ figures: [present, ...figures] }) => ({ present: present ?? 0, figures })));
  }
  return counted;
}

function branch(source: ColumnSource, { column, figures }: FigureRequest): string {
  // What is listed is looked at once a value and not once a row.
  const isListed = source.listed.has(column.name);
  const relation = isListed
    ? `(SELECT ${columnValue(column)} AS v, count(*) AS n FROM ${quoteName(source.table)} GROUP BY ${quoteName(column.name)})`
    : `(SELECT ${columnValue(column)} AS v FROM ${quoteName(source.table)})`;
  const conditions = figures.flatMap((figure, index) =>
    figure.kind === 'rows' ? [`(${figure.where}) AS c${index}`] : [],
  );
  const rowsWhere = (condition: string) =>
    isListed ? `coalesce(sum(n) FILTER (WHERE ${condition}), 0)` : `count(*) FILTER (WHERE ${condition})`;
  const aggregateOf = (figure: Figure, index: number): string => {
    if (figure.kind === 'rows') return rowsWhere(`c${index}`);
    if (figure.kind === 'mean') return 'avg(v::DOUBLE)';
    return isListed ? 'count(v)' : 'count(DISTINCT v)';
  };
  const list = [rowsWhere('v IS NOT NULL'), ...figures.map(aggregateOf)].map(
    (aggregate) => `(${aggregate})::DOUBLE`,
  );
  // Conditions are columns of their own: a join may not stand in a filter of an aggregate.
  return `[${list.join(', ')}] AS figures FROM
    (SELECT ${['v', ...(isListed ? ['n'] : []), ...conditions].join(', ')} FROM ${relation})`;
}

/** SQL of a column's values as expectations see them. */
export function columnValue({ name, type }: ExpectedColumn): string {
  if (type === 'text') return `${quoteName(name)}::VARCHAR`;
  return type === 'boolean' ? `${quoteName(name)}::BOOLEAN` : quoteName(name);
}
