import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { cellText, numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { explainRows, explanationTable } from '../../shared/src/explain/explain-rows.ts';
import { requireFewNumbers } from '../../shared/src/explain/explainable.ts';
import type { ShapleyExplainer } from '../../shared/src/explain/shapley-values.ts';
import { treeExplainer } from '../../shared/src/explain/tree-explainer.ts';
import { fitFeatures } from '../../shared/src/features/fit-features.ts';
import type { TreeMatrix } from '../../shared/src/features/tree-matrix.ts';
import type { ModelTree } from '../../shared/src/learners/gradient-boosted-trees/model-tree.ts';
import type { Learner } from '../../shared/src/learners/learner.ts';
import { treesByOutput } from '../../shared/src/learners/random-forest/prediction.ts';
import { findLearner, parseParams } from '../../shared/src/learners/registry.ts';

const signal = new AbortController().signal;

/** RandomForestClassifier(3, max_depth=4, min_samples_leaf=4, random_state=1) of scikit-learn 1.9.1, three classes. */
const trees: ModelTree[] = [
  {
    feature: [0, 1, 0, 2, 2, 0, 2],
    threshold: [0.3125, -1.0, -0.9375, 0.625, 0.4375, 0.9375, 0.9375],
    missing: [0, 0, 0, 0, 0, 0, 0],
    left: [1, -1, -2, -3, 5, -5, -7],
    right: [4, 2, 3, -4, 6, -6, -8],
    categories: [],
    value: [
      0.142857143, 0.857142857, 0.0, 1.0, 0.0, 0.0, 0.848484848, 0.151515152, 0.0, 0.541666667, 0.458333333,
      0.0, 0.0, 0.727272727, 0.272727273, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.833333333, 0.166666667,
    ],
    rows: [7, 23, 33, 24, 11, 10, 6, 6],
  },
  {
    feature: [0, 0, 2, 3, 3, 0, 0],
    threshold: [0.3125, -0.9375, 0.9375, 0.0625, 0.0, 0.875, 0.9375],
    missing: [0, 0, 0, 0, 0, 0, 0],
    left: [1, -1, 3, -2, 5, -5, -7],
    right: [4, 2, -4, -3, 6, -6, -8],
    categories: [],
    value: [
      1.0, 0.0, 0.0, 0.954545455, 0.045454545, 0.0, 0.48, 0.52, 0.0, 0.2, 0.8, 0.0, 0.142857143, 0.857142857,
      0.0, 0.0, 1.0, 0.0, 0.0, 0.4, 0.6, 0.0, 0.111111111, 0.888888889,
    ],
    rows: [27, 22, 25, 10, 7, 15, 5, 9],
  },
  {
    feature: [0, 3, 0, 2, 1, 3, 2, 3],
    threshold: [0.3125, -1.0625, -0.9375, 0.9375, 1.1875, 0.0625, -0.375, 0.8125],
    missing: [0, 0, 0, 0, 0, 0, 0, 0],
    left: [1, -1, -2, -3, 5, 6, -5, -7],
    right: [4, 2, 3, -4, -9, 7, -6, -8],
    categories: [],
    value: [
      1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.736842105, 0.263157895, 0.0, 0.125, 0.875, 0.0, 0.571428571,
      0.428571429, 0.0, 0.133333333, 0.866666667, 0.0, 0.0, 0.111111111, 0.888888889, 0.0, 0.272727273,
      0.727272727, 0.0, 1.0, 0.0,
    ],
    rows: [15, 9, 38, 8, 7, 15, 9, 11, 8],
  },
];
/** What shap 0.51.0 says of it: TreeExplainer(forest).expected_value, and shap_values by row, class and column. */
const base = [0.519444444, 0.377777778, 0.102777778];
const values = [
  -0.385900864, 0.007847045, -0.084351017, -0.057039609, 0.116149193, -0.033149808, 0.127102394, -0.139731408,
  0.269751671, 0.025302763, -0.042751377, 0.196771017, 0.421206539, 0.019856388, 0.020141137, 0.019351491,
  -0.322573382, -0.022678257, -0.052085581, 0.019559443, -0.098633157, 0.002821869, 0.031944444, -0.038910935,
  -0.493541485, 0.010000361, 0.038258841, -0.074162162, 0.227404186, -0.03183137, 0.004435964, -0.116507097,
  0.266137299, 0.021831008, -0.042694805, 0.190669259,
];

/** The rows that were asked about. */
const rows = [
  [0.5, -0.25, 1.125, 0.5],
  [-1.5, 0.75, 0.625, -0.5],
  [1.25, 0.5, -0.375, 1],
];

test("a forest's values are those of shap for scikit-learn's forest of the same trees", () => {
  const matrix: TreeMatrix = {
    rows: rows.length,
    features: rows[0].map((_, column) => ({
      kind: 'numeric',
      name: `x${column}`,
      column: `x${column}`,
      values: Float64Array.from(rows, (row) => row[column]),
    })),
  };
  const split = trees.flatMap((tree) => treesByOutput(tree, 3));
  const explainer = treeExplainer(split, [0, 0, 0], 'probability', () => matrix, 1 / trees.length);
  const found = explainer.explain(tableOf([]));
  // The trees' answers were written with nine digits.
  base.forEach((value, label) => {
    assert.ok(Math.abs(found.base[label] - value) < 2e-9);
  });
  assert.equal(found.values.length, values.length);
  values.forEach((value, at) => {
    assert.ok(Math.abs(found.values[at] - value) < 2e-9, `${at}: ${found.values[at]}, not ${value}`);
  });
  assert.ok(explainer.rowCost > 0);
});

/** Numbers with gaps, categories, dates; few and many classes, or a number. */
function table(count: number, seed: number): { table: Table; score: number[] } {
  const random = new Random(seed);
  const score: number[] = [];
  const cells = Array.from({ length: count }, () => {
    const x = random.gaussian();
    const colour = random.integer(3);
    const day = random.integer(300);
    score.push(x + (colour === 2 ? 1 : 0) + day / 300 + random.gaussian() / 4);
    return { x: random.uniform() < 0.1 ? null : x, colour: ['red', 'green', 'blue'][colour], day };
  });
  return {
    score,
    table: tableOf([
      numericColumn(
        'x',
        'number',
        cells.map(({ x }) => x),
      ),
      textColumn(
        'colour',
        cells.map(({ colour }) => colour),
      ),
      numericColumn(
        'picked',
        'date',
        cells.map(({ day }) => Date.UTC(2026, 0, 1 + day)),
      ),
    ]),
  };
}

async function trained(algorithm: string, classes: readonly string[]) {
  const { table: train, score } = table(300, 1);
  const sorted = [...score].sort((a, b) => a - b);
  const limits = classes.slice(1).map((_, k) => sorted[Math.floor(((k + 1) * 300) / classes.length)]);
  const target = Float64Array.from(score, (value) =>
    classes.length === 0 ? value : limits.filter((limit) => value > limit).length,
  );
  const task = classes.length === 0 ? 'regression' : 'classification';
  const { features, outOfFold } = fitFeatures(
    train,
    [...train.columns.keys()],
    { values: target, classes },
    {
      seed: 1,
      trend: true,
    },
  );
  const learner = (await findLearner(algorithm)) as Learner;
  const params = parseParams(learner, task, { trees: 12 });
  const examples = { table: train, target };
  const { predictor } = await learner.train(
    { task, classes, features, outOfFold, train: examples, validation: examples, params, seed: 1 },
    { log: silentLogger, signal, engine: 'auto' },
  );
  return predictor;
}

describe('the parts of an answer sum to it', () => {
  const cases: [algorithm: string, classes: string[], score: (answer: readonly number[]) => number[]][] = [
    ['random-forest', ['a', 'b'], ([, second]) => [second]],
    ['random-forest', ['a', 'b', 'c'], (shares) => [...shares]],
    ['random-forest', [], (value) => [...value]],
    ['gradient-boosted-trees', ['a', 'b'], ([first, second]) => [Math.log(second / first)]],
    ['gradient-boosted-trees', [], (value) => [...value]],
  ];
  for (const [algorithm, classes, scoresOf] of cases) {
    test(`${algorithm}, ${classes.length || 'no'} classes`, async () => {
      const predictor = await trained(algorithm, classes);
      const asked = table(120, 2).table;
      const answers = predictor.predict(asked);
      const width = Math.max(classes.length, 1);
      const found = (predictor.shapley as ShapleyExplainer).explain(asked);
      assert.deepEqual(found.columns, ['x', 'colour', 'picked']);
      const outputs = found.base.length;
      for (let row = 0; row < asked.rows; row++) {
        const scores = scoresOf(Array.from(answers.subarray(row * width, (row + 1) * width)));
        assert.equal(scores.length, outputs);
        scores.forEach((score, output) => {
          const first = (row * outputs + output) * 3;
          const sum = found.values.subarray(first, first + 3).reduce((a, b) => a + b, found.base[output]);
          // The leaves' shares have nine digits; three of them sum to one only nearly.
          assert.ok(Math.abs(sum - score) < 3e-9, `row ${row}: ${sum}, not ${score}`);
        });
      }
    });
  }
});

describe('single answers', () => {
  const ids = Array.from({ length: 120 }, (_, row) => `row ${row}`);
  const options = { rows: 70, seed: 5, signal, log: silentLogger };

  test('are those of a sample, whatever the blocks, and their lines sum to the score', async () => {
    const predictor = await trained('random-forest', ['a', 'b', 'c']);
    const asked = table(120, 2).table;
    const answers = { classes: ['a', 'b', 'c'], positive: null };
    const explainer = predictor.shapley as ShapleyExplainer;
    const found = await explainRows(explainer, asked, ids, answers, options);
    const written = explanationTable(found);
    assert.deepEqual(
      [...written.columns.keys()],
      ['id', 'class', 'base_value', 'score', 'shap_x', 'shap_colour', 'shap_picked'],
    );
    assert.equal(written.rows, 210);
    const cell = (name: string, line: number) => {
      const column = written.columns.get(name);
      assert.ok(column);
      return column.kind === 'numeric' ? column.values[line] : (cellText(column, line) ?? '');
    };
    const predicted = predictor.predict(asked);
    for (let line = 0; line < written.rows; line++) {
      const row = ids.indexOf(String(cell('id', line)));
      assert.equal(cell('class', line), ['a', 'b', 'c'][line % 3]);
      assert.ok(Math.abs(Number(cell('score', line)) - predicted[row * 3 + (line % 3)]) < 3e-9);
      const parts = ['base_value', 'shap_x', 'shap_colour', 'shap_picked'].map((name) =>
        Number(cell(name, line)),
      );
      assert.ok(Math.abs(parts.reduce((a, b) => a + b) - Number(cell('score', line))) < 1e-12);
    }
    assert.equal(new Set(found.ids).size, 70);
  });

  for (const [algorithm, mirrored] of [
    ['random-forest', (score: number) => 1 - score],
    ['gradient-boosted-trees', (score: number) => -score],
  ] as const) {
    test(`of two classes speak of the positive one: ${algorithm}`, async () => {
      const explainer = (await trained(algorithm, ['a', 'b'])).shapley as ShapleyExplainer;
      const asked = table(120, 2).table;
      const of = (positive: string) =>
        explainRows(explainer, asked, ids, { classes: ['a', 'b'], positive }, options).then(explanationTable);
      const [first, second] = [await of('a'), await of('b')];
      const numbers = (which: Table, name: string) => {
        const column = which.columns.get(name);
        assert.ok(column?.kind === 'numeric');
        return column.values;
      };
      numbers(first, 'score').forEach((score, line) => {
        assert.ok(Math.abs(score - mirrored(numbers(second, 'score')[line])) < 1e-12);
        assert.equal(numbers(first, 'shap_x')[line], -numbers(second, 'shap_x')[line]);
      });
    });
  }

  test('of too many rows, labels and columns are refused with what is possible', () => {
    requireFewNumbers(100_000, 10, 20);
    assert.throws(
      () => requireFewNumbers(100_001, 10, 20),
      (error: ConfigurationError) =>
        /are 20,000,200 numbers to explain/.test(error.message) &&
        error.hint === 'Explain 100,000 rows at most.',
    );
  });

  test('of no rows are none, and an abort is seen', async () => {
    const explainer = (await trained('random-forest', [])).shapley as ShapleyExplainer;
    const answers = { classes: [], positive: null };
    const none = await explainRows(explainer, table(0, 1).table, [], answers, options);
    assert.deepEqual([...explanationTable(none).columns.keys()].slice(0, 3), ['id', 'base_value', 'score']);
    assert.equal(explanationTable(none).rows, 0);
    const aborted = { ...options, signal: AbortSignal.abort(new Error('cancelled')) };
    await assert.rejects(explainRows(explainer, table(9, 1).table, ids, answers, aborted), /cancelled/);
  });
});
