import { ConfigurationError } from '../base/errors.ts';

/** Sums of squares of larger targets would leave the range of numbers, and every split would seem worthless. */
const largestTarget = 1e100;

/** @throws ConfigurationError naming a target that is too large, or infinite, to compute with its square. */
export function requireSquarable(target: Float64Array): void {
  const bad = target.find((value) => !(Math.abs(value) <= largestTarget));
  if (bad === undefined) return;
  throw new ConfigurationError(`The target ${bad} is beyond ±${largestTarget}.`, {
    location: { key: 'data.target' },
    hint: 'Leave such rows out or rescale the target.',
  });
}
