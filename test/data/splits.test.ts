import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { type SplitName, splitNames } from '../../shared/src/data/splits.ts';
import { csv, fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { cells, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

/** The side of each row, by what a column holds. */
async function sides(space: Workspace, dataset: string, column: string): Promise<Map<string, SplitName>> {
  const found = new Map<string, SplitName>();
  for (const split of splitNames) {
    for (const cell of cells(await readSplitFile(space, dataset, split), column))
      found.set(String(cell), split);
  }
  return found;
}

/** Numbered rows of three classes in shares of about 60, 30 and 10 %. */
function numbered(count: number): string {
  return csv(
    ['row', 'value', 'kind'],
    Array.from({ length: count }, (_, i) => [
      i,
      (i * 7919) % 97,
      ['a', 'b', 'a', 'a', 'b', 'a', 'a', 'b', 'a', 'c'][i % 10],
    ]),
  );
}

test('random: every row keeps its side when a thousand rows are added', async (t) => {
  for (const id of ['', '\n  id: [row]']) {
    const config = `name: n\ndata:\n  source: data.csv\n  target: kind${id}\n`;
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(2000) });
    await space.run('prepare-data');
    const before = await sides(space, 'n-dataset', 'row');
    await space.write('data.csv', numbered(3000));
    await space.run('prepare-data');
    const after = await sides(space, 'n-dataset', 'row');
    assert.equal(before.size, 2000);
    assert.equal(after.size, 3000);
    for (const [row, side] of before) assert.equal(after.get(row), side);
  }
});

test('random: shares hold in expectation, and the seed decides which rows', async (t) => {
  const config = 'name: n\ndata: { source: data.csv, target: kind, id: [row] }\n';
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(4000) });
  const { outcome } = await space.run('prepare-data');
  const { rows } = outcome.result.manifest as { rows: Record<SplitName, number> };
  // Five standard deviations of a binomial count.
  for (const [split, share] of [
    ['train', 0.7],
    ['validation', 0.15],
    ['test', 0.15],
  ] as const) {
    const tolerance = 5 * Math.sqrt(4000 * share * (1 - share));
    assert.ok(Math.abs(rows[split] - 4000 * share) < tolerance, `${split}: ${rows[split]}`);
  }
  const before = await sides(space, 'n-dataset', 'row');
  await space.run('prepare-data', { seed: '43' });
  const after = await sides(space, 'n-dataset', 'row');
  const moved = [...before].filter(([row, side]) => after.get(row) !== side).length;
  assert.ok(moved > 1000, `${moved} rows moved`);
});

test('a column of whole numbers that gets a fraction moves no row', async (t) => {
  const config = 'name: n\ndata: { source: data.csv, target: kind }\n';
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(500) });
  await space.run('prepare-data');
  const before = await sides(space, 'n-dataset', 'row');
  await space.write('data.csv', `${numbered(500)}500,0.5,a\n`);
  await space.run('prepare-data');
  const after = await sides(space, 'n-dataset', 'row');
  assert.equal(after.size, 501);
  for (const [row, side] of before) assert.equal(after.get(row), side);
});

describe('stratified', () => {
  const config = 'name: n\ndata: { source: data.csv, target: kind, split: { by: stratified } }\n';

  test('every row keeps its side when a thousand rows are added', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(2000) });
    await space.run('prepare-data');
    const before = await sides(space, 'n-dataset', 'row');
    await space.write('data.csv', numbered(3000));
    await space.run('prepare-data');
    const after = await sides(space, 'n-dataset', 'row');
    for (const [row, side] of before) assert.equal(after.get(row), side);
  });

  test('a class of three rows is on all three sides, whatever the seed', async (t) => {
    const rare = '-1,1,rare\n-2,2,rare\n-3,3,rare\n';
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(600) + rare });
    let dealt = 0;
    for (let seed = 1; seed <= 5; seed++) {
      await space.run('prepare-data', { seed: String(seed) });
      const found = await sides(space, 'n-dataset', 'row');
      assert.deepEqual(['-1', '-2', '-3'].map((row) => found.get(row)).sort(), [
        'test',
        'train',
        'validation',
      ]);
      await space.run('prepare-data', { seed: String(seed), split: 'by: random' });
      const random = await sides(space, 'n-dataset', 'row');
      for (const [row, side] of found) if (Number(row) >= 0) assert.equal(random.get(row), side);
      dealt += ['-1', '-2', '-3'].some((row) => random.get(row) !== found.get(row)) ? 1 : 0;
    }
    assert.ok(dealt > 0, 'chance alone never puts three rows on three sides five times');
  });

  test('needs classes', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': config.replace('kind', 'value'),
      'data.csv': numbered(200),
    });
    await assert.rejects(space.run('prepare-data'), /needs classes, but the task is regression/);
  });
});

