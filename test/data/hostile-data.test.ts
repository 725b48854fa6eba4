import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitNames } from '../../shared/src/data/splits.ts';
import { csv } from '../support/fruit.ts';
import { cells, type Owner, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

const count = 120;

/** A data set of one column under test, a row number and a label that follows from the row. */
function withColumn(name: string, value: (row: number) => unknown, target = 'kind'): string {
  const rows = Array.from({ length: count }, (_, row) => [row, value(row), row % 3 === 0 ? 'apple' : 'pear']);
  return csv(['row', name, target], rows);
}

const config = (target = 'kind') =>
  `name: h\ntask: classification\ndata: { source: data.csv, target: ${JSON.stringify(target)} }\ntrain: { params: { trees: 5 } }\ngate: { metrics: { accuracy: { min: 0 } } }\n`;

/** All rows of all splits, by row number. */
async function column(space: Workspace, name: string): Promise<Map<number, string | null>> {
  const found = new Map<number, string | null>();
  for (const split of splitNames) {
    const table = await readSplitFile(space, 'h-dataset', split);
    const values = cells(table, name);
    for (const [index, row] of cells(table, 'row').entries()) found.set(Number(row), values[index]);
  }
  return found;
}

async function columnType(space: Workspace, name: string): Promise<string | undefined> {
  const schema = await space.readJson<{ columns: { name: string; type: string }[] }>(
    '.mlops/data-sets/h-dataset/schema.json',
  );
  return schema.columns.find((found) => found.name === name)?.type;
}

describe('hostile column names', () => {
  const names = [
    'he said "so"',
    "it's; drop table prepared; --",
    'line\nbreak | with <b>HTML</b> & `code`',
    '__proto__',
    'constructor',
    'rows',
    'source',
    'select',
    'actual',
    'prediction',
    'probability',
    'id',
    'p_apple',
    'column:id',
    'a.b[0]',
    '1',
    'größe 🍎',
  ];

  test('go through the whole lifecycle', async (t) => {
    const value = (row: number, column: number) => `k${(row + column) % 4}`;
    const space = await workspace(t, {
      'mlops.yml': config(),
      'data.csv': csv(
        ['row', ...names, 'kind'],
        Array.from({ length: count }, (_, row) => [
          row,
          ...names.map((_name, column) => value(row, column)),
          row % 3 === 0 ? 'apple' : 'pear',
        ]),
      ),
    });
    await space.run('prepare-data');
    for (const [index, name] of names.entries()) {
      for (const [row, cell] of await column(space, name)) assert.equal(cell, value(row, index), name);
    }
    await space.run('train');
    const features = await space.readJson<{ features: { name: string }[] }>(
      '.mlops/models/h-model/features.json',
    );
    assert.deepEqual(
      features.features.map((feature) => feature.name),
      ['row', ...names],
    );
    const card = await space.read('.mlops/models/h-model/MODEL_CARD.md');
    const listed = card.split('## Features')[1].split('\n## ')[0].trim().split('\n');
    assert.equal(listed.length, names.length + 1);
    for (const line of listed) assert.match(line, /^- .* \((integer|text)\)$/);
    assert.doesNotMatch(card, /<b>/);
    const gate = await space.run('validate-gate', { baseline: 'none' });
    assert.equal(gate.outcome.outputs.verdict, 'pass');
    const drift = await space.run('drift-check', { reference: 'h-model', current: 'data.csv' });
    assert.equal(drift.outcome.outputs.drifted, 'false');
    const columns = drift.outcome.result.columns as Record<string, unknown>;
    for (const name of names) assert.ok(Object.hasOwn(columns, name), name);
  });

  test('as the target, too', async (t) => {
    for (const name of ['__proto__', 'rows', 'actual', 'a "b"\nc']) {
      const space = await workspace(t, {
        'mlops.yml': config(name),
        'data.csv': withColumn('colour', (row) => `k${row % 4}`, name),
      });
      await space.run('prepare-data');
      const { outcome } = await space.run('train');
      assert.equal((outcome.result.manifest as { target: string }).target, name);
    }
  });

  for (const name of ['mlops_row_id', 'mlops_side', 'mlops_key', 'MLOPS_ROW']) {
    test(`${name} is refused, because the files use it`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': config(), 'data.csv': withColumn(name, (row) => row) });
      await assert.rejects(space.run('prepare-data'), /is used by the data set's own files/);
    });
  }
});

describe('values', () => {
  async function prepared(t: Owner, value: (row: number) => unknown): Promise<Workspace> {
    const space = await workspace(t, { 'mlops.yml': config(), 'data.csv': withColumn('x', value) });
    await space.run('prepare-data');
    return space;
  }

  test('text is kept as it is', async (t) => {
    const texts = [
      '',
      'a,b',
      'say "no"',
      'line\nbreak',
      "'; drop table x; --",
      '<script>',
      '=1+1',
      '  spaces  ',
      '🍎',
      'NULL',
      'null',
      'NA',
    ];
    const space = await prepared(t, (row) => texts[row % texts.length]);
    const found = await column(space, 'x');
    for (const [row, value] of found) assert.equal(value ?? '', texts[row % texts.length]);
    assert.equal(await columnType(space, 'x'), 'text');
    await space.run('train');
  });

  test('a column that is all missing is a warning and no feature', async (t) => {
    const space = await prepared(t, () => null);
    assert.ok(
      space.log.includes('Warning: Column "x" is not used as a feature (empty): It has no value in any row.'),
    );
    const schema = await space.readJson<{ columns: unknown[] }>('.mlops/data-sets/h-dataset/schema.json');
    assert.deepEqual(schema.columns[1], { name: 'x', type: 'text', role: 'dropped' });
    await space.run('train');
    assert.doesNotMatch(await space.read('.mlops/models/h-model/features.json'), /"x"/);
  });

  test('infinities and NaN count as missing', async (t) => {
    const special = new Map([
      [3, 'inf'],
      [4, '-Infinity'],
      [5, 'NaN'],
      [6, null],
    ]);
    const space = await prepared(t, (row) => (special.has(row) ? special.get(row) : row + 0.5));
    assert.equal(await columnType(space, 'x'), 'number');
    const found = await column(space, 'x');
    for (const [row, value] of found) assert.equal(value, special.has(row) ? null : String(row + 0.5));
    for (const algorithm of ['gradient-boosted-trees', 'mlp']) {
      await space.run('train', { algorithm, params: algorithm === 'mlp' ? '{ epochs: 2 }' : '{ trees: 2 }' });
      await space.run('validate-gate', { baseline: 'none' });
    }
  });

  test('the largest and the smallest numbers there are', async (t) => {
    const values = ['1.7976931348623157e308', '-1.7976931348623157e308', '5e-324', '0', '-0.0', '1e-300'];
    const space = await prepared(t, (row) => values[row % values.length]);
    const found = await column(space, 'x');
    for (const [row, value] of found)
      assert.ok(Number(value) === Number(values[row % values.length]), `row ${row}: ${value}`);
    for (const algorithm of ['gradient-boosted-trees', 'mlp']) {
      const { outcome } = await space.run('train', {
        algorithm,
        params: algorithm === 'mlp' ? '{ epochs: 2 }' : '{ trees: 2 }',
      });
      assert.ok(Number.isFinite(Number(outcome.outputs.score)));
      const gate = await space.run('validate-gate', { baseline: 'none' });
      assert.equal(gate.outcome.outputs.verdict, 'pass');
    }
  });

  test('integers beyond 2³¹ and 2⁶³', async (t) => {
    const space = await prepared(t, (row) => (row % 2 ? '9007199254740993' : '-3000000000'));
    assert.equal(await columnType(space, 'x'), 'integer');
    const beyond = await prepared(t, (row) => `${row}00000000000000000000`);
    assert.equal((await column(beyond, 'x')).size, count);
    await beyond.run('train');
  });

  test('dates, with and without a time, with zones, in UTC', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': config(),
      'data.csv': csv(
        ['row', 'day', 'moment', 'zoned', 'kind'],
        Array.from({ length: count }, (_, row) => [
          row,
          `2026-02-${String((row % 28) + 1).padStart(2, '0')}`,
          `2026-01-01 10:${String(row % 60).padStart(2, '0')}:00`,
          `2026-01-01T00:30:00${row % 2 ? '+02:00' : 'Z'}`,
          row % 3 ? 'apple' : 'pear',
        ]),
      ),
    });
    await space.run('prepare-data');
    assert.deepEqual(await Promise.all(['day', 'moment', 'zoned'].map((name) => columnType(space, name))), [
      'date',
      'timestamp',
      'timestamp',
    ]);
    const [days, moments, zoned] = await Promise.all(
      ['day', 'moment', 'zoned'].map((name) => column(space, name)),
    );
    assert.equal(days.get(30), '2026-02-03');
    assert.equal(moments.get(61), '2026-01-01T10:01:00.000Z');
    assert.equal(zoned.get(0), '2026-01-01T00:30:00.000Z');
    assert.equal(zoned.get(1), '2025-12-31T22:30:00.000Z');
    await space.run('train');
    const drift = await space.run('drift-check', { reference: 'h-model', current: 'data.csv' });
    assert.equal(drift.outcome.outputs.drifted, 'false');
  });

  test('dates that no calendar reaches count as missing', async (t) => {
    const dates = ['2026-01-01', 'infinity', '-infinity', '290000-01-01', '1800-06-15'];
    const space = await prepared(t, (row) => dates[row % dates.length]);
    assert.equal(await columnType(space, 'x'), 'date');
    const found = await column(space, 'x');
    for (const [row, value] of found) {
      const expected = dates[row % dates.length];
      assert.equal(value, /inf|^29/.test(expected) ? null : expected);
    }
    await space.run('train');
    const drift = await space.run('drift-check', { reference: 'h-model', current: 'data.csv' });
    assert.equal(drift.outcome.outputs.drifted, 'false');
  });

  test('a column that changes its type far down is read as what holds for all of it', async (t) => {
    const lines = Array.from(
      { length: 205_000 },
      (_, row) => `${row},${row === 204_000 ? 'many' : row % 10},${row % 3 ? 'a' : 'b'}`,
    );
    const space = await workspace(t, {
      'mlops.yml': config(),
      'data.csv': `row,x,kind\n${lines.join('\n')}\n`,
    });
    await space.run('prepare-data', { cache: 'false' });
    assert.equal(await columnType(space, 'x'), 'text');
  });
});
