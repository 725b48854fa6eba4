import { Random } from '../../../shared/src/base/random.ts';
import type { Interval } from '../../../shared/src/evaluate/intervals.ts';
import type { ColumnSlices, Slice } from '../../../shared/src/evaluate/slices.ts';
import { predictionSections } from '../../../shared/src/figures/prediction-sections.ts';
import { sliceFigure } from '../../../shared/src/figures/slice-figures.ts';
import type { Report } from '../../../shared/src/report/report.ts';
import { equalClassifiers, regressionPredictions } from '../../evaluate/sample-predictions.ts';
import { slicesTable } from '../reports.ts';

/** A report as a gate writes it, with every kind of picture. */
export function gateReport(slices = 12): Report {
  const { candidate, baseline } = equalClassifiers(new Random(3), 2000);
  const random = new Random(5);
  const values = Float64Array.from({ length: 800 }, () => random.gaussian() * 30 + 100);
  const answers = (noise: number) =>
    regressionPredictions(
      values,
      values.map((value) => value + noise * random.gaussian()),
    );
  return {
    title: 'Model quality of income',
    status: 'fail',
    headline: 'recall by sex has a gap of 0.19, more than 0.15.',
    sections: [
      {
        heading: 'Rules, judged on 2,000 test rows',
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [
                { heading: 'Metric' },
                { heading: 'Production', align: 'right' },
                { heading: 'This change', align: 'right' },
                { heading: 'Interval' },
                { heading: 'Result' },
              ],
              rows: [
                ['roc_auc', '0.8876', '0.9510', '0.9051 to 0.9753 (95 %)', { text: 'holds', status: 'pass' }],
                ['recall by sex', '', '0.19', '', { text: 'fails', status: 'fail' }],
                ['latency', '1,234', '12', '', { text: 'inconclusive', status: 'inconclusive' }],
                ['mape', 'n/a', '1.5e-7', '', { text: 'no baseline', status: 'info' }],
              ],
            },
          },
          { kind: 'text', text: 'min and max are judged by the value itself; its interval is shown.' },
        ],
      },
      { heading: 'Slices', blocks: sliceFigure(column(slices), 0.7) },
      {
        heading: 'Figures of the slices',
        folded: true,
        blocks: [{ kind: 'table', table: slicesTable(slices, 8) }],
      },
      ...predictionSections([
        { name: 'This change', predictions: candidate },
        { name: 'Production', predictions: baseline },
      ]),
      ...predictionSections([
        { name: 'This change', predictions: answers(9) },
        { name: 'Production', predictions: answers(12) },
      ]),
      {
        heading: 'What the model leans on',
        blocks: [
          {
            kind: 'lines',
            title: 'Loss',
            x: 'Round',
            y: 'Loss',
            series: ['Training', 'Validation'].map((name, k) => ({
              name,
              points: Array.from({ length: 60 }, (_, step): [number, number] => [
                step + 1,
                1 / (step + 2 + k),
              ]),
            })),
          },
          {
            kind: 'bars',
            title: 'Mean absolute Shapley value of each column',
            bars: ['age', 'capital_gain', 'a_column_with_quite_a_long_name_that_someone_gave_it'].map(
              (label, k) => ({ label, value: 1 / (k + 1) }),
            ),
          },
        ],
      },
      {
        heading: 'Data',
        blocks: [
          {
            kind: 'distributions',
            title: 'What moved most',
            series: ['Then', 'Now'],
            items: [
              {
                name: 'age',
                note: 'Kolmogorov–Smirnov distance 0.12',
                shape: {
                  kind: 'numbers',
                  from: '17',
                  to: '90',
                  shares: [
                    [0.2, 0.5, 0.3],
                    [0.3, 0.4, 0.3],
                  ],
                },
              },
              {
                name: 'workclass',
                shape: {
                  kind: 'categories',
                  labels: ['private', 'state'],
                  shares: [
                    [0.8, 0.2],
                    [0.7, 0.3],
                  ],
                },
              },
            ],
          },
          {
            kind: 'heatmap',
            title: 'Missing together',
            scale: 'signed',
            rows: Array.from({ length: 8 }, (_, k) => `column ${k}`),
            columns: Array.from({ length: 8 }, (_, k) => `column ${k}`),
            values: Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (_, b) => (a - b) / 8)),
            figures: slicesTable(8, 3),
          },
        ],
      },
      {
        heading: 'Shades',
        blocks: [
          {
            kind: 'heatmap',
            title: 'Every shade, above and below zero',
            scale: 'signed',
            rows: Array.from({ length: 11 }, (_, k) => `row ${k}`),
            columns: ['above', 'below'],
            values: Array.from({ length: 11 }, (_, k) => [k / 10, -k / 10]),
            figures: slicesTable(11, 3),
          },
        ],
      },
      {
        heading: 'Lineage',
        folded: true,
        blocks: [
          {
            kind: 'facts',
            facts: [
              ['Model id', 'f'.repeat(64)],
              ['Seed', '42'],
            ],
          },
          { kind: 'code', text: `gh run download 123 --name income-dataset --dir ${'x'.repeat(120)}` },
        ],
      },
    ],
  };
}

function column(count: number): ColumnSlices {
  const slices = Array.from({ length: count }, (_, k): Slice => {
    const value = 0.5 + ((k * 37) % 40) / 100;
    const interval: Interval = { lower: value - 0.1, upper: value + 0.08, level: 0.95, method: 'wilson' };
    return { column: 'education', slice: `education ${k}`, rows: 1000 - k, value, interval };
  });
  return { column: 'education', metric: 'recall', slices, tooSmallCount: 0, tooSmall: [] };
}
