import type {
  backend_util,
  DepthwiseConv2dNativeBackpropFilterAttrs,
  DepthwiseConv2dNativeBackpropFilterInputs,
  DepthwiseConv2dNativeBackpropInputAttrs,
  DepthwiseConv2dNativeBackpropInputInputs,
} from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../engine.ts';
import { floats, type Kernel } from './wasm-tensors.ts';

/**
 * Calls back for each place of the filter and each output that sees an input inside the image there, with where the
 * numbers of all channels begin: in the image, in the output and in the filter.
 */
function visitPlaces(
  shape: backend_util.Conv2DInfo,
  visit: (image: number, output: number, filter: number) => void,
): void {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels, padInfo } = shape;
  const { filterHeight, filterWidth, strideHeight, strideWidth, dilationHeight, dilationWidth } = shape;
  for (let image = 0; image < batchSize; image++) {
    for (let row = 0; row < outHeight; row++) {
      for (let y = 0; y < filterHeight; y++) {
        const inRow = row * strideHeight - padInfo.top + y * dilationHeight;
        if (inRow < 0 || inRow >= inHeight) continue;
        for (let column = 0; column < outWidth; column++) {
          for (let x = 0; x < filterWidth; x++) {
            const inColumn = column * strideWidth - padInfo.left + x * dilationWidth;
            if (inColumn < 0 || inColumn >= inWidth) continue;
            visit(
              ((image * inHeight + inRow) * inWidth + inColumn) * inChannels,
              ((image * outHeight + row) * outWidth + column) * outChannels,
              (y * filterWidth + x) * outChannels,
            );
          }
        }
      }
    }
  }
}

/**
 * The gradient of a depthwise convolution's filter. Each channel has a filter of its own, so there is no matrix
 * product in it: it is summed where the numbers lie. The WebAssembly back end has no such kernel.
 */
export function depthwiseBackpropFilter(
  tf: TensorFlow,
): Kernel<DepthwiseConv2dNativeBackpropFilterInputs, DepthwiseConv2dNativeBackpropFilterAttrs> {
  return ({ inputs: { x, dy }, attrs, backend }) => {
    const { strides, dilations, pad, dimRoundingMode, filterShape } = attrs;
    const shape = tf.backend_util.computeConv2DInfo(
      x.shape as [number, number, number, number],
      filterShape,
      strides,
      dilations,
      pad,
      dimRoundingMode,
      true,
    );
    const gradient = backend.makeOutput(filterShape, 'float32');
    const sums = floats(backend, gradient).fill(0);
    const images = floats(backend, x);
    const outputs = floats(backend, dy);
    const { inChannels } = shape;
    const multiplier = shape.outChannels / inChannels;
    visitPlaces(shape, (image, output, filter) => {
      for (let channel = 0; channel < inChannels; channel++) {
        const value = images[image + channel];
        for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
          sums[filter + k] += value * outputs[output + k];
        }
      }
    });
    return gradient;
  };
}

/** The gradient of a depthwise convolution's input, which the WebAssembly back end lacks as well. */
export function depthwiseBackpropInput(
  tf: TensorFlow,
): Kernel<DepthwiseConv2dNativeBackpropInputInputs, DepthwiseConv2dNativeBackpropInputAttrs> {
  return ({ inputs: { dy, filter }, attrs, backend }) => {
    const { strides, dilations, pad, dimRoundingMode, inputShape } = attrs;
    const shape = tf.backend_util.computeConv2DInfo(
      inputShape,
      filter.shape as [number, number, number, number],
      strides,
      dilations,
      pad,
      dimRoundingMode,
      true,
    );
    const gradient = backend.makeOutput(shape.inShape, 'float32');
    const sums = floats(backend, gradient).fill(0);
    const outputs = floats(backend, dy);
    const weights = floats(backend, filter);
    const { inChannels } = shape;
    const multiplier = shape.outChannels / inChannels;
    visitPlaces(shape, (image, output, place) => {
      for (let channel = 0; channel < inChannels; channel++) {
        let sum = 0;
        for (let k = channel * multiplier; k < (channel + 1) * multiplier; k++) {
          sum += weights[place + k] * outputs[output + k];
        }
        sums[image + channel] += sum;
      }
    });
    return gradient;
  };
}
