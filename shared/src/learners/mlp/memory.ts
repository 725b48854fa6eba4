import { availableMemory } from 'node:process';
import { ConfigurationError } from '../../base/errors.ts';
import type { Engine } from '../../engine/engine.ts';

/** What the memory of a training depends on. */
export interface NetworkSize {
  readonly parameters: number;
  /** Numbers that the layers compute for one row. */
  readonly valuesPerRow: number;
  /** Rows that are computed at once. */
  readonly rows: number;
}

/** Bytes of a 32-bit float. */
const floatBytes = 4;
/** Copies of the weights in the back end: themselves, their gradients, and new ones before the old are let go. */
const engineCopies = 3;
/** Copies outside of it: weights, averages, the best so far, and Adam's two moments. */
const optimizerCopies = 5;
/** Of what layers compute: the values, and their gradients. */
const valueCopies = 2;
/** What a WebAssembly module of TensorFlow.js may address: just below 4 GiB. Bytes. */
const wasmLimit = 4_294_901_760;

/** Bytes that training needs at the least: in the back end's own memory, and in all. */
export function trainingBytes({ parameters, valuesPerRow, rows }: NetworkSize): {
  engine: number;
  total: number;
} {
  const engine = floatBytes * (engineCopies * parameters + valueCopies * valuesPerRow * rows);
  return { engine, total: engine + floatBytes * optimizerCopies * parameters };
}

/**
 * Refuses a network that cannot be trained in the memory there is, before it is tried.
 * @param available bytes that the process can still get.
 * @param subject what the sentence is about, for example "The network".
 * @throws ConfigurationError with the estimate.
 */
export function requireMemory(
  engine: Engine,
  size: NetworkSize,
  subject = 'The network',
  available = availableMemory(),
): void {
  const needed = trainingBytes(size);
  const inEngine = engine.name === 'wasm' && needed.engine > wasmLimit;
  if (!inEngine && needed.total <= available) return;
  const [bytes, limit] = inEngine
    ? [needed.engine, `the WebAssembly back end can address ${gigabytes(wasmLimit)}`]
    : [needed.total, `${gigabytes(available)} are available`];
  throw new ConfigurationError(
    `${subject} does not fit into memory: training it takes about ${gigabytes(bytes)} ` +
      `(${size.parameters.toLocaleString('en')} weights, and ${size.valuesPerRow.toLocaleString('en')} numbers ` +
      `for each of ${size.rows.toLocaleString('en')} rows at once), but ${limit}.`,
    { location: { key: 'train.params' }, hint: 'Use fewer or smaller layers, or a smaller batch-size.' },
  );
}

function gigabytes(bytes: number): string {
  const value = bytes / 2 ** 30;
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} GiB`;
}
