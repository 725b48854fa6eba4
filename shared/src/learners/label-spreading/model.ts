import { z } from 'zod';
import { damagedFile, damagedModel, fileOf, readModelFile, writeModelFile } from '../model-file.ts';
import { labelSpreadingParametersSchema } from './parameters.ts';
import type { Points } from './spreading.ts';

/** Encoded rows, 32-bit floats row by row, and what is known of their classes, 64-bit floats; little-endian. */
const pointsFile = 'points.bin';
const distributionsFile = 'distributions.bin';

const { kernel, 'n-neighbors': neighbours, gamma } = labelSpreadingParametersSchema.shape;

const modelSchema = z.strictObject({
  format: z.literal('mlops-label-spreading/1'),
  kernel: kernel.unwrap(),
  'n-neighbors': neighbours.unwrap(),
  gamma: gamma.unwrap(),
  /** Labels in the order of the probabilities. */
  classes: z.array(z.string()).min(2).max(100_000),
  rows: z.int().min(1).max(100_000_000),
  width: z.int().min(1).max(1_000_000),
});

/** What answers: rows and how probable each class is there. */
export interface LabelSpreadingModel {
  readonly kernel: 'knn' | 'rbf';
  readonly neighbours: number;
  readonly gamma: number;
  readonly classes: readonly string[];
  readonly points: Points;
  /** Rows × classes; zero throughout in rows that no label arrived at. */
  readonly distributions: Float64Array;
}

/** The files of a model. */
export function writeModel(model: LabelSpreadingModel): Map<string, Uint8Array> {
  const { points, distributions, classes, neighbours } = model;
  const content: z.input<typeof modelSchema> = {
    format: 'mlops-label-spreading/1',
    kernel: model.kernel,
    'n-neighbors': neighbours,
    gamma: model.gamma,
    classes: [...classes],
    rows: points.rows,
    width: points.width,
  };
  return new Map([
    ...writeModelFile(content),
    [pointsFile, bytesOf(points.values)],
    [distributionsFile, bytesOf(distributions)],
  ]);
}

/**
 * Reads a model. No array is made before its size is known to agree with the bytes that are there.
 * @throws InfrastructureError if a file is missing or is not what `writeModel` writes.
 */
export function readModel(files: ReadonlyMap<string, Uint8Array>): LabelSpreadingModel {
  const { classes, rows, width, ...content } = readModelFile(files, modelSchema);
  if (new Set(classes).size !== classes.length) throw damagedModel('two of its classes are the same');
  const values = new Float32Array(bufferOf(files, pointsFile, rows * width * Float32Array.BYTES_PER_ELEMENT));
  if (!values.every(Number.isFinite)) throw damagedFile(pointsFile, 'it holds a number that is not finite');
  const size = rows * classes.length * Float64Array.BYTES_PER_ELEMENT;
  const distributions = new Float64Array(bufferOf(files, distributionsFile, size));
  let reached = 0;
  for (let start = 0; start < distributions.length; start += classes.length) {
    const row = distributions.subarray(start, start + classes.length);
    if (isDistribution(row)) reached++;
    else if (!row.every((value) => value === 0)) {
      throw damagedFile(distributionsFile, `row ${start / classes.length} holds no shares`);
    }
  }
  if (reached === 0) throw damagedFile(distributionsFile, 'no row holds shares');
  return {
    kernel: content.kernel,
    neighbours: content['n-neighbors'],
    gamma: content.gamma,
    classes,
    points: { rows, width, values },
    distributions,
  };
}

/** Whether the numbers are shares of a whole, up to rounding. */
function isDistribution(values: ArrayLike<number>): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i] >= 0)) return false;
    sum += values[i];
  }
  return Math.abs(sum - 1) < 1e-9;
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy, since the bytes may start where an array of numbers cannot. */
function bufferOf(files: ReadonlyMap<string, Uint8Array>, name: string, size: number): ArrayBuffer {
  const bytes = fileOf(files, name);
  if (bytes.byteLength !== size) {
    throw damagedFile(name, `it has ${bytes.byteLength} bytes and not ${size}`);
  }
  return new Uint8Array(bytes).buffer;
}
