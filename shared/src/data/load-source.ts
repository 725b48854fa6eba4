import { ConfigurationError, messageOf } from '../base/errors.ts';
import { type Database, quoteName, quoteText } from './database.ts';
import { readText, type SourceFile } from './source-files.ts';

/** Rows that DuckDB looks at to find the types of a CSV file's columns; types that fail later are found again. */
const sampleRows = 200_000;

/** The header must end within so many bytes. */
const headerBytes = 1 << 20;

/**
 * Loads files into a table of the database, with the types found in the data.
 * @param files all of one format; columns are matched by name.
 * @param textColumns columns that are read as they are written, without looking for a type.
 * @param missing how a CSV file writes a missing value.
 * @throws ConfigurationError naming file and line where the content is not what it should be.
 */
export async function loadSource(
  database: Database,
  table: string,
  files: readonly SourceFile[],
  options: { key: string; textColumns: readonly string[]; missing: readonly string[] },
): Promise<void> {
  const paths = files.map(({ path }) => quoteText(path)).join(', ');
  if (files[0].format === 'parquet') {
    await translated(files, options.key, () =>
      database.run(`CREATE TABLE ${quoteName(table)} AS FROM read_parquet([${paths}], union_by_name = true)`),
    );
  } else {
    const headers = await Promise.all(files.map((file) => readHeader(file, options.key)));
    const delimiters = new Set(headers.map(({ delimiter }) => delimiter));
    if (delimiters.size > 1) {
      throw new ConfigurationError('The CSV files use different delimiters.', {
        location: { key: options.key },
        hint: 'Write them all with a comma.',
      });
    }
    const read = (how: string) => `CREATE OR REPLACE TABLE ${quoteName(table)} AS FROM read_csv([${paths}],
      header = true, skip = 0, delim = ${quoteText([...delimiters][0])}, quote = '"', escape = '"', comment = '',
      union_by_name = true, nullstr = [${options.missing.map(quoteText).join(', ')}], ${how})`;
    const text = options.textColumns.filter((name) => headers.some(({ names }) => names.includes(name)));
    const types = text.length > 0 ? `, types = ${asText(text)}` : '';
    await translated(files, options.key, async () => {
      try {
        await database.run(read(`sample_size = ${sampleRows}${types}`));
      } catch (error) {
        // A column may change its type far down a file: then all rows are looked at.
        if (/convert|cast/i.test(messageOf(error))) await database.run(read(`sample_size = -1${types}`));
        else
          throw /sniffing/i.test(messageOf(error))
            ? await findBadLine(database, files, headers, error)
            : error;
      }
    });
  }
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  if (rows === 0) {
    const names = files.map(({ name }) => `"${name}"`).join(', ');
    throw new ConfigurationError(`There are no rows in ${names}.`, {
      location: { key: options.key, file: files[0].name },
      hint: 'A source needs at least one row below its header.',
    });
  }
}

/** The column names and the delimiter of a CSV file, from its first line. */
async function readHeader(file: SourceFile, key: string): Promise<{ names: string[]; delimiter: string }> {
  const start = (await readStart(file.path)).replace(/^\uFEFF/, '');
  const location = { file: file.name, key, line: 1 };
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    names: splitHeader(start, delimiter).map((name) => name.trim()),
  }));
  const header = counts.reduce((best, next) => (next.names.length > best.names.length ? next : best));
  const empty = header.names.indexOf('');
  if (empty >= 0) {
    throw new ConfigurationError(`Column ${empty + 1} of "${file.name}" has no name.`, {
      location,
      hint: 'The first line must name every column.',
    });
  }
  const lower = header.names.map((name) => name.toLowerCase());
  const twice = header.names.find((_, index) => lower.indexOf(lower[index]) !== index);
  if (twice !== undefined) {
    throw new ConfigurationError(`"${file.name}" has two columns named "${twice}".`, {
      location,
      hint: 'Give each column a name of its own; small and capital letters count as the same.',
    });
  }
  return header;
}

/** The first bytes of a file as text. */
async function readStart(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readText(path)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= headerBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields of a text's first record (RFC 4180). */
function splitHeader(text: string, delimiter: string): string[] {
  const fields = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') fields[fields.length - 1] += character;
      else if (text[at + 1] === '"') fields[fields.length - 1] += text[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) fields.push('');
    else if (character === '\n' || character === '\r') break;
    else fields[fields.length - 1] += character;
  }
  return fields;
}

/** Reads each file as text, without looking for types: then DuckDB names the line that is wrong. */
async function findBadLine(
  database: Database,
  files: readonly SourceFile[],
  headers: readonly { names: string[]; delimiter: string }[],
  error: unknown,
): Promise<unknown> {
  for (const [index, { path }] of files.entries()) {
    const { names, delimiter } = headers[index];
    try {
      await database.run(`SELECT count(*) FROM read_csv(${quoteText(path)}, header = true,
        delim = ${quoteText(delimiter)}, quote = '"', escape = '"', auto_detect = false, columns = ${asText(names)})`);
    } catch (better) {
      return better;
    }
  }
  return error;
}

function asText(columns: readonly string[]): string {
  return `{${columns.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')}}`;
}

/** Turns DuckDB's long messages into one sentence with file and line. */
async function translated(
  files: readonly SourceFile[],
  key: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const text = messageOf(cause);
    const file = files.find(({ path }) => text.includes(path)) ?? files[0];
    const line = /Line: (\d+)/.exec(text)?.[1];
    const location = { file: file.name, key, ...(line ? { line: Number(line) } : {}) };
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
    if (file.format === 'parquet' && /magic bytes|too small|don't know what type/i.test(text)) {
      throw fail(
        `"${file.name}" is not a complete Parquet file.`,
        'It may have been cut off when it was written or copied; write it again.',
      );
    }
    throw fail(`"${file.name}" cannot be read: ${text.split('\n').slice(0, 2).join(' ')}`, 'Mend the file.');
  }
}
