import type { UnsortedSegmentSumAttrs, UnsortedSegmentSumInputs } from '@tensorflow/tfjs-core';
import { floats, type Kernel } from './wasm-tensors.ts';

/**
 * Adds up the rows of each segment: the gradient of looking up rows, as embeddings do. A segment outside
 * [0, number of segments) is left out, as TensorFlow does. The WebAssembly back end has no such kernel.
 */
export const unsortedSegmentSum: Kernel<UnsortedSegmentSumInputs, UnsortedSegmentSumAttrs> = ({
  inputs: { x, segmentIds },
  attrs: { numSegments },
  backend,
}) => {
  const rowShape = x.shape.slice(segmentIds.shape.length);
  const width = rowShape.reduce((product, size) => product * size, 1);
  const sums = backend.makeOutput([numSegments, ...rowShape], x.dtype === 'int32' ? 'int32' : 'float32');
  const totals = floats(backend, sums).fill(0);
  const rows = floats(backend, x);
  const segments = backend.typedArrayFromHeap(segmentIds);
  for (let row = 0; row < segments.length; row++) {
    const segment = segments[row];
    if (segment < 0 || segment >= numSegments) continue;
    const target = segment * width;
    const source = row * width;
    for (let i = 0; i < width; i++) totals[target + i] += rows[source + i];
  }
  return sums;
};
