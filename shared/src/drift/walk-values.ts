import type { NumericReference } from './numeric-reference.ts';

/** What one walk along the values of both sides tells. */
export interface Walk {
  /** The largest distance of the distribution functions that is certain: see `ksStatistic`. */
  readonly distance: number;
  /** Over the current values the sum of F(v) + F(v−) of the reference, at least and at most. */
  readonly least: number;
  readonly most: number;
}

/** The last walk along the values of a column: more than one test asks for it. */
const walks = new WeakMap<Float64Array, { knots: Float64Array; walk: Walk }>();

/** Keeps what another thread found out by `walkSamples`. */
export function keepWalk(reference: Float64Array, current: Float64Array, walk: Walk): void {
  walks.set(current, { knots: reference, walk });
}

/** @param current present values, ascending; at least one. */
export function walkValues(reference: NumericReference, current: Float64Array): Walk {
  const known = walks.get(current);
  if (known?.knots === reference.knots) return known.walk;
  const walk = reference.exact ? walkSamples(reference.knots, current) : walkOnce(reference, current);
  walks.set(current, { knots: reference.knots, walk });
  return walk;
}

/**
 * The walk along two samples: a run of equal values at a time, and in whole numbers as long as that is possible.
 * @param reference, current ascending; at least one each.
 */
export function walkSamples(reference: Float64Array, current: Float64Array): Walk {
  const rows = reference.length;
  const count = current.length;
  let below = 0;
  let distance = 0;
  let sum = 0;
  for (let row = 0; row < count; ) {
    const value = current[row];
    while (below < rows && reference[below] < value) below++;
    let upTo = below;
    while (upTo < rows && reference[upTo] === value) upTo++;
    let end = row + 1;
    while (end < count && current[end] === value) end++;
    sum += (below + upTo) * (end - row);
    const above = end / count - upTo / rows;
    const under = below / rows - row / count;
    if (above > distance) distance = above;
    if (under > distance) distance = under;
    below = upTo;
    row = end;
  }
  return { distance, least: sum / rows, most: sum / rows };
}

/**
 * Both distribution functions are constant between neighbouring values of either. The current one is furthest above the
 * reference's at a current value, and furthest below it just before one: so it is enough to look at those.
 */
function walkOnce({ knots, atLeast, atMost }: NumericReference, current: Float64Array): Walk {
  const count = current.length;
  const last = knots.length;
  let below = 0;
  let upTo = 0;
  let distance = 0;
  let least = 0;
  let most = 0;
  for (let row = 0; row < count; row++) {
    const value = current[row];
    if (row === 0 || value !== current[row - 1]) {
      below = upTo;
      while (below < last && knots[below] < value) below++;
      upTo = below;
      while (upTo < last && knots[upTo] <= value) upTo++;
    }
    const leastBefore = below === 0 ? 0 : atLeast[below - 1];
    const mostAt = upTo === 0 ? 0 : atMost[upTo - 1];
    least += leastBefore + (upTo === 0 ? 0 : atLeast[upTo - 1]);
    most += (below === 0 ? 0 : atMost[below - 1]) + mostAt;
    const above = (row + 1) / count - mostAt;
    const under = leastBefore - row / count;
    if (above > distance) distance = above;
    if (under > distance) distance = under;
  }
  return { distance, least, most };
}
