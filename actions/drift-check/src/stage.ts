import { z } from 'zod';
import { artifactInput, choiceInput, textInput } from '../../../shared/src/action/inputs.ts';
import type { Stage } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { sourceName } from '../../../shared/src/data/sources/source-location.ts';
import { parsePersistence } from '../../../shared/src/drift/alarm.ts';
import { checkDriftOfRows } from '../../../shared/src/drift/check-rows.ts';
import { profileCurrent } from '../../../shared/src/drift/current-profile.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';
import { profilePaths } from '../../../shared/src/drift/profile-files.ts';
import { referenceColumns } from '../../../shared/src/drift/reference-column.ts';
import { recordCheck } from '../../../shared/src/monitor/record-check.ts';
import { readBothSides } from './compare.ts';
import { followUp } from './follow-up.ts';
import { checkPerformance } from './performance.ts';
import { performanceSection } from './performance-section.ts';
import { driftReport, withHistory } from './report.ts';
import { responsibleFor } from './responsible.ts';
import { storeResult } from './store-result.ts';

const inputs = z.strictObject({
  reference: textInput.describe(
    'What the data is compared with: production, environment:<name>, release:v1.2.0, a model artifact, or data files.',
  ),
  current: textInput.describe('Path, glob or address of the current data (monitor.current).'),
  labels: textInput.describe(
    'Path, glob or address of labels of the current rows, joined by data.id (monitor.labels).',
  ),
  issue: choiceInput(['auto', 'always', 'never'], 'auto').describe('Whether an alarm opens an issue.'),
  retrain: textInput.describe(
    'The workflow file that is set off by workflow_dispatch, once for each incident (monitor.retrain).',
  ),
  'on-drift': choiceInput(['warn', 'error'], 'warn').describe('What an alarm does to the step.'),
  artifact: artifactInput.describe('Name of the artifact with the result.'),
});

const outputs = {
  drifted: 'true, false or unknown: this batch.',
  alarm: 'true, false or unknown: after persistence.',
  'drifted-features': 'Names of the drifted columns, as a JSON list, the strongest first.',
  share: 'Drifted columns over all columns.',
  'estimated-metric':
    "The model's primary metric on the current rows as estimated without labels; empty where unknown.",
  'realised-metric': 'The same as measured on the rows whose label is known; empty without labels.',
  'issue-number': 'Number of the open issue; empty without one.',
  'retrain-run-id': 'Id of the run that trains anew; empty without one.',
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
    const compared = await readBothSides(given.reference ?? config.monitor.reference, current, context);
    const outcome = await checkDriftOfRows(compared.reference, compared.current, {
      falseAlarmRate: config.monitor['false-alarm-rate'],
      tests: config.monitor.tests,
      columnsAlone: compared.columnsAlone,
      signal: context.signal,
    });
    const names = referenceColumns(compared.reference);
    const profile = compared.profile ?? profileCurrent(compared.current, names, config.data.sensitive);
    outcome.rows.current = profile.rows;
    const performance = await checkPerformance(
      compared.watched,
      given.labels ?? config.monitor.labels,
      context,
    );
    context.signal.throwIfAborted();
    const monitor = given.artifact ?? `${config.name}-drift`;
    const persistence = parsePersistence(config.monitor.persistence);
    const recorded = await recordCheck(
      { monitor, reference: compared.referenceId, outcome, performance },
      persistence,
      context,
    );
    const report = driftReport(
      config.name,
      outcome,
      recorded.alarm,
      config.monitor.persistence,
      compared.origin,
    );
    report.sections.splice(2, 0, performanceSection(performance));
    const responsible = responsibleFor(outcome.driftedColumns, config.roles);
    const followed = await followUp(
      { ...recorded, monitor, report, responsible },
      {
        issue: given.issue,
        workflow: given.retrain ?? config.monitor.retrain ?? null,
        current: profilePaths(current)?.join(', ') ?? sourceName(current, 'monitor.current'),
      },
      context,
    );
    const whole = withHistory(report, { ...followed, monitor, responsible, recorded });
    const artifact = await storeResult(
      monitor,
      { ...outcome, performance },
      { entries: followed.entries, report: whole, profile },
      context,
    );
    const alarmed = recorded.alarm === 'true';
    const fails = alarmed && given['on-drift'] === 'error' && followed.snoozedUntil === null;
    if (alarmed && !fails) platform.log.warning(outcome.headline);
    return {
      outputs: {
        drifted: outcome.drifted,
        alarm: recorded.alarm,
        'drifted-features': JSON.stringify(outcome.driftedColumns),
        share: String(outcome.share),
        ...primaryOutputs(performance),
        'issue-number': followed.issueNumber === null ? '' : String(followed.issueNumber),
        'retrain-run-id': followed.retrainRunId,
        artifact,
      },
      result: {
        stage: 'drift-check',
        alarm: recorded.alarm,
        incident: recorded.incident,
        snoozedUntil: followed.snoozedUntil,
        ...outcome,
        performance,
      },
      report: whole,
      ...(fails ? { failure: outcome.headline } : {}),
      ...(followed.error === undefined ? {} : { error: followed.error }),
    };
  },
};

function primaryOutputs(performance: PerformanceOutcome | NoPerformance) {
  const primary = performance.method === null ? null : performance.metrics[performance.primaryMetric];
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : String(value);
  return {
    'estimated-metric': text(primary?.estimated.value),
    'realised-metric': text(primary?.realised?.value),
  };
}
