import { formatNumber } from '../../report/format.ts';
import type { Report } from '../../report/report.ts';
import { promotionsSection, type ToldPromotion } from './history-report.ts';
import type { ListedVersion } from './list-report.ts';

/** One version: what it is, where it is live, how good it was, what became of it. */
export function versionReport(
  name: string,
  { version: { version, manifest, metrics }, environments, keeping }: ListedVersion,
  promotions: readonly ToldPromotion[],
): Report {
  const live = environments.length === 0 ? 'not live anywhere' : `live in ${environments.join(', ')}`;
  const facts: [string, string][] = [['Kept in', keeping?.text ?? 'not known: it was never promoted by us']];
  if (manifest !== null) {
    facts.push(
      ['Task', manifest.task],
      ['Target', manifest.target || 'none'],
      ['Algorithm', manifest.learner.name],
      ['Parameters', JSON.stringify(manifest.learner.params)],
      ['Seed', String(manifest.seed)],
      ['Engine', manifest.engine.name],
      ['Model id', manifest.id],
      ['Data set id', manifest.datasetId],
      ['Commit', manifest.commit || 'none'],
      ['Run', manifest.run],
      ['By', manifest.actor],
      ['Made', manifest.created],
    );
  }
  const rows = Object.entries(metrics).map(([metric, value]) => [
    metric,
    value === null ? 'not computed' : formatNumber(value),
  ]);
  return {
    title: `${name} ${version}`,
    status: environments.length > 0 && keeping?.expires ? 'warning' : 'info',
    headline: `${name} ${version} is ${live}.`,
    sections: [
      { heading: 'Version', blocks: [{ kind: 'facts', facts }] },
      {
        heading: 'Metrics',
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [{ heading: 'Metric' }, { heading: 'Test split', align: 'right' }],
              rows,
              empty: 'The record holds no metrics.',
            },
          },
        ],
      },
      {
        heading: 'Features',
        blocks: [
          {
            kind: 'table',
            table: {
              columns: [{ heading: 'Feature' }, { heading: 'Type' }],
              rows: (manifest?.features ?? []).map((feature) => [feature.name, feature.type]),
              empty: 'No features are recorded.',
            },
          },
        ],
      },
      promotionsSection(promotions),
    ],
  };
}
