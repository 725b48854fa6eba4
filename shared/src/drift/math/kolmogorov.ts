import { binomialDensity } from './densities.ts';

/**
 * Upper tail of the two-sided Kolmogorov–Smirnov distribution for a sample of n: P(D ≥ distance). The choice among
 * methods is that of R. Simard and P. L'Ecuyer, "Computing the Two-Sided Kolmogorov-Smirnov Distribution" (Journal
 * of Statistical Software 39/11, 2011), which SciPy follows too, so both agree to 1e-9.
 * @param n a positive integer.
 * @param distance between 0 and 1.
 */
export function kolmogorovTail(n: number, distance: number): number {
  const scaled = n * distance;
  const square = scaled * distance;
  if (distance >= 1) return 0;
  if (scaled <= 0.5) return 1;
  if (scaled >= n - 1) return 2 * (1 - distance) ** n;
  // From here on both one-sided events hardly ever meet, so twice one of them is exact enough.
  if (distance >= 0.5 || square >= (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * oneSidedTail(n, distance));
  // The distribution function is below 1e-12 here.
  if (square < 0.035) return 1;
  if (n <= 140 || (n <= 100_000 && n * distance ** 1.5 <= 1.4))
    return clip(1 - matrixDistribution(n, distance));
  return clip(1 - expandedDistribution(n, distance));
}

/**
 * One-sided tail P(D⁺ ≥ distance), the sum of Z. W. Birnbaum and F. H. Tingey (1951), each term written as a
 * binomial probability. Beyond a million rows the expansion of U. R. Maag and G. Dicaire (1971).
 */
function oneSidedTail(n: number, distance: number): number {
  if (n > 1_000_000) return Math.exp(-((6 * n * distance + 1) ** 2) / (18 * n));
  let sum = 0;
  for (let j = Math.floor(n * (1 - distance)); j >= 0; j--) {
    const probability = distance + j / n;
    if (probability <= 1) sum += (binomialDensity(j, n, probability) * distance) / probability;
  }
  return sum;
}

/** P(D < distance) by powers of Durbin's matrix: G. Marsaglia, W. W. Tsang, J. Wang (2003). Exact. */
function matrixDistribution(n: number, distance: number): number {
  const k = Math.floor(n * distance) + 1;
  const size = 2 * k - 1;
  const h = k - n * distance;
  const step = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= Math.min(size - 1, row + 1); column++) step[row * size + column] = 1;
  }
  for (let i = 0; i < size; i++) {
    step[i * size] -= h ** (i + 1);
    step[(size - 1) * size + i] -= h ** (size - i);
  }
  if (2 * h > 1) step[(size - 1) * size] += (2 * h - 1) ** size;
  for (let row = 0; row < size; row++) {
    let factorial = 1;
    for (let column = row; column >= 0; column--) {
      factorial *= row - column + 1;
      step[row * size + column] /= factorial;
    }
  }

  const { values, exponent } = matrixPower(step, size, n);
  let probability = values[(k - 1) * size + k - 1];
  let scale = exponent;
  for (let i = 1; i <= n; i++) {
    probability *= i / n;
    if (probability < 1e-140) {
      probability *= 1e140;
      scale -= 140;
    }
  }
  return probability * 10 ** scale;
}

/** The matrix to a power, as values times 10^exponent. */
function matrixPower(
  matrix: Float64Array,
  size: number,
  power: number,
): { values: Float64Array; exponent: number } {
  if (power === 1) return { values: matrix, exponent: 0 };
  const half = matrixPower(matrix, size, Math.floor(power / 2));
  let values = multiply(half.values, half.values, size);
  let exponent = 2 * half.exponent;
  if (power % 2 === 1) values = multiply(values, matrix, size);
  if (values[(size >> 1) * size + (size >> 1)] > 1e140) {
    for (let i = 0; i < values.length; i++) values[i] *= 1e-140;
    exponent += 140;
  }
  return { values, exponent };
}

function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = a[row * size + inner];
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        product[row * size + column] += factor * b[inner * size + column];
      }
    }
  }
  return product;
}

/** P(D < distance) by the expansion of W. Pelz and I. J. Good (1976) in powers of 1/√n, up to n^−3/2. */
function expandedDistribution(n: number, distance: number): number {
  const z = Math.sqrt(n) * distance;
  const z2 = z * z;
  const z4 = z2 * z2;
  const z6 = z4 * z2;
  const pi2 = Math.PI ** 2;
  const pi4 = pi2 * pi2;
  const pi6 = pi4 * pi2;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let even2 = 0;
  let even3 = 0;
  for (let k = Math.ceil((16 * z) / Math.PI); k > 0; k--) {
    const odd2 = (2 * k - 1) ** 2;
    const odd4 = odd2 * odd2;
    const weight = Math.exp((-pi2 * odd2) / (8 * z2));
    sum0 += weight;
    sum1 += weight * ((pi2 * odd2) / 4 - z2);
    sum2 +=
      weight * (6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * pi2 * odd2) / 4 + (pi4 * (1 - 2 * z2) * odd4) / 16);
    sum3 +=
      weight *
      (-30 * z6 -
        90 * z4 * z4 +
        (pi2 * (135 * z4 - 96 * z6) * odd2) / 4 +
        (pi4 * (212 * z4 - 60 * z2) * odd4) / 16 +
        (pi6 * (5 - 30 * z2) * odd2 * odd4) / 64);
    const k2 = k * k;
    const evenWeight = Math.exp((-pi2 * k2) / (2 * z2));
    even2 += k2 * evenWeight;
    even3 += (3 * z2 - pi2 * k2) * k2 * evenWeight;
  }
  const term0 = sum0 / z;
  const term1 = sum1 / (6 * z4);
  const term2 = sum2 / (72 * z6 * z) - (pi2 * even2) / (36 * z2 * z);
  const term3 = sum3 / (6480 * z4 * z6) + (pi2 * even3) / (216 * z6);
  return Math.sqrt(2 * Math.PI) * (term0 + term1 / Math.sqrt(n) + term2 / n + term3 / n ** 1.5);
}

function clip(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
