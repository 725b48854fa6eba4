import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../../engine/engine.ts';
import type { LearningTask } from '../learner.ts';

/** What a network answers, and how its outputs become answers. Part of mlp.json. */
export type Target =
  | { task: 'classification'; classes: string[] }
  /** The network computes (value − mean) / scale. */
  | { task: 'regression'; mean: number; scale: number };

/** What a network is to answer. @param values the training split's. */
export function fitTarget(task: LearningTask, classes: readonly string[], values: Float64Array): Target {
  return task === 'classification'
    ? { task: 'classification', classes: [...classes] }
    : fitRegressionTarget(values);
}

/** The regression target fitted on training values: their mean and population deviation (1 where it is zero). */
function fitRegressionTarget(values: Float64Array): Target {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += (values[i] - mean) / (i + 1);
  let variance = 0;
  for (let i = 0; i < values.length; i++) variance += ((values[i] - mean) ** 2 - variance) / (i + 1);
  return { task: 'regression', mean, scale: Math.sqrt(variance) || 1 };
}

/** Number of the network's outputs. */
export function outputsOf(target: Target): number {
  return target.task === 'classification' ? target.classes.length : 1;
}

/** Values as the network learns them: class indices, or standardised numbers. */
export function encodeTarget(target: Target, values: Float64Array): Float32Array {
  if (target.task === 'classification') return Float32Array.from(values);
  return Float32Array.from(values, (value) => (value - target.mean) / target.scale);
}

/**
 * Mean loss of a batch: cross-entropy in nats, or squared error of the standardised values.
 * @param outputs rows × outputs, before the softmax.
 * @param weights of each row, with mean 1 over the split; null is 1 each.
 */
export function meanLoss(
  tf: TensorFlow,
  target: Target,
  outputs: Tensor2D,
  expected: Tensor1D,
  weights: Tensor1D | null,
): Scalar {
  const rowLosses =
    target.task === 'classification'
      ? tf.neg(
          tf.sum(
            tf.mul(tf.oneHot(tf.cast(expected, 'int32'), target.classes.length), tf.logSoftmax(outputs)),
            1,
          ),
        )
      : tf.square(tf.sub(tf.reshape(outputs, [-1]), expected));
  return tf.mean(weights ? tf.mul(rowLosses, weights) : rowLosses);
}

/** Turns `meanLoss` into what is reported: log loss, or squared error in the target's own unit. */
export function reportedLoss(target: Target, loss: number): number {
  return target.task === 'classification' ? loss : loss * target.scale ** 2;
}
