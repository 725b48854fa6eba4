import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type * as DuckDB from '@duckdb/node-api';
import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import { temporaryName } from '../base/files.ts';
import { findClosedCall } from './query-calls.ts';

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
  readonly #spill: string | null;
  readonly #beside: Database[] = [];
  /** Files that stay readable after `lock`. */
  readonly #open = new Set<string>();
  readonly #interrupt = (): void => this.#connection.interrupt();

  private constructor(
    module: DuckDBModule,
    instance: DuckDB.DuckDBInstance,
    connection: DuckDB.DuckDBConnection,
    signal: AbortSignal | undefined,
    /** Folder for what does not fit into memory; null for a second connection, whose first one has it. */
    spill: string | null,
  ) {
    this.#module = module;
    this.#instance = instance;
    this.#connection = connection;
    this.#signal = signal;
    this.#spill = spill;
    signal?.addEventListener('abort', this.#interrupt);
  }

  static async open(options: DatabaseOptions): Promise<Database> {
    const module = await options.load();
    // A name that is cleared away if the process is killed before it can do so itself.
    const spill = temporaryName(join(options.temporaryDirectory, 'duckdb'));
    await mkdir(options.temporaryDirectory, { recursive: true });
    const instance = await module.DuckDBInstance.create(':memory:', {
      temp_directory: spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...(options.threads ? { threads: String(options.threads) } : {}),
      ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
    });
    const connection = await instance.connect();
    const database = new Database(module, instance, connection, options.signal, spill);
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

  /** Lets files be read after `lock` too, by us: SQL that is not ours has no way to name a file. */
  async keepOpen(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#open.add(path);
    const list = [...this.#open].map((path) => quoteText(path)).join(', ');
    await this.run(`SET allowed_paths = [${list}]; SET parquet_metadata_cache = true`);
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
      if (count === 1 && (await this.#isOpenQuery(sql))) {
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

  /** @returns false if it is no query. @throws if it calls what it may not; that is known before anything is run. */
  async #isOpenQuery(sql: string): Promise<boolean> {
    const [{ text }] = await this.rows<{ text: string }>(
      `SELECT json_serialize_sql(${quoteText(sql)}) AS text`,
    );
    const tree = JSON.parse(text) as { error: boolean };
    const closed = findClosedCall(tree);
    if (closed !== null) throw new Error(`it calls "${closed}", which is closed to it.`);
    return !tree.error;
  }

  /** A result as it comes, in its order, without the whole of it in memory. */
  async *chunks(sql: string): AsyncGenerator<RowChunk> {
    const result = await this.#unlessAborted(() => this.#connection.stream(sql));
    const fetch = () => this.#unlessAborted(() => result.fetchChunk());
    let next = fetch();
    try {
      for (;;) {
        const chunk = await next;
        if (!chunk || chunk.rowCount === 0) return;
        // The database works on the next one while this one is looked at; what fails is told when it is its turn.
        next = fetch();
        next.catch(() => undefined);
        yield new RowChunk(chunk);
      }
    } finally {
      // Whoever stops early leaves nothing at work behind.
      await next.catch(() => undefined);
    }
  }

  /** Another connection to the same data, for work that goes on beside this one. Closed with this one. */
  async connectBeside(): Promise<Database> {
    const beside = new Database(
      this.#module,
      this.#instance,
      await this.#instance.connect(),
      this.#signal,
      null,
    );
    this.#beside.push(beside);
    return beside;
  }

  async #unlessAborted<T>(work: () => Promise<T>): Promise<T> {
    this.#signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      // An interrupted query fails in DuckDB's words; what counts is why it was interrupted.
      this.#signal?.throwIfAborted();
      throw lackOfRoom(error) ?? error;
    }
  }

  close(): void {
    for (const beside of this.#beside) beside.#disconnect();
    this.#disconnect();
    this.#instance.closeSync();
    if (this.#spill !== null) rmSync(this.#spill, { recursive: true, force: true });
  }

  #disconnect(): void {
    this.#signal?.removeEventListener('abort', this.#interrupt);
    this.#connection.closeSync();
  }
}

/** What says nothing of query or data, but that memory or disk do not suffice; null for all else. */
function lackOfRoom(cause: unknown): InfrastructureError | null {
  const text = messageOf(cause);
  if (!/^Out of Memory Error|No space left on device/i.test(text)) return null;
  return new InfrastructureError(`Memory or disk do not suffice: ${text.split('\n')[0]}`, {
    hint: 'Free some room on the disk, or allow more memory with the input "memory".',
    cause,
  });
}

/** A name in SQL, whatever characters it has. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL, whatever characters it has. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Rows of a result: views into the database's memory, of the type that the query gave the column. */
export class RowChunk {
  readonly #chunk: DuckDB.DuckDBDataChunk;
  readonly rows: number;

  constructor(chunk: DuckDB.DuckDBDataChunk) {
    this.#chunk = chunk;
    this.rows = chunk.rowCount;
  }

  /** Of a DOUBLE column without nulls. */
  doubles(column: number): Float64Array {
    return this.#items(column) as Float64Array;
  }

  /** Of an INTEGER column without nulls. */
  integers(column: number): Int32Array {
    return this.#items(column) as Int32Array;
  }

  /** Of a BIGINT column without nulls. */
  longs(column: number): BigInt64Array {
    return this.#items(column) as BigInt64Array;
  }

  /** Of a VARCHAR column. */
  texts(column: number): (string | null)[] {
    const vector = this.#chunk.getColumnVector(column);
    return Array.from({ length: this.rows }, (_, row) => vector.getItem(row) as string | null);
  }

  /** The array behind a column: the way that the types declare makes a value or null of each cell. */
  #items(column: number): ArrayBufferView {
    return (this.#chunk.getColumnVector(column) as unknown as { items: ArrayBufferView }).items;
  }
}
