import { Random } from '../../base/random.ts';
import type { Column, Table } from '../../data/table.ts';
import { standardDeviation } from '../../evaluate/standard-deviation.ts';

/** How rows are spoiled. */
export interface Spoiling {
  /** Normal noise on columns of numbers, in standard deviations of the column. */
  readonly noise: number;
  /** Share of the cells that are emptied. */
  readonly missing: number;
}

/** A table as bad measurements and gaps would leave it; the same seed spoils it the same way. */
export function spoil(table: Table, { noise, missing }: Spoiling, seed: number): Table {
  const random = new Random(seed);
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    if (column.kind === 'text') {
      columns.set(name, {
        ...column,
        codes: column.codes.map((code) => (random.uniform() < missing ? -1 : code)),
      });
      continue;
    }
    const step = column.type === 'boolean' ? 0 : noise * standardDeviation(column.values);
    const isWhole = column.type === 'integer';
    const values = column.values.map((value) => {
      const moved = value + step * random.gaussian();
      return random.uniform() < missing ? Number.NaN : isWhole ? Math.round(moved) : moved;
    });
    columns.set(name, { ...column, values });
  }
  return { rows: table.rows, columns };
}
