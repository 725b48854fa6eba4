import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import util from 'node:util';
import { Worker } from 'node:worker_threads';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { type Engine, openEngine } from '../../shared/src/engine/engine.ts';
import type { EngineRequest, NativeEngine } from '../../shared/src/engine/engine-choice.ts';
import { installNative, settleNativeComputing } from '../../shared/src/engine/native.ts';
import { restoreUtilities } from '../../shared/src/engine/removed-utilities.ts';
import { custom } from '../../shared/src/learners/custom/learner.ts';
import { mlp } from '../../shared/src/learners/mlp/learner.ts';
import { makeExamples, quietContext, trainingInput } from '../learners/mlp/examples.ts';
import { type FakeTensorFlow, fakeTensorFlow } from '../platform/fake-tensorflow.ts';

let fake: FakeTensorFlow;
let root: string;
let native: NativeEngine;
before(async () => {
  fake = await fakeTensorFlow();
  root = await mkdtemp(join(tmpdir(), 'mlops-native-engine-'));
  native = { name: 'native', folder: join(root, 'installed'), versions: {} };
  await fake.installIn(native.folder);
});
after(async () => {
  await fake.remove();
  await rm(root, { recursive: true, force: true });
});

async function refusal(work: () => unknown): Promise<InfrastructureError> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof InfrastructureError, String(error));
    return error;
  }
  assert.fail('it did not fail');
}

describe('the native engine', () => {
  test('is not there by its name alone, and nothing else is opened in its place', async () => {
    const error = await refusal(() => openEngine('native'));
    assert.match(error.message, /"native" does not start: it was not installed/);
  });

  test('is one back end of the TensorFlow.js that all engines share', async (t) => {
    const written: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error'] as const) {
      t.mock.method(console, method, (...words: unknown[]) => written.push(words));
    }
    const engines: Engine[] = [];
    const requests: EngineRequest[] = ['wasm', native, 'cpu', 'wasm', native];
    const made: number[][] = [];
    for (const request of requests) {
      const engine = await openEngine(request);
      engines.push(engine);
      made.push([...(await engine.tf.add(engine.tf.tensor1d([1, 2]), 1).data())]);
      assert.equal(engine.tf.getBackend(), engine.name === 'native' ? 'tensorflow' : engine.name);
    }
    assert.deepEqual(
      engines.map(({ name }) => name),
      ['wasm', 'native', 'cpu', 'wasm', 'native'],
    );
    assert.deepEqual(made, Array(5).fill([2, 3]));
    assert.equal(new Set(engines.map(({ tf }) => tf)).size, 1);
    assert.equal(new Set(engines.map(({ layers }) => layers)).size, 1);
    assert.deepEqual(written, []);
  });

  test('models of two engines live side by side', async () => {
    const models = [];
    for (const request of [native, 'wasm', native] as const) {
      const { layers } = await openEngine(request);
      models.push(
        layers.sequential({ layers: [layers.layers.dense({ name: 'same', units: 2, inputShape: [3] })] }),
      );
    }
    for (const model of models) model.dispose();
  });

  test('trains models whose answers are the same on the engine that every machine has', async () => {
    const target = (x: number, y: number): number => (x + y > 0 ? 1 : 0);
    const [train, validation] = [makeExamples(200, 1, target), makeExamples(100, 2, target)];
    const input = trainingInput(train, validation, { params: { epochs: 3 } });
    const trainOn = (engine: EngineRequest) => mlp.train(input, { ...quietContext(), engine });
    const [first, second, plain] = [await trainOn(native), await trainOn(native), await trainOn('cpu')];
    assert.equal(first.engine, 'native');
    assert.deepEqual([...first.files], [...second.files]);
    // The fake's kernels are those of the plain back end.
    assert.deepEqual([...first.files], [...plain.files]);
    await openEngine(native);
    const answers = first.predictor.predict(validation.table);
    const loaded = await mlp.load(first.files, input.features);
    loaded.predict(validation.table).forEach((answer, i) => {
      assert.ok(Math.abs(answer - answers[i]) < 1e-5);
    });
  });

  test("trains a user's own model", async () => {
    const target = (x: number): number => (x > 0 ? 1 : 0);
    const [train, validation] = [makeExamples(200, 1, target), makeExamples(100, 2, target)];
    const input = {
      ...trainingInput(train, validation),
      params: custom.params.parse({ module: './model.mjs', epochs: 2 }),
    };
    await writeFile(
      join(root, 'model.mjs'),
      `export function build(tf, { inputs, outputs }) {
        return tf.sequential({ layers: [
          tf.layers.dense({ inputShape: [inputs], units: 4 }),
          tf.layers.batchNormalization(),
          tf.layers.dense({ units: outputs, activation: 'softmax' }),
        ] });
      }`,
    );
    const model = await custom.train(input, { ...quietContext(), engine: native, workingDirectory: root });
    assert.equal(model.engine, 'native');
    await custom.load(model.files, input.features);
  });

  test('of another version of TensorFlow.js is refused', async () => {
    const folder = join(root, 'old');
    await fake.installIn(folder, '4.10.0');
    const { tf } = await openEngine();
    const error = await refusal(() => installNative(tf, folder));
    assert.match(error.message, /is of TensorFlow\.js 4\.10\.0, not 4\.22\.0/);
    assert.match(error.hint ?? '', /@tensorflow\/tfjs-node@4\.22\.0/);
  });
});

describe('how the native library computes', () => {
  test('is settled by the number of threads of no machine', () => {
    const environment: NodeJS.ProcessEnv = { TF_NUM_INTRAOP_THREADS: '64', HOME: '/home/octocat' };
    settleNativeComputing(environment);
    assert.equal(environment.TF_NUM_INTRAOP_THREADS, '4');
    assert.equal(environment.TF_DETERMINISTIC_OPS, '1');
    assert.equal(environment.HOME, '/home/octocat');
  });

  test('must be settled before a thread is started that uses it', async () => {
    const engine = join(import.meta.dirname, '..', '..', 'shared', 'src', 'engine', 'engine.ts');
    const code = `
      const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.engine).then(({ openEngine }) => openEngine(workerData.native)).then(
        ({ tf }) => parentPort.postMessage(tf.getBackend()),
        (error) => parentPort.postMessage(error.message),
      );
    `;
    const inThread = (env: NodeJS.ProcessEnv): Promise<string> =>
      new Promise((done, fail) => {
        const worker = new Worker(code, { eval: true, env, workerData: { engine, native } });
        worker.once('message', done).once('error', fail);
      });
    const { TF_NUM_INTRAOP_THREADS: _threads, ...unsettled } = process.env;
    assert.match(
      await inThread(unsettled),
      /cannot start in this thread: TF_NUM_INTRAOP_THREADS was not set/,
    );
    const settled = { ...process.env };
    settleNativeComputing(settled);
    assert.equal(await inThread(settled), 'tensorflow');
  });
});

describe('what Node 23 removed', () => {
  test('is given back, and says nothing on being called', async (t) => {
    const warnings: unknown[] = [];
    t.mock.method(process, 'emitWarning', (warning: unknown) => warnings.push(warning));
    const utilities = util as unknown as Record<'isNullOrUndefined' | 'isArray', (value: unknown) => boolean>;
    restoreUtilities(utilities);
    assert.deepEqual([null, undefined, 0, '', []].map(utilities.isNullOrUndefined), [
      true,
      true,
      false,
      false,
      false,
    ]);
    assert.deepEqual([[], 'text', { length: 0 }].map(utilities.isArray), [true, false, false]);
    assert.deepEqual(warnings, []);
  });
});
