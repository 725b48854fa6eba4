import type { ColumnProfile } from '../data/profile/profile.ts';
import { type Column, numericColumn } from '../data/table.ts';

/** Put before the name of a column that holds what the model says, so that no feature has the same name. */
const prefix = 'prediction:';

/** Whether a column holds what the model says, and comes from no feature. */
export function isPredictionColumn(name: string): boolean {
  return name.startsWith(prefix);
}

/**
 * What the model says about the current rows, as columns to check.
 * @param output rows × classes probabilities, or one value a row.
 * @param classes the model's labels; empty for regression.
 * @param names the predictions that the reference knows: labels, or the target's name.
 */
export function predictionColumns(
  output: Float64Array,
  classes: readonly string[],
  names: readonly string[],
): Column[] {
  const width = Math.max(1, classes.length);
  const rows = output.length / width;
  return names.map((name) => {
    const k = classes.length === 0 ? 0 : classes.indexOf(name);
    const values = Float64Array.from({ length: rows }, (_, row) => output[row * width + k]);
    return numericColumn(prefix + name, 'number', values);
  });
}

/** The profiles of predictions, under the names that `predictionColumns` gives. */
export function predictionProfiles(
  profiles: Readonly<Record<string, ColumnProfile>>,
): Record<string, ColumnProfile> {
  return Object.fromEntries(Object.entries(profiles).map(([name, profile]) => [prefix + name, profile]));
}
