import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { type Correlations, measureCorrelations } from '../../../shared/src/data/profile/correlations.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';

const rows = 400;
const index = Array.from({ length: rows }, (_, i) => i);
const x = index.map((i) => (i * 37) % 101);
const y = index.map((i) => ((i * i) % 97) + x[i] / 2);
const z = index.map((i) => (i % 11 === 0 ? null : ((i * 13) % 29) - x[i]));
const t = index.map((i) => ((i * 7) % 5) + (x[i] > 50 ? 1 : 0));
const u = index.map((i) => ((i * 3) % 4) + (t[i] > 2 ? 1 : 0));
const g = index.map((i) => (i % 7 === 0 ? null : 2 * (y[i] > 60 ? 1 : 0) + (i % 3)));

const asText = (name: string, values: readonly (number | null)[]): Column =>
  textColumn(
    name,
    values.map((value) => (value === null ? null : `category ${value}`)),
  );

const columns = [
  numericColumn('x', 'number', x),
  numericColumn('y', 'number', y),
  numericColumn('z', 'integer', z),
  asText('t', t),
  asText('u', u),
  asText('g', g),
];

function measure(from: readonly Column[], leaveOut: readonly string[] = []): Correlations {
  const found = measureCorrelations(tableOf(from), { leaveOut: new Set(leaveOut) });
  assert.ok(found);
  return found;
}

function between({ columns, values }: Correlations, a: string, b: string): number | null {
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  return values[place(a)][place(b)];
}

describe('how columns go together', () => {
  // SciPy 1.17: spearmanr, corrcoef of rankdata, kruskal (the ratio from H), chi2_contingency with Bergsma's formula.
  const expected: [string, string, number][] = [
    ['x', 'y', 0.4145],
    ['x', 'z', -0.9626],
    ['y', 't', 0.0737],
    ['y', 'g', 0.699],
    ['t', 'u', 0.2441],
    ['t', 'g', 0],
  ];
  const found = measure(columns);
  for (const [a, b, value] of expected) {
    test(`${a} and ${b} as SciPy has it, either way round`, () => {
      assert.equal(between(found, a, b), value);
      assert.equal(between(found, b, a), value);
    });
  }

  test('it is plain JSON with ones on the diagonal, and says on how many rows', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
    assert.equal(found.rows, rows);
    found.values.forEach((row, i) => {
      assert.equal(row[i], 1);
    });
  });

  test('what does not depend on each other is near zero, texts of many categories too', () => {
    const random = new Random(2);
    const independent = measure([
      numericColumn(
        'a',
        'number',
        Float64Array.from({ length: 20_000 }, () => random.gaussian()),
      ),
      textColumn(
        'b',
        Array.from({ length: 20_000 }, () => `b${random.integer(300)}`),
      ),
      textColumn(
        'c',
        Array.from({ length: 20_000 }, () => `c${random.integer(300)}`),
      ),
    ]);
    for (const row of independent.values)
      for (const value of row) assert.ok(value === 1 || (value ?? 1) < 0.05);
    assert.ok(independent.rows < 20_000);
  });

  test('two texts that say the same, and a number that a text decides', () => {
    const same = measure([
      asText('t', t),
      asText(
        'copy',
        t.map((value) => 10 - value),
      ),
      numericColumn('n', 'number', t),
    ]);
    assert.equal(between(same, 't', 'copy'), 1);
    assert.equal(between(same, 't', 'n'), 1);
  });

  test('columns without variation, and those that may not be told, are not in it', () => {
    const secret = numericColumn('secret', 'number', x);
    const constant = numericColumn(
      'constant',
      'number',
      x.map(() => 3),
    );
    const rare = textColumn(
      'rare',
      index.map((i) => `row ${i}`),
    );
    const found = measure([...columns, secret, constant, rare], ['secret']);
    assert.deepEqual(
      found.columns.map(({ name }) => name),
      ['x', 'y', 'z', 't', 'u', 'g'],
    );
    assert.equal(measureCorrelations(tableOf([secret, constant, rare]), { leaveOut: new Set() }), null);
  });

  test('columns that hardly meet have none', () => {
    const half = (from: number) => index.map((i) => (i % 2 === from || i > 395 ? i : null));
    const found = measure([numericColumn('a', 'number', half(0)), numericColumn('b', 'number', half(1))]);
    assert.equal(between(found, 'a', 'b'), null);
  });
});

test('of very many columns the thirty that go together most stay, and the target', () => {
  const random = new Random(8);
  const base = Float64Array.from({ length: 3000 }, () => random.gaussian());
  const many = Array.from({ length: 200 }, (_, k) =>
    numericColumn(
      `c${k}`,
      'number',
      base.map((value) => (k >= 100 && k < 120 ? value : 0) + random.gaussian()),
    ),
  );
  const found = measureCorrelations(tableOf(many), { leaveOut: new Set(), target: 'c7' });
  assert.ok(found);
  const names = found.columns.map(({ name }) => name);
  assert.equal(names.length, 30);
  assert.equal(found.leftOut, 170);
  assert.ok(names.includes('c7'));
  for (let k = 100; k < 120; k++) assert.ok(names.includes(`c${k}`), `c${k}`);
});
