import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { freePort, startProgram } from './program.ts';

const run = promisify(execFile);

/** A real PostgreSQL with a superuser and a reader, each with a password. */
export interface PostgresServer {
  readonly port: number;
  /** As superuser, to put rows there. */
  readonly sql: Sql;
  /** The environment of a client that may only read. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export const readerPassword = 'kept-secret-8271';

/** The folder of PostgreSQL's programs; null where there are none. */
export async function findPostgres(): Promise<string | null> {
  const root = '/usr/lib/postgresql';
  const versions = (await readdir(root).catch(() => [])).sort((a, b) => Number(b) - Number(a));
  if (versions.length > 0) return join(root, versions[0], 'bin');
  return run('pg_config', ['--bindir']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

/** Starts a server on a free port of this machine, with its data in a temporary folder. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-postgres-'));
  // The server does not run as root.
  const owner: { uid?: number; gid?: number } = process.getuid?.() === 0 ? await idsOf('postgres') : {};
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const locale = { LC_ALL: 'C', PATH: process.env.PATH };
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'admin', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
    ...owner,
    env: locale,
    cwd: folder,
  });
  const port = await freePort();
  const admin = () =>
    postgres({
      host: '127.0.0.1',
      port,
      user: 'admin',
      database: 'postgres',
      password: () => '',
      max: 2,
      onnotice: () => undefined,
    });
  const program = await startProgram(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder, '-c', 'fsync=off'],
    { ...owner, env: locale, cwd: folder },
    async () => {
      const probe = admin();
      try {
        await probe`select 1`;
        return true;
      } finally {
        await probe.end({ timeout: 1 });
      }
    },
  );
  const sql = admin();
  await sql.unsafe(`create role reader login password '${readerPassword}'`);
  await sql.unsafe('grant pg_read_all_data to reader');
  // From now on a password is asked for: the first line that fits counts.
  const rules = ['host all admin 127.0.0.1/32 trust', 'host all all 127.0.0.1/32 scram-sha-256'];
  await sql.unsafe(
    `copy (values ${rules.map((rule) => `('${rule}')`).join(', ')}) to '${join(data, 'pg_hba.conf')}'`,
  );
  await sql`select pg_reload_conf()`;
  return {
    port,
    sql,
    environment: { PGUSER: 'reader', PGPASSWORD: readerPassword },
    close: async () => {
      await sql.end({ timeout: 1 });
      // Fast: it does not wait for clients.
      await program.stop('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (option) => Number((await run('id', [option, user])).stdout)),
  );
  return { uid, gid };
}
