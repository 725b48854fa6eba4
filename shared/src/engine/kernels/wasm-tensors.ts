import type { KernelBackend, TensorInfo } from '@tensorflow/tfjs-core';

/** What our kernels use of the WebAssembly back end: tensors are places in the memory of its module. */
export interface WasmBackend extends KernelBackend {
  /** Allocates a tensor, whose content is whatever was there. It may move the memory: views made earlier are void. */
  makeOutput(shape: readonly number[], dtype: 'float32' | 'int32'): TensorInfo;
  /** A view of a tensor's numbers in the module's memory. */
  typedArrayFromHeap(tensor: TensorInfo): Float32Array | Int32Array | Uint8Array;
}

/** Arguments of a kernel, with the inputs and attributes of its kind. */
export interface KernelArguments<Inputs, Attributes> {
  /** TensorFlow.js declares each as possibly absent; none of these is. */
  readonly inputs: { readonly [Name in keyof Inputs]-?: TensorInfo };
  readonly attrs: Attributes;
  readonly backend: WasmBackend;
}

/** A kernel as TensorFlow.js calls it, with types of its own. */
export type Kernel<Inputs, Attributes> = (args: KernelArguments<Inputs, Attributes>) => TensorInfo;

export function floats(backend: WasmBackend, tensor: TensorInfo): Float32Array {
  return backend.typedArrayFromHeap(tensor) as Float32Array;
}
