import { leastNamedCategoryRows } from '../data/profile.ts';
import type { NumericColumn, Table, TextColumn } from '../data/table.ts';
import { datePart, datePartsOf } from './date-parts.ts';
import { type FittedFeature, type FittedFeatures, oneHotLimit, treeCategoryLimit } from './features.ts';

/**
 * Learns from the training split how its columns become numbers. A column without any value is left out, and so is
 * text of which no value stands in ten rows.
 * @param table the training split; nothing else may be looked at.
 * @param columns names of the columns to use, in the order of the encoded features.
 */
export function fitFeatures(table: Table, columns: readonly string[]): FittedFeatures {
  const features: FittedFeature[] = [];
  for (const name of columns) {
    const column = table.columns.get(name);
    if (!column) throw new RangeError(`The table has no column "${name}".`);
    const feature = column.kind === 'text' ? fitText(column) : fitNumeric(column);
    if (feature) features.push(feature);
  }
  return { format: 'mlops-features/1', features };
}

function fitText(column: TextColumn): FittedFeature | null {
  const counts = new Float64Array(column.dictionary.length);
  for (const code of column.codes) if (code >= 0) counts[code]++;
  const seen = [...column.dictionary.keys()].filter((code) => counts[code] > 0);
  // Rarer ones are not named, here as in profiles: to trees they read as unseen. Hashing needs no names.
  const named = seen.filter((code) => counts[code] >= leastNamedCategoryRows);
  const encoding = seen.length > oneHotLimit ? 'hashed' : 'one-hot';
  if (named.length === 0 && encoding === 'one-hot') return null;
  named.sort((a, b) => counts[b] - counts[a] || (column.dictionary[a] < column.dictionary[b] ? -1 : 1));
  return {
    kind: 'categorical',
    name: column.name,
    categories: named.slice(0, treeCategoryLimit).map((code) => column.dictionary[code]),
    encoding,
  };
}

function fitNumeric(column: NumericColumn): FittedFeature | null {
  const { name, type, values } = column;
  const missing = values.some((value) => Number.isNaN(value));
  if (!values.some((value) => !Number.isNaN(value))) return null;
  if (type === 'boolean') return { kind: 'boolean', name, missing };
  if (type === 'date' || type === 'timestamp') {
    const parts = datePartsOf(type).map((part) => ({
      part,
      ...fitScale(values.map((value) => datePart(value, part))),
    }));
    return { kind: 'date', name, parts, missing };
  }
  return { kind: 'numeric', name, ...fitScale(values), missing };
}

/** Numbers beyond this are scaled down before they are squared, which would overflow. */
const largestSquared = 1e150;

/** Median of the present values; mean and standard deviation (ddof 0) after imputing it. */
function fitScale(values: Float64Array): { median: number; mean: number; scale: number } {
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
