import type { Change, ModelDifference } from '../../registry/model-difference.ts';
import type { ModelVersion } from '../../registry/model-versions.ts';
import { formatNumber, noFigure } from '../../report/format.ts';
import type { Report } from '../../report/report.ts';

/** What changed from one version to another. */
export function differenceReport(
  name: string,
  before: ModelVersion,
  after: ModelVersion,
  difference: ModelDifference,
): Report {
  const { interface: callers, training, metrics, rule } = difference;
  const same = callers.length === 0 && training.length === 0;
  const headline = same
    ? `${before.version} and ${after.version} of ${name} are the same by their records.`
    : `From ${before.version} to ${after.version} of ${name}: ${rule === null ? 'a record is missing' : rule.reason}.`;
  return {
    title: `${name} ${before.version} and ${after.version}`,
    status: 'info',
    headline,
    sections: [
      changesSection(
        'What callers see',
        callers,
        'Nothing changed for those who call the model.',
        before,
        after,
      ),
      changesSection('How it was made', training, 'Nothing changed.', before, after),
      {
        heading: 'Metrics',
        blocks: [
          {
            kind: 'text',
            text: 'Each over its own test rows: a comparison on the same rows is what validate-gate makes.',
          },
          {
            kind: 'table',
            table: {
              columns: [
                { heading: 'Metric' },
                { heading: before.version, align: 'right' },
                { heading: after.version, align: 'right' },
                { heading: 'Difference', align: 'right' },
              ],
              rows: metrics.map(({ name: metric, before: from, after: to }) => [
                metric,
                figure(from),
                figure(to),
                from === null || to === null ? noFigure : formatNumber(to - from),
              ]),
              empty: 'The records hold no metrics.',
            },
          },
        ],
      },
    ],
  };
}

function figure(value: number | null): string {
  return value === null ? noFigure : formatNumber(value);
}

function changesSection(
  heading: string,
  changes: readonly Change[],
  empty: string,
  before: ModelVersion,
  after: ModelVersion,
): Report['sections'][number] {
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [{ heading: 'What' }, { heading: before.version }, { heading: after.version }],
          rows: changes.map(({ what, before: from, after: to }) => [what, from ?? noFigure, to ?? noFigure]),
          empty,
        },
      },
    ],
  };
}
