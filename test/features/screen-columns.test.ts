import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { type ScreeningOptions, screenColumns } from '../../shared/src/features/screen-columns.ts';

const day = 86_400_000;

function draw<T>(rows: number, seed: number, value: (random: Random, row: number) => T): T[] {
  const random = new Random(seed);
  return Array.from({ length: rows }, (_, row) => value(random, row));
}

const labelsOf = (rows: number, seed = 1, share = 0.4) =>
  draw(rows, seed, (random) => (random.uniform() < share ? 'yes' : 'no'));

/** The rule that leaves out the column `x`; null if none does. */
function ruleFor(
  x: Column,
  labels: readonly string[] = labelsOf(rowsOf(x)),
  others: Column[] = [],
): string | null {
  const table = tableOf([x, ...others, textColumn('label', labels)]);
  const columns = [x, ...others].map(({ name }) => name);
  return screen(table, { target: 'label', task: 'classification', columns });
}

function ruleForNumber(x: Column, target: ArrayLike<number>): string | null {
  const table = tableOf([x, numericColumn('y', 'number', target)]);
  return screen(table, { target: 'y', task: 'regression', columns: ['x'] });
}

function screen(table: Parameters<typeof screenColumns>[0], options: ScreeningOptions): string | null {
  return screenColumns(table, options).find(({ name }) => name === 'x')?.rule ?? null;
}

function rowsOf(column: Column): number {
  return column.kind === 'text' ? column.codes.length : column.values.length;
}

const numbers = (values: ArrayLike<number | null>) => numericColumn('x', 'number', values);
const integers = (values: ArrayLike<number | null>) => numericColumn('x', 'integer', values);
const texts = (values: ArrayLike<string | null>) => textColumn('x', values);

describe('constant', () => {
  test('is one value in every row, or in next to none', () => {
    assert.equal(ruleFor(texts(Array(30).fill('a'))), 'constant');
    assert.equal(ruleFor(numbers(Array(30).fill(2.5))), 'constant');
    assert.equal(ruleFor(texts(Array(30).fill(null))), 'constant');
    assert.equal(ruleFor(texts(draw(500, 1, (_, row) => (row < 9 ? 'a' : null)))), 'constant');
  });

  test('is not a value that is there or missing, nor two values', () => {
    assert.equal(ruleFor(texts(draw(500, 1, (_, row) => (row < 10 ? 'a' : null)))), null);
    assert.equal(ruleFor(texts(draw(30, 1, (_, row) => (row < 3 ? 'a' : null)))), null);
    assert.equal(ruleFor(integers(draw(500, 1, (_, row) => Number(row === 7)))), null);
  });
});

describe('identifier-like', () => {
  test('are texts and integers that were given out once each', () => {
    const hex = (random: Random) => random.uint32().toString(16);
    assert.equal(
      ruleFor(texts(draw(100, 1, (random) => `${hex(random)}-${hex(random)}`))),
      'identifier-like',
    );
    assert.equal(ruleFor(texts(draw(500, 1, (_, row) => `Customer no. ${row}`))), 'identifier-like');
    // A share of the rows, in random order, with gaps.
    const given = [...new Random(1).shuffle(Int32Array.from({ length: 1000 }, (_, row) => row + 5000))];
    assert.equal(ruleFor(integers(given.slice(0, 700))), 'identifier-like');
    assert.equal(ruleFor(numbers(given.slice(0, 300))), 'identifier-like');
    const sparse = given.map((value) => value * 20).slice(0, 900);
    assert.equal(ruleFor(integers([...sparse, null, null])), 'identifier-like');
  });

  test('are not measured numbers, however many differ', () => {
    const of = (value: (random: Random) => number) => draw(5000, 3, value);
    const honest: Record<string, number[]> = {
      'census weights': of((random) => Math.round(12_000 + 1_400_000 * random.uniform() ** 3)),
      'amounts in cents': of((random) => Math.round(Math.exp(8 + 1.5 * random.gaussian()))),
      distances: of((random) => 30 + random.integer(4000)),
      'eight random digits': of((random) => random.integer(1e8)),
      years: of((random) => 1950 + random.integer(70)),
    };
    for (const [what, values] of Object.entries(honest)) assert.equal(ruleFor(integers(values)), null, what);
    const fractions = Array.from({ length: 5000 }, (_, row) => row + 0.5);
    assert.equal(ruleFor(numbers(fractions)), null, 'fractions');
    assert.equal(ruleFor(integers(draw(99, 1, (_, row) => row))), null, 'few rows');
  });

  test('are not sentences, nor categories, however many', () => {
    const sentence = (random: Random) =>
      Array.from({ length: 6 }, () => `w${String.fromCharCode(97 + random.integer(20))}`).join(' ');
    assert.equal(ruleFor(texts(draw(500, 1, sentence))), null);
    assert.equal(ruleFor(texts(draw(500, 1, (random) => `k${random.integer(400)}`))), null);
  });
});

