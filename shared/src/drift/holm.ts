/**
 * P-values adjusted for how many there are, by S. Holm's step-down method (1979): all those that are at most a
 * rate together hold that rate, the chance of a single false alarm among them, whatever the dependence.
 * @returns in the order of the input; each at most 1.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}
