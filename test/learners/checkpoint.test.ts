import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { tableOf, textColumn } from '../../shared/src/data/table.ts';
import type { Checkpoints } from '../../shared/src/learners/checkpoint.ts';
import { custom } from '../../shared/src/learners/custom/learner.ts';
import { gradientBoostedTrees } from '../../shared/src/learners/gradient-boosted-trees/learner.ts';
import type {
  Examples,
  Learner,
  TrainedModel,
  TrainingContext,
  TrainingInput,
} from '../../shared/src/learners/learner.ts';
import { mlp } from '../../shared/src/learners/mlp/learner.ts';
import { randomForest } from '../../shared/src/learners/random-forest/learner.ts';
import { textEmbedding } from '../../shared/src/learners/text-embedding/learner.ts';
import { TimeBudget } from '../../shared/src/learners/time-budget.ts';
import { decodeState, encodeState } from '../../shared/src/learners/training-state.ts';
import { workspace } from '../support/workspace.ts';
import { makeExamples, trainingInput } from './mlp/examples.ts';

const boundary = (x: number, y: number, colour: string, noise: () => number): number =>
  Number(x * y + (colour === 'red' ? 0.3 : 0) + noise() / 3 > 0);
const train = makeExamples(600, 1, boundary);
const validation = makeExamples(200, 2, boundary);

interface Kept {
  states: Map<string, Uint8Array>;
  saves: number;
}

/** Keeps states in memory, after every step, and ends the process (as it were) after a number of them. */
function memory(kept: Kept, endAfter = Number.POSITIVE_INFINITY, at = ''): Checkpoints {
  return {
    scope: (identity) => memory(kept, endAfter, `${at}/${JSON.stringify(identity)}`),
    restore: async (read) => {
      const bytes = kept.states.get(at);
      return bytes === undefined ? null : read(bytes);
    },
    due: () => true,
    save: async (state) => {
      // As a file is read: a Buffer somewhere in a larger one.
      kept.states.set(at, Buffer.concat([Buffer.alloc(3), state]).subarray(3));
      if (++kept.saves >= endAfter) throw new Error('killed');
    },
    remove: async () => void kept.states.delete(at),
  };
}

/** The same, where no interval is ever over. */
function neverDue(checkpoints: Checkpoints): Checkpoints {
  return { ...checkpoints, due: () => false, scope: (identity) => neverDue(checkpoints.scope(identity)) };
}

function contextOf(more: Partial<TrainingContext> = {}): TrainingContext {
  return {
    engine: 'cpu',
    workingDirectory: import.meta.dirname,
    log: silentLogger,
    signal: new AbortController().signal,
    ...more,
  };
}

const learners: [Learner, Record<string, unknown>][] = [
  [gradientBoostedTrees as Learner, { trees: 30, 'feature-fraction': 0.7, 'max-leaves': 8 }],
  [mlp as Learner, { epochs: 6, hidden: [8], 'early-stopping': 3 }],
  [
    custom as Learner,
    { module: './custom/normalised.mjs', epochs: 4, 'batch-size': 64, 'early-stopping': 3 },
  ],
  [randomForest as Learner, { trees: 12 }],
  [textEmbedding as Learner, { epochs: 20, dimensions: 8, dropout: 0.2, 'early-stopping': 30 }],
];

/** Texts for the rows of the same examples, whose target they tell in part. */
function withTexts({ table, target }: Examples, seed: number): Examples {
  const random = new Random(seed);
  const texts = Array.from(target, (label, row) => {
    const told = random.uniform() < 0.7 ? label : 1 - label;
    return `row ${row} is ${told === 1 ? 'fine' : 'poor'} and ${random.integer(50)}`;
  });
  return { table: tableOf([...table.columns.values(), textColumn('text', texts)]), target };
}

function inputOf(learner: Learner, params: Record<string, unknown>): TrainingInput<unknown> {
  const own = (examples: Examples, seed: number) =>
    learner.name === textEmbedding.name ? withTexts(examples, seed) : examples;
  return { ...trainingInput(own(train, 1), own(validation, 2)), params: learner.params.parse(params) };
}

