import type { StageContext } from '../../../shared/src/action/stage.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import type { ColumnProfile, TableProfile } from '../../../shared/src/data/profile/profile.ts';
import { withoutValues } from '../../../shared/src/data/profile/sensitive.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { isPredictionColumn } from '../../../shared/src/drift/prediction-columns.ts';
import { profilePaths, readProfileFiles } from '../../../shared/src/drift/profile-files.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import { standInRows } from '../../../shared/src/drift/stand-in-rows.ts';
import { type BothSides, read, refusePeriod } from './both-sides.ts';
import { withoutModel, withoutRows } from './performance.ts';

/** Profiles of an earlier time, merged: the same season, or a window that rolls on. */
export async function compareWithProfiles(
  reference: string,
  current: Source,
  sources: Sources,
  context: StageContext,
): Promise<BothSides> {
  refusePeriod(context, 'Profiles keep no rows, so that no season or window can be told.');
  const profile = await readProfileFiles([reference], context.workingDirectory, 'monitor.reference');
  const origin = `the profile ${reference}`;
  const paths = profilePaths(current);
  if (paths !== null) return withCurrentProfile(profile, { id: reference, origin }, paths, context);
  const text = Object.entries(profile.columns).filter(([, { type }]) => type === 'text');
  const names = text.map(([name]) => name);
  const rows = await read(current, 'monitor.current', names, sources, context);
  // What a model said is not among the rows.
  const columns = Object.entries(profile.columns).filter(([name]) => !isPredictionColumn(name));
  return {
    reference: { kind: 'profile', profile: { rows: profile.rows, columns: Object.fromEntries(columns) } },
    current: rows,
    columnsAlone: false,
    profile: null,
    origin,
    referenceId: reference,
    watched: { reason: withoutModel },
  };
}

/** Compares profiles of earlier checks, merged. What only one side could tell of, such as predictions, is left out. */
export async function withCurrentProfile(
  known: TableProfile,
  { id, origin }: { readonly id: string; readonly origin: string },
  paths: readonly string[],
  context: StageContext,
): Promise<BothSides> {
  const profile = await readProfileFiles(paths, context.workingDirectory, 'monitor.current');
  const columns: Record<string, ColumnProfile> = {};
  for (const [name, column] of Object.entries(known.columns)) {
    const now = profile.columns[name];
    if (now === undefined && isPredictionColumn(name)) continue;
    columns[name] = now?.sensitive ? withoutValues(column) : column;
  }
  const reference: DriftReference = { kind: 'profile', profile: { rows: known.rows, columns } };
  return {
    reference,
    current: standInRows(
      { rows: profile.rows, columns: pick(profile.columns, Object.keys(columns)) },
      reference,
    ),
    columnsAlone: true,
    profile,
    origin: `${origin}, by profiles alone`,
    referenceId: id,
    watched: { reason: withoutRows },
  };
}

function pick<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]),
  );
}
