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
