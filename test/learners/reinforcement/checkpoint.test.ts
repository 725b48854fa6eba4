import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { Logger } from '../../../shared/src/base/logger.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import type { Checkpoints } from '../../../shared/src/learners/checkpoint.ts';
import { chooseAlgorithm, makeAgent } from '../../../shared/src/learners/reinforcement/algorithms.ts';
import { CheckedEnvironment } from '../../../shared/src/learners/reinforcement/environment.ts';
import { trainPolicy } from '../../../shared/src/learners/reinforcement/train-policy.ts';
import { type LoopResult, TrainingLoop } from '../../../shared/src/learners/reinforcement/training-loop.ts';
import { TimeBudget } from '../../../shared/src/learners/time-budget.ts';
import { decodeState, encodeState } from '../../../shared/src/learners/training-state.ts';
import { workspace } from '../../support/workspace.ts';

const cartPole = join(import.meta.dirname, '..', '..', '..', 'examples', 'cart-pole', 'cart-pole.mjs');
const { make } = (await import(cartPole)) as { make(): object };

const steps = 900;
const params: Record<string, Record<string, unknown>> = {
  // The memory is smaller than the steps, so that it has come round.
  dqn: { memory: 200, 'learning-starts': 50, 'batch-size': 16, hidden: [8] },
  ppo: { environments: 3, horizon: 20, 'batch-size': 16, hidden: [8] },
};

function makeLoop(algorithm: string, makeEnvironment: () => unknown = make): TrainingLoop {
  const cells = new Int32Array(new SharedArrayBuffer(16));
  const chosen = chooseAlgorithm(algorithm, params[algorithm]);
  return new TrainingLoop({
    steps,
    evaluationInterval: 250,
    evaluationEpisodes: 2,
    seed: 5,
    makeEnvironment: () => new CheckedEnvironment(makeEnvironment(), 'world.mjs', 30, { cells }),
    makeAgent: (setting) => makeAgent(chosen, setting),
  });
}

/**
 * Runs until a step, and gives the state there; null if that is behind the end.
 * @param call at which chance: where the step is followed by an evaluation, there is one before each of its episodes.
 */
function runTo(loop: TrainingLoop, last: number, call = 1): { state: Uint8Array | null; result: LoopResult } {
  let state: Uint8Array | null = null;
  let calls = 0;
  const result = loop.run({
    between: (step) => {
      if (step === last && ++calls === call) state = loop.save();
      return step < last;
    },
    onEvaluation: () => undefined,
  });
  return { state, result };
}

function facts({ policy, best, evaluations, cutEpisodes, endedEarly }: LoopResult) {
  return { parameters: policy.parameters, best, evaluations, cutEpisodes, endedEarly };
}

describe('learning in an environment that is interrupted', () => {
  for (const algorithm of ['dqn', 'ppo']) {
    test(`${algorithm} ends in the same policy, wherever it was interrupted and however often`, () => {
      const whole = facts(runTo(makeLoop(algorithm), steps).result);
      assert.equal(whole.endedEarly, false);
      assert.ok(whole.cutEpisodes > 0);
      const interruptions: [stops: number[], call?: number][] = [
        [[0]],
        [[1]],
        // Before, in the middle of, and after an evaluation of two episodes.
        [[250], 1],
        [[250, 500], 2],
        [[250], 3],
        [[199, 200, 201]],
        [[49, 333, 777, 899]],
      ];
      for (const [stops, call] of interruptions) {
        let state: Uint8Array | null = null;
        for (const stop of [...stops, steps]) {
          const loop = makeLoop(algorithm);
          if (state !== null) loop.restore(state);
          const stopped = runTo(loop, stop, stop === steps ? 9 : call);
          state = stopped.state;
          if (state === null) assert.deepEqual(facts(stopped.result), whole, `interrupted at ${stops}`);
          else assert.ok(state.length <= loop.largestState + 4096);
        }
      }
    });

    test(`${algorithm} refuses states that are not its own`, () => {
      const state = runTo(makeLoop(algorithm), 300).state!;
      const { facts: whole, arrays } = decodeState(state) as { facts: object; arrays: Map<string, never> };
      const other = algorithm === 'dqn' ? 'ppo' : 'dqn';
      const actions = algorithm === 'dqn' ? 'memory/actions' : 'rollout/actions';
      const played = algorithm === 'dqn' ? 200 : 60;
      const cases: [string, Uint8Array][] = [
        ['of another algorithm', runTo(makeLoop(other), 300).state!],
        ['cut off', state.subarray(0, state.length - 1)],
        ['behind the end', encodeState({ facts: { ...whole, step: steps + 1 }, arrays })],
        ['without an episode', encodeState({ facts: { ...whole, episodes: [] }, arrays })],
        [
          'with another action',
          encodeState({
            facts: whole,
            arrays: new Map([...arrays, [actions, new Int32Array(played).fill(2)]]),
          }),
        ],
        [
          'of another episode',
          encodeState({
            facts: whole,
            arrays: new Map([
              ...arrays,
              [
                'loop/observations',
                (arrays.get('loop/observations') as unknown as Float64Array).map((x) => -x),
              ],
            ]),
          }),
        ],
      ];
      for (const [name, bytes] of cases) assert.throws(() => makeLoop(algorithm).restore(bytes), Error, name);
    });
  }

  test('an environment that does not do again what it did cannot be resumed', () => {
    let made = 0;
    const other = (): unknown => {
      const pole = make() as { reset(seed: number): number[] };
      const shift = ++made;
      const reset = pole.reset.bind(pole);
      return Object.assign(pole, { reset: (seed: number) => reset(seed + shift) });
    };
    const { state } = runTo(makeLoop('dqn', other), 300);
    assert.throws(() => makeLoop('dqn', other).restore(state!), /went another way when it was played again/);
  });
});

