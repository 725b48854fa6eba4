import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { writeParquet } from '../../shared/src/data/parquet.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { makeDecisions } from '../../shared/src/evaluate/make-decisions.ts';
import { readPredictions, writePredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { workspace } from '../support/workspace.ts';

const options = { task: 'contextual-bandit', positive: null } as const;
const names = ['__proto__', 'b,"c"'];
const source = {
  policy: { names, values: Float64Array.of(1, 0, 0.25, 0.75, 0.5, 0.5) },
  expected: { names, values: Float64Array.of(1, 2, 3, 4, 5, 6) },
  action: textColumn('offer', ['b,"c"', '__proto__', 'other']),
  reward: numericColumn('profit', 'number', [1, -2, 0.5]),
  propensity: numericColumn('p', 'number', [0.5, 1, 0.001]),
  ids: ['x', 'y', 'z'],
  slices: tableOf([
    numericColumn('age', 'integer', [1, 2, 3]),
    textColumn('p___proto__', ['u', 'v', 'w']),
    textColumn('reward', ['r', 's', 't']),
  ]),
};

describe('decisions in a file', () => {
  test('come back as they were, columns of taken names too', async (t) => {
    const space = await workspace(t);
    const decisions = makeDecisions(source);
    // An action that the policy does not know: never taken, and expected to earn what the others do on average.
    assert.deepEqual(decisions.names, ['__proto__', 'b,"c"', 'other']);
    assert.deepEqual([...decisions.policy], [1, 0, 0, 0.25, 0.75, 0, 0.5, 0.5, 0]);
    assert.deepEqual([...decisions.expected], [1, 2, 1.5, 3, 4, 3.5, 5, 6, 5.5]);
    assert.deepEqual([...decisions.chosen], [0, 1, 0]);
    const path = space.path('predictions.parquet');
    await writePredictions(path, decisions);
    const read = await readPredictions(path, options);
    assert.ok(read.task === 'contextual-bandit');
    for (const key of [
      'names',
      'action',
      'reward',
      'propensity',
      'policy',
      'expected',
      'chosen',
      'ids',
    ] as const) {
      assert.deepEqual([...(read[key] ?? [])], [...(decisions[key] ?? [])], key);
    }
    assert.deepEqual([...read.slices.columns.keys()], ['age', 'p___proto__', 'reward']);
  });

  const good: Column[] = [
    textColumn('action', ['a', 'b']),
    numericColumn('reward', 'number', [1, 0]),
    numericColumn('propensity', 'number', [0.5, 0.25]),
    numericColumn('p_a', 'number', [1, 0]),
    numericColumn('p_b', 'number', [0, 1]),
    numericColumn('expected_a', 'number', [1, 0]),
    numericColumn('expected_b', 'number', [0, 1]),
  ];
  for (const [name, column] of [
    ['no action in a row', textColumn('action', ['a', null])],
    ['numbers for actions', numericColumn('action', 'number', [0, 1])],
    ['a reward that is missing', numericColumn('reward', 'number', [1, null])],
    ['a reward that is text', textColumn('reward', ['1', '2'])],
    ['a propensity of 0', numericColumn('propensity', 'number', [0.5, 0])],
    ['a propensity above 1', numericColumn('propensity', 'number', [0.5, 1.5])],
    ['a probability below 0', numericColumn('p_b', 'number', [0, -1])],
    [
      'an expected reward that is infinite',
      numericColumn('expected_b', 'number', [0, Number.POSITIVE_INFINITY]),
    ],
  ] as const) {
    test(`refused: ${name}`, async (t) => {
      const space = await workspace(t);
      const path = space.path('predictions.parquet');
      await writeParquet(path, tableOf(good.map((each) => (each.name === column.name ? column : each))));
      await assert.rejects(readPredictions(path, options), ConfigurationError);
    });
  }

  for (const missing of ['action', 'reward', 'propensity', 'p_a']) {
    test(`refused: no column ${missing}`, async (t) => {
      const space = await workspace(t);
      const path = space.path('predictions.parquet');
      const left = good.filter(({ name }) => name !== missing && (missing !== 'p_a' || name !== 'p_b'));
      await writeParquet(path, tableOf(left));
      await assert.rejects(readPredictions(path, options), ConfigurationError);
    });
  }

  test('a model that gives too few numbers is no model', () => {
    const policy = { names, values: Float64Array.of(1, 0) };
    assert.throws(() => makeDecisions({ ...source, policy }), InfrastructureError);
  });
});
