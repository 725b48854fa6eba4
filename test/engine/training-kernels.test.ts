import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { LayersModel, Sequential } from '@tensorflow/tfjs-layers';
import { type Engine, openEngine } from '../../shared/src/engine/engine.ts';

/** Numbers without pattern that need no generator. */
function numbers(shape: readonly number[], step: number): Float32Array {
  return Float32Array.from({ length: shape.reduce((x, y) => x * y, 1) }, (_, i) => Math.sin(1 + i * step));
}

/** Computes the same on both back ends, and holds the WebAssembly one to the plain one's numbers. */
async function compare(compute: (engine: Engine) => Tensor[]): Promise<void> {
  const results: Float32Array[][] = [];
  for (const name of ['wasm', 'cpu'] as const) {
    const engine = await openEngine(name);
    const { numTensors, numDataBuffers } = engine.tf.memory();
    const computed = engine.tf.tidy(() => compute(engine).map((tensor) => tensor.dataSync()));
    results.push(computed as Float32Array[]);
    const after = engine.tf.memory();
    assert.deepEqual([after.numTensors, after.numDataBuffers], [numTensors, numDataBuffers]);
  }
  const [wasm, plain] = results;
  for (const [i, expected] of plain.entries()) {
    assert.equal(wasm[i].length, expected.length);
    const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    for (const [place, value] of expected.entries()) {
      const difference = Math.abs(wasm[i][place] - value);
      assert.ok(difference <= 1e-5 * largest, `${wasm[i][place]} where ${value} was expected`);
    }
  }
}

const paddings: ('same' | 'valid' | number)[] = ['same', 'valid', 1];

describe('the gradients of a convolution on the WebAssembly back end', () => {
  for (const stride of [1, 2, 3]) {
    for (const pad of paddings) {
      for (const [height, width] of [
        [3, 3],
        [1, 2],
      ]) {
        test(`filter ${height}×${width}, stride ${stride}, padding ${pad}`, async () => {
          const rounding = typeof pad === 'number' ? 'floor' : undefined;
          const imageShape: [number, number, number, number] = [2, 7, 6, 3];
          const filterShape: [number, number, number, number] = [height, width, 3, 4];
          await compare(({ tf }) => {
            const outputs = tf.conv2d(
              tf.tensor(numbers(imageShape, 1.3), imageShape) as Tensor4D,
              tf.tensor(numbers(filterShape, 0.7), filterShape) as Tensor4D,
              stride,
              pad,
              'NHWC',
              1,
              rounding,
            );
            const slopes = tf.tensor(numbers(outputs.shape, 0.9), outputs.shape) as Tensor4D;
            return tf.grads((images, filter) =>
              tf.conv2d(images as Tensor4D, filter as Tensor4D, stride, pad, 'NHWC', 1, rounding),
            )(
              [
                tf.tensor(numbers(imageShape, 1.3), imageShape),
                tf.tensor(numbers(filterShape, 0.7), filterShape),
              ],
              slopes,
            );
          });
        });
      }
    }
  }

  test('more patches than are made at once', async () => {
    const { tf } = await openEngine('wasm');
    const images = tf.ones([8, 128, 128, 2]) as Tensor4D;
    const filter = tf.ones([3, 3, 2, 1]) as Tensor4D;
    const [imageSlopes, filterSlopes] = tf.grads((x, w) =>
      tf.conv2d(x as Tensor4D, w as Tensor4D, 1, 'valid'),
    )([images, filter]);
    // Each weight meets every output, and each inner pixel each of the nine places of the filter.
    const outputs = 8 * 126 * 126;
    assert.deepEqual(new Set(filterSlopes.dataSync()), new Set([outputs]));
    const inner = tf.slice(imageSlopes, [0, 2, 2, 0], [8, 124, 124, 2]);
    assert.deepEqual(new Set(inner.dataSync()), new Set([9]));
    tf.dispose([images, filter, imageSlopes, filterSlopes, inner]);
  });
});

describe('the gradients of a depthwise convolution on the WebAssembly back end', () => {
  for (const multiplier of [1, 2]) {
    for (const stride of [1, 2]) {
      for (const pad of ['same', 'valid'] as const) {
        test(`${multiplier} outputs a channel, stride ${stride}, padding ${pad}`, async () => {
          const imageShape = [2, 7, 6, 3];
          const filterShape = [3, 2, 3, multiplier];
          await compare(({ tf }) =>
            tf.grads((images, filter) =>
              tf.square(tf.depthwiseConv2d(images as Tensor4D, filter as Tensor4D, stride, pad)),
            )([
              tf.tensor(numbers(imageShape, 1.3), imageShape),
              tf.tensor(numbers(filterShape, 0.7), filterShape),
            ]),
          );
        });
      }
    }
  }
});

