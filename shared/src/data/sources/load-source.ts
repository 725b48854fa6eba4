import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import { type Database, quoteName, quoteText } from '../database.ts';
import { absentColumns } from './absent-columns.ts';
import { type CsvHeader, readCsvHeader, refuseTwins } from './csv-header.ts';
import { formatNames } from './formats.ts';
import { missingMark } from './row-file.ts';
import type { NamedType, SourceFile } from './source-access.ts';
import { longestAllowedLine } from './text-check.ts';

/** Rows that DuckDB looks at to find the types of a CSV file's columns; types that fail later are found again. */
const sampleRows = 200_000;

/** More columns than this are a mistake, or meant to fill the memory. */
const mostColumns = 10_000;

/** DuckDB's own limit on a line, with which it reads in parallel blocks of a good size. Bytes. */
const usualLine = 2_000_000;

export interface LoadOptions {
  /** Where the source is configured, for messages. */
  readonly key: string;
  /** Columns that are read as they are written, without looking for a type. */
  readonly textColumns: readonly string[];
  /** How a CSV file writes a missing value. */
  readonly missing: readonly string[];
  /**
   * Whether rows that cost little to read again may stay in their files: then the table is a view over them, what is
   * done with it goes through `readFrom`, and the files stay readable after `Database.lock`.
   */
  readonly mayStay?: boolean;
}

/** Files with fewer columns than this altogether are opened again for each look at them without much loss. */
const mostColumnsThatStay = 1_000;

/** Whether `loadSource` leaves the rows of such files where they are, if it may. */
export function staysInFiles(files: readonly SourceFile[]): boolean {
  const columns = files.reduce((sum, file) => sum + (file.columns?.length ?? 0), 0);
  return files[0].format === 'parquet' && columns <= mostColumnsThatStay;
}

/**
 * Does work on what `loadSource` loaded from files and may have left in them.
 * @throws ConfigurationError naming the file if its content is not what it should be, or changed meanwhile.
 */
export async function readFrom<Result>(
  files: readonly SourceFile[],
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const result = await translated(files, key, work);
  await refuseChanged(files, key);
  return result;
}

/**
 * Loads files into a table of the database, with the types found in the data.
 * @param files all of one format; columns are matched by name.
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming file and line where the content is not what it should be.
 */
export async function loadSource(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  options: LoadOptions,
): Promise<string[]> {
  const load = { csv: loadCsv, jsonl: loadJsonLines, parquet: loadParquet, rows: loadRows }[files[0].format];
  const warnings = await load(database, table, files, options);
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  if (rows === 0) {
    const names = files.map(({ name }) => `"${name}"`).join(', ');
    throw new ConfigurationError(`There are no rows in ${names}.`, {
      location: { key: options.key, file: files[0].name },
      hint:
        files[0].format === 'csv'
          ? 'A source needs at least one row below its header.'
          : 'A source needs at least one row.',
    });
  }
  await refuseChanged(files, options.key);
  return warnings;
}

async function refuseChanged(files: readonly SourceFile[], key: string): Promise<void> {
  for (const file of files) {
    if ((await file.unchanged?.()) !== false) continue;
    throw new ConfigurationError(`"${file.name}" changed while it was being read.`, {
      location: { file: file.name, key },
      hint: 'Run it again once nobody writes to it.',
    });
  }
}

async function loadParquet(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  { key, mayStay = false }: LoadOptions,
): Promise<string[]> {
  refuseTooManyColumns(
    files.map(({ columns }) => columns?.length ?? 0),
    files,
    key,
  );
  for (const file of files) refuseTwins(namesOf(file), file, { file: file.name, key });
  const stays = mayStay && staysInFiles(files);
  if (stays) await database.keepOpen(files.map(({ path }) => path));
  await translated(files, key, () =>
    database.run(
      `CREATE OR REPLACE ${stays ? 'VIEW' : 'TABLE'} ${quoteName(table)} AS
       FROM read_parquet([${pathsOf(files)}], union_by_name = true)`,
    ),
  );
  return absentColumns(files.map((file) => ({ name: file.name, columns: namesOf(file) })));
}

