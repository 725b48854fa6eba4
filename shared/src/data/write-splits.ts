import { join } from 'node:path';
import type { ColumnFacts } from './column-facts.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText } from './database.ts';
import { type PreparedTable, rowIdColumn } from './prepared-table.ts';
import { splitRelation } from './read-splits.ts';
import { type SideName, splitNames } from './splits.ts';

/**
 * Writes `train.parquet`, `validation.parquet` and `test.parquet`, rows in the order of the table `prepared`.
 * @param unlabelled whether to write `unlabelled.parquet` as well: the rows without a target.
 */
export async function writeSplits(
  database: Database,
  columns: readonly TypedColumn[],
  facts: ReadonlyMap<string, ColumnFacts>,
  { rowId }: PreparedTable,
  folder: string,
  unlabelled: boolean,
): Promise<void> {
  const select = columns.map(({ name, type }) => {
    const column = quoteName(name);
    // Numbers into a list of values become a dictionary of strings in the file.
    if (type === 'text') return column;
    // Readers take 32 bits as they are, and 64 bits one by one.
    return facts.get(name)?.width === 'int32' ? `${column}::INTEGER AS ${column}` : column;
  });
  const sides: readonly SideName[] = unlabelled ? [...splitNames, 'unlabelled'] : splitNames;
  for (const split of sides) {
    await database.run(`COPY (SELECT ${select.join(', ')}, ${rowId} AS ${rowIdColumn} FROM ${splitRelation(split)})
      TO ${quoteText(join(folder, `${split}.parquet`))} (FORMAT parquet, COMPRESSION snappy)`);
  }
}
