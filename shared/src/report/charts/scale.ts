import { scaleLinear } from 'd3-scale';

/** From values to places on a picture, and round numbers to write along an axis. */
export interface Scale {
  readonly ticks: readonly number[];
  /** The place of a value. */
  at(value: number): number;
}

/**
 * A linear scale that maps [low, high] to [start, end], widened to round numbers where `round` is set.
 * @param count about how many ticks.
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
  options: { count: number; round?: boolean },
): Scale {
  const margin = low === high ? Math.abs(low) * 0.1 || 1 : 0;
  const scale = scaleLinear([low - margin, high + margin], [start, end]);
  if (options.round) scale.nice(options.count);
  // Values that floating point hardly tells apart would have the same tick many times.
  return { ticks: [...new Set(scale.ticks(options.count))].slice(0, 3 * options.count), at: scale };
}
