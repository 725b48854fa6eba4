import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import {
  profileCategories,
  profileNumbers,
  type TableProfile,
} from '../../shared/src/data/profile/profile.ts';
import { type Column, numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { countCategories } from '../../shared/src/drift/category-reference.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';
import { driftTests } from '../../shared/src/drift/registry.ts';

const rate = { falseAlarmRate: 0.01 };

/** Rows of a made-up world: a bell, a column of mostly zeros with gaps, a few and many categories, a flag. */
function draw(random: Random, rows: number): Table {
  const frequent = ['blue', 'green', 'red', 'white'];
  return tableOf([
    numericColumn(
      'bell',
      'number',
      sample(rows, () => random.gaussian()),
    ),
    numericColumn(
      'zeros',
      'number',
      sample(rows, () => {
        if (random.uniform() < 0.02) return null;
        return random.uniform() < 0.9 ? 0 : Math.exp(3 * random.gaussian());
      }),
    ),
    textColumn(
      'colour',
      sample(rows, () => frequent[Math.floor(4 * random.uniform() ** 2)]),
    ),
    textColumn(
      'place',
      sample(rows, () => `place ${Math.floor(300 * random.uniform() ** 3)}`),
    ),
    numericColumn(
      'flag',
      'boolean',
      sample(rows, () => (random.uniform() < 0.3 ? 1 : 0)),
    ),
  ]);
}

function sample<T>(rows: number, next: () => T): T[] {
  return Array.from({ length: rows }, next);
}

function profileOf(table: Table): TableProfile {
  const columns = [...table.columns.values()].map((column) => {
    if (column.kind === 'numeric') return [column.name, profileNumbers(column.values, column.type)] as const;
    const counts = countCategories(column);
    const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [column.name, profileCategories(counts, table.rows - present)] as const;
  });
  return { rows: table.rows, columns: Object.fromEntries(columns) };
}

/** The table with some columns replaced, added, or (undefined) left out. */
function altered(table: Table, change: Record<string, Column | undefined>): Table {
  const columns = new Map<string, Column | undefined>([...table.columns, ...Object.entries(change)]);
  return tableOf([...columns.values()].filter((column) => column !== undefined));
}

const random = new Random(42);
const reference = draw(random, 4000);
const profile = { kind: 'profile', profile: profileOf(reference) } as const;
const rows = { kind: 'rows', table: reference } as const;
const batch = draw(random, 500);
const numbers = (name: string): Float64Array => {
  const column = batch.columns.get(name)!;
  assert.equal(column.kind, 'numeric');
  return (column as { values: Float64Array }).values;
};

describe('a batch like the reference', () => {
  for (const [kind, against] of Object.entries({ profile, rows })) {
    test(`has not drifted from its ${kind}`, () => {
      const outcome = checkDrift(against, batch, rate);
      assert.equal(outcome.drifted, 'false');
      assert.deepEqual(outcome.driftedColumns, []);
      assert.equal(outcome.share, 0);
      assert.deepEqual(outcome.rows, { reference: 4000, current: 500 });
      assert.equal(outcome.rowsNeeded, null);
      assert.deepEqual(Object.keys(outcome.columns), ['bell', 'zeros', 'colour', 'place', 'flag']);
      assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
    });
  }

  test('raises no more alarms than the setting, whatever the size of the batch', () => {
    const draws = new Random(7);
    for (const size of [50, 400]) {
      let alarms = 0;
      for (let i = 0; i < 200; i++) {
        if (checkDrift(profile, draw(draws, size), { falseAlarmRate: 0.05 }).drifted === 'true') alarms++;
      }
      assert.ok(alarms <= 20, `${alarms} alarms in 200 batches of ${size} rows at a rate of 5 %`);
    }
  });
});

describe('drift is found', () => {
  const cases: Record<string, { column: string; tests: RegExp; change: Table }> = {
    'a moved mean': {
      column: 'bell',
      tests: /^rank-sum$/,
      change: altered(batch, {
        bell: numericColumn(
          'bell',
          'number',
          numbers('bell').map((value) => value + 0.4),
        ),
      }),
    },
    'a wider spread': {
      column: 'bell',
      tests: /^(ks|range)$/,
      change: altered(batch, {
        bell: numericColumn(
          'bell',
          'number',
          numbers('bell').map((value) => value * 2),
        ),
      }),
    },
    'more missing values': {
      column: 'zeros',
      tests: /^missing-rate$/,
      change: altered(batch, {
        zeros: numericColumn(
          'zeros',
          'number',
          numbers('zeros').map((value, i) => (i % 10 === 0 ? Number.NaN : value)),
        ),
      }),
    },
    'a column without any value, of whatever type': {
      column: 'bell',
      tests: /^missing-rate$/,
      change: altered(batch, {
        bell: textColumn(
          'bell',
          sample(500, () => null),
        ),
      }),
    },
    'a frequent category more frequent': {
      column: 'colour',
      tests: /^(chi2|l-infinity)$/,
      change: altered(batch, {
        colour: textColumn(
          'colour',
          sample(500, () => (random.uniform() < 0.6 ? 'white' : 'blue')),
        ),
      }),
    },
    'a new category': {
      column: 'place',
      tests: /^(chi2|l-infinity|new-categories)$/,
      change: altered(batch, {
        place: textColumn(
          'place',
          sample(500, () =>
            random.uniform() < 0.3 ? 'elsewhere' : `place ${Math.floor(300 * random.uniform() ** 3)}`,
          ),
        ),
      }),
    },
    'a flag set more often': {
      column: 'flag',
      tests: /^chi2$/,
      change: altered(batch, {
        flag: numericColumn(
          'flag',
          'boolean',
          sample(500, () => (random.uniform() < 0.5 ? 1 : 0)),
        ),
      }),
    },
  };
  for (const [name, { column, tests, change }] of Object.entries(cases)) {
    for (const [kind, against] of Object.entries({ profile, rows })) {
      test(`${name}, against ${kind}`, () => {
        const outcome = checkDrift(against, change, rate);
        assert.equal(outcome.drifted, 'true');
        assert.deepEqual(outcome.driftedColumns, [column]);
        const drift = outcome.columns[column];
        assert.equal(drift.drifted, 'true');
        assert.match(drift.test!, tests);
        assert.ok(drift.adjusted_p_value! <= drift.threshold);
        assert.ok(drift.effect! >= drift.effect_threshold!);
        assert.equal(drift.effect, Math.abs(drift.statistics[drift.effect_name!]!));
        assert.match(outcome.headline, new RegExp(`^Drift in 1 of 5 columns: ${column}\\.$`));
      });
    }
  }

  test('the strongest first', () => {
    const change = altered(batch, {
      bell: numericColumn(
        'bell',
        'number',
        numbers('bell').map((value) => value + 0.5),
      ),
      flag: numericColumn(
        'flag',
        'boolean',
        sample(500, () => 1),
      ),
      colour: undefined,
    });
    const outcome = checkDrift(profile, change, rate);
    assert.deepEqual(outcome.driftedColumns, ['colour', 'flag', 'bell']);
    assert.equal(outcome.share, 3 / 5);
  });
});

describe('what is certain but small is no drift', () => {
  test('a shift that only many rows can show', () => {
    const many = draw(new Random(1), 40_000);
    const moved = draw(new Random(2), 40_000);
    const shifted = Float64Array.from(
      (moved.columns.get('bell') as { values: Float64Array }).values,
      (value) => value + 0.05,
    );
    const outcome = checkDrift(
      { kind: 'rows', table: many },
      altered(moved, { bell: numericColumn('bell', 'number', shifted) }),
      rate,
    );
    assert.equal(outcome.columns.bell.drifted, 'false');
    assert.ok(outcome.columns.bell.adjusted_p_value! < 0.001);
    assert.match(outcome.columns.bell.reason, /too small to matter/);
  });

  test('a single odd value', () => {
    const places = batch.columns.get('place')!;
    assert.equal(places.kind, 'text');
    const values = Array.from((places as { codes: Int32Array }).codes, (code) => `place ${code % 3}`);
    const before = { kind: 'rows', table: tableOf([textColumn('place', [...values, ...values, ...values])]) };
    const outcome = checkDrift(
      before as typeof rows,
      tableOf([textColumn('place', ['odd', ...values.slice(1)])]),
      {
        ...rate,
      },
    );
    assert.equal(outcome.drifted, 'false');
    assert.equal(outcome.columns.place.statistics.new_categories, 1);
  });
});

describe('what cannot be judged is unknown', () => {
  test('fewer rows than the minimum, with the number needed', () => {
    const outcome = checkDrift(profile, draw(new Random(3), 8), rate);
    assert.equal(outcome.drifted, 'unknown');
    assert.equal(outcome.rowsNeeded, 50);
    assert.match(outcome.headline, /8 rows; 50 are needed/);
    assert.equal(outcome.columns.bell.drifted, 'unknown');
    assert.equal(typeof outcome.columns.bell.statistics.ks_statistic, 'number');
  });

  test('no rows at all, with columns or without', () => {
    for (const empty of [draw(new Random(3), 0), tableOf([])]) {
      const outcome = checkDrift(profile, empty, rate);
      assert.equal(outcome.drifted, 'unknown');
      assert.deepEqual(outcome.driftedColumns, []);
    }
  });

  test('a reference of few rows', () => {
    const outcome = checkDrift({ kind: 'rows', table: draw(new Random(3), 20) }, batch, rate);
    assert.equal(outcome.drifted, 'unknown');
    assert.match(outcome.headline, /reference has 20 rows/);
  });

  test('a column with few values, with the rows that would do', () => {
    const sparse = (count: number): Table =>
      tableOf([
        numericColumn(
          'x',
          'number',
          sample(count, () => null).map((_, i) => (i % 50 === 0 ? i : null)),
        ),
      ]);
    const outcome = checkDrift({ kind: 'rows', table: sparse(5000) }, sparse(100), rate);
    assert.equal(outcome.drifted, 'unknown');
    assert.equal(outcome.rowsNeeded, 500);
    assert.match(outcome.columns.x.reason, /2 present values; 10 are needed/);
  });
});

describe('schema', () => {
  test('a missing column has drifted, even in a small batch', () => {
    for (const size of [5, 500]) {
      const outcome = checkDrift(profile, altered(draw(new Random(4), size), { bell: undefined }), rate);
      assert.equal(outcome.drifted, 'true');
      assert.deepEqual(outcome.driftedColumns, ['bell']);
      assert.equal(outcome.columns.bell.p_value, null);
      assert.match(outcome.columns.bell.reason, /no such column/);
    }
  });

  test('a retyped column has drifted', () => {
    const words = textColumn(
      'bell',
      sample(500, () => 'high'),
    );
    const dates = numericColumn(
      'bell',
      'date',
      sample(500, () => 0),
    );
    for (const bell of [words, dates]) {
      const outcome = checkDrift(profile, altered(batch, { bell }), rate);
      assert.equal(outcome.columns.bell.drifted, 'true');
      assert.match(outcome.columns.bell.reason, /The type changed from number to/);
    }
  });

  test('a whole number for a number and 0 and 1 for a flag are the same type', () => {
    const flag = numericColumn('flag', 'integer', numbers('flag'));
    assert.equal(checkDrift(profile, altered(batch, { flag }), rate).drifted, 'false');
    const other = numericColumn(
      'flag',
      'integer',
      numbers('flag').map((value) => 2 * value),
    );
    assert.equal(checkDrift(profile, altered(batch, { flag: other }), rate).columns.flag.drifted, 'true');
  });

  test('a column that is all missing on both sides has not drifted', () => {
    const nothing = (count: number): Column =>
      numericColumn(
        'x',
        'number',
        sample(count, () => null),
      );
    const outcome = checkDrift(
      { kind: 'rows', table: tableOf([nothing(900)]) },
      tableOf([nothing(90)]),
      rate,
    );
    assert.equal(outcome.drifted, 'false');
  });

  test('dates move on without drift, but their gaps count', () => {
    const days = (from: number, count: number): Column =>
      numericColumn(
        'day',
        'date',
        sample(count, () => 0).map((_, i) => (from + i) * 86_400_000),
      );
    const before = { kind: 'rows', table: tableOf([days(0, 1000)]) } as const;
    assert.equal(checkDrift(before, tableOf([days(1000, 100)]), rate).drifted, 'false');
    const gaps = numericColumn(
      'day',
      'date',
      sample(100, () => null).map((_, i) => (i % 2 === 0 ? i : null)),
    );
    assert.equal(checkDrift(before, tableOf([gaps]), rate).drifted, 'true');
  });

  test('names that every object has are ordinary names', () => {
    const values = (name: string): Table =>
      tableOf([
        textColumn(
          '__proto__',
          sample(100, () => name),
        ),
      ]);
    const before = { kind: 'profile', profile: profileOf(values('constructor')) } as const;
    assert.equal(checkDrift(before, values('constructor'), rate).drifted, 'false');
    const outcome = checkDrift(before, values('toString'), rate);
    assert.deepEqual(outcome.driftedColumns, ['__proto__']);
    assert.ok(Object.hasOwn(outcome.columns, '__proto__'));
  });

  test('columns that the current data has beyond the reference are no matter', () => {
    const extra = numericColumn(
      'extra',
      'number',
      sample(500, () => 1),
    );
    const { notes, ...outcome } = checkDrift(profile, altered(batch, { extra }), rate);
    assert.deepEqual({ ...outcome, notes: [] }, checkDrift(profile, batch, rate));
    assert.deepEqual(notes, ['Not compared, because the reference lacks it: "extra".']);
  });
});

describe('options', () => {
  test('only the columns asked for', () => {
    const outcome = checkDrift(profile, batch, { ...rate, columns: ['flag', 'bell', 'flag'] });
    assert.deepEqual(Object.keys(outcome.columns), ['flag', 'bell']);
  });

  test('the chosen tests decide', () => {
    const change = altered(batch, {
      bell: numericColumn(
        'bell',
        'number',
        numbers('bell').map((value) => value + 0.4),
      ),
    });
    for (const name of ['ks', 'rank-sum', 'wasserstein', 'psi', 'js', 'hellinger']) {
      const drift = checkDrift(rows, change, { ...rate, tests: [name] }).columns.bell;
      assert.equal(drift.test, name);
      assert.equal(drift.drifted, 'true');
    }
    // A test of categories says nothing of numbers, which keep their own.
    const numeric = checkDrift(rows, change, { ...rate, tests: ['total-variation'] }).columns;
    assert.equal(numeric.bell.test, 'rank-sum');
    assert.equal(numeric.flag.test, 'total-variation');
  });

  test('a chosen test that cannot see a column gives way', () => {
    const share = (positive: number, count: number): Table =>
      tableOf([
        numericColumn(
          'x',
          'number',
          sample(count, () => (random.uniform() < positive ? 1 + random.uniform() : 0)),
        ),
      ]);
    // All deciles of the reference are zero, in a single bin.
    const before = { kind: 'rows', table: share(0.05, 4000) } as const;
    const drift = checkDrift(before, share(0.5, 500), { ...rate, tests: ['psi'] }).columns.x;
    assert.equal(drift.statistics.psi, 0);
    assert.equal(drift.drifted, 'true');
    assert.equal(drift.test, 'ks');
  });

  test('what is not allowed is said', () => {
    const wrong = [
      { options: { ...rate, columns: ['bel'] }, says: /Did you mean "bell"/ },
      { options: { ...rate, columns: [] }, says: /no column to check/ },
      { options: { ...rate, tests: ['kss'] }, says: /Did you mean "ks"/ },
      { options: { falseAlarmRate: 0 }, says: /false-alarm rate of 0/ },
      { options: { falseAlarmRate: Number.NaN }, says: /false-alarm rate of NaN/ },
      { options: { ...rate, minimumRows: 0.5 }, says: /minimum of 0.5 rows/ },
    ];
    for (const { options, says } of wrong) {
      assert.throws(
        () => checkDrift(profile, batch, options),
        (error) => error instanceof ConfigurationError && says.test(error.message),
      );
    }
  });
});

test('the registry names each test once and each effect among the statistics', () => {
  assert.equal(new Set(driftTests.map((one) => one.name)).size, driftTests.length);
  const day = (count: number): Column => numericColumn('day', 'date', [...Array(count).keys()]);
  const remark = (count: number): Column =>
    textColumn(
      'remark',
      sample(count, () => sample(6, () => `word${Math.floor(90 * random.uniform())}`).join(' ')),
    );
  const outcome = checkDrift(
    { kind: 'rows', table: altered(reference, { day: day(4000), remark: remark(4000) }) },
    altered(batch, { day: day(500), remark: remark(500) }),
    rate,
  );
  const names = new Set(Object.values(outcome.columns).flatMap(({ statistics }) => Object.keys(statistics)));
  for (const { effectName } of driftTests) assert.ok(names.has(effectName), effectName);
});
