import { ConfigurationError } from '../../base/errors.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures, OutOfFold } from '../../features/features.ts';
import type { Examples } from '../learner.ts';
import { encodeTarget, type Target } from './target.ts';
import type { EncodedExamples } from './training.ts';

/**
 * Rows as the training loop takes them.
 * @throws ConfigurationError if there are no rows, no columns, or numbers that overflow.
 */
export function encodeExamples(
  features: FittedFeatures,
  examples: Examples,
  target: Target,
  split: 'training' | 'validation',
  outOfFold?: OutOfFold,
): EncodedExamples {
  if (examples.table.rows === 0) {
    throw new ConfigurationError(`The ${split} split has no rows.`, {
      location: { key: 'data.split' },
      hint: `Give ${split === 'training' ? 'train' : split} a larger share; a network needs both: to learn from, and to stop by.`,
    });
  }
  const inputs = encodeDense(features, examples.table, outOfFold);
  if (inputs.width === 0) {
    throw new ConfigurationError('No column is left to learn from.', { location: { key: 'features' } });
  }
  for (let i = 0; i < inputs.values.length; i++) {
    if (Number.isFinite(inputs.values[i])) continue;
    throw new ConfigurationError(`A number in the ${split} split overflows after scaling.`, {
      location: { column: inputs.columns[i % inputs.width] },
      hint: 'Look for extreme values in that column.',
    });
  }
  return {
    inputs,
    expected: encodeTarget(target, examples.target),
    weights: examples.weights ? withMeanOne(examples.weights) : null,
  };
}

function withMeanOne(weights: Float64Array): Float32Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Float32Array.from(weights, (weight) => weight / mean);
}
