import { metricValues } from '../evaluate/metrics.ts';
import type { Repeats } from './repeats.ts';
import { type TrainingRequest, type TrainingResult, trainModel } from './train-model.ts';

/**
 * Trains again with the seeds that follow the request's. A repeat that the time budget cuts short says nothing about
 * seeds: it is left out, and those after it.
 * @param first the result with the request's own seed.
 * @param count of trainings, the first one included.
 */
export async function repeatTraining(
  request: TrainingRequest,
  first: TrainingResult,
  count: number,
): Promise<Repeats> {
  const seeds = [request.seed];
  const figures = [metricValues(first.metrics)];
  for (let i = 1; i < count && !request.budget?.isUsedUp(); i++) {
    const seed = request.seed + i;
    const { metrics } = await trainModel({ ...request, seed });
    if (request.budget?.endedEarly) break;
    seeds.push(seed);
    figures.push(metricValues(metrics));
  }
  const names = Object.keys(figures[0]);
  return {
    format: 'mlops-repeats/1',
    seeds,
    metrics: Object.fromEntries(
      names.map((name) => {
        const values = figures.map((metrics) => metrics[name] ?? null);
        return [name, { values, ...spreadOf(values) }];
      }),
    ),
  };
}

/** All null where a value is missing: the others alone may be the better ones. */
function spreadOf(values: readonly (number | null)[]): Record<'mean' | 'std' | 'min' | 'max', number | null> {
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return { mean: null, std: null, min: null, max: null };
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    std: known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : null,
    min: Math.min(...known),
    max: Math.max(...known),
  };
}
