import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { ConfigurationError } from '../../base/errors.ts';
import type { ReadingContext } from './source-access.ts';
import type { PostgresLocation } from './source-location.ts';

/** Where and as whom to connect. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly ssl: false | 'prefer' | 'require' | ConnectionOptions;
}

const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];

/**
 * Puts together what the source and the environment say, with the variables of PostgreSQL's own programs. Without
 * PGSSLMODE a connection to another machine is encrypted or not made.
 * @throws ConfigurationError naming the variable that is missing or wrong.
 */
export async function postgresConnection(
  { url }: PostgresLocation,
  { secrets, key }: ReadingContext,
): Promise<PostgresConnection> {
  const refuse = (message: string, hint: string) =>
    new ConfigurationError(message, { location: { key }, hint });
  const fromVariable = url === null ? parseDatabaseUrl(secrets.read('DATABASE_URL'), refuse) : null;
  const address = url ?? fromVariable;
  const part = (text: string | undefined) => (text ? decodeURIComponent(text) : undefined);
  const named = address?.hostname.replace(/^\[|\]$/g, '') || undefined;
  const host = named ?? secrets.setting('PGHOST');
  const password = part(fromVariable?.password) ?? secrets.read('PGPASSWORD');
  const user = part(fromVariable?.username) ?? secrets.setting('PGUSER');
  if (host === undefined) {
    throw refuse(
      'It is not said where the PostgreSQL database is.',
      'Name its host in the source, or set PGHOST or DATABASE_URL.',
    );
  }
  if (user === undefined)
    throw refuse('PGUSER is not set.', 'Set it to the name of a user who may only read.');
  const meant = secrets.setting('PGHOST');
  if (url !== null && meant !== undefined && meant !== host) {
    throw refuse(
      `The source names the host "${host}", but PGHOST is another one.`,
      'The password of one host is not sent to another: make them equal, or unset PGHOST.',
    );
  }
  const port = Number(address?.port || secrets.setting('PGPORT') || 5432);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw refuse('PGPORT is no port.', 'Write it like 5432.');
  const isHere = host.startsWith('/') || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  const mode =
    fromVariable?.searchParams.get('sslmode') ??
    secrets.setting('PGSSLMODE') ??
    (isHere ? 'prefer' : 'require');
  if (!sslModes.includes(mode)) {
    throw refuse('PGSSLMODE is none that is known.', `Allowed: ${sslModes.join(', ')}.`);
  }
  const rootFile = secrets.setting('PGSSLROOTCERT');
  const ca = rootFile === undefined || rootFile === 'system' ? undefined : await readFile(rootFile, 'utf8');
  return {
    host,
    port,
    user,
    password,
    database: part(address?.pathname.slice(1)) ?? secrets.setting('PGDATABASE') ?? user,
    ssl: sslOptions(mode, ca),
  };
}

function parseDatabaseUrl(
  text: string | undefined,
  refuse: (message: string, hint: string) => ConfigurationError,
): URL | null {
  if (text === undefined) return null;
  try {
    const url = new URL(text);
    if (/^postgres(ql)?:$/.test(url.protocol)) return url;
  } catch {
    // Said below, without the text: it holds a password.
  }
  throw refuse('DATABASE_URL is no address of a PostgreSQL database.', 'It begins with postgres://.');
}

/** As libpq has it: "require" encrypts without looking at who answers, unless there is a certificate to look for. */
function sslOptions(mode: string, ca: string | undefined): PostgresConnection['ssl'] {
  const trusted = ca === undefined ? {} : { ca };
  if (mode === 'disable') return false;
  if (mode === 'allow' || mode === 'prefer') return 'prefer';
  if (mode === 'verify-full') return { rejectUnauthorized: true, ...trusted };
  if (mode === 'require' && ca === undefined) return 'require';
  return { rejectUnauthorized: true, checkServerIdentity: () => undefined, ...trusted };
}