test('the gradient of looking up rows adds up what a row was looked up for', async () => {
  await compare(({ tf }) => {
    const table = tf.tensor(numbers([5, 3], 1.1), [5, 3]);
    const places = tf.tensor2d([4, 0, 4, 1, 1, 4], [2, 3], 'int32');
    return [tf.grad((rows) => tf.square(tf.gather(rows, places)))(table)];
  });
});

test('rows of a segment that there is not are left out', async () => {
  const { tf } = await openEngine('wasm');
  const sums = tf.tidy(() =>
    tf.unsortedSegmentSum(tf.tensor1d([1, 2, 4, 8]), tf.tensor1d([1, -1, 1, 2], 'int32'), 2).dataSync(),
  );
  assert.deepEqual([...sums], [0, 5]);
});

describe('a model is trained by the same slopes on both back ends', () => {
  type Build = (engine: Engine) => Sequential;
  const image = { inputShape: [6, 6, 2] };
  const series = { inputShape: [5, 3] };
  const start = (layers: Engine['layers']) => ({
    kernelInitializer: layers.initializers.glorotNormal({ seed: 3 }),
  });
  const recurrent = (layers: Engine['layers']) => ({
    ...start(layers),
    recurrentInitializer: layers.initializers.glorotNormal({ seed: 4 }),
  });
  const models: Readonly<Record<string, (layers: Engine['layers']) => unknown[]>> = {
    'convolution, normalisation and both poolings': ({ layers, ...rest }) => [
      layers.conv2d({ ...image, filters: 4, kernelSize: 3, padding: 'same', ...start({ layers, ...rest }) }),
      layers.batchNormalization(),
      layers.activation({ activation: 'relu' }),
      layers.maxPooling2d({ poolSize: 2 }),
      layers.averagePooling2d({ poolSize: 2, strides: 1 }),
      layers.flatten(),
    ],
    'transposed convolution': ({ layers, ...rest }) => [
      layers.conv2dTranspose({
        ...image,
        filters: 3,
        kernelSize: 3,
        strides: 2,
        ...start({ layers, ...rest }),
      }),
      layers.globalAveragePooling2d({}),
    ],
    'convolution along a series': ({ layers, ...rest }) => [
      layers.conv1d({ ...series, filters: 4, kernelSize: 2, ...start({ layers, ...rest }) }),
      layers.globalMaxPooling1d({}),
    ],
    gru: ({ layers, ...rest }) => [layers.gru({ ...series, units: 4, ...recurrent({ layers, ...rest }) })],
    lstm: ({ layers, ...rest }) => [layers.lstm({ ...series, units: 4, ...recurrent({ layers, ...rest }) })],
    'normalisation of layers': ({ layers }) => [layers.layerNormalization({ ...series }), layers.flatten()],
  };
  for (const [name, layersOf] of Object.entries(models)) {
    test(name, async () => {
      const build: Build = ({ layers }) => {
        const model = layers.sequential();
        for (const layer of layersOf(layers)) model.add(layer as Parameters<Sequential['add']>[0]);
        model.add(layers.layers.dense({ units: 2, ...start(layers) }));
        return model;
      };
      const slopes: Float32Array[][] = [];
      for (const engineName of ['wasm', 'cpu'] as const) {
        const engine = await openEngine(engineName);
        const model: LayersModel = build(engine);
        const shape = [4, ...(model.inputs[0].shape.slice(1) as number[])];
        const variables = model.trainableWeights.map((weight) => weight.read());
        slopes.push(
          engine.tf.tidy(() => {
            const input = engine.tf.tensor(numbers(shape, 0.37), shape);
            const { grads } = engine.tf.variableGrads(
              () => engine.tf.mean(engine.tf.square(model.apply(input, { training: true }) as Tensor)),
              variables as Parameters<Engine['tf']['variableGrads']>[1],
            );
            return variables.map((variable) =>
              grads[(variable as unknown as { name: string }).name].dataSync<'float32'>(),
            );
          }),
        );
        model.dispose();
      }
      const [wasm, plain] = slopes;
      for (const [i, expected] of plain.entries()) {
        for (const [place, value] of expected.entries()) {
          assert.ok(
            Math.abs(wasm[i][place] - value) <= 1e-5,
            `${wasm[i][place]} where ${value} was expected`,
          );
        }
      }
    });
  }
});
