import type {
  backend_util,
  Conv2DBackpropFilterAttrs,
  Conv2DBackpropFilterInputs,
  Conv2DBackpropInputAttrs,
  Conv2DBackpropInputInputs,
} from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../engine.ts';
import { matrixProduct } from './matrix-product.ts';
import { gatherPatches, outputLines, patchSize, scatterPatches } from './patches.ts';
import { floats, type Kernel } from './wasm-tensors.ts';

/** Numbers in the matrix of patches that is made at once: 8 MiB, unless one line of outputs needs more. */
const mostPatchNumbers = 2 ** 21;

/** Lines of outputs whose patches are handled at once. */
function linesAtOnce(shape: backend_util.Conv2DInfo): number {
  const fitting = Math.floor(mostPatchNumbers / (patchSize(shape) * shape.outWidth));
  return Math.max(1, Math.min(outputLines(shape), fitting));
}

/**
 * The gradient of a convolution's filter: the patches that the outputs saw, times the outputs' gradients.
 * The WebAssembly back end has no such kernel.
 */
export function conv2dBackpropFilter(
  tf: TensorFlow,
): Kernel<Conv2DBackpropFilterInputs, Conv2DBackpropFilterAttrs> {
  const multiply = matrixProduct(tf);
  return ({ inputs: { x, dy }, attrs, backend }) => {
    const { strides, pad, dataFormat, dimRoundingMode, filterShape } = attrs;
    const shape = tf.backend_util.computeConv2DInfo(
      x.shape as [number, number, number, number],
      filterShape,
      strides,
      1,
      pad,
      dimRoundingMode,
      false,
      tf.backend_util.convertConv2DDataFormat(dataFormat),
    );
    requireChannelsLast(shape);
    const size = patchSize(shape);
    const lines = outputLines(shape);
    const atOnce = linesAtOnce(shape);
    const width = atOnce * shape.outWidth;
    const gradient = backend.makeOutput(filterShape, 'float32');
    const patches = backend.makeOutput([size, width], 'float32');
    floats(backend, gradient).fill(0);
    for (let from = 0; from < lines; from += atOnce) {
      const to = Math.min(lines, from + atOnce);
      gatherPatches(shape, floats(backend, x), { from, to }, floats(backend, patches), width);
      // A new tensor each time: the back end keeps what it prepares of a right-hand side for as long as it lives.
      const outputs = backend.makeOutput([width, shape.outChannels], 'float32');
      const outputNumbers = floats(backend, outputs);
      const given = floats(backend, dy).subarray(
        from * shape.outWidth * shape.outChannels,
        to * shape.outWidth * shape.outChannels,
      );
      outputNumbers.set(given);
      outputNumbers.fill(0, given.length);
      const product = multiply(backend, patches, outputs);
      addTo(floats(backend, gradient), floats(backend, product));
      backend.disposeData(product.dataId);
      backend.disposeData(outputs.dataId);
    }
    backend.disposeData(patches.dataId);
    return gradient;
  };
}

/**
 * The gradient of a convolution's input, and what a transposed convolution computes: the outputs' gradients times the
 * transposed filter are patches, and each is added to where it was seen. The back end's own kernel is a plain loop.
 */
export function conv2dBackpropInput(
  tf: TensorFlow,
): Kernel<Conv2DBackpropInputInputs, Conv2DBackpropInputAttrs> {
  const multiply = matrixProduct(tf);
  return ({ inputs: { dy, filter }, attrs, backend }) => {
    const { strides, pad, dataFormat, dimRoundingMode, inputShape } = attrs;
    const shape = tf.backend_util.computeConv2DInfo(
      inputShape,
      filter.shape as [number, number, number, number],
      strides,
      1,
      pad,
      dimRoundingMode,
      false,
      tf.backend_util.convertConv2DDataFormat(dataFormat),
    );
    requireChannelsLast(shape);
    const size = patchSize(shape);
    const { outChannels, outWidth } = shape;
    const lines = outputLines(shape);
    const atOnce = linesAtOnce(shape);
    const gradient = backend.makeOutput(shape.inShape, 'float32');
    const transposed = backend.makeOutput([outChannels, size], 'float32');
    const outputs = backend.makeOutput([atOnce * outWidth, outChannels], 'float32');
    floats(backend, gradient).fill(0);
    transpose(floats(backend, filter), size, outChannels, floats(backend, transposed));
    for (let from = 0; from < lines; from += atOnce) {
      const to = Math.min(lines, from + atOnce);
      const given = floats(backend, dy).subarray(from * outWidth * outChannels, to * outWidth * outChannels);
      floats(backend, outputs).set(given);
      // What is left of the lines before is computed as well, and not read.
      const patches = multiply(backend, outputs, transposed);
      scatterPatches(shape, floats(backend, patches), { from, to }, floats(backend, gradient));
      backend.disposeData(patches.dataId);
    }
    backend.disposeData(transposed.dataId);
    backend.disposeData(outputs.dataId);
    return gradient;
  };
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] += values[i];
}

function transpose(values: Float32Array, rows: number, columns: number, target: Float32Array): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      target[column * rows + row] = values[row * columns + column];
    }
  }
}

/** TensorFlow.js layers bring images into this form before they convolve. */
export function requireChannelsLast({ dataFormat }: backend_util.Conv2DInfo): void {
  if (dataFormat !== 'channelsLast')
    throw new Error('The wasm engine convolves channels-last (NHWC) images only');
}
