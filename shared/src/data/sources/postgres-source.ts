import { rm } from 'node:fs/promises';
import type { Options, Sql } from 'postgres';
import { canonicalJson, sha256 } from '../../base/digest.ts';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import { once } from './once.ts';
import { type PostgresConnection, postgresConnection } from './postgres-connection.ts';
import { RowFile } from './row-file.ts';
import type { NamedType, ReadingContext, SourceFile, SourcePart } from './source-access.ts';
import { locationName, type PostgresLocation } from './source-location.ts';
import { longestAllowedLine } from './text-check.ts';

/** DuckDB's types for PostgreSQL's, by object id (src/include/catalog/pg_type.dat); all others are text. */
const types: Readonly<Record<number, string>> = {
  16: 'BOOLEAN',
  20: 'BIGINT',
  21: 'INTEGER',
  23: 'INTEGER',
  26: 'BIGINT',
  700: 'DOUBLE',
  701: 'DOUBLE',
  1082: 'DATE',
  1114: 'TIMESTAMP',
  1184: 'TIMESTAMP',
  1700: 'DOUBLE',
};

interface Fetched {
  readonly path: string;
  readonly digest: string;
  readonly longestLine: number;
  readonly columns: readonly NamedType[];
}

/**
 * The rows of a query, streamed into a file: they are never all in memory. The query runs in a read-only transaction
 * with a time limit and is cancelled with the job. Its content is known only by fetching it.
 */
export function postgresPart(location: PostgresLocation, context: ReadingContext): SourcePart {
  const name = locationName(location);
  const fetched = once(() => fetchRows(location, name, context));
  return {
    id: `${name} ${location.query}`,
    name,
    format: 'rows',
    fingerprint: once(async () => {
      const { digest, columns } = await fetched();
      return sha256(canonicalJson([digest, columns]));
    }),
    file: once(async (): Promise<SourceFile> => {
      const { path, longestLine, columns } = await fetched();
      return { name, path, format: 'rows', delimiter: ',', longestLine, columns };
    }),
  };
}

async function fetchRows(
  location: PostgresLocation,
  name: string,
  context: ReadingContext,
): Promise<Fetched> {
  const { signal, log } = context;
  const connection = await postgresConnection(location, context);
  const path = await context.newFile('rows');
  const { default: postgres } = await import('postgres');
  let isLost = false;
  const sql = postgres({
    ...optionsOf(connection),
    onclose: () => {
      isLost = true;
    },
  });
  const session: Session = {
    // The library would connect again by itself, and go on outside of the transaction.
    statement: (text, options) => {
      if (isLost) throw Object.assign(new Error('the connection was closed'), { code: 'CONNECTION_CLOSED' });
      return sql.unsafe(text, [], options as never);
    },
    stop: (pid) => {
      isLost = true;
      // Rows that are under way would come before the answer to anything else.
      void sql.end({ timeout: 0 });
      void cancel(postgres(optionsOf(connection)), pid);
    },
  };
  try {
    const rows = await streamRows(session, location, path, name, context);
    log.info(`Fetched the rows of ${name}.`);
    return rows;
  } catch (error) {
    await rm(path, { force: true });
    signal?.throwIfAborted();
    throw translated(error, location, name, connection, context);
  } finally {
    await close(sql);
  }
}

function optionsOf({ host, port, database, user, password, ssl }: PostgresConnection): Options<never> {
  const isSocket = host.startsWith('/');
  return {
    // Lists are taken as they are; a text would be split at colons and commas.
    host: isSocket ? host : ([host] as never),
    port: isSocket ? port : ([port] as never),
    database,
    user,
    // A function, since the library takes PGPASSWORD by itself for an empty text.
    password: () => password ?? '',
    ssl: ssl as never,
    max: 1,
    connect_timeout: 30,
    fetch_types: false,
    prepare: false,
    onnotice: () => undefined,
    connection: { application_name: 'mlops-actions' },
  };
}

/** The one connection that everything happens on. */
interface Session {
  statement(text: string, options?: { simple: boolean }): ReturnType<Sql['unsafe']>;
  /** Ends it, and over another connection what the server is doing for it. */
  stop(pid: number): void;
}

/** Best effort: where it fails, the time limit ends the query. */
async function cancel(sql: Sql, pid: number): Promise<void> {
  await sql`SELECT pg_cancel_backend(${pid})`.catch(() => undefined);
  await close(sql);
}

/** Ends the connection, and does not wait for a server that says nothing. */
async function close(sql: Sql): Promise<void> {
  await sql.end({ timeout: 1 }).catch(() => undefined);
}

