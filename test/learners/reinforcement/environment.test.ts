import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { chooseAlgorithm } from '../../../shared/src/learners/reinforcement/algorithms.ts';
import type { Environment } from '../../../shared/src/learners/reinforcement/environment.ts';
import { trainPolicy } from '../../../shared/src/learners/reinforcement/train-policy.ts';
import { workspace } from '../../support/workspace.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');

/** An example's module; CartPole can begin with a given state. */
async function makeExample(path: string): Promise<Environment & { start(state: readonly number[]): void }> {
  return (await import(join(examples, path))).make();
}

/** An environment whose parts a test can replace. */
function moduleText(parts: { reset?: string; step?: string; fields?: string } = {}): string {
  const {
    reset = 'return [seed % 7, 0];',
    step = 'return { observation: [action, 1], reward: action, terminated: n >= 5, truncated: false };',
    fields = 'actions: 2, observations: 2,',
  } = parts;
  return `export function make() {
    let n = 0;
    return { ${fields}
      reset(seed) { n = 0; ${reset} },
      step(action) { n++; ${step} } };
  }`;
}

const quick = {
  steps: 300,
  hidden: [8],
  'evaluation-interval': 100,
  'evaluation-episodes': 2,
  'test-episodes': 3,
  'max-steps': 50,
  'step-timeout': 0.5,
};

async function train(
  t: TestContext,
  text: string,
  options: { path?: string; algorithm?: string; seed?: number; files?: Record<string, string> } = {},
) {
  const space = await workspace(t, { 'world.mjs': text, ...options.files });
  return trainPolicy({
    directory: space.folder,
    environment: options.path ?? './world.mjs',
    algorithm: chooseAlgorithm(options.algorithm ?? 'ppo', quick),
    seed: options.seed ?? 1,
    log: silentLogger,
    signal: t.signal,
  });
}

describe('the examples move as Gymnasium 1.2 does', () => {
  test('CartPole-v1, from a given state to the end', async () => {
    const environment = await makeExample('cart-pole/cart-pole.mjs');
    environment.start([0.01, -0.02, 0.03, -0.04]);
    const actions = [1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1];
    const reference: Record<number, number[]> = {
      1: [0.009600000000000001, 0.17467919574755525, 0.0292, -0.3230687179600081],
      12: [0.059645189731667825, 0.7610167454996728, -0.05740161076960974, -1.223666510736939],
      17: [0.1593544930725451, 0.9628914541345526, -0.22007860496404025, -1.6991048644933746],
    };
    for (let step = 1; step <= 17; step++) {
      const result = environment.step(actions[(step - 1) % 12]);
      assert.equal(result.reward, 1);
      assert.equal(result.terminated, step === 17);
      for (const [i, value] of (reference[step] ?? []).entries()) {
        assert.ok(Math.abs(result.observation[i] - value) < 1e-12);
      }
    }
  });

  test('CartPole-v1 is cut after 500 steps and begins near zero, by the seed', async () => {
    const environment = await makeExample('cart-pole/cart-pole.mjs');
    const first = environment.reset(3);
    assert.deepEqual(environment.reset(3), first);
    assert.notDeepEqual(environment.reset(4), first);
    assert.ok(Array.from(first).every((value) => Math.abs(value) <= 0.05));
  });

  test('CliffWalking-v1: up, right, right, down over the edge, down against the wall', async () => {
    const environment = await makeExample('grid-world/cliff-walking.mjs');
    environment.reset(1);
    const walk = [0, 1, 1, 2, 2].map((action) => {
      const { observation, reward, terminated } = environment.step(action);
      return [Array.from(observation).indexOf(1), reward, terminated];
    });
    assert.deepEqual(walk, [
      [24, -1, false],
      [25, -1, false],
      [26, -1, false],
      [36, -100, false],
      [36, -1, false],
    ]);
    for (const action of [0, ...Array<number>(11).fill(1)]) environment.step(action);
    assert.equal(environment.step(2).terminated, true);
  });
});