describe('by time', () => {
  /** A row an hour, three rows a day at the same moment, in no order. */
  const days = (count: number): string =>
    csv(
      ['row', 'day', 'value', 'kind'],
      Array.from({ length: count }, (_, i) => (i * 37) % count).map((i) => [
        i,
        new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 3))).toISOString().slice(0, 10),
        (i * 7919) % 97,
        i % 4 ? 'a' : 'b',
      ]),
    );
  const config = (more = '') =>
    `name: n\ndata: { source: data.csv, target: kind, split: { by: { time: day } }${more} }\n`;

  test('every row for training is earlier than the first for validation, and these than the test', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config(), 'data.csv': days(900) });
    await space.run('prepare-data');
    const range: Record<string, [string, string]> = {};
    const counts: Record<string, number> = {};
    for (const split of splitNames) {
      const found = cells(await readSplitFile(space, 'n-dataset', split), 'day')
        .map(String)
        .sort();
      range[split] = [found[0], found[found.length - 1]];
      counts[split] = found.length;
    }
    assert.ok(range.train[1] < range.validation[0], JSON.stringify(range));
    assert.ok(range.validation[1] < range.test[0], JSON.stringify(range));
    // Within one day of three rows of the shares.
    for (const [split, wanted] of Object.entries({ train: 630, validation: 135, test: 135 })) {
      assert.ok(Math.abs(counts[split] - wanted) <= 3, `${split}: ${counts[split]}`);
    }
  });

  test('a test source must lie after what is learned from', async (t) => {
    const more = ', test-source: exam.csv';
    const exam = (day: string) => `row,day,value,kind\n-1,${day},5,a\n-2,2030-01-01,6,b\n`;
    const space = await workspace(t, {
      'mlops.yml': config(more),
      'data.csv': days(300),
      'exam.csv': exam('2029-12-31'),
    });
    await space.run('prepare-data');
    const found = await sides(space, 'n-dataset', 'row');
    assert.equal(found.get('-1'), 'test');
    await space.write('exam.csv', exam('2024-04-09'));
    await assert.rejects(space.run('prepare-data'), /1 rows of data.test-source are not after the last row/);
  });

  for (const [what, data, message] of [
    ['an unknown column', days(90).replaceAll('day', 'date'), /no column "day"/],
    ['text', days(90).replaceAll('2024-', 'x2024-'), /is of type text, so that it says no time/],
    ['a row without a time', `${days(90)}90,,1,a\n`, /1 rows have no value in "day"/],
    ['one moment', days(90).replaceAll(/2024-\d\d-\d\d/g, '2024-01-01'), /too few different moments/],
  ] as const) {
    test(`${what} is refused`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': config(), 'data.csv': data });
      await assert.rejects(space.run('prepare-data'), message);
    });
  }
});

describe('by group', () => {
  const groups = (count: number): string =>
    csv(
      ['row', 'patient', 'value', 'kind'],
      Array.from({ length: count }, (_, i) => [
        i,
        i % 50 === 49 ? null : `p${i % 97}`,
        (i * 7919) % 97,
        i % 4 ? 'a' : 'b',
      ]),
    );
  const config = (more = '') =>
    `name: n\ndata: { source: data.csv, target: kind, split: { by: { group: patient } }${more} }\n`;

  test('no group is on two sides, also when rows are added, and it is no feature', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config(), 'data.csv': groups(1000) });
    await space.run('prepare-data');
    const before = await sides(space, 'n-dataset', 'row');
    const seen = new Map<string, SplitName>();
    for (const split of splitNames) {
      for (const patient of cells(await readSplitFile(space, 'n-dataset', split), 'patient')) {
        if (patient === null) continue;
        assert.equal(seen.get(String(patient)) ?? split, split);
        seen.set(String(patient), split);
      }
    }
    assert.equal(seen.size, 97);
    assert.deepEqual([...new Set(seen.values())].sort(), ['test', 'train', 'validation']);
    const schema = await space.readJson<{ columns: { name: string; role: string }[] }>(
      '.mlops/data-sets/n-dataset/schema.json',
    );
    assert.equal(schema.columns.find(({ name }) => name === 'patient')?.role, 'dropped');
    await space.write('data.csv', groups(2000));
    await space.run('prepare-data');
    const after = await sides(space, 'n-dataset', 'row');
    for (const [row, side] of before) assert.equal(after.get(row), side);
  });

  test('a test source that shares a group is refused', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': config(', test-source: exam.csv'),
      'data.csv': groups(1000),
      'exam.csv': 'row,patient,value,kind\n-1,p1,5,a\n-2,new,6,b\n',
    });
    await assert.rejects(space.run('prepare-data'), /1 groups of "patient" are both in data.source and/);
  });
});

