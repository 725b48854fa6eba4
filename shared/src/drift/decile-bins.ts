import { countBelow, countUpTo, type NumericReference } from './numeric-reference.ts';

/** The share of the reference's and of the current rows in each bin or category, in the same order. */
export interface Shares {
  readonly reference: Float64Array;
  readonly current: Float64Array;
}

/**
 * Shares in bins between the reference's deciles, half-open [a, b), the outer ones open to infinity. Repeated
 * deciles count once, so a column that is mostly one value has fewer bins, down to one that sees nothing.
 *
 * From rows the deciles are NumPy's (`numpy.quantile`, linear interpolation). From a profile they are the stored
 * quantiles at the next 256th, and each edge's share errs by less than 1/256 and
 * the quantiles' error.
 * @param current present values, ascending; at least one.
 */
export function decileShares(reference: NumericReference, current: Float64Array): Shares {
  const edges = reference.exact ? interpolatedDeciles(reference.knots) : storedDeciles(reference.knots);
  const first = reference.knots[0];
  const last = reference.knots[reference.knots.length - 1];
  const inner: number[] = [];
  for (const edge of edges) {
    if (edge > first && edge < last && edge !== inner[inner.length - 1]) inner.push(edge);
  }
  const referenceShares = new Float64Array(inner.length + 1);
  const currentShares = new Float64Array(inner.length + 1);
  let referenceBelow = 0;
  let currentBelow = 0;
  for (let bin = 0; bin <= inner.length; bin++) {
    const upTo = bin === inner.length;
    const referenceNext = upTo ? 1 : shareBelow(reference, inner[bin]);
    const currentNext = upTo ? 1 : countBelow(current, inner[bin]) / current.length;
    referenceShares[bin] = Math.max(0, referenceNext - referenceBelow);
    currentShares[bin] = currentNext - currentBelow;
    referenceBelow = referenceNext;
    currentBelow = currentNext;
  }
  return { reference: referenceShares, current: currentShares };
}

/** The nine inner deciles as numpy.quantile interpolates them, to the last bit, since an edge may be a value. */
function interpolatedDeciles(sorted: Float64Array): number[] {
  const edges: number[] = [];
  for (let decile = 1; decile < 10; decile++) {
    const position = (sorted.length - 1) * (decile * 0.1);
    const index = Math.floor(position);
    const fraction = position - index;
    const low = sorted[index];
    const high = sorted[Math.min(index + 1, sorted.length - 1)];
    const difference = high - low;
    edges.push(fraction < 0.5 ? low + difference * fraction : high - difference * (1 - fraction));
  }
  return edges;
}

function storedDeciles(quantiles: Float64Array): number[] {
  const steps = quantiles.length - 1;
  return Array.from({ length: 9 }, (_, i) => quantiles[Math.ceil(((i + 1) * steps) / 10)]);
}

/** Share of the reference's values below an edge. */
function shareBelow(reference: NumericReference, edge: number): number {
  const { knots } = reference;
  const below = countBelow(knots, edge);
  if (reference.exact) return below / knots.length;
  if (below === 0) return 0;
  // A quantile that is stored once is a value among many; one stored twice or more is a heap whose lower end is
  // somewhere within a step.
  const repeated = countUpTo(knots, edge) - below > 1;
  const least = reference.atLeast[below - 1];
  const most = reference.atMost[below - 1];
  return repeated ? (least + most) / 2 : Math.max(least, most - reference.error);
}
