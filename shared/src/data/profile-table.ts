import { readable, type TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import { type ColumnProfile, profileCategories, profileNumbers, type TableProfile } from './profile.ts';

/** Cells held in memory at a time while numeric columns are profiled (8 bytes each). */
const cellsAtOnce = 4_000_000;

/** The profile of a relation in the database. @param relation SQL for a FROM clause. */
export async function profileRelation(
  database: Database,
  relation: string,
  columns: readonly TypedColumn[],
): Promise<TableProfile> {
  const [{ rows }] = await database.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${relation}`);
  const profiles = new Map<string, ColumnProfile>();
  const numeric = columns.filter(({ type }) => type !== 'text');
  const columnsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, rows)));
  for (let start = 0; start < numeric.length; start += columnsAtOnce) {
    const batch = numeric.slice(start, start + columnsAtOnce);
    const table = await database.table(`SELECT ${batch.map(readable).join(', ')} FROM ${relation}`, batch);
    for (const column of table.columns.values()) {
      if (column.kind === 'numeric') profiles.set(column.name, profileNumbers(column.values, column.type));
    }
  }
  for (const column of columns) {
    if (column.type === 'text') profiles.set(column.name, await profileText(database, relation, column.name));
  }
  const ordered = columns.map(({ name }) => [name, profiles.get(name)] as [string, ColumnProfile]);
  return { rows, columns: Object.fromEntries(ordered) };
}

async function profileText(database: Database, relation: string, column: string): Promise<ColumnProfile> {
  const name = quoteName(column);
  const counts = await database.rows<{ category: string | null; count: number }>(
    `SELECT ${name} AS category, count(*) AS count FROM ${relation} GROUP BY ALL`,
  );
  const named = new Map<string, number>();
  let missing = 0;
  for (const { category, count } of counts) {
    if (category === null) missing = count;
    else named.set(category, count);
  }
  return profileCategories(named, missing);
}
