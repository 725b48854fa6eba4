import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../base/digest.ts';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { suggestName } from '../base/nearest.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { LearningTask } from '../learners/learner.ts';
import { assignSplits } from './assign-splits.ts';
import { checkTarget, decideTask } from './check-target.ts';
import { encodeValues, normalised, type TypedColumn } from './column-types.ts';
import { Database, type DatabaseOptions, quoteName, quoteText } from './database.ts';
import { checkExpectations, type ExpectationResult } from './expectations.ts';
import { loadSources } from './load-sources.ts';
import type { TableProfile } from './profile.ts';
import { profileRelation } from './profile-table.ts';
import type { DataSchema } from './schema.ts';
import { dropSelection, type Selection, selectColumns, sourceKeyColumn, testMark } from './select-columns.ts';
import { type SplitName, splitNames } from './splits.ts';

/** Name of the column that every split file has: the identity of the row, for pairing. */
export const rowIdColumn = 'mlops_row_id';

export interface PreparationOptions {
  data: PipelineConfig['data'];
  task: LearningTask | undefined;
  /** Columns that are kept in the files but are not features. */
  drop: readonly string[];
  workingDirectory: string;
  /** Empty folder that the files are written to. */
  output: string;
  database: Omit<DatabaseOptions, 'directories'>;
  log: Logger;
}

/** What was checked and found; kept in the data set, so that a cached one can still say it. */
export interface DatasetChecks {
  expectations: ExpectationResult[];
  /** What the user should know, one sentence each. */
  warnings: string[];
}

export interface PreparedDataset extends DatasetChecks {
  id: string;
  task: LearningTask;
  schema: DataSchema;
  profiles: Record<SplitName, TableProfile>;
  /**
   * What decides on which side a row is: data sets that agree in it put the same row on the same side, so that a
   * model of the one has not learned from test rows of the other.
   */
  splitScheme: string;
  /** Names of the files read. */
  sources: string[];
}

const checksFile = 'checks.json';

/** What was checked when the data set in a folder, which was verified, was prepared. */
export async function readChecks(folder: string): Promise<DatasetChecks> {
  return JSON.parse(await readFile(join(folder, checksFile), 'utf8')) as DatasetChecks;
}

/**
 * Reads the sources, checks and splits them, and writes `train.parquet`, `validation.parquet`, `test.parquet`,
 * `schema.json`, `profile.json` and `checks.json`. Rows are written in canonical order (by digest), so that what is
 * learned from them depends on neither the order nor the encoding of the source.
 * @throws ConfigurationError for whatever is wrong with configuration or data, except violated expectations,
 * which are in the result.
 */
