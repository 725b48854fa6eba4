import type { ColumnKind } from './column-kind.ts';
import { bounds } from './columns/bounds.ts';
import { distinct } from './columns/distinct.ts';
import { length } from './columns/length.ts';
import { matches } from './columns/matches.ts';
import { mean } from './columns/mean.ts';
import { missing } from './columns/missing.ts';
import { quantiles } from './columns/quantiles.ts';
import { references } from './columns/references.ts';
import { type } from './columns/type.ts';
import { unique } from './columns/unique.ts';
import { values } from './columns/values.ts';

/** Every kind of expectation of a column, in the order of reports. */
export const columnKinds: readonly ColumnKind[] = [
  type,
  bounds,
  values,
  matches,
  length,
  references,
  unique,
  missing,
  distinct,
  mean,
  quantiles,
];