async function loadCsv(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  options: LoadOptions,
): Promise<string[]> {
  const headers = await Promise.all(files.map((file) => readCsvHeader(file, options.key)));
  refuseTooManyColumns(
    headers.map(({ names }) => names.length),
    files,
    options.key,
  );
  const delimiters = new Set(headers.map(({ delimiter }) => delimiter));
  if (delimiters.size > 1) {
    throw new ConfigurationError('The CSV files use different delimiters.', {
      location: { key: options.key },
      hint: 'Write them all with a comma.',
    });
  }
  const read = (
    how: string,
  ) => `CREATE OR REPLACE TABLE ${quoteName(table)} AS FROM read_csv([${pathsOf(files)}],
    header = true, skip = 0, delim = ${quoteText([...delimiters][0])}, quote = '"', escape = '"', comment = '',
    union_by_name = true, nullstr = [${options.missing.map(quoteText).join(', ')}]${lineLimit(files)}, ${how})`;
  const text = options.textColumns.filter((name) => headers.some(({ names }) => names.includes(name)));
  const types =
    text.length > 0 ? `, types = ${typesOf(text.map((name) => ({ name, type: 'VARCHAR' })))}` : '';
  await translated(files, options.key, async () => {
    try {
      await database.run(read(`sample_size = ${sampleRows}${types}`));
    } catch (error) {
      // A column may change its type far down a file: then all rows are looked at.
      if (/convert|cast/i.test(messageOf(error))) await database.run(read(`sample_size = -1${types}`));
      else
        throw /sniffing/i.test(messageOf(error)) ? await findBadLine(database, files, headers, error) : error;
    }
  });
  return absentColumns(files.map(({ name }, index) => ({ name, columns: headers[index].names })));
}

