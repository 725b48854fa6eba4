/** Base64 of 32-bit floats, little-endian: a third of their size as JSON numbers, and the same bits on return. */
export function packFloats(values: ArrayLike<number>): string {
  const bytes = Buffer.alloc(4 * values.length);
  for (let i = 0; i < values.length; i++) bytes.writeFloatLE(values[i], 4 * i);
  return bytes.toString('base64');
}

/** @throws RangeError if the text does not hold whole 32-bit floats, or one that is not finite. */
export function unpackFloats(packed: string): Float32Array {
  const bytes = bytesOf(packed);
  if (bytes.byteLength % 4 !== 0)
    throw new RangeError(`${bytes.byteLength} bytes are not whole 32-bit floats`);
  const values = new Float32Array(bytes.byteLength / 4);
  for (let i = 0; i < values.length; i++) values[i] = bytes.getFloat32(4 * i, true);
  if (!values.every(Number.isFinite)) throw new RangeError('a number is not finite');
  return values;
}

/** Base64 of integers from 0 to 65,535, little-endian. */
export function packIntegers(values: ArrayLike<number>): string {
  const bytes = Buffer.alloc(2 * values.length);
  for (let i = 0; i < values.length; i++) bytes.writeUInt16LE(values[i], 2 * i);
  return bytes.toString('base64');
}

/** @throws RangeError if the text does not hold whole 16-bit integers. */
export function unpackIntegers(packed: string): Uint16Array {
  const bytes = bytesOf(packed);
  if (bytes.byteLength % 2 !== 0)
    throw new RangeError(`${bytes.byteLength} bytes are not whole 16-bit integers`);
  const values = new Uint16Array(bytes.byteLength / 2);
  for (let i = 0; i < values.length; i++) values[i] = bytes.getUint16(2 * i, true);
  return values;
}

/** Not with a Buffer: models are also read in browsers, which have none. @throws RangeError if it is not base64. */
function bytesOf(packed: string): DataView {
  let text: string;
  try {
    text = atob(packed);
  } catch (cause) {
    throw new RangeError('it is not base64', { cause });
  }
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return new DataView(bytes.buffer);
}
