import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import type { ExpectationResult } from '../../../shared/src/data/expectations/result.ts';
import { csv } from '../../support/fruit.ts';
import { leftovers, type Workspace, workspace } from '../../support/workspace.ts';

/** 100 rows: age 0 … 99 (five missing), size 1 or 2.5, code A0 … A99 (one twice), day, label (two missing). */
const content = csv(
  ['age', 'size', 'code', 'day', 'label'],
  Array.from({ length: 100 }, (_, i) => [
    i % 20 === 7 ? null : i,
    i % 2 ? '1.0' : '2.5',
    `A${i === 99 ? 0 : i}`,
    '2026-01-01',
    i === 13 || i === 14 ? null : i % 2 ? 'yes' : 'no',
  ]),
);

async function checked(space: Workspace, expect: string): Promise<(string | boolean | number | null)[][]> {
  await space.write(
    'mlops.yml',
    `name: e\ntask: classification\ndata:\n  source: data.csv\n  target: label\n  expect:\n${expect}`,
  );
  const { outcome } = await space.run('prepare-data', { 'on-invalid': 'warn' });
  const results = outcome.result.expectations as ExpectationResult[];
  return results.map(({ subject, expectation, held, violations }) => [
    subject,
    expectation,
    held,
    violations,
  ]);
}

describe('expectations', () => {
  test('those that hold', async (t) => {
    const space = await workspace(t, { 'data.csv': content });
    const results = await checked(
      space,
      `    rows: { min: 100, max: 100 }
    age: { type: integer, min: 0, max: 99, missing: { max: 0.05 } }
    size: { type: number, values: [1, 2.5], min: 1 }
    code: { type: text, matches: "A[0-9]+" }
    day: { type: date }
    label: { values: [yes, no], missing: { max: 0.02 } }
`,
    );
    assert.equal(results.length, 14);
    assert.deepEqual(
      results.filter(([, , held]) => !held),
      [],
    );
    // An integer is a number as well.
    assert.deepEqual(await checked(space, '    age: { type: number }\n'), [
      ['age', 'type: number', true, null],
    ]);
  });

  test('those that do not are all reported at once, with their number of rows', async (t) => {
    const space = await workspace(t, { 'data.csv': content });
    const results = await checked(
      space,
      `    rows: { min: 101 }
    age: { type: text, min: 10, max: 89, missing: { max: 0.01 } }
    size: { values: [1] }
    code: { unique: true, matches: "A[0-9]" }
    label: { values: [yes], missing: { max: 0 } }
`,
    );
    assert.deepEqual(results, [
      ['rows', 'min: 101', false, null],
      ['age', 'type: text', false, null],
      ['age', 'min: 10', false, 9],
      ['age', 'max: 89', false, 10],
      ['age', 'missing: { max: 0.01 }', false, 5],
      ['size', 'values: 1', false, 50],
      ['code', 'matches: A[0-9]', false, 89],
      ['code', 'unique: true', false, 1],
      ['label', 'values: yes', false, 49],
      ['label', 'missing: { max: 0 }', false, 2],
    ]);
  });

  test('a violation fails the step after the report was written, and stores no artifact', async (t) => {
    const space = await workspace(t, { 'data.csv': content });
    await space.write(
      'mlops.yml',
      'name: e\ntask: classification\ndata:\n  source: data.csv\n  target: label\n  expect: { age: { max: 50 }, rows: { min: 200 } }\n',
    );
    const { outcome } = await space.run('prepare-data');
    assert.equal(outcome.failure, '2 expectations do not hold (rows, age); see the report.');
    assert.equal(outcome.outputs.valid, 'false');
    assert.equal(outcome.outputs.artifact, undefined);
    assert.deepEqual(await leftovers(space), []);
    const summary = await space.read('.mlops/reports/prepare-data/summary.md');
    assert.match(summary, /max: 50/);
    assert.match(summary, /100 rows/);
    const ended = await space.mlops('prepare-data');
    assert.equal(ended.code, 1);
    assert.match(ended.stdout, /prepare-data does not pass: 2 expectations do not hold/);
  });

  test('with on-invalid: warn the data set is stored, and says that it is not valid', async (t) => {
    const space = await workspace(t, { 'data.csv': content });
    await checked(space, '    age: { max: 50 }\n');
    const manifest = await space.readJson<{ valid: boolean }>('.mlops/artifacts/e-dataset/manifest.json');
    assert.equal(manifest.valid, false);
  });

  test('what cannot be expected is a configuration error, and nothing is left', async (t) => {
    const space = await workspace(t, { 'data.csv': content });
    const refused = checked(space, '    aeg: { min: 1 }\n    code: { min: 1 }\n');
    await assert.rejects(refused, (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError, String(error));
      assert.match(error.message, /^2 mistakes in data\.expect:/);
      assert.equal(error.location.key, 'data.expect.aeg');
      return true;
    });
    assert.deepEqual(await leftovers(space), []);
  });

  test('a pattern that RE2 does not take is found before any data is loaded', async (t) => {
    // It could not be read anyway.
    const space = await workspace(t, { 'data.csv': 'code,label\nx\ny,yes,no\n' });
    await assert.rejects(checked(space, '    code: { matches: "a{2,1}" }\n'), /no regular expression of RE2/);
  });

  test('foreign keys, freshness and SQL checks; examples name the rows by their id', async (t) => {
    const space = await workspace(t, {
      'data.csv': content,
      'codes.csv': csv(
        ['id'],
        Array.from({ length: 98 }, (_, i) => [`A${i}`]),
      ),
    });
    const results = await checked(
      space,
      `    code: { references: { source: codes.csv, column: id } }
    table:
      freshness: { column: day, max-age: 1d }
      checks: [{ name: grown, sql: "select code from data where age > 97" }]
`,
    );
    assert.deepEqual(results, [
      ['table', 'freshness: { column: day, max-age: 1d }', false, null],
      ['table', 'check: grown', false, 2],
      ['code', 'references: { column: id }', false, 1],
    ]);
    const summary = await space.read('.mlops/reports/prepare-data/summary.md');
    assert.match(summary, /A98/);
  });

  test('hostile names and values are only names and values', async (t) => {
    const name = 'x"; drop table prepared; --';
    const value = "'; select 1; --";
    const space = await workspace(t, {
      'data.csv': csv(
        [name, 'row', 'label'],
        Array.from({ length: 60 }, (_, i) => [value, i, i % 2 ? 'yes' : 'no']),
      ),
    });
    const results = await checked(
      space,
      `    ${JSON.stringify(name)}: { values: [${JSON.stringify(value)}], unique: true }\n`,
    );
    assert.deepEqual(results, [
      [name, `values: ${value}`, true, 0],
      [name, 'unique: true', false, 59],
    ]);
  });

  test('"rows" is about their number, even where a column is called so', async (t) => {
    const space = await workspace(t, {
      'data.csv': csv(
        ['rows', 'label'],
        Array.from({ length: 60 }, (_, i) => [i, i % 2 ? 'yes' : 'no']),
      ),
    });
    assert.deepEqual(await checked(space, '    rows: { max: 59 }\n'), [['rows', 'max: 59', false, null]]);
  });
});
