import type { Database } from './database.ts';

/** Rows that the chance is estimated from. */
const mostRows = 5_000;

/** Columns that are looked at; all others are taken to be equal always, so that the chance is not understated. */
const mostColumns = 40;

/** How likely rows coincide that have nothing to do with each other. */
export interface CoincidenceChance {
  /** The expected share of rows that coincide with one of `rows` others at least. */
  among(rows: number): number;
}

/**
 * The chance that two rows which have nothing to do with each other coincide in all columns, estimated from rows of
 * which no two coincide, so that copies do not count as chance. Columns may depend on each other in pairs: each is taken
 * as likely to be equal as it is where the column that tells most of it is (the approximation by a tree of C. Chow and
 * C. Liu, 1968, made greedily). That one of n rows coincides is 1 − exp(−n · chance), which is too much rather than too
 * little where some rows are common.
 * @param relation SQL for a FROM clause.
 * @param hashes SQL (UBIGINT) of each column's hash, which must not be the same for equal values of two columns if one
 *   may differ.
 * @param options.oneMayDiffer whether rows coincide as well that differ in one column, whichever it is.
 */
export async function coincidenceChance(
  database: Database,
  relation: string,
  hashes: readonly string[],
  { oneMayDiffer = false }: { oneMayDiffer?: boolean } = {},
): Promise<CoincidenceChance> {
  const columns = hashes.map((hash, index) => `(${hash} >> 1)::BIGINT AS c${index}`);
  const codes = hashes.map(() => new Int32Array(mostRows));
  const known = hashes.map(() => new Map<bigint, number>());
  const coincides = oneMayDiffer ? coincidesButForOne(hashes.length) : () => false;
  let rows = 0;
  const distinct = `SELECT ${columns.join(', ')} FROM ${relation} GROUP BY ALL ORDER BY ALL LIMIT ${mostRows}`;
  for await (const chunk of database.chunks(distinct)) {
    const values = codes.map((_, column) => chunk.longs(column));
    for (let row = 0; row < chunk.rows; row++) {
      if (coincides(values, row)) continue;
      for (const [column, code] of codes.entries()) code[rows] = codeOf(known[column], values[column][row]);
      rows++;
    }
  }
  if (rows < 2) return chanceOf(1);
  const bySpecificity = codes
    .map((values, index) => ({ values: values.subarray(0, rows), distinct: known[index].size }))
    .sort((a, b) => b.distinct - a.distinct)
    .slice(0, mostColumns);
  const pairs = bySpecificity.map(({ values }) => equalPairs(values, null));
  const factors = bySpecificity.map(({ values }, index) => {
    let factor = pairs[index] / ((rows * (rows - 1)) / 2);
    for (let before = 0; before < index; before++) {
      if (pairs[before] === 0) continue;
      const given = equalPairs(values, bySpecificity[before].values) / pairs[before];
      if (given > factor) factor = given;
    }
    return factor;
  });
  if (!oneMayDiffer) return chanceOf(product(factors));
  const omitted = factors.map((_, omit) => product(factors.filter((_, index) => index !== omit)));
  return chanceOf(omitted.reduce((sum, chance) => sum + chance, 0));
}

/** Whether a row is equal to one that was asked for before, in all columns but one at most. */
function coincidesButForOne(columns: number): (values: readonly BigInt64Array[], row: number) => boolean {
  const seen = Array.from({ length: columns }, () => new Set<bigint>());
  return (values, row) => {
    let total = 0n;
    for (const column of values) total ^= column[row];
    const found = values.some((column, index) => seen[index].has(total ^ column[row]));
    if (!found) for (const [index, column] of values.entries()) seen[index].add(total ^ column[row]);
    return found;
  };
}

/** @param chance of one pair of rows. */
function chanceOf(chance: number): CoincidenceChance {
  return { among: (rows) => 1 - Math.exp(-rows * chance) };
}

function product(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum * factor, 1);
}

function codeOf(known: Map<bigint, number>, value: bigint): number {
  const code = known.get(value) ?? known.size;
  if (code === known.size) known.set(value, code);
  return code;
}

/** Pairs of rows with equal values in a column, and in another one as well. */
function equalPairs(values: Int32Array, others: Int32Array | null): number {
  const counts = new Map<number, number>();
  let pairs = 0;
  for (let row = 0; row < values.length; row++) {
    // Both codes are below `mostRows`.
    const key = others === null ? values[row] : values[row] * mostRows + others[row];
    const count = counts.get(key) ?? 0;
    pairs += count;
    counts.set(key, count + 1);
  }
  return pairs;
}
