import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { fitFeatures } from '../../../shared/src/features/fit-features.ts';
import type { Examples, TrainingInput } from '../../../shared/src/learners/learner.ts';
import type { SupervisedTask } from '../../../shared/src/learners/tasks.ts';
import { textEmbedding } from '../../../shared/src/learners/text-embedding/learner.ts';
import type { TextEmbeddingParameters } from '../../../shared/src/learners/text-embedding/parameters.ts';
import { TimeBudget } from '../../../shared/src/learners/time-budget.ts';
import { accuracy, quietContext } from '../mlp/examples.ts';

const words = {
  bad: ['awful', 'dull', 'boring', 'broken', 'slow'],
  good: ['lovely', 'bright', 'funny', 'moving', 'quick'],
  other: ['the', 'film', 'plot', 'music', 'scene', 'actor', 'ending', 'story', 'camera', 'a', 'was', 'with'],
};

/** Rows with a review of a few words in one column and a remark that says nothing in another, and a number. */
function reviews(rows: number, seed: number, says: 'review' | 'remark' = 'review'): Examples {
  const random = new Random(seed);
  const pick = (list: readonly string[]): string => list[random.integer(list.length)];
  const target = new Float64Array(rows);
  const texts: Record<string, string[]> = { review: [], remark: [] };
  for (let row = 0; row < rows; row++) {
    target[row] = random.integer(2);
    const filler = (): string => Array.from({ length: 6 }, () => pick(words.other)).join(' ');
    const told = `${filler()} ${pick(target[row] === 1 ? words.good : words.bad)} ${filler()}`;
    texts.review.push(says === 'review' ? told : filler());
    texts.remark.push(says === 'review' ? filler() : told);
  }
  const table = tableOf([
    textColumn('review', texts.review),
    textColumn('remark', texts.remark),
    numericColumn(
      'length',
      'number',
      texts.review.map(({ length }) => length),
    ),
  ]);
  return { table, target };
}

function inputOf(
  train: Examples,
  validation: Examples,
  params: Partial<TextEmbeddingParameters> = {},
  task: SupervisedTask = 'classification',
): TrainingInput<TextEmbeddingParameters> {
  const classes = task === 'classification' ? ['bad', 'good'] : [];
  return {
    task,
    classes,
    ...fitFeatures(
      train.table,
      [...train.table.columns.keys()],
      { values: train.target, classes },
      { seed: 1 },
    ),
    train,
    validation,
    params: textEmbedding.params.parse(params),
    seed: 1,
  };
}

describe('text-embedding learns', () => {
  test('which words tell the class, in whichever text column they come; probabilities sum to 1', async () => {
    for (const says of ['review', 'remark'] as const) {
      const model = await textEmbedding.train(
        inputOf(reviews(600, 1, says), reviews(200, 2, says)),
        quietContext(),
      );
      const unseen = reviews(300, 3, says);
      const probabilities = model.predictor.predict(unseen.table);
      assert.ok(accuracy(probabilities, unseen.target) >= 0.97);
      for (let row = 0; row < 300; row++) {
        assert.ok(Math.abs(probabilities[2 * row] + probabilities[2 * row + 1] - 1) < 1e-12);
      }
    }
  });

  test('a number, in its own unit', async () => {
    const valued = ({ table, target }: Examples): Examples => ({
      table,
      target: target.map((value) => 100 + 50 * value),
    });
    const model = await textEmbedding.train(
      inputOf(valued(reviews(600, 1)), valued(reviews(200, 2)), {}, 'regression'),
      quietContext(),
    );
    const unseen = valued(reviews(300, 3));
    const answers = model.predictor.predict(unseen.table);
    const error = answers.reduce((sum, value, i) => sum + Math.abs(value - unseen.target[i]), 0) / 300;
    assert.ok(error < 12, `mean error ${error}`);
  });

  test('by weight: rows that weigh nearly nothing do not count', async () => {
    const right = reviews(600, 1);
    // Half of the rows are labelled the wrong way round.
    const target = right.target.map((value, row) => (row % 2 === 0 ? value : 1 - value));
    const weights = Float64Array.from(target, (_, row) => (row % 2 === 0 ? 1 : 1e-3));
    const model = await textEmbedding.train(
      inputOf({ table: right.table, target, weights }, reviews(200, 2)),
      quietContext(),
    );
    const unseen = reviews(300, 3);
    assert.ok(accuracy(model.predictor.predict(unseen.table), unseen.target) >= 0.95);
  });

  test('to the same bytes from the same seed, and is loaded with the same answers', async () => {
    const input = inputOf(reviews(300, 1), reviews(100, 2), { epochs: 3 });
    const [first, second, other] = [
      await textEmbedding.train(input, quietContext()),
      await textEmbedding.train(input, quietContext()),
      await textEmbedding.train({ ...input, seed: 2 }, quietContext()),
    ];
    assert.deepEqual(first.files, second.files);
    assert.notDeepEqual(first.files, other.files);
    const unseen = reviews(50, 3);
    const loaded = await textEmbedding.load(first.files, input.features);
    assert.deepEqual(loaded.predict(unseen.table), first.predictor.predict(unseen.table));
  });

  test('what to say of texts without a known word: what it says of a missing one', async () => {
    const model = await textEmbedding.train(
      inputOf(reviews(300, 1), reviews(100, 2), { epochs: 3 }),
      quietContext(),
    );
    const answers = model.predictor.predict(
      tableOf([textColumn('review', ['щука', null]), textColumn('remark', [null, null])]),
    );
    assert.deepEqual(answers.slice(0, 2), answers.slice(2));
    assert.deepEqual(
      model.predictor.predict(tableOf([numericColumn('length', 'number', [1])])),
      answers.slice(2),
    );
  });
});

