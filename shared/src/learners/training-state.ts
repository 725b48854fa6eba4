import { z } from 'zod';

/** Arrays that a state may hold, by the name of their kind. */
const arrayKinds = { Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array } as const;
type ArrayKind = keyof typeof arrayKinds;
export type StateArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** A learner's state in two parts: what JSON says well, and arrays of numbers by name. */
export interface TrainingState {
  readonly facts: unknown;
  readonly arrays: ReadonlyMap<string, StateArray>;
}

const headerSchema = z.strictObject({
  facts: z.unknown(),
  arrays: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(Object.keys(arrayKinds) as [ArrayKind, ...ArrayKind[]]),
      length: z.int().min(0),
    }),
  ),
});

/** The header's length in bytes comes first, as 32 bits. */
const prefixBytes = 4;

/** Bytes of a state, in the machine's byte order: checkpoints do not travel between kinds of machines. */
export function encodeState({ facts, arrays }: TrainingState): Uint8Array {
  const entries = [...arrays];
  const header = new TextEncoder().encode(
    JSON.stringify({
      facts,
      arrays: entries.map(([name, values]) => ({
        name,
        kind: values.constructor.name,
        length: values.length,
      })),
    }),
  );
  const size = entries.reduce((sum, [, values]) => sum + values.byteLength, prefixBytes + header.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, header.length);
  bytes.set(header, prefixBytes);
  let at = prefixBytes + header.length;
  for (const [, values] of entries) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return bytes;
}

/**
 * Reads what `encodeState` wrote. Every length is checked before an array is made; what the facts say is for the
 * learner to check.
 * @throws Error if the bytes are something else.
 */
export function decodeState(bytes: Uint8Array): TrainingState {
  if (bytes.length < prefixBytes) throw new Error('it is too short');
  const headerBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (headerBytes > bytes.length - prefixBytes) throw new Error('its header is cut off');
  let at = prefixBytes + headerBytes;
  const header = headerSchema.parse(
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(prefixBytes, at))),
  );
  const arrays = new Map<string, StateArray>();
  for (const { name, kind, length } of header.arrays) {
    const size = length * arrayKinds[kind].BYTES_PER_ELEMENT;
    if (size > bytes.length - at) throw new Error(`its array "${name}" is cut off`);
    // Copied: the bytes may start where an array of this kind cannot.
    arrays.set(name, new arrayKinds[kind](new Uint8Array(bytes.subarray(at, at + size)).buffer));
    at += size;
  }
  if (at !== bytes.length) throw new Error('there is more than it says');
  return { facts: header.facts, arrays };
}

/**
 * An array of a state, which must have this kind and length.
 * @throws Error if it has not.
 */
export function stateArray<Kind extends ArrayKind>(
  state: TrainingState,
  name: string,
  kind: Kind,
  length: number,
): InstanceType<(typeof arrayKinds)[Kind]> {
  const values = state.arrays.get(name);
  if (values instanceof arrayKinds[kind] && values.length === length) {
    return values as InstanceType<(typeof arrayKinds)[Kind]>;
  }
  throw new Error(`its array "${name}" is not a ${kind} of ${length}`);
}
