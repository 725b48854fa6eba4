import type { Table } from '../data/table.ts';
import type { OutOfFold, TargetEncodedFeature, TextFeature } from './features.ts';
import { encodeByTarget } from './target-encoding.ts';
import { encodeText } from './text-score.ts';

/**
 * The columns of a feature that is encoded by what it says of the target, by output.
 * @param outOfFold of the training rows, if the table is theirs.
 */
export function encodedColumns(
  feature: TargetEncodedFeature | TextFeature,
  table: Table,
  outOfFold?: OutOfFold,
): readonly Float64Array[] {
  const own = outOfFold?.get(feature.name);
  if (own !== undefined) return own;
  const column = table.columns.get(feature.name);
  return feature.kind === 'text'
    ? encodeText(feature, column, table.rows)
    : encodeByTarget(feature, column, table.rows);
}
