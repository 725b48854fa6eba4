import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { gradientBoostedTrees } from '../../../shared/src/learners/gradient-boosted-trees/learner.ts';
import { accuracy, examplesOf, featuresOf, rootMeanSquaredError, trainOn } from './fixtures.ts';

const yesNo = ['no', 'yes'];

function uniform(rows: number, random: Random): Float64Array {
  return Float64Array.from({ length: rows }, () => random.uniform());
}

function column(name: string, values: ArrayLike<number>) {
  return numericColumn(name, 'number', values);
}

/** Rows of a smooth problem with three informative columns, a category, gaps, and noise. */
function mixedProblem(rows: number, seed: number) {
  const random = new Random(seed);
  const x = uniform(rows, random).map((value) => (random.uniform() < 0.1 ? Number.NaN : value));
  const y = uniform(rows, random);
  const group = Array.from({ length: rows }, () => ['a', 'b', 'c', null][random.integer(4)]);
  const columns = [column('x', x), column('y', y), textColumn('group', group)];
  const signal = y.map(
    (value, row) => (x[row] > 0.5 ? 2 : 0) + value + (group[row] === 'b' ? 1 : 0) + random.gaussian(),
  );
  return { columns, signal };
}

describe('functions that are known', () => {
  test('a step is found where it is', async () => {
    const x = uniform(2000, new Random(1));
    const train = examplesOf(
      [column('x', x)],
      x.map((value) => (value > 0.7 ? 5 : -5)),
    );
    const { predictor } = await trainOn(train);
    const answers = predictor.predict(tableOf([column('x', [0, 0.65, 0.75, 1])]));
    assert.ok(rootMeanSquaredError(answers, [-5, -5, 5, 5]) < 0.01, `${answers}`);
  });

  test('XOR, which no single split improves much, is learned', async () => {
    const random = new Random(2);
    const a = uniform(2000, random);
    const b = uniform(2000, random);
    const target = a.map((value, row) => Number(value > 0.5 !== b[row] > 0.5));
    const { predictor } = await trainOn(examplesOf([column('a', a), column('b', b)], target), {
      classes: yesNo,
    });
    const corners = tableOf([column('a', [0.1, 0.1, 0.9, 0.9]), column('b', [0.1, 0.9, 0.1, 0.9])]);
    assert.equal(accuracy(predictor.predict(corners), 2, [0, 1, 1, 0]), 1);
  });

  test('an additive function is approximated, and importance goes to the columns that matter', async () => {
    const random = new Random(3);
    const columns = ['a', 'b', 'useless'].map((name) => column(name, uniform(4000, random)));
    const [a, b] = columns.map(({ values }) => values);
    const target = a.map((value, row) => 3 * value + Math.sin(6 * b[row]));
    const { predictor, importance } = await trainOn(examplesOf(columns, target));
    assert.ok(rootMeanSquaredError(predictor.predict(tableOf(columns)), target) < 0.1);
    assert.ok(importance !== null);
    assert.ok(Math.abs(Object.values(importance).reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
    assert.ok(
      importance.a > 0.3 && importance.b > 0.3 && importance.useless < 0.01,
      JSON.stringify(importance),
    );
  });

  test('three classes: probabilities sum to one and are right', async () => {
    const x = uniform(1500, new Random(4));
    const target = x.map((value) => Math.floor(value * 3));
    const { predictor } = await trainOn(examplesOf([column('x', x)], target), { classes: ['a', 'b', 'c'] });
    const probabilities = predictor.predict(tableOf([column('x', [0.1, 0.5, 0.9])]));
    assert.equal(accuracy(probabilities, 3, [0, 1, 2]), 1);
    for (let row = 0; row < 3; row++) {
      const sum = probabilities.subarray(3 * row, 3 * row + 3).reduce((total, share) => total + share, 0);
      assert.ok(Math.abs(sum - 1) < 1e-12);
    }
  });

  test('values far apart in size keep their order', async () => {
    const x = [-1e300, -1, -1e-300, 0, 1e-300, 1, 1e300];
    const rows = Array.from({ length: 70 }, (_, row) => row % x.length);
    const train = examplesOf(
      [
        column(
          'x',
          rows.map((row) => x[row]),
        ),
      ],
      rows.map((row) => row),
    );
    const { predictor } = await trainOn(train, {
      params: { 'min-samples-leaf': 1, l2: 0, 'learning-rate': 0.5 },
    });
    assert.ok(
      rootMeanSquaredError(predictor.predict(tableOf([column('x', x)])), [0, 1, 2, 3, 4, 5, 6]) < 1e-3,
    );
  });
});

describe('missing values', () => {
  const random = new Random(5);
  const x = uniform(2000, random).map((value) => (random.uniform() < 0.3 ? Number.NaN : value));

  for (const [side, own] of [
    ['low', 0],
    ['high', 1],
  ] as const) {
    test(`they go with the ${side} values when those are like them`, async () => {
      const target = x.map((value) => (Number.isNaN(value) ? own : Number(value > 0.5)));
      const { predictor } = await trainOn(examplesOf([column('x', x)], target), { classes: yesNo });
      const answers = predictor.predict(tableOf([column('x', [0.2, 0.8, Number.NaN])]));
      assert.equal(accuracy(answers, 2, [0, 1, own]), 1);
    });
  }

  test('being missing is itself something to learn from, even in a column of one value', async () => {
    const constant = x.map((value) => (Number.isNaN(value) ? value : 7));
    const target = x.map((value) => Number(Number.isNaN(value)));
    const { predictor } = await trainOn(examplesOf([column('x', constant)], target), { classes: yesNo });
    assert.equal(
      accuracy(predictor.predict(tableOf([column('x', [7, 1e308, Number.NaN])])), 2, [0, 0, 1]),
      1,
    );
  });

  test('a column that the table lacks, and numbers that are not finite, count as missing', async () => {
    const target = x.map((value) => (Number.isNaN(value) ? 9 : value));
    const { predictor } = await trainOn(examplesOf([column('x', x)], target));
    const [missing] = predictor.predict(tableOf([column('x', [Number.NaN])]));
    const [infinite] = predictor.predict(tableOf([column('x', [Number.POSITIVE_INFINITY])]));
    assert.ok(Math.abs(missing - 9) < 0.1);
    assert.equal(infinite, missing);
    assert.deepEqual([...predictor.predict({ rows: 2, columns: new Map() })], [missing, missing]);
  });

  test('without any in training they take the larger side', async () => {
    const values = uniform(1000, random);
    const target = values.map((value) => Number(value > 0.2));
    const { predictor } = await trainOn(examplesOf([column('x', values)], target), { classes: yesNo });
    assert.equal(accuracy(predictor.predict(tableOf([column('x', [Number.NaN])])), 2, [1]), 1);
  });
});

describe('categories', () => {
  const names = Array.from({ length: 200 }, (_, i) => `city ${i}`);
  const rows = Array.from({ length: 20_000 }, (_, row) => (row * 7919) % names.length);
  const isLarge = (category: number): number => Number((category * 31) % 7 < 3);

  test('200 of them in no order are told apart by few leaves', async () => {
    const train = examplesOf(
      [
        textColumn(
          'city',
          rows.map((row) => names[row]),
        ),
      ],
      rows.map(isLarge),
    );
    const { predictor, bestStep } = await trainOn(train, {
      classes: yesNo,
      params: { trees: 20, 'max-leaves': 2, 'learning-rate': 1 },
    });
    assert.ok(bestStep >= 1);
    const answers = predictor.predict(tableOf([textColumn('city', names)]));
    assert.equal(
      accuracy(
        answers,
        2,
        names.map((_, i) => isLarge(i)),
      ),
      1,
    );
  });

  test('missing and unseen ones get the same answer, learned from the missing ones', async () => {
    const values = rows.map((row, i) => (i % 5 === 0 ? null : names[row]));
    const train = examplesOf(
      [textColumn('city', values)],
      rows.map((row, i) => (i % 5 === 0 ? 10 : isLarge(row))),
    );
    const { predictor } = await trainOn(train);
    const [missing, unseen, known] = predictor.predict(
      tableOf([textColumn('city', [null, 'atlantis', names[1]])]),
    );
    assert.ok(Math.abs(missing - 10) < 0.1);
    assert.equal(unseen, missing);
    assert.ok(Math.abs(known - isLarge(1)) < 0.1);
  });
});

describe('data with little to learn', () => {
  test('a constant target is answered as it is, without a split', async () => {
    const x = uniform(500, new Random(6));
    const { predictor, importance, bestStep } = await trainOn(
      examplesOf([column('x', x)], new Float64Array(500).fill(0.1)),
    );
    assert.deepEqual([bestStep, importance], [0, null]);
    for (const answer of predictor.predict(tableOf([column('x', [0, 1])])))
      assert.ok(Math.abs(answer - 0.1) < 1e-12);
  });

  test('constant and all-missing columns do no harm', async () => {
    const x = uniform(500, new Random(7));
    const columns = [
      column('constant', new Float64Array(500).fill(3)),
      column('missing', new Float64Array(500).fill(Number.NaN)),
      textColumn('empty', new Array<null>(500).fill(null)),
      column('x', x),
    ];
    const { predictor, importance } = await trainOn(examplesOf(columns, x));
    assert.ok(rootMeanSquaredError(predictor.predict(tableOf(columns)), x) < 0.05);
    assert.deepEqual(importance, { constant: 0, missing: 0, x: 1 });
  });

  test('five rows, no column at all, no validation rows', async () => {
    const target = [1, 2, 3, 4, 10];
    const none = examplesOf([column('x', [])], []);
    const five = await trainOn(examplesOf([column('x', [1, 2, 3, 4, 5])], target), { validation: none });
    assert.deepEqual([...five.predictor.predict(tableOf([column('x', [1, 5])]))], [4, 4]);
    const small = await trainOn(examplesOf([column('x', [1, 2, 3, 4, 5])], target), {
      validation: none,
      params: { 'min-samples-leaf': 1, l2: 0 },
    });
    assert.ok(small.bestStep > 100, 'until nothing is left to learn');
    assert.ok(
      rootMeanSquaredError(small.predictor.predict(tableOf([column('x', [1, 2, 3, 4, 5])])), target) < 1e-6,
    );
  });

  test('a class without a row gets a probability next to nothing', async () => {
    const { predictor } = await trainOn(examplesOf([column('x', [1, 2, 3])], [0, 0, 2]), {
      classes: ['a', 'b', 'c'],
    });
    const [a, b, c] = predictor.predict(tableOf([column('x', [1])]));
    assert.ok(b < 1e-12 && Math.abs(a - 2 / 3) < 1e-12 && Math.abs(c - 1 / 3) < 1e-12);
  });

  test('nothing to train on and one class are the user’s errors', async () => {
    await assert.rejects(trainOn(examplesOf([column('x', [])], [])), ConfigurationError);
    await assert.rejects(
      trainOn(examplesOf([column('x', [1])], [0]), { classes: ['only'] }),
      ConfigurationError,
    );
    await assert.rejects(trainOn(examplesOf([column('x', [1])], [1e200])), ConfigurationError);
  });
});

describe('weights', () => {
  const random = new Random(8);
  const rows = 300;
  const x = Float64Array.from({ length: rows }, () => random.integer(40));
  const group = Array.from({ length: rows }, () => ['a', 'b', 'c'][random.integer(3)]);
  const weights = Float64Array.from({ length: rows }, () => 1 + random.integer(3));
  const repeated = [...weights].flatMap((weight, row) => new Array<number>(weight).fill(row));
  // Small trees: deep in large ones two splits can be so nearly equal that rounding decides between them.
  const params = { trees: 10, 'max-leaves': 6, 'min-samples-leaf': 1 };

  for (const [task, classes] of [
    ['regression', []],
    ['two classes', yesNo],
    ['three classes', ['a', 'b', 'c']],
  ] as const) {
    test(`a weight of n is n equal rows: ${task}`, async () => {
      const target = x.map((value) =>
        classes.length === 0
          ? value + random.gaussian()
          : (Math.floor(value / 10) + random.integer(2)) % classes.length,
      );
      const columns = [column('x', x), textColumn('group', group)];
      const features = featuresOf(columns);
      const weighted = examplesOf(columns, target, weights);
      const repeatedColumns = [
        column(
          'x',
          repeated.map((row) => x[row]),
        ),
        textColumn(
          'group',
          repeated.map((row) => group[row]),
        ),
      ];
      const duplicated = examplesOf(
        repeatedColumns,
        repeated.map((row) => target[row]),
      );
      const a = (await trainOn(weighted, { classes, features, params })).predictor.predict(weighted.table);
      const b = (await trainOn(duplicated, { classes, features, params })).predictor.predict(weighted.table);
      a.forEach((answer, i) => {
        assert.ok(Math.abs(answer - b[i]) < 1e-5, `${answer} and ${b[i]}`);
      });
    });
  }
});

describe('training', () => {
  const { columns, signal } = mixedProblem(1000, 9);
  const target = signal.map((value) => Number(value > 1.5));
  const validationProblem = mixedProblem(400, 10);
  const validation = examplesOf(
    validationProblem.columns,
    validationProblem.signal.map((value) => Number(value > 1.5)),
  );
  const features = featuresOf(columns);
  const options = { classes: yesNo, features, validation, params: { 'feature-fraction': 0.6 } };

  test('the same seed gives the same bytes, another seed others', async () => {
    const bytes = async (seed: number): Promise<string> => {
      const { files } = await trainOn(examplesOf(columns, target), { ...options, seed });
      return Buffer.from(files.get('trees.json')!).toString();
    };
    const first = await bytes(1);
    assert.equal(await bytes(1), first);
    assert.notEqual(await bytes(2), first);
  });

  test('it stops when validation gets no better and keeps the best round', async () => {
    const { history, bestStep, predictor } = await trainOn(examplesOf(columns, target), {
      ...options,
      params: { 'early-stopping': 5 },
    });
    const losses = history.map((step) => step.validationLoss);
    assert.equal(bestStep, losses.indexOf(Math.min(...losses)) + 1);
    assert.equal(history.length, bestStep + 5);
    assert.ok(
      history.every(
        (step, i) => step.step === i + 1 && (i === 0 || step.trainLoss <= history[i - 1].trainLoss),
      ),
    );
    const answers = predictor.predict(validation.table);
    let loss = 0;
    validation.target.forEach((own, row) => {
      loss -= Math.log(answers[2 * row + own]) / validation.target.length;
    });
    assert.ok(Math.abs(loss - losses[bestStep - 1]) < 1e-12);
  });

  test('without early stopping all trees are kept', async () => {
    const { bestStep } = await trainOn(examplesOf(columns, target), {
      ...options,
      params: { 'early-stopping': 0, trees: 60 },
    });
    assert.equal(bestStep, 60);
  });

  test('leaves, depth and rows a leaf keep their limits', async () => {
    const { files } = await trainOn(examplesOf(columns, target), {
      ...options,
      params: { trees: 10, 'max-leaves': 9, 'max-depth': 3, 'min-samples-leaf': 50 },
    });
    const { trees } = JSON.parse(Buffer.from(files.get('trees.json')!).toString());
    assert.ok(trees.length > 0);
    for (const { rows, value } of trees) {
      assert.ok(value.length <= 8, 'three levels have eight leaves');
      assert.ok(Math.min(...rows) >= 50);
      assert.equal(
        rows.reduce((sum: number, count: number) => sum + count, 0),
        1000,
      );
    }
  });

  for (const [task, classes] of [
    ['regression', []],
    ['two classes', yesNo],
    ['three classes', ['a', 'b', 'c']],
  ] as const) {
    test(`a loaded model answers to the last bit like the trained one: ${task}`, async () => {
      const answers =
        classes.length === 0 ? signal : signal.map((value) => Math.abs(Math.round(value)) % classes.length);
      const { files, predictor } = await trainOn(examplesOf(columns, answers), { classes, features });
      const loaded = await gradientBoostedTrees.load(files, features);
      assert.deepEqual(loaded.predict(validation.table), predictor.predict(validation.table));
    });
  }

  test('one row at a time and all rows at once are answered alike', async () => {
    const { predictor } = await trainOn(examplesOf(columns, target), { classes: yesNo, features });
    const all = predictor.predict(tableOf(columns));
    const x = columns[0].kind === 'numeric' ? columns[0].values : new Float64Array(0);
    const y = columns[1].kind === 'numeric' ? columns[1].values : new Float64Array(0);
    for (const row of [0, 255, 256, 999]) {
      const group = columns[2].kind === 'text' ? columns[2].dictionary[columns[2].codes[row]] : null;
      const one = tableOf([column('x', [x[row]]), column('y', [y[row]]), textColumn('group', [group])]);
      assert.deepEqual(predictor.predict(one), all.slice(2 * row, 2 * row + 2));
    }
  });

  test('a package whose parts do not belong together is refused', async () => {
    const { files } = await trainOn(examplesOf(columns, target), { classes: yesNo, features });
    await assert.rejects(gradientBoostedTrees.load(files, featuresOf(columns.slice(1))), InfrastructureError);
    await assert.rejects(
      gradientBoostedTrees.load(files, featuresOf(columns, ['a', 'b'])),
      InfrastructureError,
    );
    await assert.rejects(gradientBoostedTrees.load(new Map(), features), InfrastructureError);
  });

  test('it ends with the signal’s reason, before and during', async () => {
    const reason = new Error('the time is up');
    await assert.rejects(
      trainOn(examplesOf(columns, target), { ...options, signal: AbortSignal.abort(reason) }),
      reason,
    );
    const controller = new AbortController();
    const large = mixedProblem(20_000, 11);
    const training = trainOn(examplesOf(large.columns, large.signal), {
      params: { trees: 10_000, 'early-stopping': 0 },
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(reason), 20);
    await assert.rejects(training, reason);
  });
});

describe('parameters', () => {
  test('unknown names and values out of range are refused', () => {
    const { params } = gradientBoostedTrees;
    assert.equal(params.safeParse({ 'max-leaf': 3 }).success, false);
    assert.equal(params.safeParse({ 'learning-rate': 0 }).success, false);
    assert.equal(params.safeParse({ 'max-leaves': 1 }).success, false);
    assert.equal(params.safeParse({ 'max-bins': 256 }).success, false);
    assert.equal(params.parse({})['max-leaves'], 31);
  });
});
