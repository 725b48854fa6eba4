import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { tableOf } from '../../shared/src/data/table.ts';
import { computeMetric } from '../../shared/src/evaluate/metrics.ts';
import type { ClassificationPredictions, Predictions } from '../../shared/src/evaluate/predictions.ts';
import type { Slice } from '../../shared/src/evaluate/slices.ts';
import { predictionSections } from '../../shared/src/figures/prediction-sections.ts';
import { sliceFigure } from '../../shared/src/figures/slice-figures.ts';
import { lossFigure, shapFigure } from '../../shared/src/figures/training-figures.ts';
import { formatNumber } from '../../shared/src/report/format.ts';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import type { Block, Report } from '../../shared/src/report/report.ts';
import {
  binaryPredictions,
  equalClassifiers,
  regressionPredictions,
} from '../evaluate/sample-predictions.ts';

const sectionsOf = (...models: Predictions[]) =>
  predictionSections(
    models.map((predictions, k) => ({ name: ['This change', 'Production'][k], predictions })),
  );

const blocksOf = (...models: Predictions[]): Block[] => sectionsOf(...models).flatMap(({ blocks }) => blocks);

function linesOf(blocks: readonly Block[], title: RegExp): Extract<Block, { kind: 'lines' }> {
  const block = blocks.find((one) => one.kind === 'lines' && title.test(one.title));
  assert.ok(block?.kind === 'lines', String(title));
  return block;
}

function threeClasses(rows: number): ClassificationPredictions {
  const random = new Random(2);
  const actual = Int32Array.from({ length: rows }, () => Math.floor(random.uniform() * 3));
  const probabilities = new Float64Array(3 * rows);
  for (let row = 0; row < rows; row++) {
    const parts = [0, 1, 2].map((k) => random.uniform() + (actual[row] === k ? 0.7 : 0));
    const sum = parts.reduce((a, b) => a + b, 0);
    probabilities.set(
      parts.map((part) => part / sum),
      3 * row,
    );
  }
  const predicted = actual.map((_, row) => {
    const own = probabilities.subarray(3 * row, 3 * row + 3);
    return own.indexOf(Math.max(...own));
  });
  return {
    task: 'classification',
    rows,
    classes: ['a', 'b', 'c'],
    positive: null,
    actual,
    predicted,
    probabilities,
    ids: null,
    slices: tableOf([]),
  };
}

