import { ConfigurationError } from '../base/errors.ts';

/** The algorithms whose single answers can be taken apart by column, exactly. */
const explainableAlgorithms: readonly string[] = ['gradient-boosted-trees', 'random-forest'];

/** Numbers that single answers may be taken apart into: 160 MB of them. */
const mostNumbers = 20_000_000;

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

/**
 * To be asked before training, too: what is explained is held in memory.
 * @param rows whose answers are to be explained, of those there are.
 * @param labels whose scores are explained, 1 for numbers.
 * @param columns that the model learns from.
 * @throws ConfigurationError if that is too much, with the number of rows that are possible.
 */
export function requireFewNumbers(rows: number, labels: number, columns: number): void {
  const possible = Math.floor(mostNumbers / Math.max(labels * columns, 1));
  if (rows <= possible) return;
  const text = (value: number) => value.toLocaleString('en');
  throw new ConfigurationError(
    `${text(rows)} rows, ${text(labels)} labels and ${text(columns)} columns are ${text(rows * labels * columns)} numbers to explain; ${text(mostNumbers)} are possible.`,
    { location: { key: 'train.explain.rows' }, hint: `Explain ${text(possible)} rows at most.` },
  );
}
