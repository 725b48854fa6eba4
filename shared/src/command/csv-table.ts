import { open } from 'node:fs/promises';
import { ConfigurationError } from '../base/errors.ts';
import { type Table, TextDictionary, tableOf } from '../data/table.ts';

/** Larger files are to be Parquet. */
const largestFile = 256 * 2 ** 20;

/**
 * Reads a CSV file (RFC 4180: commas, double quotes, a header; UTF-8) into columns of text; an empty field that is not
 * quoted is missing.
 * @throws ConfigurationError naming file and line if it is not one.
 */
export async function readCsvTable(path: string): Promise<Table> {
  const fail = (message: string, line?: number): ConfigurationError =>
    new ConfigurationError(message, {
      location: { file: path, ...(line === undefined ? {} : { line }) },
      hint: 'Write CSV with commas, a header and UTF-8, as pandas does with to_csv(path, index=False).',
    });
  const file = await open(path);
  let text: string;
  try {
    const { size } = await file.stat();
    if (size > largestFile)
      throw fail(`The file has ${size} bytes; CSV may have ${largestFile}, Parquet more.`);
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
  } catch (error) {
    throw error instanceof TypeError ? fail('The file is not UTF-8.') : error;
  } finally {
    await file.close();
  }
  const reader = new CsvReader(text, fail);
  const header = reader.record();
  if (header === null) throw fail('The file is empty.');
  const names = header.map((name) => name ?? '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw fail(`The file has two columns "${twice}".`, 1);
  const dictionaries = names.map(() => new TextDictionary());
  const codes = names.map(() => [] as number[]);
  for (;;) {
    const { line } = reader;
    const record = reader.record();
    if (record === null) break;
    if (record.length !== names.length) {
      throw fail(`Line ${line} has ${record.length} fields, the header ${names.length}.`, line);
    }
    for (const [k, field] of record.entries()) codes[k].push(dictionaries[k].code(field));
  }
  return tableOf(
    names.map((name, k) => ({
      kind: 'text' as const,
      name,
      type: 'text' as const,
      codes: Int32Array.from(codes[k]),
      dictionary: dictionaries[k].values,
    })),
  );
}

class CsvReader {
  readonly #text: string;
  readonly #fail: (message: string, line?: number) => ConfigurationError;
  #at = 0;
  /** The line that the next record begins on, from 1. */
  line = 1;

  constructor(text: string, fail: (message: string, line?: number) => ConfigurationError) {
    this.#text = text;
    this.#fail = fail;
  }

  /** The next record; null at the end. Lines without anything are passed over. */
  record(): (string | null)[] | null {
    const text = this.#text;
    while (text[this.#at] === '\n' || text[this.#at] === '\r') {
      if (text[this.#at++] === '\n') this.line++;
    }
    if (this.#at >= text.length) return null;
    const fields: (string | null)[] = [];
    for (;;) {
      fields.push(text[this.#at] === '"' ? this.#quoted() : this.#plain());
      const end = text[this.#at++];
      if (end === ',') continue;
      if (end === '\r' && text[this.#at] === '\n') this.#at++;
      this.line++;
      return fields;
    }
  }

  #plain(): string | null {
    const start = this.#at;
    while (this.#at < this.#text.length && !',\r\n'.includes(this.#text[this.#at])) this.#at++;
    return this.#at === start ? null : this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const begun = this.line;
    let content = '';
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end < 0) throw this.#fail(`Line ${begun} opens a quote that is not closed.`, begun);
      const part = this.#text.slice(this.#at + 1, end);
      content += part;
      this.line += part.split('\n').length - 1;
      this.#at = end + 1;
      const next = this.#text[this.#at];
      if (next === '"') {
        content += '"';
        continue;
      }
      if (next !== undefined && !',\r\n'.includes(next)) {
        throw this.#fail(`Line ${this.line} goes on after a closing quote.`, this.line);
      }
      return content;
    }
  }
}
