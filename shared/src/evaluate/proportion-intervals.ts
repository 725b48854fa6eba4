import { normalQuantile } from './distributions.ts';

/** Wilson's score interval (1927) of a share. */
export function wilsonInterval(
  hits: number,
  trials: number,
  level: number,
): { lower: number; upper: number } {
  const z = normalQuantile((1 + level) / 2);
  const share = hits / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const reach = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / shrink;
  return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}

/**
 * Tango's score interval (1998) of the difference of two shares measured on the same rows. Only rows on which the two
 * disagree carry information. It holds its level with few of them, where an interval of differences ± t standard errors
 * does not, because the standard error is the one that would hold at each difference tried.
 * @param gained rows where the first hits and the second misses.
 * @param lost rows where the second hits and the first misses.
 * @param rows all rows, also those where both agree.
 */
export function tangoInterval(
  gained: number,
  lost: number,
  rows: number,
  level: number,
): { lower: number; upper: number } {
  const z = normalQuantile((1 + level) / 2);
  const difference = (gained - lost) / rows;
  return {
    lower: boundary((tried) => tangoScore(gained, lost, rows, tried) > z, -1, difference),
    upper: boundary((tried) => tangoScore(gained, lost, rows, tried) > -z, difference, 1),
  };
}

/** The score statistic of a tried difference: standard normal if it is the true one; falls as it rises. */
function tangoScore(gained: number, lost: number, rows: number, tried: number): number {
  // The share of lost rows that is most likely given the tried difference: the root of a quadratic equation.
  const b = -(gained + lost) + (2 * rows - gained + lost) * tried;
  const c = -lost * tried * (1 - tried);
  const likelyLost = (Math.sqrt(Math.max(0, b * b - 8 * rows * c)) - b) / (4 * rows);
  const variance = rows * (2 * likelyLost + tried * (1 - tried));
  const excess = gained - lost - rows * tried;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
  return excess / Math.sqrt(variance);
}

/** Where `tooLow` turns from true to false in [low, high], by bisection. */
function boundary(tooLow: (tried: number) => boolean, low: number, high: number): number {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (tooLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
