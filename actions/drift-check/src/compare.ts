import type { StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { canAnswer, cannotAnswer } from '../../../shared/src/command/command-model.ts';
import { predictedTask } from '../../../shared/src/config/schema.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import { loggedColumns } from '../../../shared/src/data/logged-columns.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { namesData, sourceName } from '../../../shared/src/data/sources/source-location.ts';
import { profileCurrent } from '../../../shared/src/drift/current-profile.ts';
import { predictionColumns, predictionProfiles } from '../../../shared/src/drift/prediction-columns.ts';
import { profilePaths } from '../../../shared/src/drift/profile-files.ts';
import { referenceColumns } from '../../../shared/src/drift/reference-column.ts';
import { openModel, readModelMetrics, readModelProfile } from '../../../shared/src/registry/model-package.ts';
import { resolveModel } from '../../../shared/src/registry/model-reference.ts';
import { type BothSides, type Compared, read } from './both-sides.ts';
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
): Promise<Compared> {
  const sources = openStageSources(context);
  const compare =
    profilePaths(reference) !== null
      ? compareWithProfiles
      : isDataFile(reference)
        ? compareWithRows
        : compareWithModel;
  try {
    const compared = await compare(reference, current, sources, context);
    const { sensitive } = context.config.data;
    const names = referenceColumns(compared.reference);
    const profile = compared.profile ?? profileCurrent(compared.current, names, sensitive);
    return { ...compared, profile };
  } finally {
    await sources.close();
  }
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
    return withCurrentProfile({ rows, columns: { ...columns, ...predictions } }, origin, paths, context);
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
  if (answers && rows.rows > 0) {
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
  return {
    reference: { kind: 'profile', profile: { rows: profile.features.rows, columns: watchedColumns } },
    current: { rows: rows.rows, columns },
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
  const rows = await read(reference, 'monitor.reference', [], sources, context);
  const text = [...rows.columns.values()].filter(({ type }) => type === 'text').map(({ name }) => name);
  const { data } = context.config;
  // What was decided, and with which probability, changes with each policy: that is no drift of the context.
  const logged = loggedColumns(data, predictedTask(context.config));
  const left = [data.target, data.weight, ...(data.id ?? []), ...Object.values(logged ?? {})];
  const columns = new Map([...rows.columns].filter(([name]) => !left.includes(name)));
  const origin = `the rows of ${sourceName(reference, 'monitor.reference')}`;
  const table = { rows: rows.rows, columns };
  const paths = profilePaths(current);
  if (paths !== null)
    return withCurrentProfile(profileCurrent(table, [...columns.keys()], []), origin, paths, context);
  return {
    reference: { kind: 'rows', table },
    current: await read(current, 'monitor.current', text, sources, context),
    profile: null,
    origin,
    watched: { reason: withoutModel },
  };
}
