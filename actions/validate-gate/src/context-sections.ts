import type { StageContext } from '../../../shared/src/action/stage.ts';
import { describeError } from '../../../shared/src/base/errors.ts';
import type { Table } from '../../../shared/src/data/table.ts';
import type { TestRows } from '../../../shared/src/gate/shrunken-test-set.ts';
import { type Dataset, readProfile, readSplit } from '../../../shared/src/registry/dataset-package.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { readModelProfile } from '../../../shared/src/registry/model-package.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';
import type { ArtifactOrigin } from '../../../shared/src/registry/package-places.ts';
import { readTrainingRecord } from '../../../shared/src/registry/training-record.ts';
import type { Section } from '../../../shared/src/report/report.ts';
import { dataSections } from './sections/data.ts';
import { driftBlocks } from './sections/drift.ts';
import { trainingSections } from './sections/training.ts';

/** The report's sections on how the models came about; a record that cannot be read hides no verdict. */
export async function describeTraining(
  candidate: ResolvedPackage<ModelManifest>,
  baseline: ResolvedPackage<ModelManifest> | null,
  { platform }: StageContext,
): Promise<Section[]> {
  const named = [{ name: 'This change', model: candidate }];
  if (baseline !== null) named.push({ name: 'Production', model: baseline });
  try {
    return trainingSections(
      await Promise.all(
        named.map(async ({ name, model }) => ({ name, record: await readTrainingRecord(model.folder) })),
      ),
    );
  } catch (error) {
    platform.log.warning(`How the models were trained cannot be said: ${describeError(error)}`);
    return [];
  }
}

/** Training rows that are read to be compared with those of the baseline; of larger data sets the test rows tell enough. */
const mostRowsRead = 200_000;

/** The report's section on the data; a baseline that does not tell what it learned from hides no verdict. */
export async function describeData(
  baseline: ResolvedPackage<ModelManifest> | null,
  dataset: Dataset,
  test: Table,
  artifact: ArtifactOrigin | null,
  { platform, workingDirectory, config }: StageContext,
): Promise<Section[]> {
  if (baseline === null || baseline.manifest.datasetId === dataset.manifest.id) return [];
  try {
    const { manifest } = baseline;
    const learned = { manifest, profile: await readModelProfile(baseline.folder) };
    const judged = { ...dataset, profile: await readProfile(dataset, 'train'), artifact };
    const { 'false-alarm-rate': falseAlarmRate, tests } = config.monitor;
    const isSmall = dataset.manifest.rows.train <= mostRowsRead;
    const rows = isSmall
      ? { name: 'training rows', table: (await readSplit(dataset, 'train', false)).table }
      : { name: 'test rows', table: test };
    const drift = driftBlocks(learned.profile, rows, { falseAlarmRate, tests });
    return dataSections(learned, judged, drift, { run: platform.run, workingDirectory });
  } catch (error) {
    platform.log.warning(`What changed in the data cannot be said: ${describeError(error)}`);
    return [];
  }
}

/** How many test rows the baseline was judged on, and how many there are now; null where that is the same or not known. */
export async function countTestRows(
  { folder, manifest }: ResolvedPackage<ModelManifest>,
  dataset: Dataset,
  { platform }: StageContext,
): Promise<TestRows | null> {
  if (manifest.datasetId === dataset.manifest.id) return null;
  try {
    const { predictions } = await readModelProfile(folder);
    return { before: predictions.rows, after: dataset.manifest.rows.test };
  } catch (error) {
    platform.log.warning(`Whether the test set is smaller than before is unknown: ${describeError(error)}`);
    return null;
  }
}
