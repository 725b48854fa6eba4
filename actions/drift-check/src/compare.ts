import type { StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { settle } from '../../../shared/src/base/settle.ts';
import { canAnswer, cannotAnswer } from '../../../shared/src/command/command-model.ts';
import { type PipelineConfig, predictedTask } from '../../../shared/src/config/schema.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import { loggedColumns } from '../../../shared/src/data/logged-columns.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { namesData, sourceName } from '../../../shared/src/data/sources/source-location.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { profileCurrent } from '../../../shared/src/drift/current-profile.ts';
import { predictionColumns, predictionProfiles } from '../../../shared/src/drift/prediction-columns.ts';
import { profilePaths } from '../../../shared/src/drift/profile-files.ts';
import { selectPeriod, windowLength } from '../../../shared/src/drift/reference-period.ts';
import { isComplete, targetColumns } from '../../../shared/src/drift/target-columns.ts';
import { openModel, readModelMetrics, readModelProfile } from '../../../shared/src/registry/model-package.ts';
import { resolveModel } from '../../../shared/src/registry/model-reference.ts';
import { type BothSides, read, refusePeriod } from './both-sides.ts';
import { compareWithProfiles, withCurrentProfile } from './compare-profiles.ts';
import { type Watched, withoutAnswers, withoutModel, withoutRows } from './performance.ts';

/**
 * Reads the current data and what it is compared with: rows, or profiles that earlier checks kept of theirs.
 * @param reference as the input of the same name takes it.
 */
export async function readBothSides(
  reference: string,
  current: Source,
  context: StageContext,
): Promise<BothSides> {
  const sources = openStageSources(context);
  const compare =
    profilePaths(reference) !== null
      ? compareWithProfiles
      : isDataFile(reference)
        ? compareWithRows
        : compareWithModel;
  try {
    return await compare(reference, current, sources, context);
  } finally {
    await sources.close();
  }
}

/** Whether a source is Parquet files by their names. */
function isParquet(source: Source): boolean {
  return [source].flat().every((item) => typeof item === 'string' && /\.parquet$/i.test(item));
}

function isDataFile(reference: string): boolean {
  return namesData(reference) && !/^(run|environment|release):/.test(reference);
}

/** The deployed model's profile: features, and what the model says about the current rows. */
async function compareWithModel(
  referenceText: string,
  current: Source,
  sources: Sources,
  context: StageContext,
): Promise<BothSides> {
  refusePeriod(context, 'A model keeps no rows that a season or window could be taken of.');
  const resolved = await resolveModel('reference', referenceText, context);
  if (resolved.manifest.task === 'reinforcement') {
    throw new ConfigurationError('Drift is of rows, and a policy that learned in an environment has none.', {
      location: { key: 'monitor.reference' },
      hint: 'Log what the policy observes, and name a data file of an earlier time as reference.',
    });
  }
  const profile = await readModelProfile(resolved.folder);
  const origin = `the training data of ${resolved.origin} (model ${resolved.manifest.id.slice(0, 12)})`;
  const paths = profilePaths(current);
  if (paths !== null) {
    const predictions = predictionProfiles(profile.predictions.columns);
    const { rows, columns } = profile.features;
    return withCurrentProfile(
      { rows, columns: { ...columns, ...predictions } },
      { id: resolved.manifest.id, origin },
      paths,
      context,
    );
  }
  const { features, classes, task, target } = resolved.manifest;
  // Identities and labels are text as they are written.
  const labels = task === 'classification' ? [target] : [];
  const text = features.filter(({ type }) => type === 'text').map(({ name }) => name);
  text.push(...(context.config.data.id ?? []), ...labels);
  const rows = await read(current, 'monitor.current', text, sources, context);
  const columns = new Map(rows.columns);
  const watchedColumns = { ...profile.features.columns };
  const answers = canAnswer(resolved.manifest);
  if (!answers) context.platform.log.warning(`Predictions are not watched: ${cannotAnswer}.`);
  let watched: Watched = { reason: answers ? withoutRows : withoutAnswers };
  // Of other data altogether a model has nothing to say.
  if (answers && rows.rows > 0 && features.some(({ name }) => rows.columns.has(name))) {
    const model = await openModel(resolved);
    const output = model.predict(rows);
    const names = Object.keys(profile.predictions.columns);
    for (const column of predictionColumns(output, classes, names)) columns.set(column.name, column);
    const { probabilityCalibration, lossModel } = profile;
    const { positive, threshold, primaryMetric } = resolved.manifest;
    const trained = await readModelMetrics(resolved.folder);
    const kept = { features: model.features, probabilityCalibration, lossModel, trained };
    watched = {
      target,
      model: { task, classes, positive, threshold, primaryMetric, ...kept, table: rows, output },
    };
    Object.assign(watchedColumns, predictionProfiles(profile.predictions.columns));
  }
  for (const name of [target, ...otherRoles(context.config)]) columns.delete(name);
  const known = targetColumns(rows, profile.target);
  for (const column of known.columns) columns.set(column.name, column);
  Object.assign(watchedColumns, known.profiles);
  return {
    reference: {
      kind: 'profile',
      profile: { rows: profile.features.rows, columns: watchedColumns },
      reconstruction: profile.reconstruction,
    },
    current: { rows: rows.rows, columns },
    columnsAlone: false,
    referenceId: resolved.manifest.id,
    profile: null,
    origin: `${origin}${answers ? '' : `; features alone, as ${cannotAnswer}`}`,
    watched,
  };
}

async function compareWithRows(
  reference: string,
  current: Source,
  sources: Sources,
  context: StageContext,
): Promise<BothSides> {
  const reading = read(reference, 'monitor.reference', [], sources, context);
  const readCurrent = (text: readonly string[]): Promise<Table> =>
    read(current, 'monitor.current', text, sources, context, reading);
  const paths = profilePaths(current);
  // Parquet knows its types, so that it need not wait for those of the reference.
  const [rows, early] = await settle([reading, isParquet(current) ? readCurrent([]) : null]);
  const { data } = context.config;
  // What was decided, and with which probability, changes with each policy: that is no drift of the context.
  const logged = loggedColumns(data, predictedTask(context.config));
  const left = [data.weight, ...(data.id ?? []), ...Object.values(logged ?? {})];
  const origin = `the rows of ${sourceName(reference, 'monitor.reference')}`;
  if (paths !== null) {
    refusePeriod(context, 'Profiles keep no rows, so that no season or window can be told.');
    const names = [...rows.columns.keys()].filter((name) => name !== data.target && !left.includes(name));
    return withCurrentProfile(
      profileCurrent(rows, names, []),
      { id: sourceName(reference, 'monitor.reference'), origin },
      paths,
      context,
    );
  }
  const text = [...rows.columns.values()].filter(({ type }) => type === 'text').map(({ name }) => name);
  const now = early ?? (await readCurrent(text));
  // Labels arrive later than rows do.
  if (data.target !== undefined && !isComplete(now.columns.get(data.target))) left.push(data.target);
  const columns = new Map([...rows.columns].filter(([name]) => !left.includes(name)));
  const { table, period } = ofPeriod({ rows: rows.rows, columns }, now, context.config.monitor);
  return {
    reference: { kind: 'rows', table },
    current: now,
    columnsAlone: false,
    referenceId: `${sourceName(reference, 'monitor.reference')}${period}`,
    profile: null,
    origin: `${origin}${period}`,
    watched: { reason: withoutModel },
  };
}

/** Columns that have another part than to be watched: they are neither new nor another column renamed. */
function otherRoles({ data, features }: PipelineConfig): string[] {
  const roles = [data.target, data.weight, ...(data.id ?? []), ...features.drop];
  return roles.filter((name) => name !== undefined);
}

/** The rows that `monitor.window` and `monitor.season` leave of the reference. */
function ofPeriod(
  reference: Table,
  current: Table,
  { time, window, season }: PipelineConfig['monitor'],
): { table: Table; period: string } {
  if (window === undefined && season === undefined) return { table: reference, period: '' };
  if (time === undefined) throw noTime();
  const length = window === undefined ? undefined : windowLength(window);
  const table = selectPeriod(reference, current, { time, window: length, season });
  const parts = [
    ...(window === undefined ? [] : [`the last ${window} before the current ones`]),
    ...(season === undefined ? [] : [`the same season of the ${season}`]),
  ];
  return { table, period: ` (${parts.join(', ')})` };
}

function noTime(): ConfigurationError {
  return new ConfigurationError('monitor.window and monitor.season need to know when a row was.', {
    location: { key: 'monitor.time' },
    hint: 'Name a column of dates or timestamps in monitor.time.',
  });
}