describe('leaking', () => {
  test('is the label in other words, even where rows are few', () => {
    const labels = labelsOf(200);
    assert.equal(ruleFor(texts(labels.map((label) => (label === 'yes' ? 'Ja' : 'Nein'))), labels), 'leaking');
    assert.equal(ruleFor(integers(labels.map((label) => Number(label === 'yes'))), labels), 'leaking');
    const known = labels.map((label) => (label === 'yes' ? 'closed' : null));
    assert.equal(ruleFor(texts(known), labels), 'leaking', 'there for one class alone');
  });

  test('is a number that parts the classes of many rows, up to a few exceptions', () => {
    const labels = labelsOf(4000);
    const parted = (wrong: number) =>
      labels.map((label, row) => Number((label === 'yes') !== row < wrong) + ((row * 0.618) % 0.9));
    assert.equal(ruleFor(numbers(parted(0)), labels), 'leaking');
    assert.equal(ruleFor(numbers(parted(2)), labels), 'leaking');
    assert.equal(ruleFor(numbers(parted(40)), labels), null);
  });

  test('is not a measure that parts the classes of a small honest data set', () => {
    // As petals do with irises.
    const labels = draw(150, 1, (_, row) => ['setosa', 'versicolor', 'virginica'][row % 3]);
    const lengths = draw(150, 2, (random, row) => [1.5, 4.3, 6.5][row % 3] + 0.17 * random.gaussian());
    assert.equal(ruleFor(numbers(lengths), labels), null);
    const two = labels.map((label) => (label === 'setosa' ? 'yes' : 'no'));
    assert.equal(ruleFor(numbers(lengths), two), null);
  });

  test('is not accuracy that rare classes give for nothing', () => {
    const labels = labelsOf(20_000, 1, 0.002);
    assert.equal(ruleFor(numbers(draw(20_000, 2, (random) => random.uniform())), labels), null);
    assert.equal(ruleFor(texts(draw(20_000, 2, (random) => `k${random.integer(3)}`)), labels), null);
  });

  test('is not a category that every row has for itself', () => {
    const labels = labelsOf(3000);
    assert.equal(ruleFor(texts(draw(3000, 1, (_, row) => `k${row % 2000}`)), labels), null);
    assert.equal(ruleFor(numbers(draw(3000, 8, (random) => random.uniform())), labels), null);
  });

  test('is not a number in data whose rows stand twice', () => {
    const once = draw(2000, 8, (random) => random.uniform());
    const labels = labelsOf(2000);
    const twice = numbers([...once, ...once]);
    assert.equal(ruleFor(twice, [...labels, ...labels]), null);
    const row = numericColumn(
      'row',
      'integer',
      Array.from({ length: 4000 }, (_, i) => i),
    );
    assert.equal(ruleFor(twice, [...labels, ...labels], [row]), null, 'with a row number beside it');
  });

  test('is the target in another unit, but not what goes with it', () => {
    for (const value of [(r: Random) => 20 + 8 * r.gaussian(), (r: Random) => Math.exp(2 * r.gaussian())]) {
      const celsius = draw(1000, 5, value);
      const noise = new Random(6);
      assert.equal(ruleForNumber(numbers(celsius.map((c) => 1.8 * c + 32)), celsius), 'leaking');
      assert.equal(ruleForNumber(numbers(celsius.map((c) => c + 2 * noise.gaussian())), celsius), null);
    }
    const huge = draw(1000, 5, (random) => 1e300 * random.uniform());
    assert.equal(ruleForNumber(numbers(huge.map((value) => value / 1e300)), huge), 'leaking');
  });

  test('is not a moment: near in time is near in most things', () => {
    const trend = draw(1000, 1, (_, row) => row * 1.5);
    const dates = numericColumn(
      'x',
      'date',
      trend.map((_, row) => row * day),
    );
    assert.equal(ruleForNumber(dates, trend), null);
  });

  test('looks at one row of each group, whose rows tell each other', () => {
    const random = new Random(1);
    const ages = Array.from({ length: 400 }, () => 20 + random.uniform() * 60);
    const labels = Array.from({ length: 400 }, () => (random.uniform() < 0.5 ? 'yes' : 'no'));
    const person = (row: number) => row % 400;
    const table = tableOf([
      numericColumn(
        'x',
        'number',
        draw(4000, 1, (_, row) => ages[person(row)]),
      ),
      numericColumn(
        'visit',
        'number',
        draw(4000, 1, (r) => r.uniform()),
      ),
      textColumn(
        'person',
        draw(4000, 1, (_, row) => `p${person(row)}`),
      ),
      textColumn(
        'label',
        draw(4000, 1, (_, row) => labels[person(row)]),
      ),
    ]);
    const options = { target: 'label', task: 'classification', columns: ['x', 'visit'] } as const;
    assert.equal(screen(table, options), 'leaking');
    assert.equal(screen(table, { ...options, group: 'person' }), null);
  });
});

test('columns come back in order, with figures and without values of the data', () => {
  const labels = labelsOf(300);
  const table = tableOf([
    textColumn(
      'secret',
      draw(300, 1, (_, row) => `hush${row}`),
    ),
    numericColumn(
      'x',
      'number',
      draw(300, 2, (random) => random.gaussian()),
    ),
    textColumn('copy', labels),
    textColumn('label', [...labels.slice(1), null]),
    numericColumn('flat', 'boolean', Array(300).fill(1)),
    textColumn(
      'same',
      labels.map((_, row) => labels[row + 1] ?? 'no'),
    ),
  ]);
  const columns = ['flat', 'x', 'secret', 'copy', 'same'];
  const found = screenColumns(table, { target: 'label', task: 'classification', columns });
  assert.deepEqual(
    found.map(({ name, rule }) => [name, rule]),
    [
      ['flat', 'constant'],
      ['secret', 'identifier-like'],
      ['same', 'leaking'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(found), /hush/);
  for (const { evidence } of found) assert.match(evidence, /\.$/);
  assert.match(found[2].evidence, /299 of 299 rows/);
  assert.throws(
    () => screenColumns(table, { target: 'label', task: 'classification', columns: ['none'] }),
    RangeError,
  );
});