/** Keeps states in memory; one is due whenever it is asked. */
function memory(states: Map<string, Uint8Array>, log: string[], at = ''): Checkpoints {
  return {
    scope: (identity) => memory(states, log, `${at}/${JSON.stringify(identity)}`),
    restore: async (read) => {
      const bytes = states.get(at);
      if (bytes === undefined) return null;
      try {
        const state = await read(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3));
        log.push('resumed');
        return state;
      } catch (error) {
        log.push(String(error));
        return null;
      }
    },
    due: () => true,
    save: async (state) => {
      states.set(at, state);
      log.push('saved');
    },
    remove: async () => void states.delete(at),
  };
}

describe('a training in a thread', () => {
  const setting = { hidden: [32], 'evaluation-interval': 1000, 'evaluation-episodes': 2, 'test-episodes': 3 };

  async function prepare(t: TestContext, algorithm: string, params: Record<string, unknown>) {
    const space = await workspace(t, { 'world.mjs': await readFile(cartPole, 'utf8') });
    const states = new Map<string, Uint8Array>();
    const log: string[] = [];
    const train = (
      signal: AbortSignal = t.signal,
      more: { budget?: TimeBudget; logger?: Logger; environment?: string } = {},
    ) =>
      trainPolicy({
        directory: space.folder,
        environment: more.environment ?? 'world.mjs',
        algorithm: chooseAlgorithm(algorithm, { ...setting, ...params }),
        seed: 3,
        log: more.logger ?? silentLogger,
        signal,
        checkpoints: memory(states, log),
        ...(more.budget ? { budget: more.budget } : {}),
      });
    return { space, states, log, train };
  }

  for (const algorithm of ['dqn', 'ppo']) {
    test(`${algorithm} saves its state when it is cancelled, and goes on to the same files`, async (t) => {
      const { states, log, train } = await prepare(t, algorithm, { steps: 12_000 });
      const whole = await train();
      states.clear();
      log.length = 0;
      const controller = new AbortController();
      const reason = new Error('cancelled');
      const logger = { ...silentLogger, progress: () => controller.abort(reason) };
      await assert.rejects(train(controller.signal, { logger }), reason);
      assert.equal(log.at(-1), 'saved');
      log.length = 0;
      const second = await train();
      assert.equal(log[0], 'resumed');
      assert.deepEqual(second.files, whole.files);
      assert.deepEqual(second.evaluations, whole.evaluations);
    });
  }

  test('a state that cannot be used begins anew, and a changed environment finds none', async (t) => {
    const { space, states, log, train } = await prepare(t, 'dqn', { steps: 12_000 });
    const whole = await train();
    const [key] = states.keys();
    states.set(key, new Uint8Array(9));
    log.length = 0;
    const second = await train();
    assert.match(log[0], /Error/);
    assert.deepEqual(second.files, whole.files);
    log.length = 0;
    await space.write('world.mjs', (await space.read('world.mjs')).replace('gravity = 9.8', 'gravity = 9.7'));
    await train();
    assert.ok(!log.includes('resumed'));
  });

  test('a time budget ends it with the best so far', async (t) => {
    const { train } = await prepare(t, 'dqn', { steps: 50_000_000 });
    const budget = new TimeBudget(700);
    const { endedEarly, evaluations, best } = await train(t.signal, { budget });
    assert.equal(endedEarly, true);
    assert.equal(budget.endedEarly, true);
    assert.equal(Math.max(...evaluations.map(({ meanReturn }) => meanReturn)), best.meanReturn);
  });

  test('a state too large for a checkpoint is said, and none is made', async (t) => {
    const { space, log, train } = await prepare(t, 'dqn', { steps: 7_000_000, memory: 7_000_000 });
    await space.write(
      'wide.mjs',
      `export const make = () => ({ actions: 2, observations: 8, reset: () => new Array(8).fill(0),
         step: () => ({ observation: new Array(8).fill(0), reward: 1, terminated: false, truncated: false }) });`,
    );
    const controller = new AbortController();
    const warnings: string[] = [];
    const logger = {
      ...silentLogger,
      warning: (message: string) => void warnings.push(message),
      progress: () => controller.abort(),
    };
    await assert.rejects(train(controller.signal, { logger, environment: 'wide.mjs' }));
    assert.match(warnings.join(), /no checkpoints: .* can take \d+ MiB, 512 MiB are allowed.*memory/);
    assert.deepEqual(log, []);
  });
});
