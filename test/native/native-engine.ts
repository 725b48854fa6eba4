/**
 * `npm run test:native`: trains on the native TensorFlow. Its library is made on this machine (see
 * tensorflow-library.ts) and served by a server of the test's own; from there on everything is as on a runner:
 * tfjs-node and what it needs come from the npm registry, and its own script installs the add-on. Where the machine
 * cannot, it says so.
 *
 * It is not part of `npm test`: it fetches 270 MB the first time and takes minutes.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import type { Table } from '../../shared/src/data/table.ts';
import { openEngine } from '../../shared/src/engine/engine.ts';
import type { NativeEngine } from '../../shared/src/engine/engine-choice.ts';
import { autoencoder } from '../../shared/src/learners/autoencoder/learner.ts';
import { custom } from '../../shared/src/learners/custom/learner.ts';
import type { Predictor, TrainedModel, TrainingContext } from '../../shared/src/learners/learner.ts';
import { mlp } from '../../shared/src/learners/mlp/learner.ts';
import {
  installTensorFlow,
  type TensorFlowParts,
  type TensorFlowStore,
} from '../../shared/src/platform/native-tensorflow.ts';
import { denseNetwork, digitsNetwork, stepTime, type TimedNetwork } from '../bench/step-time.ts';
import { accuracy, makeExamples, quietContext, trainingInput } from '../learners/mlp/examples.ts';
import { type RunningServer, startHttpServer } from '../servers/http.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { trainInProcess } from '../support/kill-training.ts';
import { workspace } from '../support/workspace.ts';
import { makeTensorFlowLibrary, nodeDirectory, pack, Unavailable } from './tensorflow-library.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
const root = await mkdtemp(join(tmpdir(), 'mlops-native-'));
after(() => rm(root, { recursive: true, force: true }));

const library = await makeTensorFlowLibrary().catch((error: unknown) => {
  if (error instanceof Unavailable) return error.message;
  throw error;
});
const skip = typeof library === 'string' ? `TensorFlow's library cannot be had here: ${library}` : false;
if (skip !== false) process.stdout.write(`${skip}\n`);

/** Set by the installation; everything else trains on it. */
let engine: NativeEngine;

