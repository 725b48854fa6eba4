/**
 * Points and weights of Gauss–Legendre quadrature on [0, 1]: exact for polynomials up to degree 2 · count − 1.
 * The points are the roots of the Legendre polynomial, by Newton's method (Abramowitz and Stegun 25.4.30).
 */
export function gaussLegendre(count: number): { points: Float64Array; weights: Float64Array } {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      let value = 1;
      let previous = 0;
      for (let degree = 1; degree <= count; degree++) {
        [value, previous] = [((2 * degree - 1) * x * value - (degree - 1) * previous) / degree, value];
      }
      slope = (count * (x * value - previous)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    points[i] = (1 - x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}
