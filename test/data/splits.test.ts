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
      (i * 7919) % 1000,
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

test('stratified: each side gets its share of every class to within a row', async (t) => {
  const shares = { train: 0.6, validation: 0.15, test: 0.25 };
  const split = JSON.stringify({ ...shares, by: 'stratified' });
  const config = `name: n\ndata:\n  source: data.csv\n  target: kind\n  split: ${split}\n`;
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': numbered(733) });
  await space.run('prepare-data');
  const counts: Record<string, Record<string, number>> = {};
  for (const side of splitNames) {
    for (const kind of cells(await readSplitFile(space, 'n-dataset', side), 'kind')) {
      counts[String(kind)] ??= { train: 0, validation: 0, test: 0 };
      counts[String(kind)][side]++;
    }
  }
  assert.deepEqual(Object.keys(counts).sort(), ['a', 'b', 'c']);
  for (const [kind, bySide] of Object.entries(counts)) {
    const total = bySide.train + bySide.validation + bySide.test;
    for (const side of splitNames) {
      assert.ok(
        Math.abs(bySide[side] - total * shares[side]) <= 1,
        `${kind}, ${side}: ${bySide[side]} of ${total}`,
      );
    }
  }
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
  const rows = Array.from({ length: 600 }, (_, i) => [`p${i % 100}`, `00${i % 2}`, i, i % 3 ? 'a' : 'b']);
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
