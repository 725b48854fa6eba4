import { join } from 'node:path';
import { z } from 'zod';
import { artifactInput, choiceInput, textInput } from '../../../shared/src/action/inputs.ts';
import type { Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources, readStageRows } from '../../../shared/src/action/stage-sources.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import { canAnswer, cannotAnswer } from '../../../shared/src/command/command-model.ts';
import { predictedTask } from '../../../shared/src/config/schema.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import { loggedColumns } from '../../../shared/src/data/logged-columns.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { namesData, sourceName } from '../../../shared/src/data/sources/source-location.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import { alarm } from '../../../shared/src/drift/alarm.ts';
import { checkDrift } from '../../../shared/src/drift/check.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import { predictionColumns, predictionProfiles } from '../../../shared/src/drift/prediction-columns.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import { openModel, readModelProfile } from '../../../shared/src/registry/model-package.ts';
import { resolveModel } from '../../../shared/src/registry/model-reference.ts';
import { DriftHistory } from './history.ts';
import { updateIssue } from './issue.ts';
import { driftReport } from './report.ts';

const inputs = z.strictObject({
  reference: textInput.describe(
    'What the data is compared with: production, environment:<name>, release:v1.2.0, a model artifact, or data files.',
  ),
  current: textInput.describe('Path, glob or address of the current data (monitor.current).'),
  issue: choiceInput(['auto', 'always', 'never'], 'auto').describe('Whether an alarm opens an issue.'),
  'on-drift': choiceInput(['warn', 'error'], 'warn').describe('What an alarm does to the step.'),
  artifact: artifactInput.describe('Name of the artifact with the result.'),
});

const outputs = {
  drifted: 'true, false or unknown: this batch.',
  alarm: 'true, false or unknown: after persistence.',
  'drifted-features': 'Names of the drifted columns, as a JSON list, the strongest first.',
  share: 'Drifted columns over all columns.',
  'issue-number': 'Number of the open issue; empty without one.',
  artifact: 'Name of the artifact with the result.',
};

export const stage: Stage<z.infer<typeof inputs>, keyof typeof outputs> = {
  name: 'drift-check',
  description: 'Compares current data with what the deployed model learned from, and raises an alarm.',
  inputs,
  outputs,
  async run(given, context) {
    const { config, platform } = context;
    const current = given.current ?? config.monitor.current;
    if (current === undefined) {
      throw new ConfigurationError('No current data is configured.', {
        location: { key: 'monitor.current' },
        hint: 'Set monitor.current in mlops.yml, or the input "current".',
      });
    }
    const referenceText = given.reference ?? config.monitor.reference;
    const sources = openStageSources(context);
    const compare = isDataFile(referenceText) ? compareWithRows : compareWithModel;
    const compared = await compare(referenceText, current, sources, context).finally(() => sources.close());
    const outcome = checkDrift(compared.reference, compared.current, {
      falseAlarmRate: config.monitor['false-alarm-rate'],
      tests: config.monitor.tests,
    });
    context.signal.throwIfAborted();
    const [needed, of] = config.monitor.persistence.split(' of ').map(Number);
    const monitor = given.artifact ?? `${config.name}-drift`;
    const history = await DriftHistory.read(monitor, of, context);
    history.add(outcome.drifted, platform.run.runId);
    const alarmed = alarm(history.answers(), { needed, of });
    await history.write();
    const report = driftReport(config.name, outcome, alarmed, config.monitor.persistence, compared.origin);
    const artifact = await storeResult(monitor, outcome, context);
    const issue = await updateIssue(given.issue, monitor, alarmed, outcome, report, context);
    const failure = alarmed === 'true' && given['on-drift'] === 'error' ? outcome.headline : undefined;
    if (alarmed === 'true' && failure === undefined) platform.log.warning(outcome.headline);
    return {
      outputs: {
        drifted: outcome.drifted,
        alarm: alarmed,
        'drifted-features': JSON.stringify(outcome.driftedColumns),
        share: String(outcome.share),
        'issue-number': issue.number === null ? '' : String(issue.number),
        artifact,
      },
      result: { stage: 'drift-check', alarm: alarmed, ...outcome },
      report,
      ...(failure === undefined ? {} : { failure }),
      ...(issue.error === undefined ? {} : { error: issue.error }),
    };
  },
};

interface Compared {
  reference: DriftReference;
  current: Table;
  /** What the data is compared with, for the report. */
  origin: string;
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
): Promise<Compared> {
  const resolved = await resolveModel('reference', referenceText, context);
  if (resolved.manifest.task === 'reinforcement') {
    throw new ConfigurationError('Drift is of rows, and a policy that learned in an environment has none.', {
      location: { key: 'monitor.reference' },
      hint: 'Log what the policy observes, and name a data file of an earlier time as reference.',
    });
  }
  const profile = await readModelProfile(resolved.folder);
  const { features, classes } = resolved.manifest;
  const text = features.filter(({ type }) => type === 'text').map(({ name }) => name);
  const rows = await read(current, 'monitor.current', text, sources, context);
  const columns = new Map(rows.columns);
  const referenceColumns = { ...profile.features.columns };
  const answers = canAnswer(resolved.manifest);
  if (!answers) context.platform.log.warning(`Predictions are not watched: ${cannotAnswer}.`);
  if (answers && rows.rows > 0) {
    const model = await openModel(resolved);
    const names = Object.keys(profile.predictions.columns);
    for (const column of predictionColumns(model.predict(rows), classes, names))
      columns.set(column.name, column);
    Object.assign(referenceColumns, predictionProfiles(profile.predictions.columns));
  }
  return {
    reference: { kind: 'profile', profile: { rows: profile.features.rows, columns: referenceColumns } },
    current: { rows: rows.rows, columns },
    origin: `the training data of ${resolved.origin} (model ${resolved.manifest.id.slice(0, 12)})${answers ? '' : `; features alone, as ${cannotAnswer}`}`,
  };
}

async function compareWithRows(
  reference: string,
  current: Source,
  sources: Sources,
  context: StageContext,
): Promise<Compared> {
  const rows = await read(reference, 'monitor.reference', [], sources, context);
  const text = [...rows.columns.values()].filter(({ type }) => type === 'text').map(({ name }) => name);
  const { data } = context.config;
  // What was decided, and with which probability, changes with each policy: that is no drift of the context.
  const logged = loggedColumns(data, predictedTask(context.config));
  const left = [data.target, data.weight, ...(data.id ?? []), ...Object.values(logged ?? {})];
  const columns = new Map([...rows.columns].filter(([name]) => !left.includes(name)));
  return {
    reference: { kind: 'rows', table: { rows: rows.rows, columns } },
    current: await read(current, 'monitor.current', text, sources, context),
    origin: `the rows of ${sourceName(reference, 'monitor.reference')}`,
  };
}

function read(
  source: Source,
  key: string,
  textColumns: readonly string[],
  sources: Sources,
  context: StageContext,
): Promise<Table> {
  return readStageRows({ source, key, query: context.config.data.query, textColumns, sources }, context);
}

async function storeResult(
  artifact: string,
  outcome: DriftOutcome,
  { platform, stateDirectory }: StageContext,
): Promise<string> {
  const folder = join(stateDirectory, 'drift', artifact);
  await writeDirectoryAtomically(folder, (output) =>
    writeFileAtomically(join(output, 'drift.json'), `${JSON.stringify(outcome, null, 2)}\n`),
  );
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: sha256(canonicalJson(outcome)),
    overwrite: true,
  });
  return stored.name;
}
