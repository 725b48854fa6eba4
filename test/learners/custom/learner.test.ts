import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { openEngine } from '../../../shared/src/engine/engine.ts';
import { fitFeatures } from '../../../shared/src/features/fit-features.ts';
import { custom } from '../../../shared/src/learners/custom/learner.ts';
import type { CustomParameters } from '../../../shared/src/learners/custom/parameters.ts';
import type {
  Examples,
  TrainedModel,
  TrainingContext,
  TrainingInput,
} from '../../../shared/src/learners/learner.ts';
import { mlp } from '../../../shared/src/learners/mlp/learner.ts';
import type { SupervisedTask } from '../../../shared/src/learners/tasks.ts';
import { accuracy, makeExamples, quietContext, trainingInput } from '../mlp/examples.ts';

const xor = (x: number, y: number): number => (x > 0 !== y > 0 ? 1 : 0);
const body = (layers: string): string => `export function build(tf, { inputs, outputs, params }) {
  return tf.sequential({ layers: [${layers}] });
}`;
const hidden = "tf.layers.dense({ inputShape: [inputs], units: params.units ?? 16, activation: 'relu' })";
const softmax = "tf.layers.dense({ units: outputs, activation: 'softmax' })";

let root: string;
let folder: string;
let count = 0;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'mlops-custom-'));
  folder = join(root, 'work');
  await mkdir(folder);
});
after(() => rm(root, { recursive: true, force: true }));

/** Writes a module and gives its path in the working directory. */
async function module(content: string): Promise<string> {
  const name = `./model-${++count}.mjs`;
  await writeFile(join(folder, name), content);
  return name;
}

interface Options {
  readonly task?: SupervisedTask;
  readonly params?: Partial<CustomParameters>;
  readonly seed?: number;
}

function inputOf(
  path: string,
  target: Parameters<typeof makeExamples>[2],
  options: Options = {},
): TrainingInput<CustomParameters> {
  const examples: [Examples, Examples] = [makeExamples(400, 1, target), makeExamples(150, 2, target)];
  return {
    ...trainingInput(...examples, { task: options.task, seed: options.seed }),
    params: custom.params.parse({
      module: path,
      'learning-rate': 0.01,
      'batch-size': 50,
      epochs: 30,
      ...options.params,
    }),
  };
}

function context(): TrainingContext {
  return { ...quietContext(), workingDirectory: folder };
}

function bytesOf(model: TrainedModel): string {
  return JSON.stringify([...model.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]));
}

/** Trains a module that cannot be used, and gives the error. */
async function refusal(path: string, params: Partial<CustomParameters> = {}): Promise<ConfigurationError> {
  try {
    await custom.train(inputOf(path, xor, { params }), context());
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    return error;
  }
  assert.fail('nothing was refused');
}

describe('custom trains the model of a module', () => {
  test('with dropout and batch normalisation, and packages it so that the module is not needed', async () => {
    const path = await module(
      body(`${hidden}, tf.layers.batchNormalization(), tf.layers.dropout({ rate: 0.1 }), ${softmax}`),
    );
    const input = inputOf(path, xor, { params: { params: { units: 24 } } });
    const model = await custom.train(input, context());
    await rm(join(folder, path));
    const unseen = makeExamples(400, 3, xor);
    const probabilities = model.predictor.predict(unseen.table);
    assert.ok(accuracy(probabilities, unseen.target) >= 0.95);
    for (let row = 0; row < 400; row++) {
      assert.ok(Math.abs(probabilities[2 * row] + probabilities[2 * row + 1] - 1) < 1e-12);
    }
    const loaded = await custom.load(model.files, input.features);
    assert.deepEqual(loaded.predict(unseen.table), probabilities);
    const topology = JSON.parse(new TextDecoder().decode(model.files.get('model.json'))).modelTopology;
    assert.equal(topology.config.layers[0].config.units, 24);
  });

  test('a model of functions with another in it, that gives no probabilities', async () => {
    const path = await module(`export function build(tf, { inputs, outputs }) {
      const input = tf.input({ shape: [inputs] });
      const inner = tf.sequential({ layers: [tf.layers.dense({ inputShape: [inputs], units: 16, activation: 'tanh' })] });
      const both = tf.layers.concatenate().apply([inner.apply(input), input]);
      return tf.model({ inputs: input, outputs: tf.layers.dense({ name: 'answer-1', units: outputs }).apply(both) });
    }`);
    const model = await custom.train(inputOf(path, xor), context());
    const unseen = makeExamples(300, 3, xor);
    assert.ok(accuracy(model.predictor.predict(unseen.table), unseen.target) >= 0.95);
    assert.match(new TextDecoder().decode(model.files.get('model.json')), /"answer-1"/);
  });

  test('of a number, in its own unit', async () => {
    const path = await module(body(`${hidden}, tf.layers.dense({ units: outputs })`));
    const line = (x: number, y: number): number => 5000 + 300 * x - 100 * y;
    const model = await custom.train(inputOf(path, line, { task: 'regression' }), context());
    const unseen = makeExamples(200, 3, line);
    const answers = model.predictor.predict(unseen.table);
    const error = answers.reduce((sum, value, i) => sum + Math.abs(value - unseen.target[i]), 0) / 200;
    assert.ok(error < 20, `mean error ${error}`);
  });

  test('to the same bytes from the same seed, whatever ran before, and leaves Math.random alone', async () => {
    const path = await module(
      body(
        `${hidden}, tf.layers.gaussianNoise({ stddev: 0.1 }), tf.layers.dropout({ rate: 0.2 }), ${softmax}`,
      ),
    );
    const { random } = Math;
    const train = (seed: number) =>
      custom.train(inputOf(path, xor, { seed, params: { epochs: 2 } }), context());
    const [first, second, other] = [await train(1), await train(1), await train(2)].map(bytesOf);
    assert.equal(Math.random, random);
    assert.equal(first, second);
    assert.notEqual(first, other);
  });

  test('with the penalties that its layers have', async () => {
    const strong = 'kernelRegularizer: tf.regularizers.l2({ l2: 100 })';
    const path = await module(
      body(`tf.layers.dense({ inputShape: [inputs], units: outputs, activation: 'softmax', ${strong} })`),
    );
    const right = (x: number): number => (x > 0 ? 1 : 0);
    const model = await custom.train(inputOf(path, right), context());
    const answers = model.predictor.predict(makeExamples(100, 3, right).table);
    assert.ok(
      answers.every((probability) => Math.abs(probability - 0.5) < 0.1),
      'a kernel near zero cannot tell rows apart',
    );
  });
});

