import { nearestName } from '../base/nearest.ts';
import type { Table } from '../data/table.ts';
import { type DriftReference, referenceColumns } from './reference-column.ts';

/** How the reason begins for a column that is not there. */
export const gone = 'The current data has no such column.';

/** Columns of the current data that the reference lacks. */
export function unexpectedColumns(reference: DriftReference, current: Table): string[] {
  const known = new Set(referenceColumns(reference));
  return [...current.columns.keys()].filter((name) => !known.has(name));
}

/** Why a column is not there, as far as the names tell: one that is near may be the same under a new name. */
export function goneReason(name: string, unexpected: readonly string[]): string {
  const renamed = unexpected.length === 1 ? unexpected[0] : nearestName(name, unexpected);
  if (renamed !== undefined) {
    return `${gone} It has "${renamed}", which the reference lacks: if that is it, call it "${name}" again, in the data or by data.query.`;
  }
  return `${gone} Look where it got lost: in the export of the data, or in data.query.`;
}

export function unexpectedNote(unexpected: readonly string[]): string {
  const shown = unexpected.slice(0, 5).map((name) => `"${name}"`);
  const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
  return `Not compared, because the reference lacks ${unexpected.length === 1 ? 'it' : 'them'}: ${shown.join(', ')}${more}.`;
}
