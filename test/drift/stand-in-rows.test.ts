import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { mergeProfiles } from '../../shared/src/data/profile/merge-profiles.ts';
import type { TableProfile } from '../../shared/src/data/profile/profile.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';
import { profileCurrent } from '../../shared/src/drift/current-profile.ts';
import { standInRows } from '../../shared/src/drift/stand-in-rows.ts';

/** @param moved by how many deviations the bell is moved. */
function draw(random: Random, rows: number, moved = 0): Table {
  const of = <T>(next: () => T): T[] => Array.from({ length: rows }, next);
  return tableOf([
    numericColumn(
      'bell',
      'number',
      of(() => (random.uniform() < 0.05 ? null : random.gaussian() + moved)),
    ),
    numericColumn(
      'whole',
      'integer',
      of(() => random.integer(6)),
    ),
    numericColumn(
      'flag',
      'boolean',
      of(() => (random.uniform() < 0.3 ? 1 : 0)),
    ),
    textColumn(
      'colour',
      of(() => ['red', 'blue', 'green', null][random.integer(4)]),
    ),
    textColumn(
      'place',
      of(() => `place ${Math.floor(200 * random.uniform() ** 3)}`),
    ),
  ]);
}

const names = ['bell', 'whole', 'flag', 'colour', 'place'];
const profile = (table: Table, sensitive: string[] = []): TableProfile =>
  profileCurrent(table, names, sensitive);

describe('current data of which only profiles are left', () => {
  const random = new Random(1);
  const known = draw(random, 8000);
  const rows = { kind: 'rows', table: known } as const;
  const stored = { kind: 'profile', profile: profile(known) } as const;
  const days = Array.from({ length: 7 }, () => draw(random, 700));

  test('is judged as its rows would be: days become a week', () => {
    const week = mergeProfiles(...days.map((day) => profile(day)));
    assert.equal(week.rows, 4900);
    for (const reference of [rows, stored]) {
      const outcome = checkDrift(reference, standInRows(week, reference), { falseAlarmRate: 0.01 });
      assert.equal(outcome.drifted, 'false', outcome.headline);
      assert.equal(outcome.rows.current, 4900);
    }
  });

  test('has its statistics within the stated error of quantiles', () => {
    const now = draw(random, 3000, 0.2);
    const exact = checkDrift(rows, now, { falseAlarmRate: 0.01 }).columns;
    const told = checkDrift(rows, standInRows(profile(now), rows), { falseAlarmRate: 0.01 }).columns;
    for (const name of ['bell', 'whole']) {
      const difference = told[name].statistics.ks_statistic! - exact[name].statistics.ks_statistic!;
      assert.ok(Math.abs(difference) <= 1 / 256 + 1e-9, `${name}: ${difference}`);
    }
    assert.equal(told.flag.statistics.total_variation, exact.flag.statistics.total_variation);
    assert.equal(told.colour.statistics.total_variation, exact.colour.statistics.total_variation);
    for (const name of names) {
      assert.equal(
        told[name].statistics.missing_rate_change,
        exact[name].statistics.missing_rate_change,
        name,
      );
    }
    assert.equal(told.bell.drifted, 'true');
  });

  test('with a category that is rare in each day, is no new category', () => {
    const rare = days.map((day) => profile(day));
    const unnamed = rare.filter(({ columns }) => {
      const { place } = columns;
      return place.kind === 'categorical' && place.otherRows > 0;
    });
    assert.equal(unnamed.length, 7);
    const week = mergeProfiles(...rare);
    const { columns } = checkDrift(stored, standInRows(week, stored), { falseAlarmRate: 0.01 });
    assert.equal(columns.place.drifted, 'false', columns.place.reason);
  });

  test('finds a category that is new, and values that are gone', () => {
    const now = draw(random, 2000);
    const colour = textColumn(
      'colour',
      Array.from({ length: 2000 }, (_, row) => (row % 5 === 0 ? 'purple' : row % 3 === 0 ? null : 'red')),
    );
    const changed = tableOf(
      [...now.columns.values()].map((column) => (column.name === 'colour' ? colour : column)),
    );
    const outcome = checkDrift(stored, standInRows(profile(changed), stored), { falseAlarmRate: 0.01 });
    assert.deepEqual(outcome.driftedColumns, ['colour']);
  });

  test('tells nothing of sensitive values', () => {
    const hidden = profile(known, ['bell', 'colour']);
    assert.ok(!/"(red|blue|green)"/.test(JSON.stringify(hidden)));
    const reference = { kind: 'profile', profile: hidden } as const;
    const week = profile(days[0], ['bell', 'colour']);
    const outcome = checkDrift(reference, standInRows(week, reference), { falseAlarmRate: 0.01 });
    assert.equal(outcome.drifted, 'false', outcome.headline);
    assert.match(outcome.columns.bell.reason, /sensitive/);
  });

  test('stands for many rows with fewer, and for none with none', () => {
    const many = { ...profile(known), rows: 5_000_000 };
    const columns = Object.fromEntries(
      Object.entries(many.columns).map(([name, column]) => [
        name,
        { ...column, rows: 5_000_000, missing: column.missing * 625 },
      ]),
    );
    assert.equal(standInRows({ rows: 5_000_000, columns } as TableProfile, rows).rows, 100_000);
    assert.equal(standInRows(profile(draw(random, 0)), rows).rows, 0);
  });
});
