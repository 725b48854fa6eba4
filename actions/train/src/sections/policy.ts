import type { Interval } from '../../../../shared/src/evaluate/intervals.ts';
import type { Metrics } from '../../../../shared/src/evaluate/predictions.ts';
import type { PolicyOutcome } from '../../../../shared/src/learners/reinforcement/training-job.ts';
import type { ModelManifest } from '../../../../shared/src/registry/manifest.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Report } from '../../../../shared/src/report/report.ts';

interface PolicyFacts extends PolicyOutcome {
  readonly environment: string;
  readonly metrics: Metrics;
  readonly interval: Interval | null;
  readonly warnings: readonly string[];
}

/** The report of a training in an environment. */
export function policyReport(manifest: ModelManifest, facts: PolicyFacts): Report {
  const { metrics, interval, warnings, evaluations, best, test, environment } = facts;
  const range = interval ? ` (95 %: ${formatNumber(interval.lower)} to ${formatNumber(interval.upper)})` : '';
  return {
    title: `Model of ${manifest.name}`,
    status: warnings.length > 0 ? 'warning' : 'info',
    headline: `${manifest.learner.name} reaches a mean return of ${formatNumber(manifest.score)}${range} in ${environment}; best after ${formatNumber(best.step)} steps.`,
    sections: [
      ...(warnings.length === 0
        ? []
        : [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text }) as const) }]),
      {
        heading: `${formatNumber(test.returns.length)} seeded episodes that training did not see`,
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [{ heading: 'Metric' }, { heading: 'Value', align: 'right' }],
              rows: Object.entries(metrics).map(([name, { value }]) => [name, formatNumber(value)]),
            },
          },
        ],
      },
      {
        heading: 'Learning',
        blocks: [
          {
            kind: 'lines',
            title: 'Mean return of the evaluations',
            x: 'Step',
            y: 'Mean return',
            series: [
              { name: 'Evaluation', points: evaluations.map(({ step, meanReturn }) => [step, meanReturn]) },
            ],
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
              ['Model id', manifest.id],
              ['Environment', environment],
              ["Digest of the environment's files", manifest.datasetId],
              ['Algorithm', manifest.learner.name],
              ['Parameters', JSON.stringify(manifest.learner.params)],
              ['Seed', String(manifest.seed)],
              ['Commit', manifest.commit || 'none'],
              ['Run', manifest.run],
              ['Actor', manifest.actor],
            ],
          },
        ],
      },
    ],
  };
}
