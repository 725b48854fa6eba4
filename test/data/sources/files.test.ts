import assert from 'node:assert/strict';
import { mkdir, symlink, utimes } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { PathPattern } from '../../../shared/src/data/sources/glob-pattern.ts';
import { fruit, fruitConfig, fruitCsv } from '../../support/fruit.ts';
import { workspace } from '../../support/workspace.ts';
import { startReading } from './reading.ts';

const rows = [
  { a: '1', b: 'x' },
  { a: '2', b: 'y' },
];
const csv = 'a,b\n1,x\n2,y\n';
const json = '{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n';

function failure(work: Promise<unknown>): Promise<ConfigurationError> {
  return work.then(
    () => assert.fail('it was accepted'),
    (error: unknown) => {
      assert.ok(error instanceof ConfigurationError, String((error as Error).stack));
      return error;
    },
  );
}

describe('files', () => {
  const forms: Record<string, string | Uint8Array> = {
    'data.csv': csv,
    'data.txt': csv.replaceAll(',', ';'),
    'data.csv.gz': gzipSync(csv),
    'data.csv.zst': zstdCompressSync(csv),
    'data.tsv': csv.replaceAll(',', '\t'),
    'data.TSV.GZ': gzipSync(csv.replaceAll(',', '\t')),
    'parts.csv.gz': Buffer.concat([gzipSync('a,b\n1,x\n'), gzipSync('2,y\n')]),
    'data.jsonl': json,
    'data.ndjson.gz': gzipSync(json),
    'data.jsonl.zst': zstdCompressSync(json),
  };
  for (const [name, content] of Object.entries(forms)) {
    test(`are read: ${name}`, async (t) => {
      const space = await workspace(t, { [name]: content });
      const reading = await startReading(t, space.folder);
      assert.deepEqual((await reading.load(name, { orderBy: 'a' })).rows, rows);
      await reading.sources.close();
      assert.deepEqual(await reading.leftovers(), []);
    });
  }

  test('of tabs are split at tabs, whatever else is in them', async (t) => {
    const space = await workspace(t, { 'data.tsv': 'a,1,2,3\tb\n1,5\tx\n' });
    const reading = await startReading(t, space.folder);
    assert.deepEqual((await reading.load('data.tsv')).rows, [{ 'a,1,2,3': '1,5', b: 'x' }]);
  });

  test('are of the kind that "format" says', async (t) => {
    const space = await workspace(t, { 'export.data': json });
    const reading = await startReading(t, space.folder);
    assert.deepEqual((await reading.load({ path: 'export.data', format: 'jsonl' })).rows, rows);
    const error = await failure(reading.load('export.data'));
    assert.match(error.hint ?? '', /format: csv/);
  });

  test('of JSON lines: nested values are text, late keys are kept, labels stay as written', async (t) => {
    const lines = Array.from(
      { length: 30_000 },
      (_, i) => `{"id":${i},"day":"2026-01-01","at":"2026-01-01T10:00:00Z"}`,
    );
    lines.push('{"id":30000,"late":true,"list":[1,{"deep":null}],"day":null}');
    const space = await workspace(t, { 'data.jsonl': lines.join('\n') });
    const reading = await startReading(t, space.folder);
    const loaded = await reading.load('data.jsonl', { orderBy: 'id::BIGINT', textColumns: ['id'] });
    assert.deepEqual(loaded.types, {
      id: 'VARCHAR',
      day: 'DATE',
      at: 'TIMESTAMP',
      late: 'BOOLEAN',
      list: 'VARCHAR',
    });
    assert.deepEqual(loaded.rows[30_000], {
      id: '30000',
      day: null,
      at: null,
      late: 'true',
      list: '[1,{"deep":null}]',
    });
  });

  for (const [what, content, message, line] of [
    ['no JSON', `${json}{"a":1,\n`, /no JSON object/, 3],
    ['a list', `${json}[1,2]\n`, /no JSON object/, undefined],
    ['a key twice', `${json}{"a":1,"a":2}\n`, /the key "a" twice/, 3],
    ['two keys that differ in capitals', '{"a":1}\n{"A":2}\n', /two columns named "a"/, undefined],
    ['an empty key', '{"":1}\n', /key that is empty/, undefined],
    ['a byte order mark', `\uFEFF${json}`, /byte order mark/, 1],
    ['Latin-1', Buffer.from(`${json}{"a":1,"b":"\u00e9"}\n`, 'latin1'), /not in UTF-8/, 3],
  ] as const) {
    test(`of JSON lines are refused for ${what}`, async (t) => {
      const space = await workspace(t, { 'data.jsonl': content });
      const reading = await startReading(t, space.folder);
      const error = await failure(reading.load('data.jsonl'));
      assert.match(error.message, message);
      assert.equal(error.location.file, 'data.jsonl');
      assert.equal(error.location.line, line);
    });
  }

  for (const [what, content] of [
    ['gz', gzipSync(fruitCsv(fruit(3000)))],
    ['zst', zstdCompressSync(fruitCsv(fruit(3000)))],
  ] as const) {
    test(`that are packed and cut off are refused: ${what}`, async (t) => {
      const name = `data.csv.${what}`;
      const space = await workspace(t, { [name]: content.subarray(0, content.length - 20) });
      const reading = await startReading(t, space.folder);
      assert.match((await failure(reading.load(name))).message, /is not a complete (gzip|zstd) file/);
      await reading.sources.close();
      assert.deepEqual(await reading.leftovers(), []);
    });
  }

  test('of different kinds are not mixed', async (t) => {
    const space = await workspace(t, { 'a.csv': csv, 'b.jsonl': json });
    const reading = await startReading(t, space.folder);
    const error = await failure(reading.load(['a.csv', 'b.jsonl']));
    assert.equal(error.message, 'CSV and JSON lines files are mixed in one source.');
  });

  for (const [kind, files] of [
    ['CSV', { '1.csv': csv, '2.csv': 'a\n3\n', '3.csv': 'A,c\n4,9\n' }],
    ['JSON lines', { '1.jsonl': json, '2.jsonl': '{"a":3}\n', '3.jsonl': '{"a":4,"c":9}\n' }],
  ] as const) {
    test(`that lack a column are counted, not passed over: ${kind}`, async (t) => {
      const space = await workspace(t, files);
      const reading = await startReading(t, space.folder);
      const { rows: all, warnings } = await reading.load('?.*', { orderBy: 'a' });
      assert.equal(all.length, 4);
      assert.deepEqual(
        warnings.map((warning) => warning.replace(/\.(csv|jsonl)/g, '')),
        [
          '2 of 3 files lack the column "b", such as "2"; its values are missing there.',
          '2 of 3 files lack the column "c", such as "1"; its values are missing there.',
        ],
      );
    });
  }

  test('that lack a column are a warning of the data set', async (t) => {
    const [header, ...lines] = fruitCsv(fruit(200)).trim().split('\n');
    const space = await workspace(t, {
      'mlops.yml': fruitConfig().replace('data.csv', 'day-*.csv'),
      'day-1.csv': [header, ...lines.slice(0, 100)].join('\n'),
      'day-2.csv': [
        header.replace(',ripe', ''),
        ...lines.slice(100).map((line) => line.replace(/,(true|false),/, ',')),
      ].join('\n'),
    });
    const { outcome } = await space.run('prepare-data');
    const { warnings } = outcome.result as { warnings: string[] };
    assert.ok(
      warnings.includes(
        '1 of 2 files lack the column "ripe", such as "day-2.csv"; its values are missing there.',
      ),
    );
  });

  test('that did not change are digested once and not read again', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig().replace('data.csv', '"*/d*.csv.gz"') });
    await space.write('part/data.csv.gz', gzipSync(fruitCsv(fruit(100))));
    await space.run('prepare-data');
    assert.ok(space.log.some((line) => line.startsWith('Reading part/data.csv.gz')));
    const before = space.log.length;
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    const log = space.log.slice(before).join('\n');
    assert.match(log, /Nothing has changed/);
    assert.doesNotMatch(log, /Reading/);
    await space.write('part/data2.csv.gz', gzipSync(fruitCsv(fruit(50, 2))));
    const third = await space.run('prepare-data');
    assert.equal(third.outcome.outputs['cache-hit'], 'false');
    assert.equal(third.outcome.outputs.rows, '150');
  });

  test('that change while they are read are an error', async (t) => {
    const space = await workspace(t, { 'data.csv': csv });
    const reading = await startReading(t, space.folder);
    await reading.sources.files('data.csv', 'data.source');
    await utimes(space.path('data.csv'), 1, 1);
    assert.match((await failure(reading.load('data.csv'))).message, /changed while it was being read/);
  });
});

