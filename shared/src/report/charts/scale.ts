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
  let lowest = low;
  let highest = high;
  if (lowest === highest) {
    const margin = Math.abs(lowest) * 0.1 || 1;
    lowest -= margin;
    highest += margin;
  }
  const step = roundStep((highest - lowest) / options.count);
  if (options.round) {
    lowest = Math.floor(lowest / step) * step;
    highest = Math.ceil(highest / step) * step;
  }
  const ticks: number[] = [];
  const firstMultiple = Math.ceil(lowest / step - 1e-9);
  // Counted, because with huge values one step more may be the same number.
  for (let k = 0; k <= 3 * options.count; k++) {
    const tick = (firstMultiple + k) * step;
    if (tick > highest + step * 1e-9) break;
    // The product is rounded: 3 · 0.1 is 0.30000000000000004.
    ticks.push(Number(tick.toPrecision(12)));
  }
  const factor = (end - start) / (highest - lowest);
  return { ticks, at: (value) => start + (value - lowest) * factor };
}

/** The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is at least `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  for (const multiple of [1, 2, 2.5, 5]) if (multiple * power >= step * (1 - 1e-9)) return multiple * power;
  return 10 * power;
}

/** Whether a value has a place on a picture. Near the largest numbers a difference would overflow. */
export function isDrawable(value: number): boolean {
  return Math.abs(value) < 1e300;
}

/** The smallest and the largest of the values that can be drawn; null if there is none. */
export function extentOf(values: Iterable<number>): [number, number] | null {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!isDrawable(value)) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest <= highest ? [lowest, highest] : null;
}
