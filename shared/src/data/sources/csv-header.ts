import { open } from 'node:fs/promises';
import { ConfigurationError } from '../../base/errors.ts';
import type { SourceFile } from './source-access.ts';

/** The header must end within so many bytes. */
const longestHeader = 1 << 20;

export interface CsvHeader {
  readonly names: string[];
  readonly delimiter: string;
}

/**
 * The column names and the delimiter of a CSV file, from its first line.
 * @throws ConfigurationError if a column has no name, or two have the same.
 */
export async function readCsvHeader(file: SourceFile, key: string): Promise<CsvHeader> {
  const start = (await readStart(file.path)).replace(/^\uFEFF/, '');
  const location = { file: file.name, key, line: 1 };
  const delimiters = file.delimiter === null ? [',', ';', '\t', '|'] : [file.delimiter];
  const headers = delimiters.map((delimiter) => ({
    delimiter,
    names: splitHeader(start, delimiter).map((name) => name.trim()),
  }));
  const header = headers.reduce((best, next) => (next.names.length > best.names.length ? next : best));
  if (Buffer.byteLength(start) >= longestHeader && !/[\r\n]/.test(start)) {
    throw new ConfigurationError(`The first line of "${file.name}" is longer than a header can be.`, {
      location,
      hint: 'The first line must name every column, in at most 1 MiB.',
    });
  }
  const empty = header.names.indexOf('');
  if (empty >= 0) {
    throw new ConfigurationError(`Column ${empty + 1} of "${file.name}" has no name.`, {
      location,
      hint: 'The first line must name every column.',
    });
  }
  refuseTwins(header.names, file, location);
  return header;
}

/** @throws ConfigurationError if two names differ in nothing or in small and capital letters only. */
export function refuseTwins(
  names: readonly string[],
  file: SourceFile,
  location: { file: string; key: string; line?: number },
): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) {
      throw new ConfigurationError(`"${file.name}" has two columns named "${name}".`, {
        location,
        hint: 'Give each column a name of its own; small and capital letters count as the same.',
      });
    }
    seen.add(name.toLowerCase());
  }
}

/** The first bytes of a file as text. */
async function readStart(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The fields of a text's first record (RFC 4180). */
function splitHeader(text: string, delimiter: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) {
      fields.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') break;
    else field += character;
  }
  return [...fields, field];
}
