import type { Keeping } from '../registry/artifact-expiry.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { formatDuration, formatNumber } from '../report/format.ts';
import type { Block, Report } from '../report/report.ts';
import type { Deployment } from './deploy.ts';
import type { LostRaceError } from './lost-race.ts';
import type { SmokeResult } from './smoke.ts';

/** Everything that the report of a deployment speaks of. */
export interface DeploymentFacts {
  readonly manifest: ModelManifest;
  readonly environment: string;
  readonly target: string;
  /** Where the package was found. */
  readonly origin: string;
  /** What the gate said and where. */
  readonly gate: string;
  /** Whether the deployment went without a verdict. */
  readonly ungated: boolean;
  /** Who approved it; null where nobody has to. */
  readonly approval: string | null;
  /** Null if it came to no smoke test. */
  readonly smoke: SmokeResult | null;
  readonly metrics: Readonly<Record<string, number | null>>;
  /** Whether the provenance of the package is attested; absent where it came to no package. */
  readonly provenance?: string;
}

/** The report of a model that went live. */
export function deploymentReport(facts: DeploymentFacts, deployment: Deployment, keeping: Keeping): Report {
  const { manifest, environment, target } = facts;
  const { version, versionReason, previousVersion, destination, promotionTag, rolledBackFrom } = deployment;
  const before =
    previousVersion === null
      ? 'the first there'
      : previousVersion === version
        ? 'as it was before'
        : `in place of ${previousVersion}`;
  const again = rolledBackFrom === null ? '' : ' again';
  const without = facts.ungated ? ' No gate was asked.' : '';
  return {
    title: `${rolledBackFrom === null ? 'Deployment of' : 'Rollback to'} ${manifest.name} ${version}`,
    status: facts.ungated || keeping.expires ? 'warning' : 'pass',
    headline: `${manifest.name} ${version} is live in ${environment}${again}, ${before}.${without}`,
    sections: [
      {
        heading: 'Deployment',
        blocks: [
          {
            kind: 'facts',
            facts: [
              ['Version', `${version} (${versionReason})`],
              ['Before', previousVersion ?? 'nothing'],
              ['Environment', environment],
              ['Target', `${target}: ${destination.url}`],
              ['Promotion', promotionTag],
              ['Package digest', destination.packageDigest],
              ['Provenance', facts.provenance ?? 'not attested'],
              ['Kept in', keeping.text],
            ],
          },
        ],
      },
      checksSection(facts),
      ...modelSections(facts),
    ],
  };
}

/** The report of a model that was refused. @param why the end of a sentence. */
export function refusalReport(facts: DeploymentFacts, why: string): Report {
  const { manifest, environment } = facts;
  return {
    title: `Deployment of ${manifest.name}`,
    status: 'fail',
    headline: `${manifest.name} was not deployed to ${environment}: ${why}. What was live stays live.`,
    sections: [checksSection(facts), ...modelSections(facts)],
  };
}

/** The report of a deployment that failed after its checks. @param message what failed and what is live. */
export function failureReport(facts: DeploymentFacts, message: string): Report {
  const { manifest, environment } = facts;
  return {
    title: `Deployment of ${manifest.name}`,
    status: 'fail',
    headline: `${manifest.name} was not deployed to ${environment}.`,
    sections: [
      { heading: 'What happened', blocks: [{ kind: 'code', text: message }] },
      checksSection(facts),
      ...modelSections(facts),
    ],
  };
}

/** The report of a deployment that another one was faster than. */
export function lostRaceReport(facts: DeploymentFacts, { version, winner, hint }: LostRaceError): Report {
  const { manifest, environment } = facts;
  const other = winner === null ? 'another deployment' : winner.version;
  return {
    title: `Deployment of ${manifest.name} ${version}`,
    status: 'warning',
    headline: `${manifest.name} ${version} is not live in ${environment}: ${other} was promoted since this deployment began, and stays.`,
    sections: [
      {
        heading: 'What now',
        blocks: [{ kind: 'text', text: hint ?? '' }],
      },
      checksSection(facts),
      ...modelSections(facts),
    ],
  };
}

function checksSection({ gate, approval, smoke, origin }: DeploymentFacts): Report['sections'][number] {
  const facts: [string, string][] = [
    ['Files', 'every size and digest as the manifest says'],
    ['Package', origin],
    ['Gate', gate],
  ];
  if (approval !== null) facts.push(['Approval', approval]);
  if (smoke) facts.push(['Smoke test', smokeText(smoke)]);
  return { heading: 'Checks before the switch', blocks: [{ kind: 'facts', facts }] };
}

function smokeText({ rows, largestDifference, medianLatencyMs, skipped, problem }: SmokeResult): string {
  if (problem !== null) return problem;
  if (skipped !== null) return `skipped: ${skipped}`;
  if (rows === 0) return 'the model was loaded; no rows were asked, as the configuration says';
  const latency = medianLatencyMs === null ? '' : `, ${formatDuration(medianLatencyMs)} for one row (median)`;
  return `${rows} test rows answered as packaged (largest difference ${formatNumber(largestDifference)})${latency}`;
}

function modelSections({ manifest, metrics }: DeploymentFacts): Report['sections'] {
  const metricRows = Object.entries(metrics)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, formatNumber(value)]);
  const metricsTable: Block = {
    kind: 'table',
    table: {
      columns: [{ heading: 'Metric' }, { heading: 'Test split', align: 'right' }],
      rows: metricRows,
      empty: 'The package holds no metrics.',
    },
  };
  return [
    { heading: 'Metrics', blocks: [metricsTable] },
    {
      heading: 'Where the model comes from',
      folded: true,
      blocks: [
        {
          kind: 'facts',
          facts: [
            ['Model id', manifest.id],
            ['Data set id', manifest.datasetId],
            ['Algorithm', manifest.learner.name],
            ['Seed', String(manifest.seed)],
            ['Engine', manifest.engine.name],
            ['Commit', manifest.commit || 'none'],
            ['Run', manifest.run],
            ['By', manifest.actor],
            ['Made', manifest.created],
          ],
        },
      ],
    },
  ];
}
