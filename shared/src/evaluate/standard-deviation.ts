/**
 * The sample standard deviation (n − 1) of the values that are finite; 0 with fewer than two of them.
 */
export function standardDeviation(values: Float64Array): number {
  let count = 0;
  let total = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    count++;
    total += value;
  }
  if (count < 2) return 0;
  const mean = total / count;
  let squares = 0;
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (count - 1));
}
