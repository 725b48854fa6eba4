import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../engine.ts';
import type { Kernel, WasmBackend } from './wasm-tensors.ts';

/** a · b of plain matrices, rows × inner and inner × columns. */
export type MatrixProduct = (backend: WasmBackend, a: TensorInfo, b: TensorInfo) => TensorInfo;

/** The back end's own product, which XNNPACK computes. */
export function matrixProduct(tf: TensorFlow): MatrixProduct {
  const multiply = tf.getKernel(tf.BatchMatMul, 'wasm').kernelFunc as unknown as Kernel<
    { a: TensorInfo; b: TensorInfo },
    { transposeA: boolean; transposeB: boolean }
  >;
  return (backend, a, b) =>
    multiply({ inputs: { a, b }, attrs: { transposeA: false, transposeB: false }, backend });
}
