import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { openEngine } from '../../../shared/src/engine/engine.ts';
import { DenseNetwork } from '../../../shared/src/learners/reinforcement/dense-network.ts';
import { storedPolicy } from '../../../shared/src/learners/reinforcement/evaluate-policy.ts';
import { readPolicy, writePolicy } from '../../../shared/src/learners/reinforcement/policy-files.ts';

function network(activation: 'relu' | 'tanh', hidden = [7, 5], outputs = 3): DenseNetwork {
  const made = new DenseNetwork({ inputs: 4, hidden, activation, outputs });
  made.initialise(new Random(1), 1);
  return made;
}

function numbers(count: number, seed: number): Float64Array {
  const random = new Random(seed);
  return Float64Array.from({ length: count }, () => random.gaussian());
}

describe('a dense network', () => {
  for (const activation of ['relu', 'tanh'] as const) {
    for (const rows of [1, 2, 5]) {
      test(`its gradient is the slope of its outputs (${activation}, ${rows} rows)`, () => {
        const made = network(activation);
        const inputs = numbers(rows * 4, 2);
        const weights = numbers(rows * 3, 3);
        const loss = (): number => {
          const outputs = made.forward(inputs, rows);
          let sum = 0;
          for (let i = 0; i < rows * 3; i++) sum += outputs[i] * weights[i];
          return sum;
        };
        loss();
        made.backward(weights, rows);
        const slopes = made.gradient.slice();
        for (let i = 0; i < made.parameters.length; i++) {
          const kept = made.parameters[i];
          made.parameters[i] = kept + 1e-6;
          const above = loss();
          made.parameters[i] = kept - 1e-6;
          const below = loss();
          made.parameters[i] = kept;
          assert.ok(Math.abs((above - below) / 2e-6 - slopes[i]) < 1e-6, `parameter ${i}`);
        }
      });
    }
  }
});

describe('the files of a policy', () => {
  for (const activation of ['relu', 'tanh'] as const) {
    test(`are a layers model that TensorFlow.js loads, with the same answers (${activation})`, async () => {
      const policy = storedPolicy(network(activation, [64, 64], 2));
      const files = writePolicy(policy);
      const { tf, layers } = await openEngine();
      const json = JSON.parse(new TextDecoder().decode(files.get('model.json')));
      const loaded = await layers.loadLayersModel({
        load: async () => ({
          modelTopology: json.modelTopology,
          weightSpecs: json.weightsManifest[0].weights,
          weightData: Uint8Array.from(files.get('weights.bin')!).buffer,
        }),
      });
      const inputs = numbers(50 * 4, 4);
      const theirs = tf.tidy(() =>
        (
          loaded.predict(tf.tensor2d(Float32Array.from(inputs), [50, 4])) as never as {
            dataSync(): Float32Array;
          }
        ).dataSync(),
      );
      loaded.dispose();
      const ours = policy.forward(Float64Array.from(inputs, Math.fround), 50);
      for (let i = 0; i < 100; i++) assert.ok(Math.abs(ours[i] - theirs[i]) < 1e-5);
    });
  }

  test('give the same policy after reading, in the same bits', () => {
    const policy = storedPolicy(network('tanh'));
    const read = readPolicy(writePolicy(policy));
    assert.deepEqual(read.shape, policy.shape);
    assert.deepEqual(read.parameters, policy.parameters);
  });

  test('are refused when they are damaged', () => {
    const whole = writePolicy(network('relu'));
    const text = new TextDecoder().decode(whole.get('model.json'));
    const withModel = (model: string) => new Map(whole).set('model.json', new TextEncoder().encode(model));
    const notFinite = Uint8Array.from(whole.get('weights.bin')!);
    notFinite.fill(255, 0, 4);
    const cases: [Map<string, Uint8Array>, RegExp][] = [
      [new Map([...whole].filter(([name]) => name !== 'weights.bin')), /weights\.bin.*missing/],
      [new Map(whole).set('weights.bin', whole.get('weights.bin')!.subarray(4)), /bytes where/],
      [new Map(whole).set('weights.bin', notFinite), /not finite/],
      [withModel('{'), /model\.json/],
      [withModel(text.replace('"units": 7', '"units": 900000000')), /units/],
      [withModel(text.replace('"relu"', '"tanh"')), /not those of a policy/],
    ];
    for (const [files, message] of cases) {
      assert.throws(
        () => readPolicy(files),
        (error) => error instanceof InfrastructureError && message.test(error.message),
      );
    }
  });
});
