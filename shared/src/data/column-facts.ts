import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';

/** What is known of a column over all rows, before it is read. */
export interface ColumnFacts {
  /** Rows with a value. */
  readonly present: number;
  /** Whole numbers: the smallest type that holds all of them; else null. */
  readonly width: 'int32' | 'double' | 'int64' | null;
}

/** Facts of every column of a table, by name, from one scan. */
export async function readColumnFacts(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
): Promise<Map<string, ColumnFacts>> {
  const wanted = columns.flatMap(({ name, type }, index) => {
    const column = quoteName(name);
    const largest = `coalesce(greatest(max(${column}), -min(${column}::HUGEINT)), 0)`;
    return [
      `count(${column}) AS present_${index}`,
      ...(type === 'integer'
        ? [
            `CASE WHEN ${largest} < 2147483648 THEN 'int32' WHEN ${largest} <= 9007199254740992 THEN 'double'
             ELSE 'int64' END AS width_${index}`,
          ]
        : []),
    ];
  });
  const [row] = await database.rows<Record<string, unknown>>(`SELECT ${wanted.join(', ')} FROM ${table}`);
  return new Map(
    columns.map(({ name }, index) => [
      name,
      {
        present: row[`present_${index}`] as number,
        width: (row[`width_${index}`] ?? null) as ColumnFacts['width'],
      },
    ]),
  );
}
