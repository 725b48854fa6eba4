import { ConfigurationError } from '../base/errors.ts';
import { type Column, numericColumn, type Table } from '../data/table.ts';
import type { EpisodePredictions } from './predictions.ts';

/** The columns of predictions.parquet for episodes, besides `id`, which is the seed. */
export function episodeColumns({ returns, lengths }: EpisodePredictions): Column[] {
  return [
    { kind: 'numeric', name: 'return', type: 'number', values: returns },
    numericColumn('length', 'integer', lengths),
  ];
}

/** Whether a column of such a file is one of its own, and not there to slice by. */
export function isEpisodeColumn(name: string): boolean {
  return name === 'id' || name === 'return' || name === 'length';
}

/**
 * What a file says of episodes.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or an episode has no finite number.
 */
export function readEpisodes(
  table: Table,
  path: string,
): Pick<EpisodePredictions, 'task' | 'returns' | 'lengths'> {
  const numbers = (name: string): Float64Array => {
    const column = table.columns.get(name);
    if (column?.kind === 'numeric' && column.values.every(Number.isFinite)) return column.values;
    throw new ConfigurationError(`The predictions need a column "${name}" with a number for each episode.`, {
      location: { file: path, column: name },
      hint: 'Of an environment predictions.parquet has "id" (the seed), "return" and "length".',
    });
  };
  return { task: 'reinforcement', returns: numbers('return'), lengths: Int32Array.from(numbers('length')) };
}
