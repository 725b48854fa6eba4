import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import { type Column, cellText, type Table } from '../../data/table.ts';

/** How labels that arrived later belong to the rows that were answered. */
export interface LabelCounts {
  /** Rows of the file with labels. */
  readonly labels: number;
  /** Of those: without an identity, and without a label. */
  readonly withoutId: number;
  readonly withoutLabel: number;
  /** More rows of an identity that say the same: one of them counts. */
  readonly repeated: number;
  /** Identities whose rows say different things: none of them counts. */
  readonly conflicting: number;
  /** Identities that no current row has. */
  readonly unknown: number;
  /** Current rows, those of them with a label, and those whose identity an earlier row has as well. */
  readonly rows: number;
  readonly joined: number;
  readonly repeatedRows: number;
}

export interface JoinedLabels {
  readonly counts: LabelCounts;
  /** The current rows with a label, ascending. */
  readonly rows: Int32Array;
  /** Of each of those the row with its label. */
  readonly labelRows: Int32Array;
}

/** What a text of several parts is put together with: no value of a column has it. */
const separator = '\u0000';

/**
 * Finds the label of each current row by the columns that identify a row.
 * @param labels rows with the identifying columns and the target.
 * @param id names of the identifying columns.
 * @throws ConfigurationError if a column is missing, or no label belongs to any row.
 */
export function joinLabels(
  current: Table,
  labels: Table,
  { id, target }: { readonly id: readonly string[]; readonly target: string },
): JoinedLabels {
  const labelIds = identities(labels, id, 'monitor.labels');
  const targets = requireColumn(labels, target, 'monitor.labels');
  const rowIds = identities(current, id, 'monitor.current');
  const rowOf = new Map<string, number>();
  let withoutId = 0;
  let withoutLabel = 0;
  let repeated = 0;
  const conflicting = new Set<string>();
  for (let row = 0; row < labels.rows; row++) {
    const identity = labelIds[row];
    const label = cellText(targets, row);
    if (identity === null) withoutId++;
    else if (label === null) withoutLabel++;
    else {
      const known = rowOf.get(identity);
      if (known === undefined) rowOf.set(identity, row);
      else if (cellText(targets, known) === label) repeated++;
      else conflicting.add(identity);
    }
  }
  const seen = new Set<string>();
  const rows: number[] = [];
  const labelRows: number[] = [];
  let repeatedRows = 0;
  for (const [row, identity] of rowIds.entries()) {
    if (identity === null) continue;
    if (seen.has(identity)) repeatedRows++;
    seen.add(identity);
    const labelRow = conflicting.has(identity) ? undefined : rowOf.get(identity);
    if (labelRow === undefined) continue;
    rows.push(row);
    labelRows.push(labelRow);
  }
  let unknown = 0;
  for (const identity of rowOf.keys()) if (!seen.has(identity)) unknown++;
  const counts = {
    labels: labels.rows,
    withoutId,
    withoutLabel,
    repeated,
    conflicting: conflicting.size,
    unknown,
    rows: current.rows,
    joined: rows.length,
    repeatedRows,
  };
  if (rows.length === 0) throw nothingJoined(counts, id);
  return { counts, rows: Int32Array.from(rows), labelRows: Int32Array.from(labelRows) };
}

/** What is to be said of labels that do not simply belong to a row each, one sentence each. */
export function labelRemarks(counts: LabelCounts): string[] {
  const said: [number, string][] = [
    [counts.withoutId, 'labels have no identity'],
    [counts.withoutLabel, 'rows of the labels have no label yet'],
    [counts.repeated, 'labels repeat another one'],
    [counts.conflicting, 'identities have labels that contradict each other, and count as unlabelled'],
    [counts.unknown, 'labels belong to no current row'],
    [counts.repeatedRows, 'current rows have the identity of an earlier one'],
  ];
  return said.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}.`);
}

function nothingJoined(counts: LabelCounts, id: readonly string[]): ConfigurationError {
  const remarks = labelRemarks(counts).join(' ');
  return new ConfigurationError(
    `None of ${counts.labels} labels belongs to one of ${counts.rows} current rows. ${remarks}`.trim(),
    {
      location: { key: 'monitor.labels' },
      hint: `Labels are joined by ${id.join(', ')} (data.id), whose values must be written in the same way in both.`,
    },
  );
}

/** The identity of each row as text; null where a part of it is missing. */
function identities(table: Table, id: readonly string[], key: string): (string | null)[] {
  const columns = id.map((name) => requireColumn(table, name, key));
  return Array.from({ length: table.rows }, (_, row) => {
    const parts: string[] = [];
    for (const column of columns) {
      const part = cellText(column, row);
      if (part === null) return null;
      parts.push(part);
    }
    return parts.join(separator);
  });
}

function requireColumn(table: Table, name: string, key: string): Column {
  const column = table.columns.get(name);
  if (column) return column;
  throw new ConfigurationError(`The data has no column "${name}", which labels are joined with.`, {
    location: { key, column: name },
    hint: suggestName(name, [...table.columns.keys()]),
  });
}