describe('globs', () => {
  test('find files in sorted order, once each', async (t) => {
    const files = [
      'b/2.csv',
      'a/1.csv',
      'a/deep/er/3.csv',
      '[x].csv',
      '.hidden.csv',
      '.git/4.csv',
      'a/5.csv.bak',
    ];
    const space = await workspace(t, Object.fromEntries(files.map((name) => [name, 'a\n1\n'])));
    await mkdir(space.path('c.csv'));
    await symlink('..', space.path('a', 'up'));
    const reading = await startReading(t, space.folder);
    const names = async (...patterns: string[]) =>
      (await reading.sources.files(patterns, 'data.source')).map(({ name }) => name);
    assert.deepEqual(await names('*/*.csv'), ['a/1.csv', 'b/2.csv']);
    assert.deepEqual(await names('**/*.csv'), ['[x].csv', 'a/1.csv', 'a/deep/er/3.csv', 'b/2.csv']);
    assert.deepEqual(await names('a/**/[0-2].csv', '*/1.csv', 'a/1.csv'), ['a/1.csv']);
    assert.deepEqual(await names('.*.csv'), ['.hidden.csv']);
    assert.deepEqual(await names('[[]x].csv'), ['[x].csv']);
    assert.deepEqual(await names(`${space.folder}/?/[!1].csv`), [space.path('b/2.csv')]);
  });

  test('take no longer for many stars', () => {
    const pattern = new PathPattern(`${'*a'.repeat(50)}/${'**/'.repeat(20)}b`);
    assert.equal(pattern.matches(`${'a'.repeat(250)}/${'c/'.repeat(200)}c`), false);
    assert.equal(pattern.matches(`${'a'.repeat(250)}/${'c/'.repeat(200)}b`), true);
  });
});