test('text-embedding ends when the time is used up, with what it has learned so far', async () => {
  const input = inputOf(reviews(2000, 1), reviews(50, 2), { epochs: 10_000, 'early-stopping': 0 });
  const model = await textEmbedding.train(input, { ...quietContext(), budget: new TimeBudget(50) });
  assert.ok(model.history.length > 0 && model.history.length < 10_000);
  assert.ok(model.bestStep > 0);
});

describe('text-embedding refuses', () => {
  const refused = async (input: TrainingInput<TextEmbeddingParameters>, message: RegExp): Promise<void> => {
    await assert.rejects(
      () => textEmbedding.train(input, quietContext()),
      (error) => error instanceof ConfigurationError && message.test(error.message),
    );
  };

  test('data without free text', async () => {
    const only = ({ table, target }: Examples): Examples => ({
      table: tableOf([...table.columns.values()].filter(({ name }) => name === 'length')),
      target,
    });
    await refused(inputOf(only(reviews(200, 1)), only(reviews(50, 2))), /no column of free text/);
  });

  test('an empty split, n-grams that are all too rare, and a rate at which the loss overflows', async () => {
    const [train, validation] = [reviews(200, 1), reviews(50, 2)];
    await refused(inputOf(train, reviews(0, 2)), /validation split has no rows/);
    await refused(inputOf(train, validation, { 'min-rows': 1000 }), /No word or n-gram/);
    const rate = { 'learning-rate': 1e30 };
    await refused(inputOf(train, validation, rate, 'regression'), /overflowed in epoch 1/);
  });

  test('a training that was cancelled', async () => {
    const input = inputOf(reviews(2000, 1), reviews(50, 2), { epochs: 1000, 'early-stopping': 0 });
    const reason = new Error('cancelled');
    await assert.rejects(
      () => textEmbedding.train(input, quietContext(AbortSignal.abort(reason))),
      (error) => error === reason,
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await assert.rejects(
      () => textEmbedding.train(input, quietContext(controller.signal)),
      (error) => error === reason,
    );
  });

  test('a packaged model that is not what was written', async () => {
    const input = inputOf(reviews(200, 1), reviews(50, 2), { epochs: 1, dimensions: 2 });
    const { files } = await textEmbedding.train(input, quietContext());
    const content = JSON.parse(new TextDecoder().decode(files.get('text-embedding.json')));
    const faults: [Record<string, unknown>, RegExp][] = [
      [{ format: 'mlops-text-embedding/9' }, /format/],
      [{ extra: 1 }, /extra/],
      [{ dimensions: 3 }, /vectors: \d+ numbers where \d+ are needed/],
      [{ buckets: 256 }, /places: they must ascend and be below 256/],
      [{ bias: 'AAAAAA==' }, /bias: 1 numbers where 2/],
      [{ bias: 'AADAfwAAwH8=' }, /bias: .*not finite/],
      [{ target: { task: 'classification', classes: ['a', 'b', 'c'] } }, /head/],
    ];
    for (const [change, message] of faults) {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...content, ...change }));
      await assert.rejects(
        () => textEmbedding.load(new Map([['text-embedding.json', bytes]]), input.features),
        (error) => error instanceof InfrastructureError && message.test(error.message),
      );
    }
    await assert.rejects(() => textEmbedding.load(new Map(), input.features), /missing/);
  });
});
