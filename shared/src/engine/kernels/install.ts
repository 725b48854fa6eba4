import type { KernelFunc } from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../engine.ts';
import { conv2dBackpropFilter, conv2dBackpropInput } from './convolution-gradients.ts';
import { depthwiseBackpropFilter, depthwiseBackpropInput } from './depthwise-gradients.ts';
import { unsortedSegmentSum } from './segment-sum.ts';

/**
 * Completes the WebAssembly back end with the kernels that it lacks to train convolutional and embedding layers, and
 * replaces one that is slow. All equal the plain back end's. Call it once, before the back end starts.
 */
export function installTrainingKernels(tf: TensorFlow): void {
  const kernels = {
    [tf.Conv2DBackpropFilter]: conv2dBackpropFilter(tf),
    [tf.Conv2DBackpropInput]: conv2dBackpropInput(tf),
    [tf.DepthwiseConv2dNativeBackpropFilter]: depthwiseBackpropFilter(tf),
    [tf.DepthwiseConv2dNativeBackpropInput]: depthwiseBackpropInput(tf),
    [tf.UnsortedSegmentSum]: unsortedSegmentSum,
  };
  for (const [kernelName, kernel] of Object.entries(kernels)) {
    if (tf.getKernel(kernelName, 'wasm') !== undefined) tf.unregisterKernel(kernelName, 'wasm');
    tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc: kernel as unknown as KernelFunc });
  }
}
