import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { Database, quoteText } from '../../shared/src/data/database.ts';
import { localPlatform } from '../../shared/src/platform/local/platform.ts';
import { loadDuckDB } from '../../shared/src/platform/native-packages.ts';
import { type Fruit, fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const rows = fruit(300);

async function datasetId(space: Workspace, inputs: Record<string, string> = {}): Promise<string> {
  const { outcome } = await space.run('prepare-data', { cache: 'false', ...inputs });
  return String(outcome.outputs['dataset-id']);
}

function shuffled(original: readonly Fruit[]): Fruit[] {
  const order = new Random(5).shuffle(original.map((_, index) => index));
  return order.map((index) => original[index]);
}

/** Writes the workspace's data.csv as data.parquet, by another program than ours. */
async function writeAsParquet(space: Workspace, select: string): Promise<void> {
  const platform = await localPlatform({
    workingDirectory: space.folder,
    stateDirectory: space.path('.mlops'),
    log: silentLogger,
  });
  const database = await Database.open({
    load: () => loadDuckDB(platform),
    temporaryDirectory: space.path('temporary'),
    directories: [],
  });
  try {
    await database.run(
      `COPY (SELECT ${select} FROM read_csv(${quoteText(space.path('data.csv'))}))
       TO ${quoteText(space.path('data.parquet'))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 64)`,
    );
  } finally {
    database.close();
  }
}

describe('the same rows give the same dataset-id', () => {
  test('twice, with one thread and with two, whatever the run is called', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
    const ids = [
      await datasetId(space),
      await datasetId(space),
      await datasetId(space, { threads: '1' }),
      await datasetId(space, { threads: '2' }),
      await datasetId(space, { artifact: 'other' }),
    ];
    assert.equal(new Set(ids).size, 1);
    assert.match(ids[0], /^[0-9a-f]{64}$/);
  });

  test('in another order, compressed, with other line ends or a byte order mark, or in several files', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
    const expected = await datasetId(space);
    await space.write('shuffled.csv', fruitCsv(shuffled(rows)));
    assert.equal(await datasetId(space, { source: 'shuffled.csv' }), expected);
    await space.write('packed.csv.gz', gzipSync(fruitCsv(rows)));
    assert.equal(await datasetId(space, { source: 'packed.csv.gz' }), expected);
    await space.write('windows.csv', `\ufeff${fruitCsv(rows).replaceAll('\n', '\r\n')}`);
    assert.equal(await datasetId(space, { source: 'windows.csv' }), expected);
    await space.write('tabs.tsv', fruitCsv(rows).replaceAll(',', '\t'));
    assert.equal(await datasetId(space, { source: 'tabs.tsv' }), expected);
    await space.write('parts/b.csv', fruitCsv(rows.slice(0, 100)));
    await space.write('parts/a.csv', fruitCsv(rows.slice(100)));
    assert.equal(await datasetId(space, { source: 'parts/*.csv' }), expected);
  });

  test('as Parquet, whatever its integer and date types are called', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
    const expected = await datasetId(space);
    await writeAsParquet(space, '*');
    assert.equal(await datasetId(space, { source: 'data.parquet' }), expected);
    await writeAsParquet(space, '* REPLACE (diameter::SMALLINT AS diameter, weight::DOUBLE AS weight)');
    assert.equal(await datasetId(space, { source: 'data.parquet' }), expected);
  });
});

describe('another dataset-id follows from', () => {
  for (const [what, change] of [
    [
      'one other value',
      () => fruitCsv(rows.map((row, i) => (i === 17 ? { ...row, weight: row.weight + 0.1 } : row))),
    ],
    [
      'a value that is missing',
      () => fruitCsv(rows.map((row, i) => (i === 17 ? { ...row, weight: null as never } : row))),
    ],
    ['one row more', () => fruitCsv([...rows, fruit(1, 99)[0]])],
    ['the same row once more', () => fruitCsv([...rows, rows[0]])],
    ['another column name', () => fruitCsv(rows).replace('colour', 'color')],
  ] as const) {
    test(what, async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
      const before = await datasetId(space);
      await space.write('data.csv', change());
      assert.notEqual(await datasetId(space), before);
    });
  }

  test('another seed, other shares, another role', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
    const ids = [
      await datasetId(space),
      await datasetId(space, { seed: '7' }),
      await datasetId(space, { split: '{ train: 0.6, validation: 0.2, test: 0.2 }' }),
    ];
    await space.write('mlops.yml', fruitConfig('features: { drop: [ripe] }'));
    ids.push(await datasetId(space));
    assert.equal(new Set(ids).size, 4);
  });

  test('values that meet the border of their columns', async (t) => {
    // "ab" + "c" and "a" + "bc": what is hashed must keep the columns apart.
    const config = 'data: { source: data.csv, target: kind }';
    const lines = (first: string, second: string) =>
      Array.from({ length: 40 }, (_, i) => `${first},${second},${i},${i % 2 ? 'x' : 'y'}`);
    const header = 'one,two,row,kind';
    const space = await workspace(t, {
      'mlops.yml': config,
      'data.csv': [header, ...lines('ab', 'c')].join('\n'),
    });
    const before = await datasetId(space);
    await space.write('data.csv', [header, ...lines('a', 'bc')].join('\n'));
    assert.notEqual(await datasetId(space), before);
  });
});