describe('training in an environment', () => {
  for (const algorithm of ['dqn', 'ppo']) {
    test(`${algorithm}: the same seed gives the same bytes, another seed others`, async (t) => {
      const [one, same, other] = [
        await train(t, moduleText(), { algorithm }),
        await train(t, moduleText(), { algorithm }),
        await train(t, moduleText(), { algorithm, seed: 2 }),
      ];
      assert.deepEqual(one.files, same.files);
      assert.notDeepEqual(one.files, other.files);
      assert.deepEqual(one.test.seeds, other.test.seeds);
      assert.equal(one.environmentDigest, other.environmentDigest);
    });
  }

  test('the digest covers what the module imports', async (t) => {
    const text = `import { n } from './size.mjs';\n${moduleText()}\nexport const size = n;`;
    const digests = [];
    for (const n of [1, 1, 2]) {
      const files = { 'size.mjs': `export const n = ${n};` };
      digests.push((await train(t, text, { files })).environmentDigest);
    }
    assert.equal(digests[0], digests[1]);
    assert.notEqual(digests[0], digests[2]);
  });

  test('an episode that never ends is cut, and counted', async (t) => {
    const text = moduleText({
      step: 'return { observation: [0, 1], reward: 1, terminated: false, truncated: false };',
    });
    const outcome = await train(t, text);
    assert.ok(outcome.cutEpisodes > 0);
    assert.deepEqual([...outcome.test.lengths], [50, 50, 50]);
  });

  const faults: [name: string, text: string, message: RegExp][] = [
    [
      'step throws',
      moduleText({
        step: "if (n === 3) throw new Error('no fuel'); return { observation: [0, 0], reward: 0, terminated: false, truncated: false };",
      }),
      /world\.mjs threw: no fuel \(in step 3 of the episode with seed \d+\)/,
    ],
    [
      'step never returns',
      moduleText({ step: 'for (;;);' }),
      /did not return from step 1 of the episode with seed \d+ within 0\.5 s/,
    ],
    ['reset never returns', moduleText({ reset: 'for (;;);' }), /did not return from reset\(\d+\)/],
    [
      'the observation is not a number',
      moduleText({
        step: 'return { observation: [0, NaN], reward: 0, terminated: false, truncated: false };',
      }),
      /observation NaN at place 1.*step 1/,
    ],
    [
      'the observation is too long',
      moduleText({ reset: 'return [1, 2, 3];' }),
      /returned 3 numbers as observation, not 2 \(in reset/,
    ],
    [
      'the reward is missing',
      moduleText({ step: 'return { observation: [0, 0], terminated: false, truncated: false };' }),
      /reward undefined/,
    ],
    ['step returns nothing', moduleText({ step: '' }), /returned no object/],
    ['step is asynchronous', moduleText({ step: 'return Promise.resolve({});' }), /promise/],
    [
      'there is no truncated',
      moduleText({ step: 'return { observation: [0, 0], reward: 1, terminated: false };' }),
      /"truncated" that is not true or false/,
    ],
    ['there are no actions', moduleText({ fields: 'actions: 0, observations: 2,' }), /"actions" is 0/],
    ['make is missing', 'export const nothing = 1;', /exports no function "make"/],
    [
      'make throws',
      "export function make() { throw new Error('no licence'); }",
      /make\(\) of .* threw: no licence/,
    ],
    ['it does not parse', 'export function make( {', /cannot be imported/],
    ['it ends the process', moduleText({ step: 'process.exit(3);' }), /ended before the training did/],
  ];
  for (const [name, text, message] of faults) {
    test(`${name}: an error of the user's that says where`, async (t) => {
      await assert.rejects(train(t, text), (error: Error) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        assert.equal(error.location.key, 'train.environment');
        return true;
      });
    });
  }

  test('steps that memory cannot hold are refused with the estimate, before they are tried', async (t) => {
    const wide = 'const wide = new Array(100_000).fill(0);';
    const text = `${wide}\n${moduleText({ fields: 'actions: 2, observations: 100_000,', reset: 'return wide;' })}`;
    const sizes = {
      dqn: { steps: 10_000_000, memory: 10_000_000 },
      ppo: { environments: 1024, horizon: 100_000 },
    };
    for (const [algorithm, params] of Object.entries(sizes)) {
      const space = await workspace(t, { 'world.mjs': text });
      const training = trainPolicy({
        directory: space.folder,
        environment: './world.mjs',
        algorithm: chooseAlgorithm(algorithm, params),
        seed: 1,
        log: silentLogger,
        signal: t.signal,
      });
      await assert.rejects(training, (error: Error) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, /do not fit into memory: they take \d+\.\d GiB, but/);
        assert.match(error.location.key ?? '', algorithm === 'dqn' ? /params\.memory/ : /params\.horizon/);
        return true;
      });
    }
  });

  test('a path outside the folder and a file that is not there', async (t) => {
    for (const path of ['../world.mjs', './word.mjs']) {
      await assert.rejects(train(t, moduleText(), { path }), ConfigurationError);
    }
  });

  test('an abort ends it at once, also while the environment hangs', async (t) => {
    const space = await workspace(t, { 'world.mjs': moduleText({ step: 'for (;;);' }) });
    const reason = new Error('cancelled');
    await assert.rejects(
      trainPolicy({
        directory: space.folder,
        environment: 'world.mjs',
        algorithm: chooseAlgorithm('ppo', { ...quick, 'step-timeout': 1000 }),
        seed: 1,
        log: silentLogger,
        signal: AbortSignal.any([t.signal, abortAfter(500, reason)]),
      }),
      reason,
    );
  });

  test('unknown algorithms and parameters are named with the nearest', () => {
    assert.throws(() => chooseAlgorithm('dqm', {}), /"dqm"/);
    assert.throws(
      () => chooseAlgorithm('dqn', { 'learning-rat': 1 }),
      (error) => error instanceof ConfigurationError && /learning-rate/.test(error.hint ?? ''),
    );
    assert.throws(() => chooseAlgorithm('ppo', { clip: -1 }), ConfigurationError);
  });
});

function abortAfter(milliseconds: number, reason: Error): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), milliseconds);
  return controller.signal;
}
