import type { Random } from '../../base/random.ts';

/**
 * Runs work whose every chance comes from `random`. TensorFlow.js takes the seeds of initialisers, dropout and noise
 * that have none from `Math.random`, and so may the user's module; a training must give the same model each time.
 * @param work synchronous: nothing else runs meanwhile.
 */
export function withSeededRandomness<T>(random: Random, work: () => T): T {
  const before = Math.random;
  Math.random = () => random.uniform();
  try {
    return work();
  } finally {
    Math.random = before;
  }
}