function contentOf({ files, history, bestStep, importance }: TrainedModel): unknown {
  const texts = [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  return [texts, history, bestStep, importance];
}

for (const [learner, params] of learners) {
  describe(`${learner.name} with checkpoints`, () => {
    test('ends in the same model wherever it was killed, also several times', async () => {
      const input = inputOf(learner, params);
      const whole: Kept = { states: new Map(), saves: 0 };
      const expected = contentOf(await learner.train(input, contextOf({ checkpoints: memory(whole) })));
      assert.deepEqual(contentOf(await learner.train(input, contextOf())), expected, 'without checkpoints');
      for (const endAfter of [1, 2, Math.floor(whole.saves / 3), whole.saves - 1]) {
        const kept: Kept = { states: new Map(), saves: 0 };
        let model: TrainedModel | null = null;
        for (let lives = 0; model === null; lives++) {
          assert.ok(lives < 4, 'it gets on');
          const limit = lives < 2 ? (lives + 1) * endAfter : Number.POSITIVE_INFINITY;
          model = await learner
            .train(input, contextOf({ checkpoints: memory(kept, limit) }))
            .catch((error: Error) => {
              assert.equal(error.message, 'killed');
              return null;
            });
        }
        assert.deepEqual(contentOf(model), expected, `killed after ${endAfter}`);
      }
    });

    test('pauses after some steps with the best so far, and goes on to the same model', {
      skip: learner.resource === undefined && 'it cannot pause',
    }, async () => {
      const kept: Kept = { states: new Map(), saves: 0 };
      const checkpoints = neverDue(memory(kept));
      const input = inputOf(learner, params);
      const expected = await learner.train(input, contextOf());
      const stepsOf = ({ history, bestStep }: TrainedModel) => history.length || bestStep;
      const steps = stepsOf(expected);
      for (const pauseAfter of [1, Math.ceil(steps / 2), Math.ceil(steps / 2)]) {
        const paused = await learner.train(input, contextOf({ checkpoints, pauseAfter }));
        assert.equal(stepsOf(paused), pauseAfter);
        assert.deepEqual(paused.history, expected.history.slice(0, pauseAfter));
      }
      assert.equal(kept.saves, 3);
      assert.deepEqual(
        contentOf(await learner.train(input, contextOf({ checkpoints }))),
        contentOf(expected),
      );
      assert.equal(kept.saves, 3, 'one that does not pause keeps nothing');
    });

    test('saves when it is cancelled, and only then throws', async () => {
      const kept: Kept = { states: new Map(), saves: 0 };
      const signal = AbortSignal.abort(new Error('cancelled'));
      const checkpoints = { ...memory(kept), due: () => false };
      const scoped: Checkpoints = { ...checkpoints, scope: () => checkpoints };
      const input = inputOf(learner, params);
      await assert.rejects(learner.train(input, contextOf({ signal, checkpoints: scoped })), /cancelled/);
      if ([gradientBoostedTrees.name, randomForest.name].includes(learner.name)) assert.equal(kept.saves, 1);
    });

    test('does not go on from the state of other labels', async () => {
      const kept: Kept = { states: new Map(), saves: 0 };
      const input = inputOf(learner, params);
      await learner.train(input, contextOf({ checkpoints: memory(kept) }));
      const others = {
        ...input,
        train: { ...input.train, target: train.target.map((label) => 1 - label) },
      };
      await learner.train(others, contextOf({ checkpoints: memory(kept) }));
      assert.equal(kept.states.size, 2);
    });

    test('ends with the best so far when the time is used up', async () => {
      const untilTheEnd = learner.name === randomForest.name ? {} : { 'early-stopping': 0 };
      const input = inputOf(learner, { ...params, ...untilTheEnd });
      const budget = new TimeBudget(0);
      const model = await learner.train(input, contextOf({ budget }));
      assert.ok(budget.endedEarly);
      assert.ok(model.history.length <= 1);
      assert.ok(model.predictor.predict(input.validation.table).every(Number.isFinite));
      const plenty = new TimeBudget(1e9);
      await learner.train(input, contextOf({ budget: plenty }));
      assert.ok(!plenty.endedEarly);
    });
  });
}

test('a custom model does not go on from the state of another module, whatever it builds', async (t) => {
  const module = await readFile(join(import.meta.dirname, 'custom', 'normalised.mjs'), 'utf8');
  const kept: Kept = { states: new Map(), saves: 0 };
  for (const [text, states] of [
    [module, 1],
    [module, 1],
    [`${module}// changed\n`, 2],
  ] as const) {
    const space = await workspace(t, { 'model.mjs': text });
    const input = inputOf(custom as Learner, { module: './model.mjs', epochs: 1 });
    const context = contextOf({ workingDirectory: space.folder, checkpoints: memory(kept) });
    await custom.train(input as never, context);
    assert.equal(kept.states.size, states);
  }
});

test('boosting that ends for want of splits pauses at no state that it would not have had', async () => {
  const params = { trees: 60, 'feature-fraction': 0.5, 'min-gain': 8, 'early-stopping': 0 };
  const input = inputOf(gradientBoostedTrees as Learner, params);
  const expected = await gradientBoostedTrees.train(input as never, contextOf());
  const steps = expected.history.length;
  assert.ok(steps > 2 && steps < 60, `${steps} rounds`);
  const checkpoints = neverDue(memory({ states: new Map(), saves: 0 }));
  for (const pauseAfter of [2, 59, 60, 60]) {
    const model = await gradientBoostedTrees.train(input as never, contextOf({ checkpoints, pauseAfter }));
    if (pauseAfter > steps) assert.deepEqual(contentOf(model), contentOf(expected));
  }
});

test('random numbers go on where they stood', () => {
  const random = new Random(5);
  for (let i = 0; i < 7; i++) random.gaussian();
  const resumed = Random.resume(JSON.parse(JSON.stringify(random.state)));
  const draw = (from: Random) => Array.from({ length: 20 }, () => [from.gaussian(), from.uint32()]);
  assert.deepEqual(draw(resumed), draw(random));
});

test('a state that is cut, lengthened or another one is refused', () => {
  const state = {
    facts: { a: [1, null] },
    arrays: new Map([['x', Float64Array.of(Number.NaN, -0, Number.POSITIVE_INFINITY)]]),
  };
  const bytes = encodeState(state);
  const back = decodeState(bytes);
  assert.deepEqual(back, state);
  for (let length = 0; length < bytes.length; length += 5) {
    assert.throws(() => decodeState(bytes.slice(0, length)));
  }
  assert.throws(() => decodeState(Uint8Array.of(...bytes, 0)), /more than it says/);
});
