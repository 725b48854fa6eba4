import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { numericColumn, tableOf } from '../../shared/src/data/table.ts';
import { type ChoiceRequest, chooseAlgorithm } from '../../shared/src/learners/choose-algorithm.ts';
import type { TrainedModel } from '../../shared/src/learners/learner.ts';
import { meanLoss } from '../../shared/src/learners/validation-loss.ts';

const validation = {
  table: tableOf([numericColumn('x', 'number', [1, 2, 3, 4])]),
  target: Float64Array.of(1, 2, 3, 4),
};

/** A model that answers every row with one number. */
function constant(value: number): TrainedModel {
  return {
    files: new Map(),
    predictor: { predict: ({ rows }) => new Float64Array(rows).fill(value) },
    history: [],
    bestStep: 1,
    importance: null,
    engine: 'javascript',
  };
}

/** @param answers of the algorithm by its name; an error is thrown. */
function request(
  answers: (algorithm: string) => number | Error,
  more: Partial<ChoiceRequest> = {},
): ChoiceRequest {
  return {
    task: 'regression',
    classes: [],
    validation,
    params: {},
    log: silentLogger,
    signal: new AbortController().signal,
    unfit: () => null,
    train: async ({ name }) => {
      const answer = answers(name);
      if (answer instanceof Error) throw answer;
      return constant(answer);
    },
    ...more,
  };
}

test('the least loss wins; of equal ones the first', async () => {
  const { learner, attempts } = await chooseAlgorithm(request((name) => (name === 'mlp' ? 2.5 : 9)));
  assert.equal(learner.name, 'mlp');
  assert.equal(attempts.find(({ algorithm }) => algorithm === 'mlp')?.validationLoss, 1.25);
  assert.equal((await chooseAlgorithm(request(() => 1))).learner.name, 'gradient-boosted-trees');
});

test('what cannot learn from the data, or answers no number, is passed over and named', async () => {
  const { learner, attempts } = await chooseAlgorithm(
    request((name) =>
      name === 'linear' ? 1 : name === 'mlp' ? Number.NaN : new ConfigurationError('Too strange.'),
    ),
  );
  assert.equal(learner.name, 'linear');
  const reasons = new Map(attempts.map(({ algorithm, reason }) => [algorithm, reason]));
  assert.equal(reasons.get('gradient-boosted-trees'), 'Too strange.');
  assert.match(String(reasons.get('mlp')), /not a number/);
  assert.equal(reasons.get('linear'), null);
});

test('if none can learn, the first says why; what is unfit is not trained', async () => {
  await assert.rejects(chooseAlgorithm(request((name) => new ConfigurationError(`${name} cannot.`))), {
    message: 'gradient-boosted-trees cannot.',
  });
  const trained: string[] = [];
  const { learner } = await chooseAlgorithm(
    request((name) => trained.push(name), {
      unfit: (name) => (name === 'linear' ? null : 'It will not do.'),
    }),
  );
  assert.deepEqual([learner.name, trained], ['linear', ['linear']]);
  await assert.rejects(chooseAlgorithm(request(() => 1, { unfit: () => 'It will not do.' })), {
    message: 'No algorithm could be tried.',
  });
});

test('other faults are not passed over', async () => {
  await assert.rejects(chooseAlgorithm(request(() => new TypeError('a bug'))), TypeError);
});

test('it stops when cancelled, also where an algorithm turns that into an error of its own', async () => {
  for (const inside of [false, true]) {
    const controller = new AbortController();
    const trained: string[] = [];
    const choice = chooseAlgorithm(
      request(
        (name) => {
          trained.push(name);
          controller.abort(new Error('cancelled'));
          return inside ? new ConfigurationError('interrupted') : 1;
        },
        { signal: controller.signal },
      ),
    );
    await assert.rejects(choice, { message: 'cancelled' });
    assert.equal(trained.length, 1);
  }
});

test('without validation rows there is nothing to choose by', async () => {
  const none = { table: tableOf([numericColumn('x', 'number', [])]), target: new Float64Array(0) };
  await assert.rejects(chooseAlgorithm(request(() => 1, { validation: none })), ConfigurationError);
});

test('the loss is weighted; a sure wrong answer is not infinite', () => {
  const target = Float64Array.of(0, 1);
  const answers = Float64Array.of(0.5, 0.5, 0.2, 0.8);
  const expected = (3 * -Math.log(0.5) - Math.log(0.8)) / 4;
  const weights = Float64Array.of(3, 1);
  assert.ok(Math.abs(meanLoss('classification', 2, answers, { target, weights }) - expected) < 1e-15);
  assert.ok(Number.isFinite(meanLoss('classification', 2, Float64Array.of(0, 1, 0, 1), { target })));
  assert.equal(meanLoss('regression', 0, Float64Array.of(3, 1), { target }), 4.5);
});
