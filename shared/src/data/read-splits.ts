import { canonicalJson, sha256 } from '../base/digest.ts';
import type { ColumnFacts } from './column-facts.ts';
import { columnReader } from './column-readers.ts';
import type { TypedColumn } from './column-types.ts';
import type { Database } from './database.ts';
import { type PreparedTable, preparedTable } from './prepared-table.ts';
import type { ColumnProfile, TableProfile } from './profile/profile.ts';
import { type SideName, sideColumn, sideNumbers } from './splits.ts';
import { type Table, tableOf } from './table.ts';

/** The most cells that a sample may have. */
const sampleCells = 5_000_000;

/** What one pass over a split tells. */
export interface SplitReading {
  /** SHA-256 over all values in canonical order. */
  readonly digest: string;
  readonly profile: TableProfile;
  /** The first rows, which is a random choice: their order is one of hashes. */
  readonly sample: Table;
}

/** The rows of a split as SQL for a FROM clause with its condition. */
export function splitRelation(split: SideName): string {
  return `${preparedTable} WHERE ${sideColumn} = ${sideNumbers[split]}`;
}

/**
 * Reads a split of the table `prepared` once, as a stream.
 * @param options.sensitive columns whose values no profile may tell.
 */
export async function readSplit(
  database: Database,
  split: SideName,
  columns: readonly TypedColumn[],
  options: {
    facts: ReadonlyMap<string, ColumnFacts>;
    listed: PreparedTable['listed'];
    sensitive: ReadonlySet<string>;
    /** The most rows of the sample. */
    sampleRows: number;
  },
): Promise<SplitReading> {
  const relation = splitRelation(split);
  const sampleRows = Math.min(options.sampleRows, Math.floor(sampleCells / columns.length));
  const readers = columns.map((column) => {
    const { name } = column;
    const facts = options.facts.get(name) as ColumnFacts;
    return columnReader(column, facts, options.listed.get(name), options.sensitive.has(name));
  });
  let rows = 0;
  const select = readers.flatMap((reader) => reader.select);
  for await (const chunk of database.chunks(`SELECT ${select.join(', ')} FROM ${relation}`)) {
    const sampled = Math.max(0, Math.min(chunk.rows, sampleRows - rows));
    let position = 0;
    for (const reader of readers) {
      reader.read(chunk, position, sampled);
      position += reader.select.length;
    }
    rows += chunk.rows;
  }
  const digest = sha256(canonicalJson([rows, readers.map((reader) => reader.digest())]));
  const profiles: [string, ColumnProfile][] = [];
  for (const [index, reader] of readers.entries()) {
    profiles.push([columns[index].name, await reader.profile(database, relation)]);
  }
  return {
    digest,
    profile: { rows, columns: Object.fromEntries(profiles) },
    sample: tableOf(readers.map((reader) => reader.sample())),
  };
}
