import { type Column, cellText, type NumericColumn, type Table } from '../data/table.ts';

/** Rows that have something in common. */
export interface RowGroup {
  /** What they have in common, as text: a value, a range, values of several columns; null where the value is missing. */
  readonly name: string | null;
  readonly rows: Int32Array;
}

/** Numbers and dates of more different values than this are cut into ranges: a group for each would be no group. */
const mostValues = 20;

/** Ranges that such a column is cut into, with about as many rows each. */
const ranges = 5;

/** Between the names of several columns, and between their values. */
const cross = ' × ';

/** The name of a column, or of several that are crossed. */
export function groupingName(columns: readonly string[]): string {
  return columns.join(cross);
}

/**
 * The rows of a table by their values in the given columns, in order of first appearance.
 * @returns the name of a column that the table lacks, if it lacks one.
 */
export function groupRows(
  table: Table,
  columns: readonly string[],
): { groups: RowGroup[] } | { missing: string } {
  let codes: Int32Array | null = null;
  let names: (string | null)[] = [];
  for (const name of columns) {
    const column = table.columns.get(name);
    if (column === undefined) return { missing: name };
    const coded = codeValues(column, table.rows);
    if (codes === null) ({ codes, names } = coded);
    else ({ codes, names } = crossed({ codes, names }, coded));
  }
  const counts = new Int32Array(names.length);
  for (const code of codes!) counts[code]++;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < table.rows; row++) {
    const code = codes![row];
    rows[code][counts[code]++] = row;
  }
  return { groups: names.map((name, code) => ({ name, rows: rows[code] })) };
}

interface Coded {
  /** For each row an index into `names`. */
  codes: Int32Array;
  names: (string | null)[];
}

function codeValues(column: Column, rows: number): Coded {
  if (column.kind === 'numeric' && column.type !== 'boolean') {
    const sorted = column.values.filter((value) => !Number.isNaN(value)).sort();
    let values = 0;
    for (let at = 0; at < sorted.length && values <= mostValues; at++) {
      if (at === 0 || sorted[at] !== sorted[at - 1]) values++;
    }
    if (values > mostValues) return codeRanges(column, sorted);
  }
  const known = new Map<string | null, number>();
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = cellText(column, row);
    let code = known.get(text);
    if (code === undefined) {
      code = known.size;
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, names: [...known.keys()] };
}

/** Ranges between quantiles, named by the least and the largest value in each. */
function codeRanges(column: NumericColumn, sorted: Float64Array): Coded {
  const limits = Array.from(
    { length: ranges - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / ranges)],
  );
  const codes = new Int32Array(column.values.length);
  const ends: { least: number; largest: number }[] = [];
  for (let row = 0; row < codes.length; row++) {
    const value = column.values[row];
    // The ranges are half-open: a limit belongs to the range above it.
    const code = Number.isNaN(value) ? ranges : limits.filter((limit) => value >= limit).length;
    codes[row] = code;
    const end = ends[code];
    if (end === undefined) ends[code] = { least: row, largest: row };
    else if (value < column.values[end.least]) end.least = row;
    else if (value > column.values[end.largest]) end.largest = row;
  }
  const used = [...ends.keys()].filter((code) => ends[code] !== undefined);
  const places = new Map(used.map((code, place) => [code, place]));
  return {
    codes: codes.map((code) => places.get(code)!),
    names: used.map((code) =>
      code === ranges
        ? null
        : `${cellText(column, ends[code].least)} to ${cellText(column, ends[code].largest)}`,
    ),
  };
}

function crossed(first: Coded, second: Coded): Coded {
  const known = new Map<number, number>();
  const names: string[] = [];
  const codes = first.codes.map((code, row) => {
    const pair = code * second.names.length + second.codes[row];
    let place = known.get(pair);
    if (place === undefined) {
      place = names.length;
      known.set(pair, place);
      const parts = [first.names[code], second.names[second.codes[row]]];
      names.push(parts.map((part) => part ?? '(missing)').join(cross));
    }
    return place;
  });
  return { codes, names };
}