describe('the native TensorFlow', { skip }, () => {
  const addonPath = /^\/napi-v\d\/4\.22\.0\/CPU-linux-4\.22\.0\.tar\.gz$/;
  /** What the host of add-ons has; null is nothing. */
  let addon: Buffer | null = null;
  let server: RunningServer;
  let parts: TensorFlowParts;
  before(async () => {
    assert.ok(typeof library === 'object');
    const archive = await readFile(library.file);
    server = await startHttpServer(({ url }) => {
      if (url.pathname === '/library.tar.gz') return { status: 200, body: archive };
      return addonPath.test(url.pathname) && addon !== null ? { status: 200, body: addon } : { status: 404 };
    });
    parts = { library: { url: `${server.url}/library.tar.gz`, sha256: library.sha256 } };
    process.env.npm_config_tfjs_binding_binary_host_mirror = server.url;
    process.env.npm_config_nodedir = nodeDirectory();
  });
  after(() => server?.close());

  const store = (name: string): TensorFlowStore => ({
    toolDirectory: join(root, name),
    keepsTools: true,
    tensorflowDirectory: null,
    cache: { restore: async () => null, save: async () => false },
    log: silentLogger,
  });

  test('is installed with an add-on that is compiled, where there is none to fetch', async (t) => {
    const began = performance.now();
    engine = await installTensorFlow(store('tools'), parts);
    t.diagnostic(`installed and compiled in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    assert.equal(engine.versions['tfjs-node'], '4.22.0');
    const requests = server.requests.length;
    assert.deepEqual(await installTensorFlow(store('tools'), parts), engine);
    assert.equal(server.requests.length, requests, 'nothing is fetched again');
  });

  test('is installed with an add-on that is fetched, once for several jobs', async (t) => {
    const packageFolder = join(engine.folder, 'node_modules', '@tensorflow', 'tfjs-node');
    await pack(join(packageFolder, 'lib'), ['napi-v8'], join(root, 'addon.tar.gz'));
    addon = await readFile(join(root, 'addon.tar.gz'));
    const began = performance.now();
    const [first, second] = await Promise.all([
      installTensorFlow(store('others'), parts),
      installTensorFlow(store('others'), parts),
    ]);
    t.diagnostic(`installed twice at once in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    assert.deepEqual(first, second);
    assert.deepEqual(first.versions, engine.versions);
    assert.equal((await readdir(join(root, 'others', 'mlops-actions'))).length, 2, 'nothing partial is left');
    await rm(join(root, 'others'), { recursive: true });
  });
});

/** Nets of the layers that people use, with chance and with statistics that move. */
const networks: Readonly<Record<string, string>> = {
  convolutional: `tf.layers.dense({ inputShape: [inputs], units: 64, activation: 'relu' }),
    tf.layers.reshape({ targetShape: [8, 8, 1] }),
    tf.layers.conv2d({ filters: 8, kernelSize: 3, padding: 'same', activation: 'relu' }),
    tf.layers.batchNormalization(),
    tf.layers.separableConv2d({ filters: 8, kernelSize: 3, activation: 'relu' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.flatten(),
    tf.layers.dropout({ rate: 0.2 })`,
  recurrent: `tf.layers.dense({ inputShape: [inputs], units: 12, activation: 'tanh' }),
    tf.layers.reshape({ targetShape: [6, 2] }),
    tf.layers.lstm({ units: 8, returnSequences: true }),
    tf.layers.gru({ units: 8 }),
    tf.layers.layerNormalization()`,
};

describe('learners on the native engine', { skip }, () => {
  const context = (): TrainingContext => ({ ...quietContext(), engine, workingDirectory: root });
  const ring = (x: number, y: number): number => (x * x + y * y < 0.5 ? 1 : 0);

  /** Trains twice, and holds what comes to be the same bytes, and the package's answers on other engines to be close. */
  async function trainAndCompare(
    train: () => Promise<TrainedModel>,
    load: (model: TrainedModel) => Promise<Predictor>,
    table: Table,
  ): Promise<Float64Array> {
    const [first, second] = [await train(), await train()];
    assert.equal(first.engine, 'native');
    assert.deepEqual([...first.files], [...second.files]);
    assert.deepEqual(first.history, second.history);
    await openEngine(engine);
    const answers = first.predictor.predict(table);
    const loaded = await load(first);
    for (const name of ['wasm', 'cpu'] as const) {
      await openEngine(name);
      const others = loaded.predict(table);
      answers.forEach((answer, i) => {
        assert.ok(
          Math.abs(answer - others[i]) < 1e-4 * Math.max(1, Math.abs(answer)),
          `${answer}, ${others[i]}`,
        );
      });
    }
    return answers;
  }

  test('mlp tells classes', async () => {
    const [train, validation] = [makeExamples(600, 1, ring), makeExamples(300, 2, ring)];
    const input = trainingInput(train, validation, { params: { epochs: 30, dropout: 0.1 } });
    const answers = await trainAndCompare(
      () => mlp.train(input, context()),
      ({ files }) => mlp.load(files, input.features),
      validation.table,
    );
    assert.ok(accuracy(answers, validation.target) > 0.9);
  });

  test('mlp tells numbers', async () => {
    const plane = (x: number, y: number): number => 100 + 20 * x - 7 * y;
    const [train, validation] = [makeExamples(400, 1, plane), makeExamples(200, 2, plane)];
    const input = trainingInput(train, validation, { task: 'regression', params: { epochs: 20 } });
    const answers = await trainAndCompare(
      () => mlp.train(input, context()),
      ({ files }) => mlp.load(files, input.features),
      validation.table,
    );
    const error =
      answers.reduce((sum, answer, i) => sum + Math.abs(answer - validation.target[i]), 0) / answers.length;
    assert.ok(error < 3, String(error));
  });

  for (const [name, layers] of Object.entries(networks)) {
    test(`custom trains a ${name} network`, async () => {
      const path = join(root, `${name}.mjs`);
      await writeModule(path, layers);
      const [train, validation] = [makeExamples(500, 1, ring), makeExamples(200, 2, ring)];
      const input = {
        ...trainingInput(train, validation),
        params: custom.params.parse({
          module: `./${name}.mjs`,
          epochs: name === 'recurrent' ? 4 : 15,
          'learning-rate': 0.01,
        }),
      };
      const answers = await trainAndCompare(
        () => custom.train(input, context()),
        ({ files }) => custom.load(files, input.features),
        validation.table,
      );
      assert.ok(accuracy(answers, validation.target) > 0.75, String(accuracy(answers, validation.target)));
    });
  }

  test('custom trains an embedding', async () => {
    const path = join(root, 'embedding.mjs');
    await writeModule(
      path,
      `tf.layers.reLU({ inputShape: [inputs], maxValue: 9 }),
       tf.layers.embedding({ inputDim: 10, outputDim: 4, inputLength: inputs }),
       tf.layers.flatten()`,
    );
    const [train, validation] = [makeExamples(500, 1, ring), makeExamples(200, 2, ring)];
    const input = {
      ...trainingInput(train, validation),
      params: custom.params.parse({ module: './embedding.mjs', epochs: 5 }),
    };
    await trainAndCompare(
      () => custom.train(input, context()),
      ({ files }) => custom.load(files, input.features),
      validation.table,
    );
  });

  test('autoencoder finds what is strange', async () => {
    const [train, validation] = [makeExamples(400, 1, ring), makeExamples(200, 2, ring)];
    const { features } = trainingInput(train, validation);
    const params = autoencoder.params.parse({ epochs: 20 });
    const answers = await trainAndCompare(
      () =>
        autoencoder.train(
          { task: 'anomaly', features, train: train.table, validation: validation.table, params, seed: 3 },
          context(),
        ),
      ({ files }) => autoencoder.load(files, features),
      validation.table,
    );
    assert.ok(answers.every((score) => Number.isFinite(score) && score >= 0));
  });
});

async function writeModule(path: string, layers: string): Promise<void> {
  await writeFile(
    path,
    `export function build(tf, { inputs, outputs }) {
  return tf.sequential({ layers: [${layers}, tf.layers.dense({ units: outputs, activation: 'softmax' })] });
}
`,
  );
}

describe('the stages on the native engine', { skip }, () => {
  test('examples/digits is trained to the same model each time, and judged without it', async (t) => {
    const space = await workspace(t, {}, { MLOPS_TFJS_NODE: engine.folder });
    await cp(join(examples, 'digits'), space.folder, { recursive: true });
    await space.run('prepare-data');
    const first = (await space.run('train', { engine: 'native' })).outcome.outputs;
    assert.equal(first.engine, 'native');
    const { engine: written } = await space.readJson<{
      engine: { name: string; versions: Record<string, string> };
    }>('.mlops/models/digits-model/manifest.json');
    assert.deepEqual(written, {
      name: 'native',
      versions: { node: process.versions.node, ...engine.versions },
    });
    const other = await space.mlops('train', '--engine', 'native', '--artifact', 'again', '--json');
    assert.equal(other.code, 0, other.stderr);
    assert.equal(JSON.parse(other.stdout).outputs['model-id'], first['model-id'], 'also in another process');
    const confined = await onOneCore(space.folder, [
      'train',
      '--engine',
      'native',
      '--artifact',
      'one-core',
      '--json',
    ]);
    if (confined === null) t.diagnostic('on one core: skipped, there is no taskset');
    else assert.equal(confined['model-id'], first['model-id'], 'also on one core');
    await rm(space.path('model.mjs'));
    const verdict = await space.mlops('validate-gate', '--json');
    assert.equal(verdict.code, 0, verdict.stderr);
    const { outputs } = JSON.parse(verdict.stdout) as { outputs: Record<string, string> };
    assert.equal(outputs.verdict, 'pass');
    t.diagnostic(`examples/digits on native: test accuracy ${JSON.parse(outputs.metrics).accuracy}`);
  });
});

/** What a command gives on one core of the machine; null where a process cannot be held to one. */
async function onOneCore(
  folder: string,
  parameters: readonly string[],
): Promise<Record<string, string> | null> {
  const words = ['-c', '0', process.execPath, join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts')];
  const env = { ...process.env, MLOPS_TFJS_NODE: engine.folder, GITHUB_ACTIONS: '', NO_COLOR: '1' };
  try {
    const { stdout } = await promisify(execFile)('taskset', [...words, ...parameters], { cwd: folder, env });
    return JSON.parse(stdout).outputs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

describe('a training on the native engine that is killed', { skip }, () => {
  test('goes on, to the same model', async (t) => {
    const variable = 'MLOPS_TFJS_NODE';
    process.env[variable] = engine.folder;
    t.after(() => delete process.env[variable]);
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(fruit(1000)) });
    await space.run('prepare-data');
    const params = '{ epochs: 60, batch-size: 32, early-stopping: 0, hidden: [8] }';
    const parameters = [
      '--algorithm',
      'mlp',
      '--engine',
      'native',
      '--params',
      params,
      '--checkpoint',
      '20ms',
    ];
    const whole = await trainInProcess(space.folder, parameters);
    const saved = async () => (await space.files()).some((path) => /checkpoints\/.*\.state$/.test(path));
    assert.equal(await trainInProcess(space.folder, parameters, saved), null);
    const second = await trainInProcess(space.folder, parameters);
    assert.equal(second?.resumed, true, second?.log);
    assert.equal(second.modelId, whole?.modelId);
  });
});

test('figures', { skip }, async (t) => {
  const cases: [what: string, network: TimedNetwork, rows: number, withCpu: boolean][] = [
    ["the digits' network", digitsNetwork, 64, true],
    ["the digits' network", digitsNetwork, 512, false],
    ['two layers of 64 units', denseNetwork(64), 128, true],
    ['two layers of 512 units', denseNetwork(512), 1024, false],
  ];
  for (const [what, network, rows, withCpu] of cases) {
    const native = await stepTime(engine, network, rows, 20);
    const wasm = await stepTime('wasm', network, rows, 10);
    const times = { native, wasm, ...(withCpu ? { cpu: await stepTime('cpu', network, rows, 2) } : {}) };
    const text = Object.entries(times)
      .map(([name, { cpu, wall }]) => `${name} ${cpu.toFixed(1)} ms of CPU time (${wall.toFixed(1)} ms)`)
      .join(', ');
    t.diagnostic(
      `training step of ${what}, ${rows} rows: ${text}; ` +
        `wasm takes ${(wasm.cpu / native.cpu).toFixed(2)} times the CPU time of native`,
    );
  }
});
