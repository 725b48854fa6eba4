import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { type Table, tableOf } from '../data/table.ts';
import { type DenseMatrix, encodeDense } from '../features/dense-matrix.ts';
import type { FittedFeatures } from '../features/features.ts';

/** Rows as points to learn from. @throws ConfigurationError if there are fewer than two, or numbers that overflow. */
export function pointsToLearnFrom(features: FittedFeatures, table: Table): DenseMatrix {
  if (table.rows < 2) {
    throw new ConfigurationError(`The training split has ${table.rows} rows; there must be two at least.`, {
      location: { key: 'data.split.train' },
      hint: 'Provide more rows, or give train a larger share.',
    });
  }
  return finitePoints(encodeDense(features, table));
}

/** The same points. @throws ConfigurationError if a number overflowed while it was encoded. */
export function finitePoints(points: DenseMatrix): DenseMatrix {
  const bad = points.values.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return points;
  throw new ConfigurationError('A number in the training split overflows after scaling.', {
    location: { column: points.columns[bad % points.width] },
    hint: 'Look for extreme values in that column.',
  });
}

/** @throws InfrastructureError unless the features give as many numbers a row as the model takes. */
export function checkWidth(features: FittedFeatures, width: number): void {
  const given = encodeDense(features, tableOf([])).width;
  if (given === width) return;
  throw new InfrastructureError(`The model takes ${width} numbers a row, but its features give ${given}.`, {
    hint: 'model/ and features.json are not of the same training: train the model again.',
  });
}
