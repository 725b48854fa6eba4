import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { selectRows } from '../../../shared/src/data/table.ts';
import { openEngine } from '../../../shared/src/engine/engine.ts';
import type { Examples, TrainedModel } from '../../../shared/src/learners/learner.ts';
import { mlp } from '../../../shared/src/learners/mlp/learner.ts';
import { accuracy, makeExamples, quietContext, trainingInput, withoutColumn } from './examples.ts';

const xor = (x: number, y: number): number => (x > 0 !== y > 0 ? 1 : 0);

function bytesOf(model: TrainedModel): string {
  return JSON.stringify(
    [...model.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
}

/** Larger steps than the defaults, to be quick. */
const quick = { 'learning-rate': 0.01, 'batch-size': 64, epochs: 40 };

describe('mlp learns', () => {
  test('a function that is not linear (XOR), with probabilities that sum to 1', async () => {
    const model = await mlp.train(
      trainingInput(makeExamples(600, 1, xor), makeExamples(200, 2, xor), { params: quick }),
      quietContext(),
    );
    const unseen = makeExamples(500, 3, xor);
    const probabilities = model.predictor.predict(unseen.table);
    assert.equal(probabilities.length, 1000);
    assert.ok(accuracy(probabilities, unseen.target) >= 0.95);
    for (let row = 0; row < 500; row++) {
      assert.ok(Math.abs(probabilities[2 * row] + probabilities[2 * row + 1] - 1) < 1e-12);
    }
  });

  test('three classes, one of them told by a category', async () => {
    const kind = (x: number, _y: number, colour: string): number => (colour === 'blue' ? 2 : x > 0 ? 1 : 0);
    const model = await mlp.train(
      trainingInput(makeExamples(500, 1, kind), makeExamples(150, 2, kind), {
        classes: ['a', 'b', 'c'],
        params: quick,
      }),
      quietContext(),
    );
    const unseen = makeExamples(300, 3, kind);
    assert.ok(accuracy(model.predictor.predict(unseen.table), unseen.target) >= 0.95);
  });

  test('a linear function, without hidden layers, in the unit of the target', async () => {
    const line = (x: number, y: number): number => 5000 + 300 * x - 100 * y;
    const model = await mlp.train(
      trainingInput(makeExamples(600, 1, line), makeExamples(200, 2, line), {
        task: 'regression',
        params: { hidden: [], 'learning-rate': 0.02, l2: 0 },
      }),
      quietContext(),
    );
    const unseen = makeExamples(200, 3, line);
    const answers = model.predictor.predict(unseen.table);
    answers.forEach((value, i) => {
      assert.ok(Math.abs(value - unseen.target[i]) < 5, `${value} where ${unseen.target[i]} was expected`);
    });
  });

  test('a curve under noise, nearly as well as the noise allows; losses are in the unit of the target', async () => {
    const curve = (x: number, y: number, _colour: string, noise: () => number): number =>
      100 + 10 * x * x + 10 * x * y + noise();
    const model = await mlp.train(
      trainingInput(makeExamples(1000, 1, curve), makeExamples(300, 2, curve), {
        task: 'regression',
        params: quick,
      }),
      quietContext(),
    );
    const unseen = makeExamples(500, 3, curve);
    const answers = model.predictor.predict(unseen.table);
    const error = answers.reduce((sum, value, i) => sum + (value - unseen.target[i]) ** 2, 0) / 500;
    assert.ok(error < 1.5, `mean squared error ${error}`);
    const kept = model.history[model.bestStep - 1].validationLoss;
    assert.ok(kept > 0.6 && kept < 1.5, `validation loss ${kept}`);
  });

  test('what the weights stress', async () => {
    const coin = (x: number): number => (x > 0 ? 1 : 0);
    const examples = makeExamples(600, 1, (x, _y, colour) => (colour === 'red' ? 1 - coin(x) : coin(x)));
    const colours = examples.table.columns.get('colour');
    assert.ok(colours?.kind === 'text');
    const weights = Float64Array.from(colours.codes, (code) => (colours.dictionary[code] === 'red' ? 50 : 1));
    const withoutColour: Examples = {
      table: withoutColumn(examples.table, 'colour'),
      target: examples.target,
    };
    const unseen = makeExamples(300, 3, coin);
    const score = async (train: Examples): Promise<number> => {
      const model = await mlp.train(
        trainingInput(train, train, { params: { ...quick, epochs: 20 } }),
        quietContext(),
      );
      return accuracy(model.predictor.predict(unseen.table), unseen.target);
    };
    assert.ok((await score(withoutColour)) > 0.9);
    assert.ok((await score({ ...withoutColour, weights })) < 0.1);
  });
});

describe('mlp training', () => {
  const train = makeExamples(300, 1, xor);
  const validation = makeExamples(100, 2, xor);

  test('gives the same bytes for the same seed, and others for another seed', async () => {
    const run = (seed: number): Promise<TrainedModel> =>
      mlp.train(trainingInput(train, validation, { seed, params: { epochs: 5 } }), quietContext());
    const first = bytesOf(await run(7));
    assert.equal(bytesOf(await run(7)), first);
    assert.notEqual(bytesOf(await run(8)), first);
  });

  test('computes on the engine that was asked for', async () => {
    const input = trainingInput(train, validation, { params: { epochs: 1 } });
    assert.equal((await mlp.train(input, quietContext())).engine, 'wasm');
    assert.equal((await mlp.train(input, { ...quietContext(), engine: 'cpu' })).engine, 'cpu');
    await openEngine();
  });

  test('stops early and keeps the best epoch', async () => {
    // Labels that say nothing about new rows: what is learned of them makes validation worse.
    const guess = (_x: number, _y: number, _c: string, noise: () => number): number => (noise() > 0 ? 1 : 0);
    const noise = { train: makeExamples(200, 1, guess), validation: makeExamples(200, 2, guess) };
    const params = { 'early-stopping': 4, dropout: 0, l2: 0, 'learning-rate': 0.01 };
    const model = await mlp.train(trainingInput(noise.train, noise.validation, { params }), quietContext());
    const losses = model.history.map((step) => step.validationLoss);
    const best = Math.min(...losses);
    assert.equal(model.bestStep, losses.indexOf(best) + 1);
    assert.equal(model.history.length, model.bestStep + 4);
    const probabilities = model.predictor.predict(noise.validation.table);
    let loss = 0;
    noise.validation.target.forEach((label, row) => {
      loss -= Math.log(probabilities[2 * row + label]) / 200;
    });
    assert.ok(Math.abs(loss - best) < 1e-5, `${loss} where ${best} was kept`);
  });

  test('early-stopping: 0 goes through all epochs', async () => {
    const params = { 'early-stopping': 0, epochs: 30, 'learning-rate': 0.05 };
    const model = await mlp.train(trainingInput(train, validation, { params }), quietContext());
    assert.equal(model.history.length, 30);
  });

  test('leaves no tensors behind, whether it ends well or not', async () => {
    const { tf } = await openEngine();
    const before = tf.memory();
    const model = await mlp.train(
      trainingInput(train, validation, { params: { epochs: 3 } }),
      quietContext(),
    );
    model.predictor.predict(validation.table);
    const loaded = await mlp.load(model.files, trainingInput(train, validation).features);
    loaded.predict(validation.table);
    const failing = trainingInput(train, validation, { params: { 'learning-rate': 1e38 } });
    await assert.rejects(mlp.train(failing, quietContext()));
    assert.equal(tf.memory().numTensors, before.numTensors);
    assert.equal(tf.memory().numDataBuffers, before.numDataBuffers);
  });

  test('stops soon when it is cancelled, with the reason', async () => {
    const { tf } = await openEngine();
    const before = tf.memory().numTensors;
    const controller = new AbortController();
    const reason = new Error('the job was cancelled');
    const input = trainingInput(train, validation, { params: { epochs: 100_000, 'early-stopping': 0 } });
    setTimeout(() => controller.abort(reason), 50);
    await assert.rejects(mlp.train(input, quietContext(controller.signal)), reason);
    await assert.rejects(mlp.train(input, quietContext(controller.signal)), reason);
    assert.equal(tf.memory().numTensors, before);
  });

  test('reports progress for each epoch', async () => {
    const fractions: number[] = [];
    const log = { ...silentLogger, progress: (_task: string, fraction: number) => fractions.push(fraction) };
    const input = trainingInput(train, validation, { params: { epochs: 4 } });
    await mlp.train(input, { ...quietContext(), log });
    assert.deepEqual(fractions, [0.25, 0.5, 0.75, 1]);
  });

  test('a loss that overflows stops it, saying where and what to try', async () => {
    const input = trainingInput(train, validation, { params: { 'learning-rate': 1e38 } });
    await assert.rejects(mlp.train(input, quietContext()), (error: unknown) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /epoch 1, step \d/);
      assert.match(error.hint ?? '', /smaller learning-rate/);
      return true;
    });
  });

  test('an empty split and a table without columns are refused', async () => {
    const nothing = { table: selectRows(train.table, []), target: new Float64Array(0) };
    await assert.rejects(mlp.train(trainingInput(train, nothing), quietContext()), ConfigurationError);
    const input = trainingInput(train, validation);
    const blank = { ...input, features: { ...input.features, features: [] } };
    await assert.rejects(mlp.train(blank, quietContext()), ConfigurationError);
  });
});

describe('mlp parameters', () => {
  test('have defaults, and refuse what is unknown or out of range', () => {
    assert.deepEqual(mlp.params.parse({}), {
      hidden: [64, 32],
      activation: 'relu',
      'learning-rate': 0.002,
      epochs: 100,
      'batch-size': 'auto',
      'early-stopping': 10,
      dropout: 0.2,
      l2: 0.0003,
      averaging: 0.99,
    });
    for (const wrong of [
      { dropout: 1 },
      { hidden: [0] },
      { learningRate: 1 },
      { 'batch-size': 0 },
      { epochs: 1.5 },
    ]) {
      assert.equal(mlp.params.safeParse(wrong).success, false, JSON.stringify(wrong));
    }
  });
});
