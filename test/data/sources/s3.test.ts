import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ConfigurationError, describeError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { findS3Server, type S3Server, startS3 } from '../../servers/s3.ts';
import { fruit, fruitCsv } from '../../support/fruit.ts';
import { type Owner, workspace } from '../../support/workspace.ts';
import { startReading } from './reading.ts';

const program = await findS3Server();
const skip = program === null ? 'no S3-compatible storage is installed (.ci/install-test-servers.sh)' : false;

describe('objects of S3-compatible storage', { skip }, () => {
  let server: S3Server;
  before(async () => {
    server = await startS3(program as string);
    await server.makeBucket('data');
    await server.put('data', 'one.csv', 'a,b\n1,x\n');
    await server.put('data', 'days/2026-01-01.csv', 'a,b\n1,x\n');
    await server.put('data', 'days/2026-01-02.csv.gz', Uint8Array.from(gzipSync('a,b\n2,y\n')));
    await server.put('data', 'days/older/2025-12-31.csv', 'a\n3\n');
    await server.put('data', 'days/notes.txt.bak', 'nothing');
    await server.put('data', "odd names/a+b (c)'s & 100% größe=*.csv", 'a\n4\n');
  });
  after(() => server.close());

  const start = (t: Owner, environment: Record<string, string> = {}) =>
    startReading(t, '/', { environment: { ...server.environment, ...environment } });
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => assert.fail('it was accepted'),
      (error: Error) => error,
    );

  test('are read by key, with a signature that the storage checks', async (t) => {
    const reading = await start(t);
    const { rows, names } = await reading.load('s3://data/one.csv');
    assert.deepEqual(rows, [{ a: '1', b: 'x' }]);
    assert.deepEqual(names, ['s3://data/one.csv']);
    await reading.sources.close();
    assert.deepEqual(await reading.leftovers(), []);
  });

  test('are read whatever characters their key has', async (t) => {
    const reading = await start(t);
    const key = "s3://data/odd names/a+b (c)'s & 100% größe=*.csv";
    assert.deepEqual((await reading.load(key)).rows, [{ a: '4' }]);
    assert.deepEqual((await reading.load('s3://data/odd*/?+b*.csv')).rows, [{ a: '4' }]);
    const exact = key.replace('*', '?');
    assert.deepEqual((await reading.load(exact)).names, [key]);
  });

  test('are found by glob: one star stays within a name, two go through all below', async (t) => {
    const reading = await start(t);
    const days = await reading.load('s3://data/days/2026-*', { orderBy: 'a' });
    assert.deepEqual(
      days.rows.map(({ a }) => a),
      ['1', '2'],
    );
    const all = await reading.load('s3://data/**/20*.csv*', { orderBy: 'a' });
    assert.deepEqual(
      all.rows.map(({ a }) => a),
      ['1', '2', '3'],
    );
    assert.deepEqual(all.warnings, [
      '1 of 3 files lack the column "b", such as "s3://data/days/older/2025-12-31.csv"; its values are missing there.',
    ]);
    const error = await failure(reading.load('s3://data/days/*.parquet'));
    assert.equal(error.message, 'No object matches "s3://data/days/*.parquet".');
  });

  test('are found over several pages of the list', { timeout: 60_000 }, async (t) => {
    await server.makeBucket('many');
    for (let from = 0; from < 1100; from += 50) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          server.put('many', `part/${String(from + index).padStart(5, '0')}.csv`, `a\n${from + index}\n`),
        ),
      );
    }
    const reading = await start(t);
    const prints = await reading.sources.fingerprints('s3://many/part/*.csv', 'data.source');
    assert.equal(prints.length, 1100);
  });

  for (const [what, source, environment, kind, message] of [
    [
      'a bucket that is not there',
      's3://absent-bucket/x.csv',
      {},
      ConfigurationError,
      /^There is no bucket "absent-bucket"\.$/,
    ],
    [
      'a glob in a bucket that is not there',
      's3://absent-bucket/*.csv',
      {},
      ConfigurationError,
      /^There is no bucket/,
    ],
    [
      'a key that is not there',
      's3://data/absent.csv',
      {},
      ConfigurationError,
      /^There is no object "s3:\/\/data\/absent\.csv"\.$/,
    ],
    [
      'a secret key that is wrong',
      's3://data/one.csv',
      { AWS_SECRET_ACCESS_KEY: 'wrong-9981' },
      InfrastructureError,
      /does not accept the signature/,
    ],
    [
      'a secret key that is wrong, for a glob',
      's3://data/*.csv',
      { AWS_SECRET_ACCESS_KEY: 'wrong-9981' },
      InfrastructureError,
      /does not accept the signature/,
    ],
    [
      'an access key that is unknown',
      's3://data/one.csv',
      { AWS_ACCESS_KEY_ID: 'nobody-9981' },
      InfrastructureError,
      /does not know the access key|answered 404 \(XAdminUserNotFound\)/,
    ],
    [
      'no key',
      's3://data/one.csv',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      InfrastructureError,
      /Access to "s3:\/\/data\/one\.csv" is denied/,
    ],
    [
      'half a key',
      's3://data/one.csv',
      { AWS_ACCESS_KEY_ID: '' },
      ConfigurationError,
      /^AWS_ACCESS_KEY_ID is not set/,
    ],
    [
      'another region',
      's3://data/one.csv',
      { AWS_REGION: 'us-west-2' },
      ConfigurationError,
      /not in the region "us-west-2"/,
    ],
    [
      'an endpoint that is no address',
      's3://data/one.csv',
      { AWS_ENDPOINT_URL_S3: 'storage' },
      ConfigurationError,
      /AWS_ENDPOINT_URL is no address/,
    ],
    [
      'a key that leaves the bucket',
      's3://data/../private/one.csv',
      {},
      ConfigurationError,
      /has "\." or "\.\." between slashes/,
    ],
    ['a bucket that is no name', 's3://../data/one.csv', {}, ConfigurationError, /does not name an object/],
    [
      'a kind that cannot be read',
      's3://data/days/notes.txt.bak',
      {},
      ConfigurationError,
      /of a kind that cannot be read/,
    ],
  ] as const) {
    test(`end with one clear message for ${what}`, async (t) => {
      const reading = await start(t, environment as Record<string, string>);
      const error = await failure(reading.load(source));
      assert.ok(error instanceof kind, error.stack);
      assert.match(error.message, message);
      const shown = `${describeError(error)} ${reading.log.join('\n')}`;
      assert.doesNotMatch(shown, /wrong-9981|never-shown/);
    });
  }

  test('larger than allowed are not fetched', async (t) => {
    const reading = await start(t);
    const error = await failure(reading.load({ url: 's3://data/one.csv', 'max-bytes': 5 }));
    assert.match(error.message, /larger than 5 bytes/);
  });

  test('become a data set; while their ETag stays they are not fetched again', async (t) => {
    await server.put('data', 'fruit.csv', fruitCsv(fruit(120)));
    const space = await workspace(
      t,
      { 'mlops.yml': 'name: fruit\ndata: { source: "s3://data/fru*.csv", target: kind }\n' },
      server.environment,
    );
    await space.run('prepare-data');
    const fetched = () => space.log.filter((line) => line.startsWith('Fetched')).length;
    assert.equal(fetched(), 1);
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    assert.equal(fetched(), 1);
    await server.put('data', 'fruit.csv', fruitCsv(fruit(130)));
    const third = await space.run('prepare-data');
    assert.equal(third.outcome.outputs['cache-hit'], 'false');
    assert.equal(third.outcome.outputs.rows, '130');
    const manifest = await space.readJson<{ sources: string[] }>(
      '.mlops/artifacts/fruit-dataset/manifest.json',
    );
    assert.deepEqual(manifest.sources, ['s3://data/fruit.csv']);
  });
});
