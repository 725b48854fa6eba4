import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import { computedFirst, computeMetric, metricDirection } from '../../../shared/src/evaluate/metrics.ts';
import type { Metrics } from '../../../shared/src/evaluate/predictions.ts';
import type { Explanation } from '../../../shared/src/explain/explain-model.ts';
import { predictionSections } from '../../../shared/src/figures/prediction-sections.ts';
import { columnBars, lossFigure, shapFigure } from '../../../shared/src/figures/training-figures.ts';
import type { Attempt } from '../../../shared/src/learners/choose-algorithm.ts';
import type { Repeats } from '../../../shared/src/learners/repeats.ts';
import type { TrainingResult } from '../../../shared/src/learners/train-model.ts';
import type { UnlabelledGain } from '../../../shared/src/learners/unlabelled-gain.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { thresholdFacts } from '../../../shared/src/registry/threshold-facts.ts';
import { formatNumber, formatPercent } from '../../../shared/src/report/format.ts';
import type { Block, Report, ReportTable, Section } from '../../../shared/src/report/report.ts';
import { decisionsSections } from './sections/decisions.ts';
import { repeatsSection } from './sections/repeats.ts';
import { sweepSections } from './sections/sweep.ts';
import { unsupervisedSections } from './sections/unsupervised.ts';
import type { SweepFindings } from './sweep/search.ts';

/** The report of a training. */
export function modelReport(
  manifest: ModelManifest,
  result: TrainingResult,
  repeats: Repeats | null,
  singleAnswers: Section | null,
  findings: SweepFindings | null,
): Report {
  const { metrics, warnings, predictions } = result;
  const sections: Section[] = [];
  if (warnings.length > 0) {
    sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
  }
  sections.push(metricsSection(predictions.rows, metrics));
  sections.push(...predictionSections([{ name: 'Model', predictions }]));
  sections.push(...unsupervisedSections(result), ...decisionsSections(result));
  if (result.unlabelled !== null) sections.push(unlabelledSection(result.unlabelled));
  if (repeats !== null) sections.push(repeatsSection(repeats));
  if (findings !== null) sections.push(...sweepSections(findings));
  if (result.attempts !== null) sections.push(attemptsSection(result.attempts, manifest.learner.name));
  const learning = learningBlocks(result);
  if (learning.length > 0) sections.push({ heading: 'Learning', blocks: learning });
  const explained = result.explanation === null ? [] : explanationBlocks(result.explanation);
  if (explained.length > 0) sections.push({ heading: 'What the model leans on', blocks: explained });
  if (singleAnswers !== null) sections.push(singleAnswers);
  sections.push(lineageSection(manifest));
  return {
    title: `Model of ${manifest.name}`,
    status: warnings.length > 0 ? 'warning' : 'info',
    headline: headlineOf(manifest, result),
    sections,
  };
}

function headlineOf(manifest: ModelManifest, { model, predictions }: TrainingResult): string {
  const { primaryMetric, score, learner, target } = manifest;
  const reached = `${primaryMetric} ${formatNumber(score)}`;
  if (predictions.task === 'clustering') {
    return `${learner.name} found ${formatNumber(predictions.clusters)} clusters with ${reached}.`;
  }
  if (predictions.task === 'anomaly') {
    const found = predictions.anomalous.reduce((sum, flag) => sum + flag, 0);
    return `${learner.name} finds ${formatNumber(found)} of ${formatNumber(predictions.rows)} test rows anomalous, with ${reached}.`;
  }
  if (predictions.task === 'contextual-bandit') {
    const { interval } = metricInterval(predictions, primaryMetric);
    const range = interval
      ? ` (95%: ${formatNumber(interval.lower)} to ${formatNumber(interval.upper)})`
      : '';
    const { value } = computeMetric(predictions, 'logging_value');
    return `The policy of ${learner.name} would have earned ${formatNumber(score)}${range} a decision; what was logged earned ${formatNumber(value)}.`;
  }
  return `${learner.name} predicts ${target} with ${reached}; best after ${formatNumber(model.bestStep)} rounds.`;
}

