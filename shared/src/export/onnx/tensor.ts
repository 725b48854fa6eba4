import { MessageWriter } from './protobuf.ts';

/** Numbers of TensorProto.DataType in onnx.proto. */
export const elementTypes = { float: 1, uint8: 2, int64: 7, string: 8, double: 11 } as const;
export type ElementType = keyof typeof elementTypes;

/** A constant. */
export interface Tensor {
  readonly type: ElementType;
  /** Length of each dimension; none for a single number. */
  readonly shape: readonly number[];
  readonly values: readonly string[] | ArrayLike<number>;
}

export function doubles(values: ArrayLike<number>, shape: readonly number[] = [values.length]): Tensor {
  return { type: 'double', shape, values };
}

export function integers(values: ArrayLike<number>, shape: readonly number[] = [values.length]): Tensor {
  return { type: 'int64', shape, values };
}

export function bytes(values: ArrayLike<number>): Tensor {
  return { type: 'uint8', shape: [values.length], values };
}

export function strings(values: readonly string[]): Tensor {
  return { type: 'string', shape: [values.length], values };
}

/** As a TensorProto of onnx.proto. */
export function tensorMessage(tensor: Tensor, name = ''): MessageWriter {
  const message = new MessageWriter().integers(1, tensor.shape).integer(2, elementTypes[tensor.type]);
  if (name !== '') message.text(8, name);
  if (tensor.type === 'string') {
    for (const value of tensor.values as readonly string[]) message.text(6, value);
    return message;
  }
  return message.bytes(9, rawData(tensor.type, tensor.values as ArrayLike<number>));
}

/** Little-endian, as the format has it. */
function rawData(type: Exclude<ElementType, 'string'>, values: ArrayLike<number>): Uint8Array {
  const size = { float: 4, uint8: 1, int64: 8, double: 8 }[type];
  const raw = new DataView(new ArrayBuffer(size * values.length));
  for (let i = 0; i < values.length; i++) {
    if (type === 'double') raw.setFloat64(8 * i, values[i], true);
    else if (type === 'float') raw.setFloat32(4 * i, values[i], true);
    else if (type === 'int64') raw.setBigInt64(8 * i, BigInt(values[i]), true);
    else raw.setUint8(i, values[i]);
  }
  return new Uint8Array(raw.buffer);
}
