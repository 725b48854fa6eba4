import type { MetricDefinition } from './metric-definition.ts';
import type { EpisodePredictions } from './predictions.ts';
import { meanOfRows } from './row-means.ts';

/** Metrics of the episodes that a policy was judged by. */
export const returnMetrics: readonly MetricDefinition<EpisodePredictions>[] = [
  {
    name: 'mean_return',
    task: 'reinforcement',
    direction: 'higher',
    interval: 'identity',
    undefinedWhen: 'there are no episodes',
    prepare: ({ returns }) => meanOfRows(returns),
  },
  {
    name: 'mean_episode_length',
    task: 'reinforcement',
    direction: 'higher',
    interval: 'identity',
    undefinedWhen: 'there are no episodes',
    prepare: ({ lengths }) => meanOfRows(Float64Array.from(lengths)),
  },
];
