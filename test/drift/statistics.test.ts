import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { profileNumbers } from '../../shared/src/data/profile/profile.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';
import { chiSquaredTail } from '../../shared/src/drift/math/chi-squared.ts';
import { fisherDifferent, fisherMore } from '../../shared/src/drift/math/fisher.ts';
import { kolmogorovTail } from '../../shared/src/drift/math/kolmogorov.ts';

interface NumericCase {
  reference: number[];
  current: number[];
  expected: Record<string, number>;
}

/** Samples with what NumPy and SciPy say of them. */
const fixture: {
  numeric: Record<string, NumericCase>;
  categorical: Record<string, { reference: string; current: string; expected: Record<string, number> }>;
  kolmogorov: [n: number, distance: number, tail: number][];
  chi_squared: [statistic: number, degreesOfFreedom: number, tail: number][];
  fisher: [
    referenceMarked: number,
    referenceRows: number,
    currentMarked: number,
    currentRows: number,
    greater: number,
    less: number,
  ][];
} = JSON.parse(readFileSync(new URL('../fixtures/drift/scipy.json', import.meta.url), 'utf8'));

function numbers(values: number[]): Table {
  return tableOf([numericColumn('x', 'number', values)]);
}

function near(actual: number | null | undefined, expected: number, tolerance: number, what: string): void {
  const ok = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
  assert.ok(ok, `${what}: ${actual} instead of ${expected}`);
}

describe('distributions', () => {
  test('the Kolmogorov–Smirnov tail is that of scipy.stats.kstwo', () => {
    for (const [n, distance, tail] of fixture.kolmogorov) {
      near(kolmogorovTail(n, distance), tail, 1e-10, `n = ${n}, distance = ${distance}`);
    }
    assert.equal(kolmogorovTail(100, 0), 1);
    assert.equal(kolmogorovTail(100, 1), 0);
  });

  test('the χ² tail has twelve right digits, far out too', () => {
    for (const [statistic, degreesOfFreedom, tail] of fixture.chi_squared) {
      if (tail < 1e-300) continue;
      near(chiSquaredTail(statistic, degreesOfFreedom) / tail, 1, 1e-12, `${statistic}, ${degreesOfFreedom}`);
    }
  });

  test("Fisher's exact test is that of SciPy", () => {
    for (const [
      referenceMarked,
      referenceRows,
      currentMarked,
      currentRows,
      greater,
      less,
    ] of fixture.fisher) {
      const counts = { referenceMarked, referenceRows, currentMarked, currentRows };
      near(fisherMore(counts), greater, 1e-12, `greater, ${JSON.stringify(counts)}`);
      near(fisherDifferent(counts), Math.min(1, 2 * Math.min(greater, less)), 1e-12, JSON.stringify(counts));
    }
  });
});

describe('statistics from rows', () => {
  for (const [name, { reference, current, expected }] of Object.entries(fixture.numeric)) {
    test(`numbers: ${name}`, () => {
      const outcome = checkDrift({ kind: 'rows', table: numbers(reference) }, numbers(current), {
        falseAlarmRate: 0.01,
        minimumRows: 1,
      });
      for (const [statistic, value] of Object.entries(expected)) {
        near(outcome.columns.x.statistics[statistic], value, 1e-12, statistic);
      }
    });
  }

  for (const [name, { reference, current, expected }] of Object.entries(fixture.categorical)) {
    test(`categories: ${name}`, () => {
      const outcome = checkDrift(
        { kind: 'rows', table: tableOf([textColumn('x', [...reference])]) },
        tableOf([textColumn('x', [...current])]),
        { falseAlarmRate: 0.01, minimumRows: 1 },
      );
      for (const [statistic, value] of Object.entries(expected)) {
        near(outcome.columns.x.statistics[statistic], value, 1e-12, statistic);
      }
      assert.equal(outcome.columns.x.statistics.new_categories, 1);
      assert.equal(outcome.columns.x.statistics.vanished_categories, 1);
    });
  }

  test('what is not finite is null', () => {
    const outcome = checkDrift(
      { kind: 'rows', table: numbers([1, 2, Number.POSITIVE_INFINITY]) },
      numbers([3, Number.NEGATIVE_INFINITY]),
      { falseAlarmRate: 0.01, minimumRows: 1 },
    );
    const { wasserstein, wasserstein_over_std, ks_statistic } = outcome.columns.x.statistics;
    assert.deepEqual([wasserstein, wasserstein_over_std], [null, null]);
    near(ks_statistic, 0.5, 1e-15, 'ks_statistic');
    assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
  });
});

describe('statistics from a profile', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 3000) / 100);
  const heaps = Array.from({ length: 3000 }, (_, i) => Math.floor(((i * 7919) % 3000) ** 2 / 1e6));
  const cases: Record<string, { reference: number[]; current: number[] }> = {
    ...fixture.numeric,
    many: { reference: many, current: many.slice(0, 400).map((value) => value * 0.9 + 2) },
    heaps: {
      reference: heaps,
      current: heaps.slice(0, 500).map((value, i) => value + (i % 10 === 0 ? 1 : 0)),
    },
  };
  for (const [name, { reference, current }] of Object.entries(cases)) {
    test(`lie within their stated error: ${name}`, () => {
      const options = { falseAlarmRate: 0.01, minimumRows: 1 };
      const profile = {
        rows: reference.length,
        columns: { x: profileNumbers(Float64Array.from(reference)) },
      };
      const exact = checkDrift({ kind: 'rows', table: numbers(reference) }, numbers(current), options);
      const rough = checkDrift({ kind: 'profile', profile }, numbers(current), options);
      const from = exact.columns.x.statistics;
      const sketched = rough.columns.x.statistics;
      const below = from.ks_statistic! - sketched.ks_statistic!;
      assert.ok(below > -1e-12 && below < 1 / 256, `ks_statistic is ${below} below`);
      assert.ok(sketched.ks_p_value! >= from.ks_p_value! - 1e-12);
      assert.ok(Math.abs(sketched.rank_shift!) <= Math.abs(from.rank_shift!) + 1e-12);
      near(sketched.rank_shift, from.rank_shift!, 1 / 256, 'rank_shift');
      const range = Math.max(...reference) - Math.min(...reference);
      near(sketched.wasserstein, from.wasserstein!, range / 512 + 1e-12, 'wasserstein');
      near(sketched.js_distance, from.js_distance!, 0.03, 'js_distance');
    });
  }

  test('a reference of 256 values or fewer is known exactly', () => {
    const { reference, current, expected } = fixture.numeric.continuous;
    const profile = { rows: reference.length, columns: { x: profileNumbers(Float64Array.from(reference)) } };
    const outcome = checkDrift({ kind: 'profile', profile }, numbers(current), {
      falseAlarmRate: 0.01,
      minimumRows: 1,
    });
    near(outcome.columns.x.statistics.ks_statistic, expected.ks_statistic, 1e-12, 'ks_statistic');
  });
});
