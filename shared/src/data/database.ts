import type * as DuckDB from '@duckdb/node-api';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import type { Column, ColumnType, Table } from './table.ts';
import { TextDictionary, tableOf } from './table.ts';

export type DuckDBModule = typeof DuckDB;

export interface DatabaseOptions {
  /** Loads DuckDB's Node module: from `node_modules`, or installed on demand. */
  load: () => Promise<DuckDBModule>;
  /** Where DuckDB spills what does not fit into memory. */
  temporaryDirectory: string;
  /** Folders that stay readable and writable after `lock`. */
  directories: readonly string[];
  /** Absent means all cores. The result does not depend on it. */
  threads?: number;
  /** Aborted when the job is cancelled: what runs is interrupted, and its reason is thrown. */
  signal?: AbortSignal;
  /** DuckDB's notation, for example `2GB`; absent means DuckDB's default of 80 % of the machine's memory. */
  memoryLimit?: string;
}

/** A DuckDB database in memory, with the few ways in which the product uses it. */
export class Database {
  readonly #module: DuckDBModule;
  readonly #instance: DuckDB.DuckDBInstance;
  readonly #connection: DuckDB.DuckDBConnection;
  readonly #signal: AbortSignal | undefined;
  readonly #interrupt = (): void => this.#connection.interrupt();

  private constructor(
    module: DuckDBModule,
    instance: DuckDB.DuckDBInstance,
    connection: DuckDB.DuckDBConnection,
    signal: AbortSignal | undefined,
  ) {
    this.#module = module;
    this.#instance = instance;
    this.#connection = connection;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#interrupt);
  }

  static async open(options: DatabaseOptions): Promise<Database> {
    const module = await options.load();
    const instance = await module.DuckDBInstance.create(':memory:', {
      temp_directory: options.temporaryDirectory,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...(options.threads ? { threads: String(options.threads) } : {}),
      ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
    });
    const connection = await instance.connect();
    const database = new Database(module, instance, connection, options.signal);
    const list = options.directories.map((directory) => quoteText(directory)).join(', ');
    await database.run(`SET allowed_directories = [${list}]`);
    await database.run(`SET TimeZone = 'UTC'`).catch(() => undefined);
    return database;
  }

  /** Runs statements that are ours. */
  async run(sql: string): Promise<void> {
    await this.#unlessAborted(() => this.#connection.run(sql));
  }

  /** All rows of a small result, as objects with JavaScript values (integers as numbers). */
  async rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
    const reader = await this.#unlessAborted(() => this.#connection.runAndReadAll(sql));
    return reader.getRowObjectsJS().map((row) => {
      for (const [key, value] of Object.entries(row)) {
        if (typeof value === 'bigint') (row as Record<string, unknown>)[key] = Number(value);
      }
      return row as Row;
    });
  }

  /** Files that match an absolute pattern. */
  async glob(pattern: string): Promise<string[]> {
    const rows = await this.rows<{ file: string }>(`SELECT file FROM glob(${quoteText(pattern)})`);
    return rows.map(({ file }) => file);
  }

  /**
   * From now on nothing outside the allowed folders can be read or written, no extension loaded, and no setting
   * changed. Called before SQL that is not ours.
   */
  async lock(): Promise<void> {
    await this.run('SET enable_external_access = false');
    await this.run('SET lock_configuration = true');
  }

  /**
   * Checks that a text is one SELECT statement and nothing else.
   * @param key where the text comes from, for the message.
   * @throws ConfigurationError with DuckDB's words if it is not.
   */
  async checkSelect(sql: string, key: string): Promise<void> {
    let count: number;
    let isSelect = false;
    try {
      const statements = await this.#connection.extractStatements(sql);
      count = statements.count;
      if (count === 1) {
        const prepared = await statements.prepare(0);
        isSelect =
          prepared.statementType === this.#module.StatementType.SELECT && prepared.parameterCount === 0;
        prepared.destroySync();
      }
    } catch (cause) {
      throw new ConfigurationError(`The query cannot be used: ${messageOf(cause)}`, {
        location: { key },
        hint: 'It reads the table "source" with DuckDB\'s SQL; files, extensions and settings are closed to it.',
        cause,
      });
    }
    if (count !== 1 || !isSelect) {
      throw new ConfigurationError('The query must be one SELECT statement.', {
        location: { key },
        hint: 'Write a single SELECT over the table "source".',
      });
    }
  }

  /**
   * Reads a result into typed columns, chunk by chunk.
   * @param sql a query whose columns are those of `types`, in that order, of the types that `normalisedType` gives.
   */
  async table(sql: string, types: readonly { name: string; type: ColumnType }[]): Promise<Table> {
    const result = await this.#unlessAborted(() => this.#connection.stream(sql));
    const builders = types.map(({ name, type }) => new ChunkBuilder(name, type));
    for (;;) {
      const chunk = await this.#unlessAborted(() => result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) break;
      for (const [index, builder] of builders.entries()) {
        builder.add(chunk.getColumnVector(index), chunk.rowCount);
      }
    }
    return tableOf(builders.map((builder) => builder.column()));
  }

  /** The values of a query's one text column, chunk by chunk. */
  async *texts(sql: string): AsyncGenerator<string[]> {
    const result = await this.#unlessAborted(() => this.#connection.stream(sql));
    for (;;) {
      const chunk = await this.#unlessAborted(() => result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) return;
      const vector = chunk.getColumnVector(0);
      yield Array.from({ length: chunk.rowCount }, (_, row) => vector.getItem(row) as string);
    }
  }

  async #unlessAborted<T>(work: () => Promise<T>): Promise<T> {
    this.#signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      // An interrupted query fails in DuckDB's words; what counts is why it was interrupted.
      this.#signal?.throwIfAborted();
      throw error;
    }
  }

  close(): void {
    this.#signal?.removeEventListener('abort', this.#interrupt);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** A name in SQL, whatever characters it has. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL, whatever characters it has. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

class ChunkBuilder {
  readonly #name: string;
  readonly #type: ColumnType;
  #values: Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
  #length = 0;
  readonly #dictionary = new TextDictionary();

  constructor(name: string, type: ColumnType) {
    this.#name = name;
    this.#type = type;
    this.#values = type === 'text' ? new Int32Array(4096) : new Float64Array(4096);
  }

  add(vector: DuckDB.DuckDBVector, rows: number): void {
    if (this.#length + rows > this.#values.length) {
      const larger =
        this.#type === 'text'
          ? new Int32Array(this.#values.length * 2 + rows)
          : new Float64Array(this.#values.length * 2 + rows);
      larger.set(this.#values.subarray(0, this.#length));
      this.#values = larger;
    }
    for (let row = 0; row < rows; row++) {
      const item = vector.getItem(row);
      this.#values[this.#length++] =
        this.#type === 'text'
          ? this.#dictionary.code(item as string | null)
          : item === null
            ? Number.NaN
            : (item as number);
    }
  }

  column(): Column {
    const name = this.#name;
    const values = this.#values.slice(0, this.#length);
    return this.#type === 'text'
      ? { kind: 'text', name, type: 'text', codes: values as Int32Array, dictionary: this.#dictionary.values }
      : { kind: 'numeric', name, type: this.#type, values: values as Float64Array };
  }
}
