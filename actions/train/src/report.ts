import { computedFirst, metricDirection } from '../../../shared/src/evaluate/metrics.ts';
import type { Explanation } from '../../../shared/src/explain/explain-model.ts';
import type { TrainingResult } from '../../../shared/src/learners/train-model.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { formatNumber } from '../../../shared/src/report/format.ts';
import type { Block, Report, Section } from '../../../shared/src/report/report.ts';
import { unsupervisedSections } from './sections/unsupervised.ts';

/** Columns shown in a picture of importance. */
const shownColumns = 15;

/** The report of a training. */
export function modelReport(manifest: ModelManifest, result: TrainingResult): Report {
  const { metrics, warnings, predictions } = result;
  const sections: Section[] = [];
  if (warnings.length > 0) {
    sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
  }
  sections.push({
    heading: `Metrics on ${formatNumber(predictions.rows)} test rows`,
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
  });
  sections.push(...unsupervisedSections(result));
  const learning = learningBlocks(result);
  if (learning.length > 0) sections.push({ heading: 'Learning', blocks: learning });
  const explained = result.explanation === null ? [] : explanationBlocks(result.explanation);
  if (explained.length > 0) sections.push({ heading: 'What the model leans on', blocks: explained });
  sections.push({
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
          ['Commit', manifest.commit || 'none'],
          ['Run', manifest.run],
          ['Actor', manifest.actor],
        ],
      },
    ],
  });
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
  return `${learner.name} predicts ${target} with ${reached}; best after ${formatNumber(model.bestStep)} rounds.`;
}

function learningBlocks({ model }: TrainingResult): Block[] {
  const blocks: Block[] = [];
  if (model.history.length > 1) {
    blocks.push({
      kind: 'lines',
      title: 'Loss',
      x: 'Round',
      y: 'Loss',
      series: [
        { name: 'Training', points: model.history.map(({ step, trainLoss }) => [step, trainLoss]) },
        {
          name: 'Validation',
          points: model.history.map(({ step, validationLoss }) => [step, validationLoss]),
        },
      ],
    });
  }
  if (model.importance) {
    blocks.push(...columnBars('Share of each column in the decisions', model.importance));
  }
  return blocks;
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
  if (shap !== null) {
    const title = `Mean absolute Shapley value of each column in the score (${formatNumber(shap.rows)} test rows)`;
    blocks.push(...columnBars(title, shap.values));
  }
  return blocks;
}

/** The largest values; shuffling a column that is worth nothing can seem to help, which is drawn as nothing. */
function columnBars(title: string, values: Readonly<Record<string, number>>): Block[] {
  const bars = Object.entries(values)
    .sort(([, a], [, b]) => b - a)
    .slice(0, shownColumns)
    .map(([label, value]) => ({ label, value: Math.max(value, 0) }));
  return bars.length > 0 ? [{ kind: 'bars', title, bars }] : [];
}
