import { noFigure } from './format.ts';
import type { Cell, ReportStatus } from './report.ts';

/** What goes first when results are put into order: what a reader must act on. */
const statusOrder: Readonly<Record<ReportStatus, number>> = {
  fail: 0,
  inconclusive: 1,
  warning: 2,
  info: 3,
  pass: 4,
};

const units: Readonly<Record<string, number>> = {
  '%': 0.01,
  B: 1,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
  TiB: 1024 ** 4,
  PiB: 1024 ** 5,
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

const figure = /^([<>+-]?)(\d[\d,]*(?:\.\d+)?(?:e-?\d+)?|∞)\s?(%|[KMGTP]iB|B|ms|s|min|h|d)?(?=$|\s)/;

/**
 * What a column of a table is put into order by: a number for each cell where all that say something begin with a figure
 * as format.ts writes them ("1,234", "87.3%", "1.5 KiB", "2 min 5 s", "0.81 to 0.85") or have a status; else null, and
 * the column is put into order by its text. What says nothing, "n/a" and empty cells, is null.
 */
export function sortValues(cells: readonly Cell[]): (number | null)[] | null {
  const values: (number | null)[] = [];
  let told = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') {
      values.push(statusOrder[cell.status]);
      told++;
      continue;
    }
    const text = cell.trim();
    if (text === '' || text === noFigure) {
      values.push(null);
      continue;
    }
    const value = figureOf(text);
    if (value === null) return null;
    values.push(value);
    told++;
  }
  return told > 0 ? values : null;
}

function figureOf(text: string): number | null {
  const match = figure.exec(text);
  if (match === null) return null;
  const [, sign, digits, unit] = match;
  const size = digits === '∞' ? Number.POSITIVE_INFINITY : Number(digits.replaceAll(',', ''));
  return (sign === '-' ? -size : size) * (unit === undefined ? 1 : units[unit]);
}
