import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import type { FittedFeatures } from '../../../shared/src/features/features.ts';
import type { TrainedModel } from '../../../shared/src/learners/learner.ts';
import { linear } from '../../../shared/src/learners/linear/learner.ts';
import { type LinearModel, modelFile } from '../../../shared/src/learners/linear/model.ts';

const rows = 60;
const at = (value: (i: number) => number) => Float64Array.from({ length: rows }, (_, i) => value(i));

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / rows;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows);
  return values.map((value) => (value - mean) / deviation);
}

const inputs = [
  standardised(at((i) => Math.sin(i * 1.7))),
  standardised(at((i) => Math.cos(i * 0.9 + 1))),
  standardised(at((i) => Math.sin(i * 0.31) * Math.cos(i))),
];
const signal = at(
  (i) => Math.fround(inputs[0][i]) - 0.5 * Math.fround(inputs[1][i]) + 0.8 * Math.sin(i * 2.3),
);
const weights = at((i) => 1 + (i % 3));
const table = tableOf(inputs.map((values, j) => numericColumn(`x${j}`, 'number', values)));
const features: FittedFeatures = {
  format: 'mlops-features/2',
  features: inputs.map((_, j) => ({
    kind: 'numeric',
    name: `x${j}`,
    median: 0,
    mean: 0,
    scale: 1,
    missing: false,
  })),
};
const yesNo = { classes: ['no', 'yes'], target: signal.map((value) => Number(value > 0)) };
const three = {
  classes: ['a', 'b', 'c'],
  target: signal.map((value) => (value > 0.5 ? 2 : value < -0.5 ? 0 : 1)),
};
const numbers = { classes: [], target: signal.map((value) => 3 + 2 * value) };

function train(
  { classes, target }: { classes: string[]; target: Float64Array },
  params: Record<string, unknown>,
  options: {
    weights?: Float64Array;
    table?: typeof table;
    features?: FittedFeatures;
    signal?: AbortSignal;
  } = {},
): Promise<TrainedModel> {
  const examples = { table: options.table ?? table, target, weights: options.weights };
  return linear.train(
    {
      task: classes.length > 0 ? 'classification' : 'regression',
      classes,
      features: options.features ?? features,
      outOfFold: new Map(),
      train: examples,
      validation: examples,
      params: linear.params.parse({ tolerance: 1e-10, ...params }),
      seed: 1,
    },
    { log: silentLogger, signal: options.signal ?? new AbortController().signal, engine: 'cpu' },
  );
}

function modelOf({ files }: TrainedModel): LinearModel {
  return JSON.parse(new TextDecoder().decode(files.get(modelFile))) as LinearModel;
}

/** Of scikit-learn 1.9.1 on these numbers, tol 1e-12; weights with mean 1, regression on the standardised target. */
const references = [
  ['l2', yesNo, { c: 0.7 }, undefined, [1.750051589, -0.842810827, -0.171051775], [0.007146772]],
  ['l2 with weights', yesNo, { c: 0.7 }, weights, [1.635352304, -0.86486074, -0.163113199], [0.011231647]],
  ['l1', yesNo, { penalty: 'l1', c: 0.2 }, undefined, [1.255682257, -0.311335749, 0.0], [0.002153106]],
  [
    'elasticnet',
    yesNo,
    { penalty: 'elasticnet', c: 0.2 },
    undefined,
    [1.220838743, -0.436479268, 0.0],
    [0.002619149],
  ],
  [
    'no penalty',
    yesNo,
    { penalty: 'none' },
    undefined,
    [2.55296544, -1.383781506, -0.274300203],
    [0.023000929],
  ],
  [
    'three classes, l2',
    three,
    { c: 0.7 },
    undefined,
    [
      -1.558460591, 0.812107268, 0.097181298, -0.014689356, -0.015193045, -0.147923623, 1.573149947,
      -0.796914222, 0.050742325,
    ],
    [-0.327525571, 0.436537238, -0.109011667],
  ],
  [
    'three classes, l1',
    three,
    { penalty: 'l1', c: 0.2 },
    undefined,
    [-0.860982608, 0.272378524, 0.0, 0.0, 0.0, 0.0, 0.948730245, -0.24113944, 0.0],
    [-0.12665404, 0.127838076, -0.001184036],
  ],
  ['Ridge', numbers, { c: 0.7 }, undefined, [1.931109127, -0.971581656, -0.001613602], [3.003197935]],
  ['Lasso', numbers, { penalty: 'l1', c: 0.2 }, undefined, [1.76651045, -0.784751832, -0.0], [3.003197936]],
  [
    'LinearRegression',
    numbers,
    { penalty: 'none' },
    undefined,
    [1.977841564, -0.996084231, -7.2692e-5],
    [3.003197935],
  ],
] as const;

