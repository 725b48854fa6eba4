import { availableMemory } from 'node:process';
import { ConfigurationError } from '../../base/errors.ts';
import type { LabelSpreadingParameters } from './parameters.ts';

/** Rows between which all pairs are looked at in every iteration: fifty million pairs. */
const mostRbfRows = 10_000;
/** Bytes of the model's rows at most: they are one file, which is to be read again. */
const largestModel = 2 ** 30;

/** What time and memory depend on. */
export interface GraphSize {
  /** Rows with and without a target. */
  readonly rows: number;
  /** Numbers that a row is encoded as. */
  readonly width: number;
  readonly classes: number;
}

/** Bytes that the rows take in the model, and all that training takes with them. */
export function graphBytes(
  { rows, width, classes }: GraphSize,
  neighbours: number,
): { model: number; training: number } {
  const model = rows * (4 * width + 8 * classes);
  // Encoded twice and joined; in the order of the tree and in its boxes; links; labels before and after an iteration.
  return { model, training: rows * (4 * width * 5 + 4 * neighbours + 8 * classes * 3) };
}

/**
 * Refuses what takes too much memory or, for the kernel rbf, time, before it is tried.
 * @param available bytes that the process can still get.
 * @throws ConfigurationError with the estimate.
 */
export function requireFeasible(
  size: GraphSize,
  parameters: LabelSpreadingParameters,
  available = availableMemory(),
): void {
  const { rows, width } = size;
  const text = (value: number) => value.toLocaleString('en');
  if (parameters.kernel === 'rbf' && rows > mostRbfRows) {
    throw new ConfigurationError(
      `The kernel rbf looks at all ${text((rows * (rows - 1)) / 2)} pairs of ${text(rows)} rows in each iteration; ${text(mostRbfRows)} rows are possible.`,
      {
        location: { key: 'train.params.kernel' },
        hint: 'Use "kernel: knn", or a smaller max-unlabelled.',
      },
    );
  }
  const { model, training } = graphBytes(size, parameters['n-neighbors']);
  if (model <= largestModel && training <= available) return;
  const [bytes, limit, what] =
    model > largestModel
      ? [model, largestModel, 'the model would hold']
      : [training, available, 'training takes about'];
  const megabytes = (value: number) => `${text(Math.ceil(value / 2 ** 20))} MiB`;
  throw new ConfigurationError(
    `Label spreading over ${text(rows)} rows of ${text(width)} numbers is too large: ${what} ${megabytes(bytes)}, and ${megabytes(limit)} are possible.`,
    {
      location: { key: 'train.params.max-unlabelled' },
      hint: 'Use a smaller max-unlabelled, or fewer columns.',
    },
  );
}
