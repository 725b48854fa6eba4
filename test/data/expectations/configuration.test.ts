import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import { referencedSources } from '../../../shared/src/data/expectations/referenced-sources.ts';
import { tableOf } from './checking.ts';

const statements = `CREATE TABLE prepared AS SELECT 1::BIGINT AS age, 'x' AS code, DATE '2026-01-01' AS day, true AS flag;
  CREATE TABLE codes AS SELECT 'x' AS code`;

async function mistakeOf(work: () => Promise<unknown>): Promise<ConfigurationError> {
  const error = await work().then(
    () => assert.fail('it was accepted'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof ConfigurationError, String(error));
  assert.ok(error.hint);
  return error;
}

describe('what cannot be expected', () => {
  for (const [expect, message, key] of [
    ['aeg: { min: 1 }', /^data\.expect speaks of a column "aeg" that the data does not have\.$/, 'aeg'],
    ['code: { min: 1 }', /^data\.expect\.code has min or max, but the column is of type text\.$/, 'code'],
    [
      'age: { max: 2026-01-01 }',
      /^data\.expect\.age has max: 2026-01-01, but the column is of type integer\.$/,
      'age',
    ],
    ['day: { min: 5 }', /^data\.expect\.day has min: 5, but the column is of type date\.$/, 'day'],
    ['age: { values: [one] }', /no numbers/, 'age'],
    ['age: { length: { max: 3 } }', /^data\.expect\.age has length, but .* integer/, 'age'],
    ['day: { mean: { max: 3 } }', /^data\.expect\.day has mean, but .* date/, 'day'],
    ['flag: { median: { max: 3 } }', /^data\.expect\.flag has median or quantiles/, 'flag'],
    [
      'code: { references: { source: c.csv, column: cod } }',
      /^data\.expect\.code\.references names a column "cod" that its source does not have\.$/,
      'code.references.column',
    ],
    ['table: { unique: [[age, cod]] }', /speaks of a column "cod"/, 'table.unique'],
    [
      'table: { freshness: { column: age, max-age: 1d } }',
      /needs dates or moments, but the column "age" is of type integer/,
      'table.freshness',
    ],
    // What the configuration cannot see itself is found by RE2, before anything is loaded.
    [
      'code: { matches: "a{2,1}" }',
      /^data\.expect\.code\.matches is no regular expression of RE2: /,
      'code.matches',
    ],
  ] as const) {
    test(expect, async (t) => {
      const { check } = await tableOf(t, statements);
      const error = await mistakeOf(() => check(expect, { references: new Map([['code', 'codes']]) }));
      assert.match(error.message, message);
      assert.equal(error.location.key, `data.expect.${key}`);
    });
  }

  test('everything is said at once', async (t) => {
    const { check } = await tableOf(t, statements);
    const error = await mistakeOf(() =>
      check('aeg: { min: 1 }\ncode: { min: 1, mean: { min: 1 } }\ntable: { unique: [[cod]] }'),
    );
    assert.match(error.message, /^4 mistakes in data\.expect:\n- .*"aeg".* Did you mean "age"\?\n/);
    assert.match(error.message, /has min or max.*\n.*has mean.*\n.*"cod"/);
  });

  for (const [expect, message] of [
    ['a: { matches: "(" }', /"data\.expect\.a\.matches": has a "\(" that does not close\.$/],
    ['a: { matches: "a)" }', /has a "\)" without a "\("/],
    ['a: { matches: "[ab" }', /has a "\[" that does not close/],
    ['a: { matches: "a(?!b)" }', /RE2 looks neither ahead nor behind/],
    ['a: { matches: "(a)\\1" }', /RE2 has no back references/],
    ['a: { min: 2026-02-30 }', /expected a date or a moment/],
    ['a: { min: 3, max: 2 }', /min must not be above max/],
    ['a: { mean: {} }', /needs min, max or both/],
    ['a: { quantiles: { 95: { max: 1 } } }', /must be a share from 0 to 1/],
    ['a: { mostly: 0 }', /data\.expect\.a\.mostly/],
    ['table: { freshness: { column: a, max-age: a week } }', /must read like "7d"/],
    ['table: { unique: [a, b] }', /data\.expect\.table\.unique/],
  ] as const) {
    test(`in mlops.yml: ${expect}`, () => {
      assert.throws(
        () => parseConfig(`data:\n  expect:\n    ${expect.replaceAll('\\', '\\\\')}\n`),
        (error) => {
          assert.ok(error instanceof ConfigurationError);
          assert.match(error.message, message);
          assert.equal(error.location.line, 3);
          return true;
        },
      );
    });
  }

  test('patterns that RE2 takes are not refused', () => {
    for (const pattern of [
      '[]()]',
      '[^]]',
      '(?i)a',
      '(?P<x>a)',
      '[[:alpha:])]',
      '\\Q(\\E',
      '\\(\\[',
      '(?:a|b)',
    ]) {
      parseConfig(`data: { expect: { a: { matches: ${JSON.stringify(pattern)} } } }`);
    }
  });
});

test('the sources that foreign keys name are told before anything is loaded', () => {
  const { data } = parseConfig(`data:
  expect:
    rows: { min: 1 }
    table: { unique: [[a, b]] }
    a: { min: 1 }
    b: { references: { source: other/*.csv, column: id } }`);
  assert.deepEqual(referencedSources(data.expect ?? {}), [
    {
      column: 'b',
      source: 'other/*.csv',
      sourceColumn: 'id',
      key: 'data.expect.b.references.source',
    },
  ]);
});