/** Values that are lists or objects become text. Every line is looked at for columns: a late one is not lost. */
async function loadJsonLines(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  { key, textColumns }: LoadOptions,
): Promise<string[]> {
  const paths = pathsOf(files);
  const common = `format = 'newline_delimited', maximum_object_size = ${longestAllowedLine + 1}`;
  let warnings: string[] = [];
  await translated(files, key, async () => {
    const keys = await database.rows<{ name: string; file: string }>(
      `SELECT DISTINCT unnest(json_keys(json)) AS name, filename AS file
       FROM read_json_objects([${paths}], ${common}, filename = true) ORDER BY file, name LIMIT ${mostColumns * 10}`,
    );
    const keysOf = (file: SourceFile) =>
      keys.filter((found) => found.file === file.path).map(({ name }) => name);
    const columns = files.map((file) => ({ name: file.name, columns: keysOf(file) }));
    refuseTooManyColumns(
      columns.map((found) => found.columns.length),
      files,
      key,
    );
    for (const [index, file] of files.entries()) {
      refuseTwins(columns[index].columns, file, { file: file.name, key });
      if (columns[index].columns.includes('')) {
        throw new ConfigurationError(`"${file.name}" has a key that is empty.`, {
          location: { file: file.name, key },
          hint: 'Keys are the names of columns.',
        });
      }
    }
    warnings = absentColumns(columns);
    const described = await database.rows<{ column_name: string; column_type: string }>(
      `DESCRIBE FROM read_json([${paths}], ${common}, records = 'true', maximum_depth = 2,
       map_inference_threshold = -1, sample_size = -1, maximum_sample_files = 2147483647, union_by_name = true)`,
    );
    const typed = described.map(({ column_name: name, column_type: type }) => ({
      name,
      type: textColumns.includes(name) || /JSON|[[(]/.test(type) ? 'VARCHAR' : type,
    }));
    await database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS
      FROM read_json([${paths}], ${common}, records = 'true', columns = ${typesOf(typed)})`);
  });
  return warnings;
}

/** Rows of a database, with the types that it gave them. */
async function loadRows(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  { key, textColumns }: LoadOptions,
): Promise<string[]> {
  const parts = files.map((file) => {
    const columns = (file.columns ?? []).map(({ name, type }) => ({
      name,
      type: textColumns.includes(name) ? 'VARCHAR' : type,
    }));
    return `FROM read_csv(${quoteText(file.path)}, header = false, auto_detect = false, delim = ',', quote = '"',
      escape = '"', nullstr = ${quoteText(missingMark)}, allow_quoted_nulls = false, new_line = '\\n',
      columns = ${typesOf(columns)}${lineLimit([file])})`;
  });
  await translated(files, key, () =>
    database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${parts.join(' UNION ALL BY NAME ')}`),
  );
  return absentColumns(files.map((file) => ({ name: file.name, columns: namesOf(file) })));
}

/** The names that the file itself says. */
function namesOf({ columns }: SourceFile): string[] {
  return (columns ?? []).map(({ name }) => name);
}

function pathsOf(files: readonly SourceFile[]): string {
  return files.map(({ path }) => quoteText(path)).join(', ');
}

function typesOf(columns: readonly NamedType[]): string {
  return `{${columns.map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`).join(', ')}}`;
}

/** Longer lines than usual need larger blocks, and so fewer of them at a time. */
function lineLimit(files: readonly SourceFile[]): string {
  return files.some(({ longestLine }) => longestLine > usualLine)
    ? `, max_line_size = ${longestAllowedLine + 2}, buffer_size = ${4 * longestAllowedLine}`
    : '';
}

function refuseTooManyColumns(counts: readonly number[], files: readonly SourceFile[], key: string): void {
  const index = counts.findIndex((count) => count > mostColumns);
  if (index < 0) return;
  throw new ConfigurationError(`"${files[index].name}" has more than ${mostColumns} columns.`, {
    location: { file: files[index].name, key },
    hint: 'Put what belongs together into fewer columns.',
  });
}

/** Reads each file as text, without looking for types: then DuckDB names the line that is wrong. */
async function findBadLine(
  database: Database,
  files: readonly SourceFile[],
  headers: readonly CsvHeader[],
  error: unknown,
): Promise<unknown> {
  for (const [index, file] of files.entries()) {
    const { names, delimiter } = headers[index];
    const columns = typesOf(names.map((name) => ({ name, type: 'VARCHAR' })));
    try {
      await database.run(`SELECT count(*) FROM read_csv(${quoteText(file.path)}, header = true,
        delim = ${quoteText(delimiter)}, quote = '"', escape = '"', auto_detect = false,
        columns = ${columns}${lineLimit([file])})`);
    } catch (better) {
      return better;
    }
  }
  return error;
}

/** Turns DuckDB's long messages into one sentence with file and line. */
async function translated<Result>(
  files: readonly SourceFile[],
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const isSaid = cause instanceof ConfigurationError || cause instanceof InfrastructureError;
    if (isSaid || (cause as Error).name === 'AbortError') throw cause;
    const text = messageOf(cause);
    const file = files.find(({ path }) => text.includes(path)) ?? files[0];
    const line = lineIn(text);
    const location = { file: file.name, key, ...(line === undefined ? {} : { line }) };
    const fail = (message: string, hint: string) =>
      new ConfigurationError(message, { location, hint, cause });
    const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
    if (columns) {
      throw fail(
        `A line of "${file.name}" has ${columns[2]} fields where the header has ${columns[1]}.`,
        'Give every line the same number of fields; quote fields that hold the delimiter.',
      );
    }
    if (/not utf-8|unicode/i.test(text)) {
      throw fail(`"${file.name}" is not in UTF-8.`, 'Save it as UTF-8.');
    }
    if (/quote/i.test(text) && /unterminated/i.test(text)) {
      throw fail(`"${file.name}" has a quoted field that does not end.`, 'Close the quote.');
    }
    if (/maximum line size|maximum_object_size/i.test(text)) {
      throw fail(
        `"${file.name}" has a row that is longer than ${longestAllowedLine / 2 ** 20} MiB.`,
        'Is a quote left open?',
      );
    }
    if (file.format === 'parquet' && /magic bytes|too small|don't know what type/i.test(text)) {
      throw fail(
        `"${file.name}" is not a complete Parquet file.`,
        'It may have been cut off when it was written or copied; write it again.',
      );
    }
    if (file.format === 'jsonl' && /byte order mark/i.test(text)) {
      throw fail(
        `"${file.name}" begins with a byte order mark.`,
        'Save it as UTF-8 without one (without "BOM").',
      );
    }
    if (file.format === 'jsonl' && /malformed json|expected records|duplicate key/i.test(text)) {
      const what = /duplicate key ("[^"]*")/.exec(text);
      throw fail(
        what
          ? `A line of "${file.name}" has the key ${what[1]} twice.`
          : `A line of "${file.name}" is no JSON object.`,
        'Write one object a line, like {"age": 42, "city": "Oslo"}.',
      );
    }
    const said = text.split('\n').slice(0, 2).join(' ').replaceAll(file.path, file.name);
    throw fail(`"${file.name}" cannot be read as ${formatNames[file.format]}: ${said}`, 'Mend the file.');
  }
}

/** The line that a message of DuckDB names. Of JSON that cannot be parsed it names the line after. */
function lineIn(text: string): number | undefined {
  const line = /Line: (\d+)/.exec(text) ?? /in line (\d+)/.exec(text);
  if (line === null) return undefined;
  return Math.max(1, Number(line[1]) - (/malformed json/i.test(text) ? 1 : 0));
}
