import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';

const random = new Random(11);
const rate = { falseAlarmRate: 0.01 };

function check(before: Column, now: Column) {
  return checkDrift({ kind: 'rows', table: tableOf([before]) }, tableOf([now]), rate).columns.x;
}

function times<T>(count: number, next: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => next(i));
}

describe('range', () => {
  const before = numericColumn(
    'x',
    'number',
    times(4000, () => random.uniform()),
  );
  const batch = (odd: number, value: number): Column =>
    numericColumn(
      'x',
      'number',
      times(500, (i) => (i < odd ? value : random.uniform())),
    );

  test('a single odd value is a note', () => {
    const drift = check(before, batch(1, 7));
    assert.equal(drift.drifted, 'false');
    assert.match(drift.notes.join(' '), /^1 value is outside the reference's range from [\d.e-]+ to 0\.999/);
    assert.equal(drift.statistics.out_of_range_share, 1 / 500);
  });

  test('many are drift, before the distribution has changed enough for Kolmogorov and Smirnov', () => {
    const drift = check(before, batch(15, 1.0001));
    assert.equal(drift.drifted, 'true');
    assert.equal(drift.test, 'range');
    assert.match(drift.reason, /share of values out of range 0\.03/i);
  });

  test('infinite values are said, and are drift where they are many', () => {
    const one = check(before, batch(1, Number.NEGATIVE_INFINITY));
    assert.equal(one.drifted, 'false');
    assert.match(one.notes.join(' '), /1 value is infinite: look for a division by zero/);
    const many = check(before, batch(20, Number.POSITIVE_INFINITY));
    assert.equal(many.drifted, 'true');
    assert.equal(many.statistics.infinite_values, 20);
    assert.deepEqual(JSON.parse(JSON.stringify(many)), many);
  });

  test('an infinite reference breaks nothing', () => {
    const infinite = numericColumn(
      'x',
      'number',
      times(400, (i) => (i < 9 ? Infinity : random.uniform())),
    );
    assert.equal(check(infinite, batch(0, 0)).drifted, 'false');
    assert.equal(check(infinite, infinite).drifted, 'false');
  });
});

describe('vanished categories', () => {
  const colours = (rows: number, red: number): Column =>
    textColumn(
      'x',
      times(rows, () => (random.uniform() < red ? 'red' : random.uniform() < 0.5 ? 'blue' : 'green')),
    );

  test('one of four rows in a hundred is missed', () => {
    const drift = check(colours(20_000, 0.04), colours(1000, 0));
    assert.equal(drift.drifted, 'true');
    assert.equal(drift.test, 'vanished-categories');
    assert.deepEqual(drift.notes, ['No row has "red" any more.']);
    assert.equal(drift.statistics.vanished_categories, 1);
  });

  test('in a small batch it is no wonder', () => {
    assert.equal(check(colours(20_000, 0.04), colours(60, 0)).drifted, 'false');
  });
});

describe('date gaps', () => {
  const day = 86_400_000;
  const days = (dates: readonly number[]): Column =>
    numericColumn(
      'x',
      'date',
      dates.map((date) => date * day),
    );
  const daily = (from: number, count: number): number[] => times(count, (i) => from + i);

  test('long holes where there were none', () => {
    const holes = daily(1000, 400).filter((date) => date % 50 > 12);
    const drift = check(days(daily(0, 1000)), days(holes));
    assert.equal(drift.drifted, 'true');
    assert.equal(drift.test, 'date-gaps');
    assert.equal(drift.statistics.longest_gap_days, 14);
  });

  test('a single hole is a note that says where it is', () => {
    const hole = daily(1000, 100).filter((date) => date < 1050 || date > 1055);
    const drift = check(days(daily(0, 1000)), days(hole));
    assert.equal(drift.drifted, 'false');
    assert.match(drift.notes.join(' '), /longest time without a row is from 1972-11-15 to 1972-11-22/);
  });

  test('fewer rows a day make longer gaps, which is no drift', () => {
    const stamps = (count: number, seed: number): Column => {
      const draws = new Random(seed);
      return numericColumn(
        'x',
        'timestamp',
        times(count, () => Math.floor(draws.uniform() * 180 * day)),
      );
    };
    assert.equal(check(stamps(20_000, 1), stamps(200, 2)).drifted, 'false');
    assert.equal(check(stamps(200, 3), stamps(20_000, 4)).drifted, 'false');
  });
});

describe('text', () => {
  const words = times(300, (i) => `word${i}`);
  const sentences = (rows: number, subject: string, share: number): Column =>
    textColumn(
      'x',
      times(rows, () => {
        const drawn = times(8, () => words[Math.floor(300 * random.uniform() ** 2)]);
        return random.uniform() < share ? [...drawn, subject].join(' ') : drawn.join(' ');
      }),
    );

  test('texts of the same words have not drifted', () => {
    const drift = check(sentences(1000, '', 0), sentences(300, '', 0));
    assert.equal(drift.drifted, 'false');
    assert.equal(typeof drift.statistics.text_auroc, 'number');
    assert.ok(drift.statistics.text_auroc_lower! < 0.5 && drift.statistics.text_auroc_upper! > 0.45);
  });

  test('a new subject is found and named', () => {
    const drift = check(sentences(1000, 'refund', 0.05), sentences(300, 'refund', 0.5));
    assert.equal(drift.drifted, 'true');
    assert.equal(drift.test, 'text');
    assert.match(drift.notes.join(' '), /"refund" \(more\)/);
  });

  test('names of categories are no text', () => {
    const drift = check(
      textColumn(
        'x',
        times(400, (i) => `a place with number ${i % 40}`),
      ),
      textColumn(
        'x',
        times(100, (i) => `a place with number ${i % 40}`),
      ),
    );
    assert.equal(drift.statistics.text_auroc, undefined);
  });
});
