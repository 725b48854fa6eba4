/**
 * Poisson, binomial and hypergeometric probabilities to full double accuracy at any size, after C. Loader,
 * "Fast and Accurate Computation of Binomial Probabilities" (2000): Stirling's formula with its error term and
 * the deviance, so that no large logarithms cancel.
 */

/** Stirling's error: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0. */
function stirlingError(x: number): number {
  let error = 0;
  let at = x;
  // δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 leads to where the asymptotic series (DLMF 5.11.1) is exact.
  while (at < 16) {
    error += (at + 0.5) * Math.log1p(1 / at) - 1;
    at++;
  }
  const square = at * at;
  const series =
    1 / 12 -
    (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
      square;
  return error + series / at;
}

/** Deviance x ln(x/mean) + mean − x, without cancellation where x is near the mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let j = 1; j < 1000; j++) {
    term *= ratio * ratio;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** mean^x e^−mean / Γ(x + 1), for any x ≥ 0 and mean ≥ 0, whole or not. */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Probability of x successes in n independent trials. */
export function binomialDensity(x: number, n: number, probability: number): number {
  const failure = 1 - probability;
  if (x < 0 || x > n) return 0;
  if (probability === 0) return x === 0 ? 1 : 0;
  if (failure === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-probability));
  if (x === n) return Math.exp(n * Math.log(probability));
  const logarithm =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * probability) -
    deviance(n - x, n * failure);
  return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

/** Probability of x marked items among `drawn` items taken without replacement from `marked` and `unmarked` ones. */
export function hypergeometricDensity(x: number, marked: number, unmarked: number, drawn: number): number {
  const total = marked + unmarked;
  if (x < 0 || x > marked || drawn - x < 0 || drawn - x > unmarked) return 0;
  const share = drawn / total;
  return (
    (binomialDensity(x, marked, share) * binomialDensity(drawn - x, unmarked, share)) /
    binomialDensity(drawn, total, share)
  );
}
