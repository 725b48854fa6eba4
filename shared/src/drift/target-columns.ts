import type { ColumnProfile, TableProfile } from '../data/profile/profile.ts';
import { type Column, cellText, selectRows, type Table, tableOf, textColumn } from '../data/table.ts';

/** Put before the name of a target, so that it is told from what the model says. */
const prefix = 'target:';

/** Whether every row has a value. */
export function isComplete(column: Column | undefined): boolean {
  return column !== undefined && presentRows(column).length === lengthOf(column);
}

/**
 * The targets that the current rows know, as columns to check, with the profiles they are compared with. Labels arrive
 * later than rows do: those without one are left out, and are not missing values.
 * @param targets of the training rows.
 */
export function targetColumns(
  current: Table,
  targets: TableProfile,
): { columns: Column[]; profiles: Record<string, ColumnProfile> } {
  const columns: Column[] = [];
  const profiles: Record<string, ColumnProfile> = {};
  for (const [name, profile] of Object.entries(targets.columns)) {
    const column = current.columns.get(name);
    const rows = column === undefined ? [] : presentRows(column);
    if (column === undefined || rows.length === 0) continue;
    const known = selectRows(tableOf([column]), rows).columns.get(name)!;
    columns.push({ ...(profile.kind === 'categorical' ? asText(known) : known), name: prefix + name });
    profiles[prefix + name] = profile;
  }
  return { columns, profiles };
}

function presentRows(column: Column): number[] {
  const rows: number[] = [];
  if (column.kind === 'text') {
    for (const [row, code] of column.codes.entries()) if (code >= 0) rows.push(row);
  } else {
    for (const [row, value] of column.values.entries()) if (!Number.isNaN(value)) rows.push(row);
  }
  return rows;
}

/** Labels are text, whatever they look like. */
function asText(column: Column): Column {
  if (column.kind === 'text') return column;
  return textColumn(
    column.name,
    Array.from(column.values, (_, row) => cellText(column, row)),
  );
}

function lengthOf(column: Column): number {
  return column.kind === 'text' ? column.codes.length : column.values.length;
}