describe('custom refuses', () => {
  const cases: [what: string, content: string, message: RegExp, hint: RegExp][] = [
    ['a module that does not parse', 'export function build( {', /cannot be loaded/, /node/],
    ['one that throws as it is loaded', 'throw new Error("no luck");', /cannot be loaded: no luck/, /node/],
    [
      'one without the function',
      'export const x = 1;',
      /exports no function "build"/,
      /export function build/,
    ],
    [
      'a function that throws',
      'export function build() {\n  throw new Error("bad day");\n}',
      /threw: bad day/,
      /line 2/,
    ],
    ['one that returns nothing', 'export function build() {}', /returned nothing/, /tf\.sequential/],
    [
      'one that returns a promise',
      'export async function build() { return 1; }',
      /returned a promise/,
      /not an async/,
    ],
    [
      'one that returns something else',
      'export const build = () => new Map();',
      /returned an object \(Map\)/,
      /tf\.model/,
    ],
    ['a model without layers', body(''), /no layer with an input shape/, /inputShape/],
    [
      'the wrong number of inputs',
      body(`tf.layers.dense({ inputShape: [99], units: 4 }), ${softmax}`),
      /input shape \[rows, 99\]; it must be \[rows, 5\]/,
      /reshape/,
    ],
    [
      'an image as input',
      body(`tf.layers.flatten({ inputShape: [8, 8, 1] }), ${softmax}`),
      /\[rows, 8, 8, 1\]/,
      /reshape/,
    ],
    [
      'the wrong number of outputs',
      body(`${hidden}, tf.layers.dense({ units: 1, activation: 'sigmoid' })`),
      /output shape \[rows, 1\]; it must be \[rows, 2\]/,
      /each class/,
    ],
    [
      'another function than softmax over classes',
      body(`${hidden}, tf.layers.dense({ units: outputs, activation: 'sigmoid' })`),
      /activation "sigmoid"/,
      /softmax/,
    ],
    [
      'nothing to train',
      body(
        'tf.layers.reshape({ inputShape: [inputs], targetShape: [inputs] }), tf.layers.dense({ units: outputs, trainable: false })',
      ),
      /no weights to train/,
      /./,
    ],
    [
      'layers of its own, which could not be loaded without it',
      `export function build(tf, { inputs, outputs }) {
        class Own extends tf.layers.Layer { static className = 'Own'; call(values) { return values; } }
        tf.serialization.registerClass(Own);
        return tf.sequential({ layers: [${hidden.replace('params.units ?? ', '')}, new Own({}), ${softmax}] });
      }`,
      /"Own", which is not of TensorFlow\.js/,
      /tf\.layers/,
    ],
    [
      'weights that no memory holds, before they are made',
      body(
        `tf.layers.dense({ inputShape: [inputs], units: 1e6 }), tf.layers.dense({ units: 1e6 }), ${softmax}`,
      ),
      /does not fit into memory: training it takes about [\d,]+ GiB \(1,000,00\d,\d{3},\d{3} weights/,
      /smaller/,
    ],
    [
      'values that no memory holds',
      body(
        `${hidden}, tf.layers.repeatVector({ n: 1e9 }), tf.layers.flatten(), tf.layers.reshape({ targetShape: [1e9, 16] }), tf.layers.globalAveragePooling1d(), ${softmax}`,
      ),
      /does not fit into memory/,
      /batch-size/,
    ],
  ];
  for (const [what, content, message, hint] of cases) {
    test(what, async () => {
      const path = await module(content);
      const error = await refusal(path);
      assert.match(error.message, message);
      if (hint.source !== '.') assert.match(error.hint ?? '', hint);
      assert.ok(error.location.key?.startsWith('train.params'));
    });
  }

  test('a module that is not there', async () => {
    assert.match((await refusal('./none.mjs')).message, /cannot be found/);
  });

  test('a module outside the working directory, also through a link', async () => {
    await writeFile(join(root, 'outside.mjs'), body(`${hidden}, ${softmax}`));
    await symlink(join(root, 'outside.mjs'), join(folder, 'link.mjs'));
    for (const path of ['../outside.mjs', join(root, 'outside.mjs'), './link.mjs']) {
      assert.match((await refusal(path)).message, /outside the working directory/);
    }
  });

  test('a loss that is not a number: it says at which step, and what to try', async () => {
    const path = await module(body(`${hidden}, tf.layers.dense({ units: outputs })`));
    const error = await refusal(path, { 'learning-rate': 1e30 });
    assert.match(error.message, /loss is no longer a number: it overflowed in epoch \d+, step \d+/);
    assert.match(error.hint ?? '', /smaller learning-rate \(it is 1e\+30; say 1e\+29\)/);
  });
});

describe('the packaged model of custom', () => {
  test('is refused where it is not what was written', async () => {
    const path = await module(body(`${hidden}, ${softmax}`));
    const input = inputOf(path, xor, { params: { epochs: 1 } });
    const { files } = await custom.train(input, context());
    const edited = (file: string, from: RegExp, to: string): Map<string, Uint8Array> => {
      const text = new TextDecoder().decode(files.get(file));
      assert.match(text, from);
      return new Map(files).set(file, new TextEncoder().encode(text.replace(from, to)));
    };
    const without = (file: string) => new Map([...files].filter(([name]) => name !== file));
    const faults: [ReadonlyMap<string, Uint8Array>, RegExp][] = [
      [without('custom.json'), /custom\.json .*missing/],
      [without('weights.bin'), /weights\.bin .*missing/],
      [edited('model.json', /"units": 16/, '"units": 1000000000'), /more weights than the file lists/],
      [edited('model.json', /"units": 16/, '"units": 15'), /model\.json/],
      [edited('model.json', /"class_name": "Dense"/, '"class_name": "Script"'), /"Script"/],
      [edited('custom.json', /"no",/, ''), /classes/],
      [edited('custom.json', /"no",/, '"no", "maybe",'), /do not fit/],
      [new Map(files).set('weights.bin', new Uint8Array(4)), /it has 4 bytes where/],
    ];
    for (const [changed, message] of faults) {
      await assert.rejects(
        () => custom.load(changed, input.features),
        (error) => error instanceof InfrastructureError && message.test(error.message),
      );
    }
    const other = makeExamples(200, 4, xor);
    const { features } = fitFeatures(
      other.table,
      ['x'],
      { values: other.target, classes: ['no', 'yes'] },
      { seed: 1 },
    );
    await assert.rejects(() => custom.load(files, features), /takes 5 numbers, but its features give 1/);
  });

  test('is a layers model that TensorFlow.js reads', async () => {
    const path = await module(body(`${hidden}, ${softmax}`));
    const { files } = await custom.train(inputOf(path, xor, { params: { epochs: 1 } }), context());
    const { tf, layers } = await openEngine();
    const { weightsManifest, modelTopology } = JSON.parse(new TextDecoder().decode(files.get('model.json')));
    const weightData = Uint8Array.from(files.get('weights.bin') ?? []).buffer;
    const artifacts = { modelTopology, weightSpecs: weightsManifest[0].weights, weightData };
    const model = await layers.loadLayersModel(tf.io.fromMemory(artifacts));
    assert.deepEqual(model.outputs[0].shape, [null, 2]);
    model.dispose();
  });
});

test('mlp refuses a network that the back end cannot hold, before it is tried', async () => {
  const [train, validation] = [makeExamples(900, 1, xor), makeExamples(10, 2, xor)];
  const params = { hidden: Array.from({ length: 16 }, () => 4096), 'batch-size': 900 };
  await assert.rejects(
    () => mlp.train(trainingInput(train, validation, { params }), quietContext()),
    (error) =>
      error instanceof ConfigurationError &&
      /does not fit into memory: training it takes about .* GiB \(251,\d{3},\d{3} weights/.test(
        error.message,
      ),
  );
});
