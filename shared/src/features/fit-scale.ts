/** Where a column's numbers lie. */
export interface Scale {
  /** Of the present values. */
  readonly median: number;
  /** After the median was put in place of missing values. */
  readonly mean: number;
  /** Standard deviation (ddof 0) around that mean; 1 where it is zero. */
  readonly scale: number;
}

/** Numbers beyond this are scaled down before they are squared, which would overflow. */
const largestSquared = 1e150;

/** @param values NaN is missing; one at least is present. */
export function fitScale(values: Float64Array): Scale {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
  const largest = Math.max(-sorted[0], sorted[sorted.length - 1]);
  const unit = largest > largestSquared ? largest : 1;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (Number.isNaN(values[i]) ? median : values[i]) / unit;
    mean += (value - mean) / (i + 1);
  }
  let variance = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (Number.isNaN(values[i]) ? median : values[i]) / unit - mean;
    variance += (deviation * deviation - variance) / (i + 1);
  }
  const scale = Math.sqrt(variance);
  // A constant column may leave rounding noise of the size of its values; that is not a scale.
  const constant = !(scale > 1e-12 * Math.max(1, Math.abs(mean)));
  return { median, mean: mean * unit, scale: constant ? 1 : scale * unit };
}
