import { ConfigurationError } from '../base/errors.ts';

/** The algorithms whose single answers can be taken apart by column, exactly. */
const explainableAlgorithms: readonly string[] = ['gradient-boosted-trees', 'random-forest'];

/** Why single answers of an algorithm's models cannot be explained; null if they can. */
export function whyNotExplainable(algorithm: string): string | null {
  if (explainableAlgorithms.includes(algorithm)) return null;
  return `Single answers of "${algorithm}" cannot be explained: it has no exact Shapley values.`;
}

/**
 * To be asked before training.
 * @param rows whose answers are to be explained.
 * @param algorithm that the model is of.
 * @throws ConfigurationError if it cannot do that.
 */
export function requireExplainable(rows: number, algorithm: string): void {
  const reason = rows > 0 ? whyNotExplainable(algorithm) : null;
  if (reason === null) return;
  throw new ConfigurationError(reason, {
    location: { key: 'train.explain.rows' },
    hint: `Leave train.explain out, or use ${explainableAlgorithms.join(' or ')}. Whatever the algorithm, the report of a model with a target has permutation importance.`,
  });
}
