import type { Column, Table } from '../table.ts';
import { association, type ComparableColumn, comparableColumn } from './association.ts';

/** How strongly columns go together; plain JSON. */
export interface Correlations {
  /** Rows that it was measured on. */
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly kind: Column['kind'] }[];
  /** Columns without room, because others go together more strongly. */
  readonly leftOut: number;
  /**
   * Symmetric, ones on the diagonal, to four digits. Between numbers in [-1, 1], else in [0, 1]; null where fewer than
   * ten rows have both, or one does not vary in those.
   */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Columns of a matrix; more cannot be read. */
const mostColumns = 30;

/** Rows that are looked at: of these a correlation errs by 0.01 or so, and no picture shows more. */
const mostRows = 10_000;

/** Where there are more columns than have room, so many are compared, on as many rows as the work allows. */
const mostScreenedColumns = 500;
const screenedCells = 10_000_000;
const leastScreenedRows = 200;

/**
 * How strongly the columns of a table go together: Spearman's ρ between numbers (booleans and dates are numbers), the
 * bias-corrected Cramér's V between texts, the bias-corrected correlation ratio of the ranks between the two. The ratios
 * of texts and numbers have no sign. Columns that do not vary are not in it.
 * @param table its first rows are taken, so their order should say nothing.
 * @param options.leaveOut columns whose values may not be told, or say nothing, such as ids.
 * @param options.target stays in the matrix however weak it is.
 * @returns null if fewer than two columns vary.
 */
export function measureCorrelations(
  table: Table,
  options: { leaveOut: ReadonlySet<string>; target?: string | null },
): Correlations | null {
  const rows = Math.min(table.rows, mostRows);
  const candidates = [...table.columns.values()].filter(({ name }) => !options.leaveOut.has(name));
  let chosen = candidates;
  if (candidates.length > mostColumns) chosen = strongestColumns(candidates, rows, options.target ?? null);
  const columns = comparable(chosen, rows);
  if (columns.length < 2) return null;
  return {
    rows,
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    leftOut: candidates.length - chosen.length,
    values: matrixOf(columns).map((row) => row.map((value) => (value === null ? null : rounded(value)))),
  };
}

/** The columns of the strongest pairs on a few rows, in their order. */
function strongestColumns(candidates: readonly Column[], rows: number, target: string | null): Column[] {
  const screened = candidates.slice(0, mostScreenedColumns);
  const pairs = (screened.length * (screened.length - 1)) / 2;
  const few = Math.min(rows, Math.max(leastScreenedRows, Math.floor(screenedCells / pairs)));
  const columns = comparable(screened, few);
  const matrix = matrixOf(columns);
  const strength = columns.flatMap((a, i) =>
    columns.slice(0, i).map((b, j) => ({ names: [a.name, b.name], size: Math.abs(matrix[i][j] ?? 0) })),
  );
  strength.sort((a, b) => b.size - a.size);
  const kept = new Set(candidates.filter(({ name }) => name === target).map(({ name }) => name));
  for (const { names } of strength) for (const name of names) if (kept.size < mostColumns) kept.add(name);
  return candidates.filter(({ name }) => kept.has(name));
}

function comparable(columns: readonly Column[], rows: number): ComparableColumn[] {
  return columns.map((column) => comparableColumn(column, rows)).filter((column) => column !== null);
}

function matrixOf(columns: readonly ComparableColumn[]): (number | null)[][] {
  const matrix = columns.map(() => new Array<number | null>(columns.length).fill(1));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j < i; j++) {
      const value = association(columns[i], columns[j]);
      matrix[i][j] = value;
      matrix[j][i] = value;
    }
  }
  return matrix;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
