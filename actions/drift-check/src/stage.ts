import { z } from 'zod';
import { artifactInput, choiceInput, textInput } from '../../../shared/src/action/inputs.ts';
import type { Stage } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { alarm } from '../../../shared/src/drift/alarm.ts';
import { checkDriftOfRows } from '../../../shared/src/drift/check-rows.ts';
import type { NoPerformance, PerformanceOutcome } from '../../../shared/src/drift/performance/outcome.ts';
import { readBothSides } from './compare.ts';
import { DriftHistory } from './history.ts';
import { updateIssue } from './issue.ts';
import { checkPerformance } from './performance.ts';
import { performanceSection } from './performance-section.ts';
import { driftReport } from './report.ts';
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
      signal: context.signal,
    });
    outcome.rows.current = compared.profile.rows;
    const performance = await checkPerformance(
      compared.watched,
      given.labels ?? config.monitor.labels,
      context,
    );
    context.signal.throwIfAborted();
    const [needed, of] = config.monitor.persistence.split(' of ').map(Number);
    const monitor = given.artifact ?? `${config.name}-drift`;
    const history = await DriftHistory.read(monitor, of, context);
    history.add(outcome.drifted, platform.run.runId);
    const alarmed = alarm(history.answers(), { needed, of });
    await history.write();
    const report = driftReport(config.name, outcome, alarmed, config.monitor.persistence, compared.origin);
    report.sections.splice(2, 0, performanceSection(performance));
    const artifact = await storeResult(monitor, { ...outcome, performance }, compared.profile, context);
    const issue = await updateIssue(given.issue, monitor, alarmed, outcome, report, context);
    const failure = alarmed === 'true' && given['on-drift'] === 'error' ? outcome.headline : undefined;
    if (alarmed === 'true' && failure === undefined) platform.log.warning(outcome.headline);
    return {
      outputs: {
        drifted: outcome.drifted,
        alarm: alarmed,
        'drifted-features': JSON.stringify(outcome.driftedColumns),
        share: String(outcome.share),
        ...primaryOutputs(performance),
        'issue-number': issue.number === null ? '' : String(issue.number),
        artifact,
      },
      result: { stage: 'drift-check', alarm: alarmed, ...outcome, performance },
      report,
      ...(failure === undefined ? {} : { failure }),
      ...(issue.error === undefined ? {} : { error: issue.error }),
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
