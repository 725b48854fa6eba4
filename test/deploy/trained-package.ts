import { mkdir } from 'node:fs/promises';
import { sha256 } from '../../shared/src/base/digest.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { trainModel } from '../../shared/src/learners/train-model.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';
import { writeModelPackage } from '../../shared/src/registry/model-package.ts';

/** Rows of two kinds of flowers that a tree tells apart most of the time. */
function flowers(rows: number, random: Random): Table {
  const length = Float64Array.from({ length: rows }, () => random.gaussian());
  const kind = Array.from(length, (value) => (value + random.gaussian() / 2 > 0 ? 'rose' : 'aster'));
  const colour = Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? null : ['red', 'blue'][row % 2]));
  return tableOf([
    numericColumn('length', 'number', length),
    textColumn('colour', colour),
    textColumn('kind', kind),
  ]);
}

/**
 * A package as the stage train writes it, learned by a real learner.
 * @param options.seed of the data: another one gives another model and another data set id.
 * @param options.learner what the manifest says; one that only its own program can load is not asked anything.
 */
export async function trainPackage(
  folder: string,
  options: { seed: number; name?: string; learner?: string },
): Promise<ModelManifest> {
  const random = new Random(options.seed);
  const test = flowers(40, random);
  const features = [
    { name: 'length', type: 'number' as const, role: 'feature' as const },
    { name: 'colour', type: 'text' as const, role: 'feature' as const },
  ];
  const result = await trainModel({
    schema: {
      format: 'mlops-schema/1',
      columns: [...features, { name: 'kind', type: 'text', role: 'target' }],
      target: 'kind',
    },
    task: 'classification',
    train: flowers(120, random),
    validation: flowers(40, random),
    test,
    testIds: Array.from({ length: test.rows }, (_, row) => String(row)),
    featureNames: features.map(({ name }) => name),
    algorithm: 'gradient-boosted-trees',
    params: { trees: 5 },
    seed: 42,
    engine: 'auto',
    threshold: 0.5,
    log: silentLogger,
    signal: new AbortController().signal,
  });
  await mkdir(folder, { recursive: true });
  return writeModelPackage(folder, {
    manifest: {
      format: 'mlops-model/1',
      name: options.name ?? 'flowers',
      created: '2026-01-02T03:04:05.000Z',
      repository: 'flowers',
      commit: '',
      run: 'local',
      actor: 'octocat',
      task: 'classification',
      datasetId: sha256(`flowers ${options.seed}`),
      splitScheme: sha256('split'),
      learner: { name: options.learner ?? 'gradient-boosted-trees', params: result.params },
      seed: 42,
      engine: { name: result.model.engine, versions: {} },
      classes: result.classes,
      positive: result.positive,
      threshold: 0.5,
      target: 'kind',
      features: features.map(({ name, type }) => ({ name, type })),
      primaryMetric: 'roc_auc',
      score: result.metrics.roc_auc.value,
      parents: [],
    },
    files: result.model.files,
    features: result.features,
    profile: {
      format: 'mlops-model-profile/1',
      features: { rows: 0, columns: {} },
      predictions: result.predictionProfile,
      target: result.targetProfile,
      calibration: result.calibration,
      probabilityCalibration: result.probabilityCalibration,
      lossModel: result.lossModel,
    },
    predictions: result.predictions,
    metrics: result.metrics,
  });
}
