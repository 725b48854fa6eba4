import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import type { Engine } from '../../engine/engine.ts';

/** TensorFlow.js with its back end in plain JavaScript, ready. */
export async function open(): Promise<Engine> {
  tf.enableProdMode();
  await tf.setBackend('cpu');
  return { name: 'cpu', tf, layers };
}