describe('what predictions look like', () => {
  const { candidate, baseline } = equalClassifiers(new Random(1), 4000);

  test('of two classifiers: both in one picture, the change first, chance apart', () => {
    const blocks = blocksOf(candidate, baseline);
    const roc = linesOf(blocks, /^ROC curve of "yes"/);
    const area = formatNumber(computeMetric(candidate, 'roc_auc').value);
    assert.equal(roc.series[0].name, `This change: area ${area}`);
    assert.match(roc.series[1].name, /^Production: area /);
    assert.deepEqual([roc.series[2].name, roc.series[2].reference], ['Chance', true]);
    for (const { points, notes } of roc.series.slice(0, 2)) {
      assert.ok(points.length <= 200 && points.length > 20);
      assert.deepEqual(
        [points[0], points.at(-1)],
        [
          [0, 0],
          [1, 1],
        ],
      );
      assert.match(notes![5], /^threshold 0\.\d+$/);
    }
    assert.equal(linesOf(blocks, /^Precision–recall/).series.length, 3);
    assert.equal(linesOf(blocks, /^Calibration/).series.length, 3);
    assert.deepEqual(blocks.filter(({ kind }) => kind === 'heatmap').length, 2);
    // What others are held against comes first in a histogram.
    const histogram = blocks.find((block) => block.kind === 'histogram');
    assert.deepEqual(histogram?.kind === 'histogram' && histogram.series.map(({ name }) => name), [
      'Production',
      'This change',
    ]);
  });

  test('the mark on the ROC curve is where the model decides', () => {
    const { mark } = linesOf(blocksOf(candidate), /^ROC/).series[0];
    const recall = computeMetric(candidate, 'recall').value!;
    assert.ok(Math.abs(mark!.y - recall) < 1e-12);
    const { mark: on } = linesOf(blocksOf(candidate), /^Precision/).series[0];
    assert.ok(Math.abs(on!.x - recall) < 1e-12);
    assert.ok(Math.abs(on!.y - computeMetric(candidate, 'precision').value!) < 1e-12);
  });

  test('the table beneath a curve has its values at round places', () => {
    const table = linesOf(blocksOf(binaryPredictions([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1])), /^ROC/).figures!;
    // False positive rates 0, 0.5 and 1; of several true positive rates at one place the highest.
    assert.deepEqual(
      [table.rows[0], table.rows[10], table.rows[20]],
      [
        ['0', '0.5'],
        ['0.5', '1'],
        ['1', '1'],
      ],
    );
  });

  test('of many classes: each against the rest', () => {
    const blocks = blocksOf(threeClasses(600), threeClasses(600));
    assert.deepEqual(
      linesOf(blocks, /^ROC curve of each class against the rest \(This change\)$/).series.map(
        ({ name }) => name,
      ),
      ['a', 'b', 'c', 'Chance'],
    );
    linesOf(blocks, /how often the predicted class comes true/);
  });

  test('of regressors: residuals of both, and how they spread', () => {
    const random = new Random(4);
    const actual = Array.from({ length: 500 }, () => random.gaussian());
    const [good, bad] = [0.1, 1].map((noise) =>
      regressionPredictions(
        actual,
        actual.map((value) => value + noise * random.gaussian()),
      ),
    );
    const blocks = blocksOf(good, bad);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['histogram', 'lines'],
    );
    const spread = linesOf(blocks, /^Residuals by prediction/);
    const width = (k: number) => spread.series[k].ranges!.reduce((sum, [low, high]) => sum + high - low, 0);
    assert.ok(width(1) > 3 * width(0));
  });

  test('where there is nothing to draw, nothing is drawn', () => {
    const labels = { ...binaryPredictions([1, 0], [1, 0]), probabilities: null };
    assert.deepEqual(
      sectionsOf(labels).map(({ heading }) => heading),
      ['Confusion matrix'],
    );
    assert.deepEqual(sectionsOf(regressionPredictions([], [])), []);
    const one = blocksOf(binaryPredictions([1, 1], [0.4, 0.9]));
    assert.ok(!one.some((block) => block.kind === 'lines' && block.title.startsWith('ROC')));
    const none = reportOf(blocksOf(binaryPredictions([], [])));
    assert.doesNotMatch(renderHtml(none), /NaN|undefined/);
  });

  test('all of it fits into a comment many times over', () => {
    const markdown = renderMarkdown(reportOf(blocksOf(candidate, baseline)), { limit: 65_536 });
    assert.ok(markdown.length < 8000, `${markdown.length} characters`);
    assert.equal(markdown.match(/```mermaid/g)?.length, 2);
    assert.match(markdown, /🔵 This change: area [\d.]+ · 🟠 Production: area [\d.]+ · ⚪ Chance/);
    assert.match(markdown, /y-axis "True positive rate" 0 --> 1/);
  });
});

test('trainings: a loss that was not finite is a gap, one round is no curve', () => {
  const step = (at: number, validationLoss: number | null) => ({
    step: at,
    trainLoss: 1 / at,
    validationLoss,
  });
  assert.deepEqual(lossFigure([{ name: '', history: [step(1, 1)] }]), []);
  const [loss] = lossFigure([
    { name: 'This change', history: [step(1, 1), step(2, null)] },
    { name: 'Production', history: [step(1, 1), step(2, 0.5)] },
  ]);
  assert.ok(loss.kind === 'lines');
  assert.deepEqual(
    loss.series.map(({ name }) => name),
    ['This change: training', 'This change: validation', 'Production: training', 'Production: validation'],
  );
  assert.doesNotMatch(renderHtml(reportOf([loss])), /NaN/);
  assert.deepEqual(shapFigure(null), []);
  const [shap] = shapFigure({ rows: 200, values: { small: 0.1, large: 2 } }, 'Production');
  assert.deepEqual(shap.kind === 'bars' && shap.bars.map(({ label }) => label), ['large', 'small']);
});

test('slices: the worst first, whichever direction that is, and no slice alone', () => {
  const slicesOf = (metric: string) => ({
    column: 'colour',
    metric,
    tooSmallCount: 0,
    tooSmall: [],
    slices: [0.5, 0.9, null, 0.2].map((value, k): Slice => {
      const interval = k === 0 ? { lower: 0.4, upper: 0.6, level: 0.95, method: 'wilson' as const } : null;
      return { column: 'colour', slice: k === 1 ? null : `colour ${k}`, rows: 1000, value, interval };
    }),
  });
  const labelsOf = (metric: string) =>
    sliceFigure(slicesOf(metric), 0.6).flatMap((block) =>
      block.kind === 'intervals' ? block.items.map(({ label }) => label) : [],
    );
  assert.deepEqual(labelsOf('recall'), ['colour 3', 'colour 0', '(missing)']);
  assert.deepEqual(labelsOf('log_loss'), ['(missing)', 'colour 0', 'colour 3']);
  const [figure] = sliceFigure(slicesOf('recall'), 0.6);
  assert.ok(figure.kind === 'intervals');
  assert.deepEqual(figure.items[1], {
    label: 'colour 0',
    value: 0.5,
    interval: { lower: 0.4, upper: 0.6 },
    note: '1,000 rows',
  });
  assert.deepEqual(figure.reference, { label: 'All rows', value: 0.6 });
  const one = slicesOf('recall');
  assert.deepEqual(sliceFigure({ ...one, slices: one.slices.slice(0, 1) }, null), []);
});

function reportOf(blocks: Block[]): Report {
  return { title: 't', status: 'info', headline: 'h', sections: [{ heading: 's', blocks }] };
}
