import { relative } from 'node:path';
import { distributionBlocks } from '../../../../shared/src/cli/datasets/distribution-blocks.ts';
import {
  compareProfiles,
  type DistributionDifference,
  sizeOf,
} from '../../../../shared/src/data/distribution-difference.ts';
import type { TableProfile } from '../../../../shared/src/data/profile/profile.ts';
import type { DataSchema } from '../../../../shared/src/data/schema.ts';
import { describeSchemaChanges, type SchemaChange } from '../../../../shared/src/data/schema-changes.ts';
import type { RunFacts } from '../../../../shared/src/platform/ports.ts';
import type { DatasetManifest, ModelManifest } from '../../../../shared/src/registry/manifest.ts';
import type { ModelProfile } from '../../../../shared/src/registry/model-package.ts';
import type { ArtifactOrigin } from '../../../../shared/src/registry/package-places.ts';
import { formatDifference, formatNumber } from '../../../../shared/src/report/format.ts';
import type { Block, Cell, Section } from '../../../../shared/src/report/report.ts';

/** The data that the baseline learned from, as far as its package tells. */
export interface BaselineData {
  readonly manifest: ModelManifest;
  readonly profile: ModelProfile;
}

/** The data set that is judged on. */
export interface JudgedData {
  readonly manifest: DatasetManifest;
  readonly schema: DataSchema;
  /** Of the training split. */
  readonly profile: TableProfile;
  /** Where it lies; absolute. */
  readonly folder: string;
  /** Null for a folder. */
  readonly artifact: ArtifactOrigin | null;
}

/** Columns that are named; a comment has only so much room. */
const mostColumns = 5;

/**
 * What changed in the data since the baseline was trained, and where to see all of it. The rows of the baseline's data set
 * are not at hand here, so it is told from what its package knows of them.
 * @param drift whether that is more than chance.
 */
export function dataSections(
  baseline: BaselineData,
  data: JudgedData,
  drift: readonly Block[],
  place: { run: RunFacts; workingDirectory: string },
): Section[] {
  const before = profileOf(baseline.profile);
  const rows = data.manifest.rows.train;
  const changes = describeSchemaChanges(schemaOf(baseline), learnedOf(data.schema, baseline.manifest));
  return [
    {
      heading: 'Data',
      folded: true,
      blocks: [
        {
          kind: 'facts',
          facts: [
            ['Data set of the baseline', baseline.manifest.datasetId.slice(0, 12)],
            ['Data set of this change', data.manifest.id.slice(0, 12)],
            [
              'Training rows',
              `${formatNumber(before.rows)} → ${formatNumber(rows)} (${formatDifference(rows - before.rows)})`,
            ],
          ],
        },
        schemaTable(changes),
        ...distributionBlocks(mostMoved(compareProfiles(before, data.profile))),
        ...drift,
        ...whereToLook(baseline.manifest, data, place),
      ],
    },
  ];
}

/** What the baseline learned from, as one profile. */
function profileOf({ features, target }: ModelProfile): TableProfile {
  return { rows: features.rows, columns: { ...features.columns, ...target.columns } };
}

function schemaOf({ manifest, profile }: BaselineData): DataSchema {
  const { features, target } = manifest;
  const columns: DataSchema['columns'] = features.map((feature) => ({ ...feature, role: 'feature' }));
  const ofTarget = profile.target.columns[target];
  if (ofTarget) columns.push({ name: target, type: ofTarget.type, role: 'target' });
  return { format: 'mlops-schema/1', columns, target };
}

/** The columns that a model reads or predicts, and those that the baseline read: a package knows no others. */
function learnedOf(schema: DataSchema, { features }: ModelManifest): DataSchema {
  const known = new Set(features.map(({ name }) => name));
  const isLearned = ({ name, role }: DataSchema['columns'][number]) =>
    role === 'feature' || role === 'target' || known.has(name);
  return { ...schema, columns: schema.columns.filter(isLearned) };
}

function schemaTable(changes: readonly SchemaChange[]): Block {
  return {
    kind: 'table',
    table: {
      empty: 'The features and the target are the same columns.',
      columns: [{ heading: 'Schema' }, { heading: 'The baseline' }],
      rows: changes.map(({ sentence, breaks }): Cell[] => [
        sentence,
        breaks ? { text: 'cannot use the data', status: 'warning' } : '',
      ]),
    },
  };
}

/** Those that differ by more than the profiles may be wrong. */
function mostMoved(differences: readonly DistributionDifference[]): DistributionDifference[] {
  return differences
    .filter((difference) => sizeOf(difference) > difference.uncertainty)
    .slice(0, mostColumns);
}

function whereToLook(
  baseline: ModelManifest,
  data: JudgedData,
  { run, workingDirectory }: { run: RunFacts; workingDirectory: string },
): Block[] {
  const { artifact } = data;
  if (run.url === null) {
    const folder = relative(workingDirectory, data.folder) || '.';
    const command = `mlops datasets diff ${baseline.datasetId.slice(0, 12)} ${shellWord(artifact?.name ?? folder)}`;
    return [
      {
        kind: 'text',
        text: `The data set lies in ${folder}. Row by row, while that of the baseline is kept here:`,
      },
      { kind: 'code', text: command },
    ];
  }
  const link: Block = { kind: 'link', text: "The run's data set and report", url: `${run.url}#artifacts` };
  // A baseline that was trained elsewhere left no data set in this repository's runs.
  if (artifact === null || !/^\d{1,20}$/.test(baseline.run)) return [link];
  const fetch = (runId: string, folder: string) =>
    `gh run download ${runId} --name ${shellWord(artifact.name)} --dir ${folder}`;
  return [
    link,
    { kind: 'text', text: 'Row by row, in a checkout, while GitHub keeps the artifacts of both runs:' },
    {
      kind: 'code',
      text: [
        fetch(baseline.run, 'before'),
        fetch(artifact.run, 'after'),
        'mlops datasets diff before after',
      ].join('\n'),
    },
  ];
}

/** A word that a person can paste into a shell, whatever a pull request called its artifact. */
function shellWord(word: string): string {
  return /^[\w][\w.-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
