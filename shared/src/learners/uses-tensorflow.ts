import { automatic } from './choose-algorithm.ts';
import { findAnyLearner, parseParams } from './registry.ts';
import type { LearningTask } from './tasks.ts';

/**
 * Whether a training computes with TensorFlow.js, so that its engine matters. `auto` does: it tries an mlp. Policies do
 * not: they learn on loops of our own.
 * @param params as the user wrote them.
 * @throws ConfigurationError for an unknown algorithm or parameter.
 */
export async function usesTensorFlow(
  algorithm: string,
  task: LearningTask,
  params: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (task === 'reinforcement') return false;
  if (algorithm === automatic) return true;
  const learner = await findAnyLearner(algorithm);
  if (!('usesTensorFlow' in learner)) return false;
  return (await learner.usesTensorFlow?.(parseParams(learner, task, params))) ?? false;
}