function exportsOf({ files }: ModelManifest): string[] {
  return files.map(({ path }) => path).filter((path) => path.startsWith('exports/'));
}

/** What was tried, and which model was kept. */
function attemptsSection(attempts: readonly Attempt[], chosen: string): Section {
  const rows = attempts.map(({ algorithm, validationLoss, reason }) => [
    algorithm,
    formatNumber(validationLoss),
    reason ?? (algorithm === chosen ? 'The least: this is the model.' : ''),
  ]);
  const columns: ReportTable['columns'] = [
    { heading: 'Algorithm' },
    { heading: 'Validation loss', align: 'right' },
    { heading: 'Remark' },
  ];
  return { heading: 'Algorithms tried', blocks: [{ kind: 'table', table: { columns, rows } }] };
}

function learningBlocks({ model }: TrainingResult): Block[] {
  const blocks = lossFigure([{ name: '', history: model.history }]);
  if (model.importance) {
    blocks.push(...columnBars('Share of each column in the decisions', model.importance));
  }
  return blocks;
}

/** What rows without a target brought, against the labelled ones alone. */
function unlabelledSection({ rows, usedRows, note, differences }: UnlabelledGain): Section {
  return {
    heading: `What ${formatNumber(rows)} rows without a target brought`,
    blocks: [
      { kind: 'text', text: `The model learned from ${formatNumber(usedRows)} of them. ${note}` },
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Metric, on the same test rows' },
            { heading: 'With them', align: 'right' },
            { heading: 'Labels alone', align: 'right' },
            { heading: 'Difference', align: 'right' },
            { heading: 'Interval' },
          ],
          rows: Object.entries(differences).map(
            ([name, { candidate, baseline, difference, interval, reason }]) => [
              name,
              formatNumber(candidate),
              formatNumber(baseline),
              formatNumber(difference),
              interval === null
                ? (reason ?? '')
                : `${formatNumber(interval.lower)} to ${formatNumber(interval.upper)} (${formatPercent(interval.level)})`,
            ],
          ),
        },
      },
    ],
  };
}

/** The metrics on the test split. */
export function metricsSection(rows: number, metrics: Metrics): Section {
  return {
    heading: `Metrics on ${formatNumber(rows)} test rows`,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: 'Remark' }],
          rows: computedFirst(metrics).map(([name, { value, reason, note }]) => [
            name,
            formatNumber(value),
            reason ?? note ?? '',
          ]),
        },
      },
    ],
  };
}

/** Where the model comes from. */
export function lineageSection(manifest: ModelManifest): Section {
  return {
    heading: 'Lineage',
    folded: true,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Model id', manifest.id],
          ['Data set id', manifest.datasetId],
          ['Algorithm', manifest.learner.name],
          ['Parameters', JSON.stringify(manifest.learner.params)],
          ['Seed', String(manifest.seed)],
          ['Engine', manifest.engine.name],
          ...thresholdFacts(manifest),
          ['Exports', exportsOf(manifest).join(', ') || 'none'],
          ['Commit', manifest.commit || 'none'],
          ['Run', manifest.run],
          ['Actor', manifest.actor],
        ],
      },
    ],
  };
}

function explanationBlocks({ permutation, reason, shap }: Explanation): Block[] {
  const blocks: Block[] = [];
  if (permutation !== null) {
    const { metric, rows, drops } = permutation;
    const worse = metricDirection(metric) === 'higher' ? 'falls' : 'rises';
    const title = `By how much ${metric} ${worse} when a column is shuffled (${formatNumber(rows)} test rows)`;
    blocks.push(...columnBars(title, drops));
  } else if (reason !== undefined)
    blocks.push({ kind: 'text', text: `No permutation importance: ${reason}` });
  blocks.push(...shapFigure(shap));
  return blocks;
}