describe('a source of its own for the test split', () => {
  test('its rows, all of them, are the test split; the others are shared by training and validation', async (t) => {
    const config = 'name: n\ndata: { source: data.csv, test-source: exam.csv, target: kind }\n';
    const exam = csv(
      ['kind', 'row', 'value'],
      [
        ['a', -1, 5],
        ['b', -2, 6],
        ['z', -3, null],
      ],
    );
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(500), 'exam.csv': exam });
    await space.run('prepare-data');
    const found = await sides(space, 'n-dataset', 'row');
    assert.equal(found.size, 503);
    for (const [row, side] of found) assert.equal(side === 'test', Number(row) < 0, row);
    const count = [...found.values()].filter((side) => side === 'validation').length;
    const share = 0.15 / 0.85;
    assert.ok(
      Math.abs(count - 500 * share) < 5 * Math.sqrt(500 * share * (1 - share)),
      `${count} for validation`,
    );
  });

  test('it may be of another format, and be compressed', async (t) => {
    const first = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(fruit(200)) });
    const { outcome } = await first.run('prepare-data');
    const exam = await readFile(`${outcome.outputs.path}/test.parquet`);
    const space = await workspace(t, {
      'mlops.yml': fruitConfig('').replace('target:', 'test-source: exam.parquet\n  target:'),
      'data.csv': fruitCsv(fruit(100, 2)),
      'exam.parquet': exam,
    });
    const prepared = await space.run('prepare-data');
    const { rows } = prepared.outcome.result.manifest as { rows: Record<SplitName, number> };
    assert.equal(rows.train + rows.validation, 100);
    assert.equal(rows.test, (outcome.result.manifest as { rows: Record<SplitName, number> }).rows.test);
  });

  test('the query is applied to both', async (t) => {
    const config =
      'name: n\ndata: { source: data.csv, test-source: exam.csv, target: kind, query: "select * exclude (value), value * 2 as twice from source where row <> 3" }\n';
    const space = await workspace(t, {
      'mlops.yml': config,
      'data.csv': numbered(100),
      'exam.csv': numbered(5),
    });
    await space.run('prepare-data');
    const exam = await readSplitFile(space, 'n-dataset', 'test');
    assert.deepEqual(cells(exam, 'row').map(Number).sort(), [0, 1, 2, 4]);
    assert.equal(exam.columns.has('value'), false);
  });
});

test('rows of one identity stay together', async (t) => {
  const config = 'name: n\ndata: { source: data.csv, target: kind, id: [person, visit] }\n';
  const rows = Array.from({ length: 600 }, (_, i) => [`p${i % 100}`, `00${i % 2}`, i % 7, i % 3 ? 'a' : 'b']);
  const space = await workspace(t, {
    'mlops.yml': config,
    'data.csv': csv(['person', 'visit', 'value', 'kind'], rows),
  });
  await space.run('prepare-data');
  const sideOf = new Map<string, SplitName>();
  let total = 0;
  for (const split of splitNames) {
    const table = await readSplitFile(space, 'n-dataset', split);
    const ids = cells(table, 'mlops_row_id');
    total += ids.length;
    assert.deepEqual(
      cells(table, 'visit').every((visit) => visit === '000' || visit === '001'),
      true,
    );
    for (const id of ids) assert.equal(sideOf.get(String(id)) ?? split, split);
    for (const id of ids) sideOf.set(String(id), split);
  }
  assert.equal(total, 600);
  assert.equal(sideOf.size, 100);
});

test('one identifying column is kept as it is written, and is no feature', async (t) => {
  const config = 'name: n\ndata: { source: data.csv, target: kind, id: [code] }\n';
  const rows = Array.from({ length: 60 }, (_, i) => [String(i).padStart(5, '0'), i, i % 3 ? 'a' : 'b']);
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': csv(['code', 'value', 'kind'], rows) });
  await space.run('prepare-data');
  const train = await readSplitFile(space, 'n-dataset', 'train');
  assert.deepEqual(cells(train, 'mlops_row_id'), cells(train, 'code'));
  assert.ok(cells(train, 'code').every((code) => /^\d{5}$/.test(String(code))));
  const schema = await space.readJson<{ columns: { name: string; role: string; type: string }[] }>(
    '.mlops/data-sets/n-dataset/schema.json',
  );
  assert.deepEqual(schema.columns[0], { name: 'code', type: 'text', role: 'id' });
});