describe("scikit-learn's coefficients", () => {
  for (const [name, data, params, given, coefficients, intercepts] of references) {
    test(name, async () => {
      const model = modelOf(await train(data, params, { weights: given }));
      const found = [...model.coefficients.flat(), ...model.intercepts];
      for (const [i, expected] of [...coefficients, ...intercepts].entries()) {
        assert.ok(Math.abs(found[i] - expected) < 2e-6, `${i}: ${found[i]}, not ${expected}`);
      }
    });
  }
});

test('columns that say the same break nothing, without a penalty neither', async () => {
  const colours = Array.from({ length: rows }, (_, i) => ['red', 'green'][i % 2]);
  const doubled = tableOf([
    ...table.columns.values(),
    numericColumn('copy', 'number', inputs[0]),
    textColumn('colour', colours),
  ]);
  const more: FittedFeatures = {
    format: 'mlops-features/2',
    features: [
      ...features.features,
      { kind: 'numeric', name: 'copy', median: 0, mean: 0, scale: 1, missing: false },
      { kind: 'categorical', name: 'colour', categories: ['red', 'green'] },
    ],
  };
  const model = modelOf(await train(numbers, { penalty: 'none' }, { table: doubled, features: more }));
  assert.ok(Math.abs(model.coefficients[0][0] - model.coefficients[0][3]) < 1e-3);
  assert.ok(model.coefficients[0].every((value) => Math.abs(value) < 10));
});

test('classes that a line parts, without a penalty, end with finite coefficients', async () => {
  const target = inputs[0].map((value) => Number(value > 0));
  const { predictor } = await train({ classes: ['no', 'yes'], target }, { penalty: 'none', tolerance: 1e-6 });
  const answers = predictor.predict(table);
  assert.ok(target.every((own, row) => answers[2 * row + own] > 0.5));
});

test('the packaged model answers as the trained one, and importance sums to 1', async () => {
  for (const data of [yesNo, three, numbers]) {
    const trained = await train(data, {});
    const loaded = await linear.load(trained.files, features);
    assert.deepEqual(loaded.predict(table), trained.predictor.predict(table));
    const shares = Object.values(trained.importance ?? {});
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
  }
});

test('a cancelled job, an infinite target, and files that are damaged', async () => {
  const reason = new Error('cancelled');
  await assert.rejects(train(yesNo, {}, { signal: AbortSignal.abort(reason) }), reason);
  const infinite = numbers.target.with(3, Number.POSITIVE_INFINITY);
  await assert.rejects(train({ classes: [], target: infinite }, {}), ConfigurationError);
  const model = modelOf(await train(yesNo, {}));
  for (const damaged of [
    { ...model, format: 'mlops-linear/2' },
    { ...model, intercepts: [] },
    { ...model, coefficients: [[1]] },
    { ...model, classes: ['one'] },
    { ...model, columns: ['x0', 'x1', 'other'] },
  ]) {
    const files = new Map([[modelFile, new TextEncoder().encode(JSON.stringify(damaged))]]);
    await assert.rejects(linear.load(files, features), InfrastructureError);
  }
  await assert.rejects(linear.load(new Map(), features), InfrastructureError);
});