async function streamRows(
  { statement, stop: stopServer }: Session,
  location: PostgresLocation,
  path: string,
  name: string,
  context: ReadingContext,
): Promise<Fetched> {
  const { key, signal } = context;
  await statement('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await statement(`SET LOCAL statement_timeout = ${location.timeout * 1000}`);
  for (const [setting, value] of [
    ['timezone', 'UTC'],
    ['datestyle', 'ISO, YMD'],
    ['intervalstyle', 'iso_8601'],
    ['bytea_output', 'hex'],
  ]) {
    await statement(`SET LOCAL ${setting} = '${value}'`);
  }
  const [{ pid }] = await statement('SELECT pg_backend_pid() AS pid');
  const described = await statement(location.query).describe();
  // A description is answered before the server is ready. What is sent before that waits in the library, which would
  // send it over a new connection if this one closed, outside of the transaction. So nothing that matters waits.
  await statement('SELECT 1');
  const columns = describeColumns(described, name, key);
  const file = new RowFile(
    path,
    columns.map(({ type }) => type === 'VARCHAR'),
  );
  let refusal: Error | null = null;
  const stop = (): void => stopServer(pid as number);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    // The extended protocol takes one statement and no more.
    await statement(location.query, { simple: false })
      .raw()
      .forEach((row) => {
        if (refusal !== null || signal?.aborted) return;
        file.add(row as never);
        refusal = tooLarge(file, location, name, key);
        if (refusal !== null) stop();
      });
    if (refusal !== null) throw refusal;
    signal?.throwIfAborted();
    return { path, columns, digest: file.finish(), longestLine: file.longestRow };
  } catch (error) {
    throw refusal ?? error;
  } finally {
    signal?.removeEventListener('abort', stop);
    file.close();
  }
}

function tooLarge(file: RowFile, { maxBytes }: PostgresLocation, name: string, key: string): Error | null {
  const location = { key, file: name };
  if (file.longestRow > longestAllowedLine) {
    return new ConfigurationError(`A row of "${name}" is longer than ${longestAllowedLine / 2 ** 20} MiB.`, {
      location,
      hint: 'Select fewer columns.',
    });
  }
  if (file.size <= maxBytes) return null;
  return new ConfigurationError(
    `The rows of "${name}" are larger than ${maxBytes} bytes, which is the limit.`,
    {
      location,
      hint: 'Select fewer rows, or raise max-bytes of the source.',
    },
  );
}

function describeColumns(
  {
    columns,
    types: parameters,
  }: { columns?: readonly { name: string; type: number }[]; types?: readonly unknown[] },
  name: string,
  key: string,
): NamedType[] {
  const refuse = (message: string, hint: string) =>
    new ConfigurationError(message, { location: { key, file: name }, hint });
  if (columns === undefined || columns.length === 0) {
    throw refuse('The query for PostgreSQL gives no columns.', 'Write a SELECT.');
  }
  if (parameters !== undefined && parameters.length > 0) {
    throw refuse('The query for PostgreSQL has parameters.', 'Write the values into the query.');
  }
  const lower = columns.map((column) => column.name.toLowerCase());
  const twice = columns.find((_, index) => lower.indexOf(lower[index]) !== index);
  if (twice !== undefined) {
    throw refuse(`The query for PostgreSQL gives two columns named "${twice.name}".`, 'Name one with "as".');
  }
  return columns.map((column) => ({ name: column.name, type: types[column.type] ?? 'VARCHAR' }));
}

/** What PostgreSQL or the way to it says, by SQLSTATE (PostgreSQL's appendix A), in words for a user. */
function translated(
  error: unknown,
  { timeout }: PostgresLocation,
  name: string,
  { user, password, database }: PostgresConnection,
  { secrets, key }: ReadingContext,
): unknown {
  if (error instanceof ConfigurationError || error instanceof InfrastructureError) return error;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return error;
  const said = messageOf(error).split('\n')[0];
  const redacted = secrets.redact(password ? said.replaceAll(password, '***') : said);
  const location = { key, file: name };
  const configuration = (message: string, hint: string) =>
    new ConfigurationError(message, { location, hint, cause: error });
  if (code.startsWith('28')) {
    return new InfrastructureError(`PostgreSQL (${name}) does not let "${user}" in: ${redacted}.`, {
      hint: 'Check PGUSER and PGPASSWORD.',
      cause: error,
    });
  }
  if (code === '3D000')
    return configuration(`PostgreSQL (${name}) has no database "${database}".`, 'Check its name.');
  if (code === '57014') {
    return configuration(
      `The query for PostgreSQL (${name}) took longer than ${timeout} seconds.`,
      'Make it faster, or raise timeout of the source.',
    );
  }
  if (code === '25006') {
    return configuration(
      `The query for PostgreSQL (${name}) would change the database: ${redacted}.`,
      'Write a SELECT that only reads.',
    );
  }
  if (/^(42|22|25|0A|21|26)/.test(code)) {
    return configuration(`The query for PostgreSQL (${name}) failed: ${redacted}.`, 'Try it with psql.');
  }
  return new InfrastructureError(`PostgreSQL (${name}) could not be read: ${redacted} (${code}).`, {
    hint: 'Is it up, and may this machine connect to it? PGSSLMODE decides whether the connection is encrypted.',
    retryable: true,
    cause: error,
  });
}
