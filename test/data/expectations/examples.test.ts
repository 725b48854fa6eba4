import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expectationSections } from '../../../actions/prepare-data/src/sections/expectations.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { renderMarkdown } from '../../../shared/src/report/markdown.ts';
import { only, tableOf } from './checking.ts';

/** Two persons a city; ages 0, 10, … 190; every fifth city is missing. */
const people = `CREATE TABLE prepared AS SELECT
  'p' || lpad(i::VARCHAR, 2, '0') AS person, 10 * i AS age,
  CASE WHEN i % 5 <> 0 THEN 'city ' || (i // 2) END AS city, repeat('long ', 40) || i AS note
  FROM range(20) AS r(i)`;
const identify = ['person'];

describe('examples of violations', () => {
  test('name the rows by their id, the worst first, five at most', async (t) => {
    const { check } = await tableOf(t, people);
    const above = await only(check('age: { max: 100 }', { identify }));
    assert.equal(above.violations, 9);
    assert.deepEqual(above.examples, {
      columns: ['age', 'person'],
      rows: [
        ['190', 'p19'],
        ['180', 'p18'],
        ['170', 'p17'],
        ['160', 'p16'],
        ['150', 'p15'],
      ],
    });
    const below = await only(check('age: { min: 20 }', { identify }));
    assert.deepEqual(below.examples?.rows, [
      ['0', 'p00'],
      ['10', 'p01'],
    ]);
    const missing = await only(check('city: { missing: { max: 0.1 } }', { identify }));
    assert.deepEqual(missing.examples, { columns: ['person'], rows: [['p00'], ['p05'], ['p10'], ['p15']] });
  });

  test('without ids are the values and their number of rows', async (t) => {
    const { check } = await tableOf(t, people);
    const values = await only(check('city: { values: [city 0, city 1, city 3, city 4, city 6] }'));
    assert.deepEqual(values.examples, {
      columns: ['city', 'rows'],
      rows: [
        ['city 8', '2'],
        ['city 9', '2'],
        ['city 2', '1'],
        ['city 5', '1'],
        ['city 7', '1'],
      ],
    });
    assert.deepEqual((await only(check('city: { missing: { max: 0 } }'))).examples, null);
  });

  test('of repeated values say how often they are there', async (t) => {
    const { check } = await tableOf(t, people);
    const result = await only(check('city: { unique: true }', { identify }));
    assert.deepEqual(result.examples?.columns, ['city', 'rows']);
    assert.deepEqual(result.examples?.rows[0], ['city 1', '2']);
  });

  test('are given of what is tolerated too, and of nothing that holds entirely', async (t) => {
    const { check } = await tableOf(t, people);
    const [tolerated, clean] = await check('age: { max: 180, min: 0, mostly: 0.9 }').then((results) =>
      results.toSorted((a, b) => (b.violations ?? 0) - (a.violations ?? 0)),
    );
    assert.deepEqual([tolerated.held, tolerated.examples?.rows], [true, [['190', '1']]]);
    assert.deepEqual([clean.held, clean.examples], [true, null]);
  });

  test('cut long texts', async (t) => {
    const { check } = await tableOf(t, people);
    const { examples } = await only(check('note: { length: { max: 10 } }', { identify }));
    const [[note]] = examples?.rows ?? [];
    assert.equal(note?.length, 80);
    assert.ok(note?.endsWith('…'));
  });

  test('never show a sensitive value, wherever it stands', async (t) => {
    const { check } = await tableOf(t, people);
    const expect = `age: { max: 100, mean: { max: 5 }, quantiles: { 0.5: { max: 5 }, 1: { max: 5 } }, unique: true }
city: { values: [nowhere], matches: x, unique: true, missing: { max: 0 } }
table: { unique: [[city, note]], checks: [{ name: c, sql: SELECT city AS c FROM data }] }`;
    const all = await check(expect, { identify, sensitive: new Set(['age', 'city', 'person']) });
    assert.ok(all.filter(({ held }) => !held).length >= 7);
    assert.doesNotMatch(JSON.stringify(all), /city \d|p\d\d|"1?\d0"|95/);
    const some = await check(expect, { identify, sensitive: new Set(['age', 'city']) });
    const max = some.find(({ expectation }) => expectation === 'max: 100');
    assert.deepEqual(max?.examples?.rows[0], ['***', 'p11']);
    assert.doesNotMatch(JSON.stringify(some), /city \d|"1?\d0"|95/);
  });

  test("do not leak through a check's error, and freshness of a sensitive column is refused", async (t) => {
    const { check } = await tableOf(
      t,
      `CREATE TABLE prepared AS SELECT 'secret' AS a, DATE '1990-05-17' AS born`,
    );
    const refused = async (expect: string): Promise<ConfigurationError> => {
      const error = await check(expect, { sensitive: new Set(['a', 'born']) }).catch((thrown) => thrown);
      assert.ok(error instanceof ConfigurationError, String(error));
      return error;
    };
    const cast = await refused(
      'table: { checks: [{ name: c, sql: "SELECT 1 FROM data WHERE a::INTEGER > 0" }] }',
    );
    assert.match(cast.message, /^The check "c" failed: Conversion Error/);
    assert.doesNotMatch(cast.message, /secret/);
    const stale = await refused('table: { freshness: { column: born, max-age: 1d } }');
    assert.match(stale.message, /"born", which data\.sensitive names/);
  });
});

describe('the section of the report', () => {
  test('names what does not hold first, with its rows', async (t) => {
    const { check } = await tableOf(t, people);
    const results = await check('person: { unique: true }\nage: { max: 180 }', { identify });
    const sections = expectationSections(results);
    const text = renderMarkdown({ title: 't', status: 'fail', headline: 'h', sections }, { limit: 60_000 });
    assert.ok(text.indexOf('max: 180') < text.indexOf('unique: true'));
    assert.match(text, /1 of 20 values \(5%\)/);
    assert.match(text, /190.*p19/);
    assert.deepEqual(expectationSections([]), []);
  });
});