export async function prepareDataset(options: PreparationOptions): Promise<PreparedDataset> {
  const { data, output, log } = options;
  if (data.source === undefined) {
    throw new ConfigurationError('No data source is configured.', {
      location: { key: 'data.source' },
      hint: 'Set data.source in mlops.yml, or the input "source".',
    });
  }
  await mkdir(output, { recursive: true });
  const database = await Database.open({ ...options.database, directories: [output] });
  try {
    const sources = await loadSources(database, data.source, options);
    await database.lock();
    const selected = await selectColumns(database, data);
    const columns = selected.columns;
    const task = await decideTask(database, options, columns);
    const isLabel = (name: string) =>
      (name === data.target && task === 'classification') || data.id?.includes(name);
    const typed = columns.map((column) =>
      isLabel(column.name) ? { ...column, type: 'text' as const } : column,
    );
    await makePreparedTable(database, columns, typed, data, selected);
    const expectations = await checkExpectations(database, 'prepared', typed, data.expect ?? {});
    const unlabelled = await dropRowsWithoutTarget(database, data.target as string);
    await checkTarget(database, typed, task, data);
    const { schema, warnings } = await describeSchema(database, typed, options);
    if (unlabelled > 0) {
      warnings.push(`${unlabelled} rows have no value in the target "${data.target}"; they are left out.`);
    }
    warnings.push(...selected.warnings);
    warnings.push(...(await assignSplits(database, data, task, selected.ownTest)));
    const id = await datasetId(database, schema);
    log.info('Writing train, validation and test as Parquet.');
    const profiles = {} as Record<SplitName, TableProfile>;
    for (const split of splitNames) {
      await writeSplit(database, split, typed, join(output, `${split}.parquet`));
      profiles[split] = await profileRelation(database, splitRelation(split), typed);
    }
    await writeFileAtomically(join(output, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
    await writeFileAtomically(
      join(output, 'profile.json'),
      `${JSON.stringify({ format: 'mlops-profile/1', splits: profiles })}\n`,
    );
    const checks: DatasetChecks = { expectations, warnings };
    await writeFileAtomically(join(output, checksFile), `${JSON.stringify(checks, null, 2)}\n`);
    return { id, task, schema, profiles, ...checks, sources, splitScheme: splitScheme(data, selected) };
  } finally {
    database.close();
  }
}

/** Names of columns that are added to the data's own on the way. */
const reservedColumns = [
  rowIdColumn,
  testMark,
  sourceKeyColumn,
  'mlops_row_digest',
  'mlops_place',
  'mlops_key',
  'mlops_position',
  'mlops_split',
];

/** Makes `prepared`: normalised columns, the row's identity, and its digest. */
async function makePreparedTable(
  database: Database,
  columns: readonly TypedColumn[],
  typed: readonly TypedColumn[],
  data: PipelineConfig['data'],
  { carriesKey }: Selection,
): Promise<void> {
  const reserved = typed.find(({ name }) => reservedColumns.includes(name.toLowerCase()));
  if (reserved) {
    throw new ConfigurationError(`The column name "${reserved.name}" is used by the data set's own files.`, {
      location: { column: reserved.name },
      hint: 'Rename the column, for example with data.query.',
    });
  }
  const select = columns.map((column, index) => {
    const value = normalised(column);
    const wanted = typed[index].type === column.type ? value : `(${value})::VARCHAR`;
    return `${wanted} AS ${quoteName(column.name)}`;
  });
  const row = encodeValues(typed);
  const key = data.id
    ? encodeValues(typed.filter(({ name }) => data.id?.includes(name)))
    : carriesKey
      ? `coalesce(${sourceKeyColumn}, mlops_row_digest)`
      : 'mlops_row_digest';
  // One identifying column is kept as it is, so that labels that come later can be joined by it.
  const rowId =
    data.id === undefined ? 'mlops_key[1:16]' : data.id.length > 1 ? 'mlops_key' : quoteName(data.id[0]);
  const carried = [testMark, ...(carriesKey ? [sourceKeyColumn] : [])].map(quoteName);
  await database.run(`CREATE TABLE prepared AS
    WITH normalised AS (SELECT ${[...select, ...carried].join(', ')} FROM selected),
    hashed AS (SELECT *, sha256(${row}) AS mlops_row_digest FROM normalised)
    SELECT *, ${key} AS mlops_key, ${rowId} AS ${rowIdColumn} FROM hashed`);
  await dropSelection(database, data);
}

/** @returns how many rows were left out. */
async function dropRowsWithoutTarget(database: Database, target: string): Promise<number> {
  const condition = `${quoteName(target)} IS NULL`;
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM prepared WHERE ${condition}`,
  );
  if (rows > 0) await database.run(`DELETE FROM prepared WHERE ${condition}`);
  return rows;
}

async function describeSchema(
  database: Database,
  typed: readonly TypedColumn[],
  { data, drop }: PreparationOptions,
): Promise<{ schema: DataSchema; warnings: string[] }> {
  const names = typed.map(({ name }) => name);
  const unknown = drop.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`features.drop names a column "${unknown}" that the data does not have.`, {
      location: { key: 'features.drop', column: unknown },
      hint: suggestName(unknown, names),
    });
  }
  const [present] = await database.rows<Record<string, number>>(
    `SELECT ${typed.map(({ name }, index) => `count(${quoteName(name)}) AS c${index}`).join(', ')} FROM prepared`,
  );
  const roleOf = (name: string, index: number): DataSchema['columns'][number]['role'] => {
    if (name === data.target) return 'target';
    if (data.id?.includes(name)) return 'id';
    if (name === data.weight) return 'weight';
    return drop.includes(name) || present[`c${index}`] === 0 ? 'dropped' : 'feature';
  };
  const columns = typed.map(({ name, type }, index) => ({ name, type, role: roleOf(name, index) }));
  if (!columns.some(({ role }) => role === 'feature')) {
    throw new ConfigurationError('No column is left to learn from.', {
      location: { key: 'features.drop' },
      hint: 'Besides target, id and weight the data needs at least one column with values.',
    });
  }
  const empty = typed.filter((_, index) => present[`c${index}`] === 0);
  return {
    schema: { format: 'mlops-schema/1', columns, target: data.target ?? null },
    warnings: empty.map(
      ({ name }) => `Column "${name}" has no value in any row; it is not used as a feature.`,
    ),
  };
}

function splitScheme({ id, split }: PipelineConfig['data'], selection: Selection): string {
  const { identity, sourceColumns, columns, ownTest } = selection;
  const names = (typed: readonly TypedColumn[]) => typed.map(({ name }) => name);
  const by = id ?? (identity === 'source' ? names(sourceColumns) : names(columns));
  return sha256(canonicalJson([id ? 'id' : 'values', by, split, ownTest]));
}

function splitRelation(split: SplitName): string {
  return `(FROM split WHERE mlops_split = ${quoteText(split)})`;
}

/**
 * SHA-256 over schema and, for each split, the digests of its rows in canonical order. They are read as a stream, so
 * the memory does not grow with them, and the result is the same for any number of threads.
 */
async function datasetId(database: Database, schema: DataSchema): Promise<string> {
  const splits: [SplitName, string][] = [];
  for (const split of splitNames) {
    const hash = createHash('sha256');
    const digests = `SELECT mlops_row_digest FROM ${splitRelation(split)} ORDER BY mlops_row_digest`;
    for await (const chunk of database.texts(digests)) hash.update(chunk.join(''));
    splits.push([split, hash.digest('hex')]);
  }
  return sha256(canonicalJson([schema, splits]));
}

async function writeSplit(
  database: Database,
  split: SplitName,
  columns: readonly TypedColumn[],
  path: string,
): Promise<void> {
  const relation = splitRelation(split);
  const whole = columns.filter(({ type }) => type === 'integer');
  const limits = whole.map(
    ({ name }, index) => `coalesce(max(abs(${quoteName(name)}::DOUBLE)), 0) < 2147483648 AS fits_${index}`,
  );
  const [fits] =
    whole.length === 0
      ? [{}]
      : await database.rows<Record<string, boolean>>(`SELECT ${limits.join(', ')} FROM ${relation}`);
  const narrow = new Set(whole.filter((_, index) => fits[`fits_${index}` as never]).map(({ name }) => name));
  const select = columns.map(({ name }) => {
    const column = quoteName(name);
    return narrow.has(name) ? `${column}::INTEGER AS ${column}` : column;
  });
  await database.run(`COPY (SELECT ${select.join(', ')}, ${rowIdColumn}
    FROM ${relation} ORDER BY mlops_row_digest, mlops_key)
    TO ${quoteText(path)} (FORMAT parquet, COMPRESSION snappy)`);
}
