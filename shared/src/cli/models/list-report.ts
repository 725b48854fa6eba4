import type { Keeping } from '../../registry/artifact-expiry.ts';
import type { ModelVersion } from '../../registry/model-versions.ts';
import { formatNumber, noFigure } from '../../report/format.ts';
import type { Cell, Report } from '../../report/report.ts';

/** A version with where it is live, and where its package is kept; null where that was not asked or is not known. */
export interface ListedVersion {
  readonly version: ModelVersion;
  readonly environments: readonly string[];
  readonly keeping: Keeping | null;
}

/** The list of versions, the highest first. @param all how many there are. */
export function versionsReport(name: string, listed: readonly ListedVersion[], all: number): Report {
  const endangered = listed.filter(({ keeping }) => keeping?.expires === true);
  const live = listed.find(({ environments }) => environments.includes('production'));
  const rest = listed.length < all ? `, the ${listed.length} highest of which are listed` : '';
  const headline =
    all === 0
      ? `${name} has no version yet: deploy makes one.`
      : `${name} has ${all} ${all === 1 ? 'version' : 'versions'}${rest}; ${live ? `${live.version.version} is live in production` : 'none of them is live in production'}.`;
  return {
    title: `Versions of ${name}`,
    status: endangered.length > 0 ? 'warning' : 'info',
    headline,
    sections:
      listed.length === 0
        ? []
        : [
            {
              heading: 'Highest first',
              blocks: [
                {
                  kind: 'table',
                  table: {
                    columns: [
                      { heading: 'Version' },
                      { heading: 'Live in' },
                      { heading: 'Algorithm' },
                      { heading: 'Metric' },
                      { heading: 'Score', align: 'right' },
                      { heading: 'Made' },
                      { heading: 'Commit' },
                      { heading: 'Model' },
                    ],
                    rows: listed.map(versionRow),
                  },
                },
                ...endangered.map(({ version, environments, keeping }) => ({
                  kind: 'text' as const,
                  text:
                    `${version.version}, live in ${environments.join(', ')}, is kept in ${keeping?.text}. ` +
                    'Deploy it with "target: release", which keeps it.',
                })),
              ],
            },
          ],
  };
}

function versionRow({ version: { version, manifest }, environments }: ListedVersion): Cell[] {
  const live: Cell = environments.length > 0 ? { text: environments.join(', '), status: 'pass' } : '';
  if (manifest === null) return [version, live, 'made by another program', '', noFigure, '', '', ''];
  return [
    version,
    live,
    manifest.learner.name,
    manifest.primaryMetric,
    manifest.score === null ? noFigure : formatNumber(manifest.score),
    manifest.created.replace(/\.\d+Z$/, 'Z'),
    manifest.commit.slice(0, 7) || 'none',
    manifest.id.slice(0, 12),
  ];
}

/** A version as JSON: what is not known is null. */
export function describeVersion({ version, environments, keeping }: ListedVersion): object {
  const { manifest, metrics } = version;
  return {
    version: version.version,
    tag: version.tag.name,
    liveIn: environments,
    modelId: manifest?.id ?? null,
    datasetId: manifest?.datasetId ?? null,
    algorithm: manifest?.learner.name ?? null,
    created: manifest?.created ?? null,
    commit: manifest?.commit ?? null,
    metrics,
    kept: keeping,
  };
}
