import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { selectRows } from '../../../shared/src/data/table.ts';
import { openEngine } from '../../../shared/src/engine/engine.ts';
import { encodeDense } from '../../../shared/src/features/dense-matrix.ts';
import type { FittedFeatures } from '../../../shared/src/features/features.ts';
import type { TrainedModel } from '../../../shared/src/learners/learner.ts';
import { mlp } from '../../../shared/src/learners/mlp/learner.ts';
import { makeExamples, quietContext, trainingInput, withoutColumn } from './examples.ts';

const task = (x: number, y: number): number => (x > y ? 1 : 0);
const unseen = makeExamples(50, 3, task).table;

let model: TrainedModel;
let features: FittedFeatures;

before(async () => {
  const input = trainingInput(makeExamples(200, 1, task), makeExamples(60, 2, task), {
    params: { epochs: 3, hidden: [8, 4] },
  });
  features = input.features;
  model = await mlp.train(input, quietContext());
});

describe('the files of an mlp', () => {
  test('predict after loading as before, in the same bits', async () => {
    assert.deepEqual([...model.files.keys()].sort(), ['mlp.json', 'model.json', 'weights.bin']);
    const loaded = await mlp.load(model.files, features);
    assert.deepEqual(loaded.predict(unseen), model.predictor.predict(unseen));
  });

  test('keep the scale of a regression target', async () => {
    const line = (x: number): number => 1e6 + x;
    const input = trainingInput(makeExamples(100, 1, line), makeExamples(50, 2, line), {
      task: 'regression',
      params: { epochs: 3, activation: 'tanh' },
    });
    const trained = await mlp.train(input, quietContext());
    const answers = (await mlp.load(trained.files, input.features)).predict(unseen);
    assert.deepEqual(answers, trained.predictor.predict(unseen));
    assert.ok(answers.every((value) => Math.abs(value - 1e6) < 10));
  });

  test('are a layers model that TensorFlow.js loads, with the same answers', async () => {
    const { tf, layers } = await openEngine();
    const json = JSON.parse(new TextDecoder().decode(model.files.get('model.json')));
    const network = await layers.loadLayersModel({
      load: async () => ({
        modelTopology: json.modelTopology,
        weightSpecs: json.weightsManifest[0].weights,
        weightData: Uint8Array.from(model.files.get('weights.bin')!).buffer,
      }),
    });
    const matrix = encodeDense(features, unseen);
    const theirs = tf.tidy(() =>
      (
        network.predict(tf.tensor2d(matrix.values, [matrix.rows, matrix.width])) as never as {
          dataSync(): Float32Array;
        }
      ).dataSync(),
    );
    network.dispose();
    model.predictor.predict(unseen).forEach((value, i) => {
      assert.ok(Math.abs(value - theirs[i]) < 1e-6);
    });
  });

  test('give the same answers on the plain back end', async () => {
    const fast = model.predictor.predict(unseen);
    await openEngine('cpu');
    const plain = model.predictor.predict(unseen);
    await openEngine();
    fast.forEach((value, i) => {
      assert.ok(Math.abs(value - plain[i]) < 1e-6);
    });
  });

  test('predict no rows, many rows, and rows without a column', () => {
    assert.equal(model.predictor.predict(makeExamples(0, 1, task).table).length, 0);
    // So many that they are computed in several parts.
    const many = makeExamples(450_000, 4, task).table;
    const answers = model.predictor.predict(many);
    assert.equal(answers.length, 900_000);
    const some = [0, 225_000, 449_999];
    model.predictor.predict(selectRows(many, some)).forEach((value, i) => {
      assert.ok(Math.abs(value - answers[2 * some[i >> 1] + (i & 1)]) < 1e-6);
    });
    assert.ok(model.predictor.predict(withoutColumn(unseen, 'colour')).every((p) => p >= 0 && p <= 1));
  });
});

describe('files that are not those of an mlp are refused', () => {
  type Json = Record<string, never>;
  const edited = (name: string, edit: (content: Json) => unknown): Map<string, Uint8Array> => {
    const content = JSON.parse(new TextDecoder().decode(model.files.get(name))) as Json;
    const result = edit(content) ?? content;
    return new Map([...model.files, [name, new TextEncoder().encode(JSON.stringify(result))]]);
  };
  const withBytes = (name: string, bytes: Uint8Array): Map<string, Uint8Array> =>
    new Map([...model.files, [name, bytes]]);
  const layersOf = (content: Json): { class_name: string; config: Record<string, unknown> }[] =>
    (content as never as { modelTopology: { config: { layers: never } } }).modelTopology.config.layers;

  const cases: Record<string, () => Map<string, Uint8Array>> = {
    'no files': () => new Map(),
    'no weights': () => new Map([...model.files].filter(([name]) => name !== 'weights.bin')),
    'weights cut short': () => withBytes('weights.bin', model.files.get('weights.bin')!.slice(0, -4)),
    'weights that are not finite': () => {
      const bytes = model.files.get('weights.bin')!.slice();
      new DataView(bytes.buffer).setFloat32(0, Number.NaN, true);
      return withBytes('weights.bin', bytes);
    },
    'text that is not JSON': () => withBytes('model.json', new TextEncoder().encode('{')),
    'bytes that are not text': () => withBytes('mlp.json', Uint8Array.of(0xff, 0xfe, 0)),
    'JSON that is null': () => withBytes('mlp.json', new TextEncoder().encode('null')),
    'another version': () => edited('mlp.json', (content) => ({ ...content, format: 'mlops-mlp/2' })),
    'more classes than outputs': () =>
      edited('mlp.json', (content) => ({ ...content, classes: ['a', 'b', 'c'] })),
    'another task': () =>
      edited('mlp.json', () => ({ format: 'mlops-mlp/1', task: 'regression', mean: 0, scale: 1 })),
    'a layer of a billion units': () =>
      edited('model.json', (content) => {
        layersOf(content)[0].config.units = 1e9;
      }),
    'a layer of another kind': () =>
      edited('model.json', (content) => {
        layersOf(content)[1].class_name = 'LSTM';
      }),
    'an output that is not linear': () =>
      edited('model.json', (content) => {
        layersOf(content)[2].config.activation = 'relu';
      }),
    'a layer without bias': () =>
      edited('model.json', (content) => {
        layersOf(content)[1].config.use_bias = false;
      }),
    'no layers': () =>
      edited('model.json', (content) => {
        layersOf(content).length = 0;
      }),
    'weights from another file': () =>
      edited('model.json', (content) => ({
        ...content,
        weightsManifest: [{ paths: ['../secret'], weights: [] }],
      })),
  };
  for (const [name, make] of Object.entries(cases)) {
    test(name, async () => {
      await assert.rejects(mlp.load(make(), features), (error: unknown) => {
        assert.ok(error instanceof InfrastructureError, String(error));
        assert.match(error.message, /(mlp\.json|model\.json|weights\.bin)/);
        return true;
      });
    });
  }

  test('features of another training', async () => {
    const other = { ...features, features: features.features.slice(0, 1) };
    await assert.rejects(mlp.load(model.files, other), InfrastructureError);
  });
});
