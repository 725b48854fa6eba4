import { Random } from '../base/random.ts';
import { sampleTable } from '../data/sample-rows.ts';
import type { Column, Table } from '../data/table.ts';

/** How much worse a model gets when a column's cells are exchanged between rows. */
export interface PermutationImportance {
  /** Rows that were looked at, drawn from those given. */
  readonly rows: number;
  /** Permutations of each column. */
  readonly repeats: number;
  /** Mean fall of the score by column: what the column is worth. About 0, or a little below, where it is nothing. */
  readonly drops: Readonly<Record<string, number>>;
}

const repeats = 3;
const mostRows = 1000;
const leastRows = 100;
/** Rows that all permutations together ask about: tables of many columns are judged on fewer rows. */
const askedRows = 30_000;

/**
 * Permutation importance (Breiman 2001; Fisher, Rudin and Dominici 2019) on a seeded sample of rows. It tells what
 * the model leans on, for any model; columns that say the same share their worth, and each alone seems dispensable.
 * @param score of the model on rows, where more is better; null where it is undefined.
 * @param columns to exchange, all of the table's.
 * @throws the signal's reason when it is aborted.
 * @returns null where the score is undefined on the sample.
 */
export function permutationImportance(
  table: Table,
  columns: readonly string[],
  score: (table: Table) => number | null,
  seed: number,
  signal: AbortSignal,
): PermutationImportance | null {
  const random = new Random(seed);
  const sample = sampleTable(table, sampleSize(columns.length), random);
  const whole = sample.rows > 0 ? score(sample) : null;
  if (whole === null) return null;
  const drops: Record<string, number> = {};
  for (const name of columns) {
    signal.throwIfAborted();
    let sum = 0;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const permuted = score(withPermuted(sample, name, random));
      if (permuted === null) return null;
      sum += whole - permuted;
    }
    drops[name] = sum / repeats;
  }
  return { rows: sample.rows, repeats, drops };
}

function sampleSize(columns: number): number {
  const affordable = Math.floor(askedRows / Math.max(columns * repeats, 1));
  return Math.min(mostRows, Math.max(leastRows, affordable));
}

function withPermuted(table: Table, name: string, random: Random): Table {
  const column = table.columns.get(name);
  if (column === undefined) return table;
  const order = random.shuffle(Int32Array.from({ length: table.rows }, (_, row) => row));
  const permuted: Column =
    column.kind === 'numeric'
      ? { ...column, values: Float64Array.from(order, (row) => column.values[row]) }
      : { ...column, codes: Int32Array.from(order, (row) => column.codes[row]) };
  return { rows: table.rows, columns: new Map([...table.columns, [name, permuted]]) };
}
