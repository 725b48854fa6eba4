import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scalar } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { openEngine, type TensorFlow, type TensorFlowLayers } from '../../shared/src/engine/engine.ts';
import type { EngineRequest } from '../../shared/src/engine/engine-choice.ts';

/** A network of classes, told by numbers. */
export interface TimedNetwork {
  readonly inputs: number;
  readonly outputs: number;
  build(tf: TensorFlow & TensorFlowLayers): LayersModel;
}

// A plain JavaScript module, as users write it: there are no types to import.
const module = resolve(import.meta.dirname, '../../examples/digits/model.mjs');
const { build } = await import(pathToFileURL(module).href);

/** The convolutional network of examples/digits. */
export const digitsNetwork: TimedNetwork = {
  inputs: 64,
  outputs: 10,
  build: (tf) => build(tf, { inputs: 64, outputs: 10, params: {} }),
};

/** Two hidden layers of so many units, as an mlp has them. */
export function denseNetwork(units: number): TimedNetwork {
  return {
    inputs: 100,
    outputs: 2,
    build: ({ layers, sequential }) =>
      sequential({
        layers: [
          layers.dense({ inputShape: [100], units, activation: 'relu' }),
          layers.dense({ units, activation: 'relu' }),
          layers.dense({ units: 2, activation: 'softmax' }),
        ],
      }),
  };
}

/** Medians over the steps, in milliseconds. */
export interface StepTime {
  readonly cpu: number;
  readonly wall: number;
}

/** What a training step of a network takes: gradients of a batch's loss. */
export async function stepTime(
  request: EngineRequest,
  network: TimedNetwork,
  rows: number,
  steps: number,
): Promise<StepTime> {
  const { tf, layers } = await openEngine(request);
  const model = network.build({ ...tf, ...layers });
  const inputs = tf.randomUniform([rows, network.inputs], -1, 1, 'float32', 1);
  const expected = tf.oneHot(
    tf.tensor1d(
      Int32Array.from({ length: rows }, (_, row) => row % network.outputs),
      'int32',
    ),
    network.outputs,
  );
  const cpu: number[] = [];
  const wall: number[] = [];
  // The first step compiles.
  for (let step = 0; step <= steps; step++) {
    const began = performance.now();
    const started = process.cpuUsage();
    tf.tidy(() => {
      const { value, grads } = tf.variableGrads(() => {
        const output = model.call(inputs, { training: true });
        const answer = tf.clipByValue(Array.isArray(output) ? output[0] : output, 1e-7, 1);
        return tf.neg(tf.mean(tf.sum(tf.mul(expected, tf.log(answer)), 1))) as Scalar;
      });
      value.dataSync();
      for (const gradient of Object.values(grads)) gradient.dataSync();
    });
    const { user, system } = process.cpuUsage(started);
    if (step === 0) continue;
    cpu.push((user + system) / 1000);
    wall.push(performance.now() - began);
  }
  model.dispose();
  tf.dispose([inputs, expected]);
  return { cpu: median(cpu), wall: median(wall) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
