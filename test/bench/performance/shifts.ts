import type { Random } from '../../../shared/src/base/random.ts';
import type { Table } from '../../../shared/src/data/table.ts';

/** How the rows of a batch are drawn, so that its columns move and what follows from them does not. */
export interface Shift {
  readonly name: string;
  /** By how many deviations each numeric column is tilted, one after the other. */
  tilts(columns: number, random: Random, batch: number): Float64Array;
}

const sign = (random: Random): number => (random.uniform() < 0.5 ? -1 : 1);

export const shifts: readonly Shift[] = [
  {
    name: 'every numeric column by ± 0.5 deviations',
    tilts: (columns, random) => Float64Array.from({ length: columns }, () => 0.5 * sign(random)),
  },
  {
    name: 'two numeric columns by ± 0.5 deviations',
    tilts: (columns, random) => {
      const tilts = new Float64Array(columns);
      for (let i = 0; i < 2; i++) tilts[random.integer(columns)] += 0.5 * sign(random);
      return tilts;
    },
  },
  {
    name: 'one numeric column by ± 0.5 deviations',
    tilts: (columns, random, batch) => {
      const tilts = new Float64Array(columns);
      tilts[batch % columns] = 0.5 * sign(random);
      return tilts;
    },
  },
];

/** The numeric columns of a pool, in deviations from their mean; what is missing is at the mean. */
export function standardised(pool: Table, target: string): Float64Array[] {
  const columns: Float64Array[] = [];
  for (const column of pool.columns.values()) {
    if (column.kind !== 'numeric' || column.name === target) continue;
    const present = column.values.filter((value) => !Number.isNaN(value));
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / present.length);
    if (!(deviation > 0)) continue;
    columns.push(column.values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / deviation)));
  }
  return columns;
}

/**
 * Rows drawn without replacement, with chances that grow by exp(tilt · column): the largest keys of Efraimidis and
 * Spirakis (2006). Of a bell the mean moves by as many deviations as the tilt says.
 */
export function drawTilted(
  columns: readonly Float64Array[],
  tilts: Float64Array,
  count: number,
  random: Random,
): Int32Array {
  const rows = columns[0].length;
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let exponent = 0;
    for (const [i, values] of columns.entries()) exponent += tilts[i] * values[row];
    keys[row] = Math.log(-Math.log(1 - random.uniform())) - exponent;
  }
  return Int32Array.from({ length: rows }, (_, row) => row)
    .sort((a, b) => keys[a] - keys[b])
    .slice(0, count);
}
