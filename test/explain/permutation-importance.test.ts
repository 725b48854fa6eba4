import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { sampleTable } from '../../shared/src/data/sample-rows.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { permutationImportance } from '../../shared/src/explain/permutation-importance.ts';
import { meanAbsoluteShap } from '../../shared/src/explain/shapley-values.ts';
import { sumByColumn } from '../../shared/src/explain/tree-explainer.ts';

const { signal } = new AbortController();
const random = new Random(5);
const rows = 4000;
const gaussian = (): Float64Array => Float64Array.from({ length: rows }, () => random.gaussian());
const [a, b, useless] = [gaussian(), gaussian(), gaussian()];
const group = Array.from({ length: rows }, () => ['low', 'high', null][random.integer(3)]);
const groupWorth = (label: string | null) => (label === 'high' ? 1 : 0);
const answer = a.map((value, row) => 3 * value - b[row] + groupWorth(group[row]));
const table = tableOf([
  numericColumn('a', 'number', a),
  numericColumn('b', 'number', b),
  numericColumn('useless', 'number', useless),
  textColumn('group', group),
  numericColumn('answer', 'number', answer),
]);
const columns = ['a', 'b', 'useless', 'group'];

/** Less the mean squared error of a model that knows the function. */
function score({ columns, rows: count }: Table): number {
  const numbers = (name: string): Float64Array => {
    const column = columns.get(name);
    assert.ok(column?.kind === 'numeric');
    return column.values;
  };
  const text = columns.get('group');
  assert.ok(text?.kind === 'text');
  let sum = 0;
  for (let row = 0; row < count; row++) {
    const label = text.codes[row] < 0 ? null : text.dictionary[text.codes[row]];
    const predicted = 3 * numbers('a')[row] - numbers('b')[row] + groupWorth(label);
    sum += (predicted - numbers('answer')[row]) ** 2;
  }
  return -sum / count;
}

test('shuffling costs twice the variance that a column brings', () => {
  const found = permutationImportance(table, columns, score, 1, signal);
  assert.ok(found !== null && found.rows === 1000);
  assert.deepEqual(Object.keys(found.drops), columns);
  const expected = { a: 2 * 9, b: 2, useless: 0, group: (2 * 2) / 9 };
  for (const [name, worth] of Object.entries(expected)) {
    assert.ok(Math.abs(found.drops[name] - worth) <= 0.1 * worth, `${name}: ${found.drops[name]}`);
  }
  assert.deepEqual(permutationImportance(table, columns, score, 1, signal), found);
  assert.notDeepEqual(permutationImportance(table, columns, score, 2, signal), found);
});

test('many columns are judged on fewer rows, an absent one is worth nothing', () => {
  const many = Array.from({ length: 100 }, (_, i) => `absent${i}`);
  const found = permutationImportance(table, many, score, 1, signal);
  assert.equal(found?.rows, 100);
  assert.ok(many.every((name) => found?.drops[name] === 0));
});

test('nothing is said without rows, with an undefined score, or after an abort', () => {
  const empty = { rows: 0, columns: new Map() };
  assert.equal(permutationImportance(empty, columns, score, 1, signal), null);
  assert.equal(
    permutationImportance(table, columns, () => null, 1, signal),
    null,
  );
  const reason = new Error('cancelled');
  assert.throws(() => permutationImportance(table, columns, score, 1, AbortSignal.abort(reason)), reason);
});

test('a sample has distinct rows in their order, each as likely as another', () => {
  const numbered = tableOf([
    numericColumn(
      'n',
      'integer',
      Float64Array.from({ length: 10 }, (_, row) => row),
    ),
  ]);
  assert.equal(sampleTable(numbered, 10, new Random(1)), numbered);
  const times = new Float64Array(10);
  const draws = new Random(1);
  for (let i = 0; i < 3000; i++) {
    const column = sampleTable(numbered, 3, draws).columns.get('n');
    assert.ok(column?.kind === 'numeric' && column.values.length === 3);
    assert.ok(column.values[0] < column.values[1] && column.values[1] < column.values[2]);
    for (const row of column.values) times[row]++;
  }
  for (const count of times) assert.ok(Math.abs(count - 900) < 120, `${times}`);
});

test('mean Shapley values add the parts of a column before the sign is dropped', () => {
  const numeric = (name: string, column: string) =>
    ({ kind: 'numeric', name, column, values: new Float64Array(2) }) as const;
  const matrix = {
    rows: 2,
    features: [numeric('d (year)', 'd'), numeric('d (month)', 'd'), numeric('x', 'x')],
  };
  const values = Float64Array.of(1, -1, 2, 3, 1, -4);
  assert.deepEqual(meanAbsoluteShap(sumByColumn({ values, expected: Float64Array.of(0) }, matrix)), {
    d: 2,
    x: 3,
  });
});