describe('paths that lead out', () => {
  test('are refused where they are relative', async (t) => {
    const space = await workspace(t, { 'inside/x.csv': csv, 'secret.csv': csv, 'inside/.x.csv/a.csv': csv });
    const reading = await startReading(t, space.path('inside'));
    for (const path of [
      '../secret.csv',
      'x/../../secret.csv',
      './../secret.csv',
      '../*.csv',
      '*/../../s*.csv',
      '..',
    ]) {
      const error = await failure(reading.load(path));
      assert.equal(error.message, `"${path}" leaves the working directory.`);
      assert.match(error.hint ?? '', /absolute path.*working-directory/);
    }
    assert.equal((await reading.load('y/../x.csv')).rows.length, 2);
    assert.equal((await reading.load(space.path('secret.csv'))).rows.length, 2);
  });

  test('are refused through symbolic links, unless these stay within the checkout', async (t) => {
    const outside = await workspace(t, { 'secret.csv': csv, 'folder/secret.csv': csv });
    const space = await workspace(t, { 'model/mlops.yml': '', 'data/shared.csv': csv });
    await symlink(outside.path('secret.csv'), space.path('model', 'link.csv'));
    await symlink(outside.path('folder'), space.path('model', 'linked'));
    await symlink('../data/shared.csv', space.path('model', 'shared.csv'));
    const reading = await startReading(t, space.path('model'), { repositoryDirectory: space.folder });
    for (const path of ['link.csv', 'linked/secret.csv', 'l*.csv', '*/secret.csv']) {
      const error = await failure(reading.load(path));
      assert.match(error.message, /reached through a symbolic link that leaves the repository/);
    }
    assert.equal((await reading.load('shared.csv')).rows.length, 2);
    const alone = await startReading(t, space.path('model'));
    assert.match((await failure(alone.load('shared.csv'))).message, /symbolic link/);
  });

  test('are no devices, folders or links to nothing', async (t) => {
    const space = await workspace(t, {});
    await mkdir(space.path('folder.csv'));
    await symlink('absent', space.path('broken.csv'));
    const reading = await startReading(t, space.folder);
    for (const [source, message] of [
      [{ path: '/dev/zero', format: 'csv' as const }, /is no regular file/],
      [{ path: '/proc/self/environ', format: 'csv' as const }, /is empty/],
      ['folder.csv', /is a folder/],
      ['broken.csv', /does not exist/],
    ] as const) {
      assert.match((await failure(reading.load(source))).message, message);
    }
  });
});
