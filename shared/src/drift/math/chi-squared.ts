import { poissonDensity } from './densities.ts';

/**
 * Upper tail of the χ² distribution: P(X ≥ statistic).
 * @param degreesOfFreedom positive.
 */
export function chiSquaredTail(statistic: number, degreesOfFreedom: number): number {
  return upperGamma(degreesOfFreedom / 2, statistic / 2);
}

/**
 * Both tails of the standard normal distribution: P(|Z| ≥ |z|).
 */
export function normalTails(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/**
 * Regularised upper incomplete gamma function Q(a, x), a > 0: the power series (DLMF 8.7.1) below x = a + 1, else
 * Legendre's continued fraction (DLMF 8.9.2) by Lentz's method. Relative error about 1e-14, tails included.
 */
export function upperGamma(a: number, x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let i = 1; term > sum * 1e-17; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return Math.max(0, 1 - density * sum);
  }
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return a * density * fraction;
}
