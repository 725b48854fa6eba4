/** How rows are written: text with delimiters, one JSON object a line, Parquet, or a database's answer. */
export type SourceFormat = 'csv' | 'jsonl' | 'parquet' | 'rows';

export type Compression = 'gzip' | 'zstd';

/** What a file is, as its name says. */
export interface FileKind {
  readonly format: Exclude<SourceFormat, 'rows'>;
  /** The delimiter that the name promises (a tab for .tsv); null where the first line tells it. */
  readonly delimiter: string | null;
  readonly compression: Compression | null;
}

/** How each format is called in messages. */
export const formatNames: Readonly<Record<SourceFormat, string>> = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  parquet: 'Parquet',
  rows: 'PostgreSQL',
};

export const allowedEndings =
  '.csv, .tsv, .txt, .jsonl, .ndjson (also with .gz or .zst) and .parquet, which has its own compression';

/** What a file is by the ending of its name; null if it is of no kind that can be read. */
export function fileKind(name: string): FileKind | null {
  const match = /\.(csv|tsv|txt|jsonl|ndjson|parquet)(?:\.(gz|zst))?$/i.exec(name);
  if (match === null) return null;
  const [ending, packed] = [match[1].toLowerCase(), match[2]?.toLowerCase()];
  if (ending === 'parquet') {
    return packed === undefined ? { format: 'parquet', delimiter: null, compression: null } : null;
  }
  return {
    format: ending === 'jsonl' || ending === 'ndjson' ? 'jsonl' : 'csv',
    delimiter: ending === 'tsv' ? '\t' : null,
    compression: packed === undefined ? null : packed === 'gz' ? 'gzip' : 'zstd',
  };
}
