import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError, describeError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import type { SourceItem } from '../../../shared/src/config/source-schema.ts';
import { findPostgres, type PostgresServer, readerPassword, startPostgres } from '../../servers/postgres.ts';
import { type Owner, workspace } from '../../support/workspace.ts';
import { startReading } from './reading.ts';

const programs = await findPostgres();
const skip = programs === null ? 'PostgreSQL is not installed (.ci/install-test-servers.sh)' : false;

describe('rows from PostgreSQL', { skip }, () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgres(programs as string);
    await server.sql.unsafe(`
      create type mood as enum ('glad', 'sad');
      create table measured (
        id bigint primary key, small smallint, whole integer, exact numeric, quick real, double_ double precision,
        yes boolean, day date, moment timestamp, zoned timestamptz, words text, many json, unique_ uuid, mood mood,
        raw bytea, list integer[], padded char(5));
      insert into measured values
        (9007199254740993, 1, -2147483648, 12345678901234567.125, 0.1, 1e300, true, '2026-01-31',
         '2026-01-31 12:00:00.5', '2026-01-31 12:00:00+02', 'he said "so",' || chr(10) || 'and left \\N', '{"a": [1]}',
         '550e8400-e29b-41d4-a716-446655440000', 'glad', '\\xdeadbeef', '{1,null}', 'ab'),
        (2, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
        (3, 0, 0, 'NaN', 'Infinity', '-Infinity', false, '1800-06-15', '1800-06-15', '2026-01-31 00:00:00-11', '',
         '""', null, 'sad', '\\x', '{}', ''),
        (4, 0, 0, 0, 0, 0, false, 'infinity', '-infinity', 'epoch', '\\N', 'null', null, null, null, null, null)`);
  });
  after(() => server.close());

  const source = (query: string, more: Partial<Exclude<SourceItem, string>> = {}) => ({
    postgres: `postgres://127.0.0.1:${server.port}/postgres`,
    query,
    ...more,
  });
  const start = (t: Owner, environment: Record<string, string> = {}, signal?: AbortSignal) =>
    startReading(t, '/', {
      environment: { ...server.environment, ...environment },
      ...(signal === undefined ? {} : { signal }),
    });
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => assert.fail('it was accepted'),
      (error: Error) => error,
    );

  test('keep their types, their moments in UTC, and NULL apart from empty text', async (t) => {
    const reading = await start(t);
    const { types, rows, names } = await reading.load(source('select * from measured;'), { orderBy: 'id' });
    assert.deepEqual(types, {
      id: 'BIGINT',
      small: 'INTEGER',
      whole: 'INTEGER',
      exact: 'DOUBLE',
      quick: 'DOUBLE',
      double_: 'DOUBLE',
      yes: 'BOOLEAN',
      day: 'DATE',
      moment: 'TIMESTAMP',
      zoned: 'TIMESTAMP',
      words: 'VARCHAR',
      many: 'VARCHAR',
      unique_: 'VARCHAR',
      mood: 'VARCHAR',
      raw: 'VARCHAR',
      list: 'VARCHAR',
      padded: 'VARCHAR',
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const full = byId.get('9007199254740993');
    assert.equal(full?.exact, '1.2345678901234568e+16');
    assert.equal(full?.quick, '0.1');
    assert.equal(full?.moment, '2026-01-31 12:00:00.5');
    assert.equal(full?.zoned, '2026-01-31 10:00:00');
    assert.equal(full?.words, 'he said "so",\nand left \\N');
    assert.equal(full?.raw, '\\xdeadbeef');
    assert.equal(full?.list, '{1,NULL}');
    for (const [name, value] of Object.entries(byId.get('2') ?? {})) {
      assert.equal(value, name === 'id' ? '2' : null, name);
    }
    assert.equal(byId.get('3')?.words, '');
    assert.equal(byId.get('3')?.exact, 'nan');
    assert.equal(byId.get('3')?.zoned, '2026-01-31 11:00:00');
    assert.equal(byId.get('4')?.words, '\\N');
    assert.equal(byId.get('4')?.day, 'infinity');
    assert.deepEqual(names, [`postgres://127.0.0.1:${server.port}/postgres`]);
  });

  test('of one column are all there, NULL as well', async (t) => {
    const reading = await start(t);
    const query = "select x from (values ('a'), (null), (''), ('b')) as t (x)";
    const { rows } = await reading.load(source(query));
    assert.deepEqual(rows.map(({ x }) => x).sort(), ['', 'a', 'b', null]);
  });

  test('that are labels or ids are text as PostgreSQL writes them', async (t) => {
    const reading = await start(t);
    const { types } = await reading.load(source('select id, yes from measured'), { textColumns: ['yes'] });
    assert.deepEqual(types, { id: 'BIGINT', yes: 'VARCHAR' });
  });

  test('of several queries are put together by name', async (t) => {
    const reading = await start(t);
    const { rows, warnings } = await reading.load(
      [source('select 1 as a, 2 as b'), source('select 3 as b')] as SourceItem[],
      { orderBy: 'a' },
    );
    assert.deepEqual(rows, [
      { a: '1', b: '2' },
      { a: null, b: '3' },
    ]);
    assert.match(warnings[0], /^1 of 2 files lack the column "a"/);
  });

  for (const [query, message] of [
    ['selct 1', /failed: syntax error at or near "selct"/],
    ['select * from absent', /failed: relation "absent" does not exist/],
    ['select 1; select 2', /failed: cannot insert multiple commands/],
    ["select 1) to program 'touch /tmp/stolen' --", /failed: syntax error/],
    ['select $1::int', /has parameters/],
    ['select 1 as a, 2 as "A"', /two columns named "A"/],
    ['select', /gives no columns/],
    ['insert into measured values (9) returning id', /would change the database|permission denied/],
    ['set statement_timeout = 0', /gives no columns/],
    [
      "select 1 where set_config('transaction_read_only', 'off', false) <> ''",
      /transaction read-write mode|would change/,
    ],
    ['select id from measured where id < 0', /^There are no rows in/],
    ['select 1/(id-2) from measured', /failed: division by zero/],
  ] as const) {
    test(`are refused: ${query}`, async (t) => {
      const reading = await start(t);
      const error = await failure(reading.load(source(query)));
      assert.ok(error instanceof ConfigurationError, error.stack);
      assert.match(error.message, message);
      assert.equal(error.location.key, 'data.source');
      assert.ok(
        (await reading.leftovers()).every((name) => !/\.rows$/.test(name) || /no rows/.test(error.message)),
      );
    });
  }

  test('are not waited for longer than allowed', async (t) => {
    const reading = await start(t);
    const error = await failure(reading.load(source('select 1 as a, pg_sleep(60)', { timeout: 1 })));
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /took longer than 1 seconds/);
  });

  test('are not read beyond the limit', async (t) => {
    const reading = await start(t);
    const query = 'select generate_series(1, 100000000) as i';
    const error = await failure(reading.load(source(query, { 'max-bytes': 100_000 })));
    assert.match(error.message, /larger than 100000 bytes/);
    await untilIdle();
  });

  test('stop with the job, and the query with them', async (t) => {
    const controller = new AbortController();
    const reading = await start(t, {}, controller.signal);
    const loading = failure(
      reading.load(source('select i, pg_sleep(1) from generate_series(1, 60) as s (i)')),
    );
    while ((await activeQueries()) === 0) await new Promise((done) => setTimeout(done, 20));
    controller.abort(new Error('cancelled'));
    assert.equal((await loading).message, 'cancelled');
    await untilIdle();
  });

  test('that end in the middle are not taken for all', async (t) => {
    const reading = await start(t);
    const loading = failure(
      reading.load(
        source(
          'select i, case when i > 2000 then pg_sleep(0.01)::text end from generate_series(1, 3000) as s (i)',
        ),
      ),
    );
    while ((await activeQueries()) === 0) await new Promise((done) => setTimeout(done, 20));
    await server.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mlops-actions'`;
    const error = await loading;
    assert.ok(error instanceof InfrastructureError, error.stack);
    assert.equal(error.retryable, true);
  });

  async function untilIdle(): Promise<void> {
    for (let tries = 0; (await activeQueries()) > 0; tries++) {
      assert.ok(tries < 100, 'the query goes on');
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  async function activeQueries(): Promise<number> {
    const [{ count }] = await server.sql<[{ count: string }]>`
      select count(*) from pg_stat_activity where application_name = 'mlops-actions' and state = 'active'`;
    return Number(count);
  }

  test('need a user who is let in, and the password is nowhere', async (t) => {
    const wrong = 'wrong-secret-1234';
    for (const [environment, message] of [
      [{ PGPASSWORD: wrong }, /does not let "reader" in/],
      [{ PGUSER: 'nobody' }, /does not let "nobody" in/],
      [{ PGSSLMODE: 'require' }, /could not be read/],
      [{ PGHOST: 'other.example' }, /names the host "127\.0\.0\.1", but PGHOST is another/],
      [{ PGSSLMODE: 'maybe' }, /PGSSLMODE is none that is known/],
    ] as const) {
      const reading = await start(t, environment);
      const error = await failure(reading.load(source('select 1 as a')));
      assert.match(error.message, message);
      const shown = `${describeError(error)} ${reading.log.join('\n')}`;
      assert.doesNotMatch(shown, new RegExp(`${wrong}|${readerPassword}`));
    }
  });

  test('come from where the environment says', async (t) => {
    const { port } = server;
    const url = `postgres://reader:${readerPassword}@127.0.0.1:${port}/postgres?sslmode=disable`;
    const environments: Record<string, string>[] = [
      { PGHOST: '127.0.0.1', PGPORT: String(port), PGDATABASE: 'postgres' },
      { DATABASE_URL: url, PGUSER: '', PGPASSWORD: '' },
    ];
    for (const environment of environments) {
      const reading = await start(t, environment);
      const { rows, names } = await reading.load({ postgres: 'environment', query: 'select 1 as a' });
      assert.deepEqual(rows, [{ a: '1' }]);
      assert.deepEqual(names, ['postgres (environment)']);
    }
    const reading = await start(t, {});
    const error = await failure(reading.load({ postgres: 'environment', query: 'select 1 as a' }));
    assert.match(error.message, /not said where/);
  });

  test('in a URL with a password are refused, and the password is not repeated', async (t) => {
    const reading = await start(t);
    const error = await failure(
      reading.load({ postgres: 'postgres://me:hunter2@127.0.0.1/x', query: 'select 1' }),
    );
    assert.match(error.message, /holds a user name or password/);
    assert.doesNotMatch(describeError(error), /hunter2/);
  });

  test('become a data set, and the same rows are taken from the cache', async (t) => {
    await server.sql.unsafe(`drop table if exists fruit;
      create table fruit as select (i * 37) % 50 / 2.0 as weight, case when i % 3 = 0 then 'apple' else 'pear' end as kind
      from generate_series(1, 200) as s (i)`);
    const space = await workspace(
      t,
      {
        'mlops.yml': `name: fruit\ndata:\n  source:\n    postgres: postgres://127.0.0.1:${server.port}/postgres\n    query: select * from fruit\n  target: kind\n`,
      },
      server.environment,
    );
    const first = await space.run('prepare-data');
    assert.equal(first.outcome.outputs.rows, '200');
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    await server.sql.unsafe("insert into fruit values (20.5, 'pear')");
    const third = await space.run('prepare-data');
    assert.equal(third.outcome.outputs['cache-hit'], 'false');
    assert.equal(third.outcome.outputs.rows, '201');
    await server.sql.unsafe('alter table fruit rename weight to heaviness');
    const renamed = await space.run('prepare-data');
    assert.equal(renamed.outcome.outputs['cache-hit'], 'false', 'other names are other data');
    const everything = (await Promise.all((await space.files()).map((path) => space.read(path)))).join('\n');
    assert.doesNotMatch(everything + space.log.join('\n'), new RegExp(readerPassword));
    assert.equal(
      (await space.files()).some((path) => path.includes('.partial')),
      false,
    );
  });
});
