/** The least and the largest of some numbers. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** @param values none of them NaN; of none at all both ends are undefined. */
export function rangeOf(values: Float64Array): Range {
  const { length } = values;
  let least = values[0];
  let most = values[0];
  for (let i = 1; i < length; i++) {
    const value = values[i];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
