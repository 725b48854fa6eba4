import { ConfigurationError } from '../base/errors.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { LearningTask } from '../learners/learner.ts';
import { normalised, type TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText } from './database.ts';
import { keyNumber, textHash, valuesKey } from './row-key.ts';
import { dropSelection, type Selection, sourceKeyColumn, testMark } from './select-columns.ts';
import { sideOf } from './split-sides.ts';
import { sideColumn, sideNumbers } from './splits.ts';

/** Name of the column that every split file has: the identity of the row, for pairing. */
export const rowIdColumn = 'mlops_row_id';

/** The table that everything else reads. */
export const preparedTable = 'prepared';

/** Columns of `prepared` beside the data's own. */
const keyColumn = 'mlops_key';
const rowColumn = 'mlops_row';

/** Names of columns that are added to the data's own on the way. */
const reservedColumns = [rowIdColumn, testMark, sourceKeyColumn, keyColumn, rowColumn, sideColumn];

/** Text of more different values than this is stored as it is, else as numbers into a list of its values. */
const mostListedValues = 50_000;

/** Rows whose values are counted first: if they are too many, the others need not be looked at. */
const firstRows = 200_000;

/** Hashes of a longer list would be a longer statement than is worth writing: they are computed for each row. */
const mostListedHashes = 2_000;

export interface PreparedTable {
  /** Those whose text is stored as numbers into a sorted list, with the list. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** SQL of a row's identity, text or a whole number, over `prepared`. */
  readonly rowId: string;
}

/**
 * Makes the table `prepared`: normalised columns, the row's key and side, in canonical order: by side, key and
 * values. So what is read from it depends on neither the order nor the encoding of the source, nor on threads.
 * @param columns as they were selected.
 * @param typed the same with their final types.
 */
export async function makePreparedTable(
  database: Database,
  columns: readonly TypedColumn[],
  typed: readonly TypedColumn[],
  { data, task, selection }: { data: PipelineConfig['data']; task: LearningTask; selection: Selection },
): Promise<PreparedTable> {
  refuseReservedNames(typed);
  const values = columns.map((column, index) => {
    const value = normalised(column);
    return typed[index].type === column.type ? value : `(${value})::VARCHAR`;
  });
  const texts = typed.flatMap(({ name, type }, index) =>
    type === 'text' ? [{ name, value: values[index] }] : [],
  );
  const lists = await listValues(database, texts);
  const listed = new Map([...lists].map(([name, { values: list }]) => [name, list]));
  const names = [...listed.keys()];
  const stored = typed.map(({ name }) => {
    const at = names.indexOf(name);
    return at < 0 ? quoteName(name) : `${quoteName(name)}::${listType(at)} AS ${quoteName(name)}`;
  });
  const selected = values.map((value, index) => `${value} AS ${quoteName(typed[index].name)}`);
  const carried = [testMark, ...(selection.carriesKey ? [sourceKeyColumn] : [])].map(quoteName);
  const { id } = data;
  const ownKey = id !== undefined || selection.carriesKey;
  const hashes = new Map(
    [...lists].flatMap(([name, list], at) => {
      if (list.values.length > mostListedHashes) return [];
      const code = `enum_code(${quoteName(name)}::${listType(at)})::BIGINT + 1`;
      return [[name, `list_extract([${list.hashes.map((hash) => `${hash}::UBIGINT`).join(', ')}], ${code})`]];
    }),
  );
  const keyOf = (some: readonly TypedColumn[]) => valuesKey(some, undefined, hashes);
  const row = keyOf(typed);
  const key = id
    ? keyOf(typed.filter(({ name }) => id.includes(name)))
    : selection.carriesKey
      ? `coalesce(${sourceKeyColumn}, ${row})`
      : row;
  const keyed = `SELECT ${[...stored, quoteName(testMark)].join(', ')}, ${key} AS ${keyColumn}
    ${ownKey ? `, ${row} AS ${rowColumn}` : ''}
    FROM (SELECT ${[...selected, ...carried].join(', ')} FROM selected)`;
  const request = { split: data.split, task, columns: typed, target: data.target ?? null };
  const ordered = (side: string, from: string) => `CREATE TABLE ${preparedTable} AS
    SELECT *, ${side} AS ${sideColumn} FROM ${from}
    ORDER BY ${[sideColumn, keyColumn, ...(ownKey ? [rowColumn] : [])].join(', ')}`;
  const readsRows = data.split.by !== 'random';
  const { ownTest } = selection;
  if (readsRows) {
    // Cuts and classes are found in the rows first.
    await database.run(`CREATE TABLE keyed AS ${keyed}`);
    await dropSelection(database);
    await database.run(ordered(await sideOf(database, 'keyed', { ...request, ownTest }), 'keyed'));
    await database.run('DROP TABLE keyed');
  } else {
    const side = await sideOf(database, 'selected', { ...request, ownTest });
    await database.run(ordered(side, `(${keyed})`));
    await dropSelection(database);
  }
  await database.run(
    `CREATE VIEW labelled AS FROM ${preparedTable} WHERE ${sideColumn} <> ${sideNumbers.unlabelled}`,
  );
  // One identifying column is kept as it is, so that labels that come later can be joined by it.
  const rowId = id?.length === 1 ? `${quoteName(id[0])}::VARCHAR` : keyNumber(keyColumn);
  return { listed, rowId };
}

function refuseReservedNames(columns: readonly TypedColumn[]): void {
  const reserved = columns.find(({ name }) => reservedColumns.includes(name.toLowerCase()));
  if (!reserved) return;
  throw new ConfigurationError(`The column name "${reserved.name}" is used by the data set's own files.`, {
    location: { column: reserved.name },
    hint: 'Rename the column, for example with data.query.',
  });
}

function listType(index: number): string {
  return `mlops_values_${index}`;
}

/** The sorted values of a text column, and what `textHash` gives for each. */
interface ListedValues {
  readonly values: string[];
  readonly hashes: string[];
}

/**
 * Makes a type for each text column of few values, so that a cell is a small number. Whether a column is one of them
 * depends on the exact number of its values alone.
 */
async function listValues(
  database: Database,
  texts: readonly { name: string; value: string }[],
): Promise<Map<string, ListedValues>> {
  const listed = new Map<string, ListedValues>();
  if (texts.length === 0) return listed;
  const counts = texts.map(({ value }, index) => `count(DISTINCT ${value}) AS c${index}`);
  const [first] = await database.rows<Record<string, number>>(
    `SELECT ${counts.join(', ')} FROM (FROM selected LIMIT ${firstRows})`,
  );
  for (const [index, { name, value }] of texts.entries()) {
    if (first[`c${index}`] > mostListedValues) continue;
    const list: ListedValues = { values: [], hashes: [] };
    const distinct = `SELECT DISTINCT ${value} AS v FROM selected WHERE ${value} IS NOT NULL LIMIT ${mostListedValues + 1}`;
    const sorted = `SELECT v, ${textHash('v')}::VARCHAR FROM (${distinct}) ORDER BY v`;
    for await (const chunk of database.chunks(sorted)) {
      list.values.push(...(chunk.texts(0) as string[]));
      list.hashes.push(...(chunk.texts(1) as string[]));
    }
    if (list.values.length === 0 || list.values.length > mostListedValues) continue;
    const members = list.values.map((text) => quoteText(text)).join(', ');
    await database.run(`CREATE TYPE ${listType(listed.size)} AS ENUM (${members})`);
    listed.set(name, list);
  }
  return listed;
}
