import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leastNamedCategoryRows } from '../data/profile/profile.ts';
import { residualBands } from '../evaluate/curves/residuals.ts';
import { metricInterval } from '../evaluate/intervals.ts';
import { computedFirst } from '../evaluate/metrics.ts';
import type { Metrics, Predictions } from '../evaluate/predictions.ts';
import { readPredictions } from '../evaluate/predictions-file.ts';
import { confusionFigures } from '../figures/confusion-figures.ts';
import { predictionSections } from '../figures/prediction-sections.ts';
import { residualFigures } from '../figures/residual-figures.ts';
import { taskFacts } from '../learners/tasks.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { readModelMetrics } from '../registry/model-package.ts';
import { formatNumber } from '../report/format.ts';
import type { Block, Section } from '../report/report.ts';

const predictionsFile = 'predictions.parquet';

/** With more test rows only the primary metric gets an interval: some are resampled, and a page is no place to wait. */
const mostIntervalRows = 100_000;

/**
 * What a page tells of a model: metrics with intervals, pictures of its answers, where it comes from, and its card.
 * @param folder of the verified package, predictions included where it has them.
 * @param withRows whether single rows may show: else only pictures of which every point stands for many rows.
 */
export async function modelSections(
  folder: string,
  manifest: ModelManifest,
  withRows: boolean,
): Promise<Section[]> {
  const predictions = await packagedPredictions(folder, manifest);
  const metrics = await readModelMetrics(folder);
  const card = await readFile(join(folder, 'MODEL_CARD.md'), 'utf8').catch(() => null);
  return [
    metricsSection(metrics, predictions, manifest.primaryMetric),
    ...(predictions === null ? [] : figures(predictions, withRows)),
    aboutSection(manifest),
    ...(card === null ? [] : [cardSection(card)]),
  ];
}

async function packagedPredictions(folder: string, manifest: ModelManifest): Promise<Predictions | null> {
  if (!manifest.files.some(({ path }) => path === predictionsFile)) return null;
  const { task, classes, positive, threshold } = manifest;
  const options = { task, classes, positive, ...(threshold === null ? {} : { threshold }) };
  return readPredictions(join(folder, predictionsFile), options);
}

function metricsSection(
  metrics: Record<string, number | null>,
  predictions: Predictions | null,
  primary: string,
): Section {
  const values: Metrics = Object.fromEntries(
    Object.entries(metrics).map(([name, value]) => [name, { value }]),
  );
  const all = (predictions?.rows ?? 0) <= mostIntervalRows;
  const rows = computedFirst(values).map(([name, { value }]) => {
    const asked = predictions !== null && value !== null && (all || name === primary);
    return { name, value, interval: asked ? metricInterval(predictions, name).interval : null };
  });
  // Others have units of their own, which one picture cannot show side by side.
  const shares = rows.filter(({ value, interval }) => interval !== null && isShare(value));
  const blocks: Block[] = [];
  if (shares.length > 0) {
    blocks.push({
      kind: 'intervals',
      title: 'Metrics with 95 % intervals',
      x: 'Value',
      items: shares.map(({ name, value, interval }) => ({ label: name, value: value ?? 0, interval })),
    });
  }
  blocks.push({
    kind: 'table',
    table: {
      columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }, { heading: '95 % interval' }],
      rows: rows.map(({ name, value, interval }) => [
        name,
        formatNumber(value),
        interval === null ? '' : `${formatNumber(interval.lower)} to ${formatNumber(interval.upper)}`,
      ]),
    },
  });
  const heading = predictions === null ? 'Metrics' : `Metrics on ${formatNumber(predictions.rows)} test rows`;
  return { heading, blocks };
}

function isShare(value: number | null): boolean {
  return value !== null && value >= 0 && value <= 1;
}

function figures(predictions: Predictions, withRows: boolean): Section[] {
  if (withRows) return predictionSections([{ name: 'Model', predictions }]);
  if (predictions.task === 'classification') {
    return section('Confusion matrix', confusionFigures([{ name: 'Model', predictions }]));
  }
  if (predictions.task !== 'regression') return [];
  const bands = residualBands(predictions);
  if (bands.some(({ rows }) => rows < leastNamedCategoryRows)) return [];
  return section('Residuals', residualFigures([{ name: 'Model', predictions }]));
}

function section(heading: string, blocks: Block[]): Section[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}

function aboutSection(manifest: ModelManifest): Section {
  const { task, target, classes, learner, features } = manifest;
  const facts: [string, string][] = [
    ['Purpose', `${taskFacts[task].purpose(target)} with ${learner.name}`],
    ['Answer', taskFacts[task].answer],
    ...(classes.length === 0 ? [] : [['Classes', classes.join(', ')] as [string, string]]),
    ['Columns it looks at', features.length === 0 ? 'an observation' : formatNumber(features.length)],
    ['Trained', manifest.created.slice(0, 10)],
    ['Algorithm', learner.name],
    ['Parameters', JSON.stringify(learner.params)],
    ['Seed', String(manifest.seed)],
    ['Model id', manifest.id],
    ['Data set id', manifest.datasetId],
    ['Commit', manifest.commit || 'none'],
  ];
  return { heading: 'About the model', blocks: [{ kind: 'facts', facts }] };
}

/** Without the metadata in front, which is for programs. */
function cardSection(card: string): Section {
  const text = card.replace(/^---\n[\s\S]*?\n---\n+/, '');
  return { heading: 'Model card', folded: true, blocks: [{ kind: 'code', text }] };
}
