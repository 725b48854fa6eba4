import { join } from 'node:path';
import { z } from 'zod';
import {
  artifactInput,
  booleanInput,
  choiceInput,
  countInput,
  integerInput,
  mappingInput,
  memoryInput,
  textInput,
} from '../../../shared/src/action/inputs.ts';
import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { openStageSources } from '../../../shared/src/action/stage-sources.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically } from '../../../shared/src/base/files.ts';
import { describeIssue } from '../../../shared/src/config/load-config.ts';
import {
  type PipelineConfig,
  pipelineConfigSchema,
  predictedTask,
} from '../../../shared/src/config/schema.ts';
import { judgeFreshness } from '../../../shared/src/data/expectations/table/freshness.ts';
import { type DatasetChecks, prepareDataset, readChecks } from '../../../shared/src/data/prepare-dataset.ts';
import type { Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { preparationKey } from '../../../shared/src/data/sources/preparation-key.ts';
import { loadDuckDB } from '../../../shared/src/platform/native-packages.ts';
import {
  contentDigest,
  type DatasetManifest,
  datasetManifestSchema,
  describeFiles,
  verifyPackage,
  writeManifest,
} from '../../../shared/src/registry/manifest.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import { datasetReport } from './report.ts';

const inputs = z.strictObject({
  source: textInput.describe('Path, glob or address of the data (data.source).'),
  query: textInput.describe('SQL over the table "source" (data.query).'),
  target: textInput.describe('The column to predict (data.target).'),
  split: mappingInput.describe('Shares and kind of the split, as a mapping (data.split).'),
  seed: integerInput.describe('Seed of the split (data.split.seed).'),
  threads: countInput.describe('Threads that DuckDB uses; the result does not depend on it.'),
  memory: memoryInput.describe(
    'Memory that DuckDB uses, such as 2GB; what does not fit goes to the disk. The process takes about 1 GB more.',
  ),
  'on-invalid': choiceInput(['error', 'warn'], 'error').describe(
    'What violated expectations do to the step.',
  ),
  artifact: artifactInput.describe('Name of the artifact.'),
  overwrite: booleanInput(false).describe(
    'Whether other content under this name in the same run is replaced.',
  ),
  cache: booleanInput(true).describe('Whether an unchanged data set is taken from the cache.'),
});

const outputs = {
  artifact: 'Name of the artifact.',
  'artifact-id': 'Id of the artifact.',
  'artifact-digest': 'SHA-256 of the stored artifact.',
  path: 'Folder of the data set.',
  'dataset-id': 'SHA-256 over schema, values and splits.',
  rows: 'Number of rows.',
  columns: 'Number of columns.',
  valid: 'Whether all expectations held.',
  'cache-hit': 'Whether the data set was taken from the cache.',
};

/** Everything that is said about a data set; kept beside it in the cache. */
type Preparation = { manifest: DatasetManifest; checks: DatasetChecks };

export const stage: Stage<z.infer<typeof inputs>, keyof typeof outputs> = {
  name: 'prepare-data',
  description: 'Reads, checks and splits data, and stores it as a data set with a digest.',
  inputs,
  outputs,
  async run(given, context) {
    const { platform, config, stateDirectory } = context;
    const data = dataConfig(config, given);
    const artifact = given.artifact ?? `${config.name}-dataset`;
    const folder = join(stateDirectory, 'data-sets', artifact);
    const sources = openStageSources(context);
    const prepared = await prepare(folder, data, given, sources, context).finally(() => sources.close());
    const { manifest, checks } = prepared;
    const { expectations, warnings } = checks;
    for (const warning of warnings) platform.log.warning(warning);
    const failed = expectations.filter(({ held }) => !held);
    const report = await datasetReport(folder, manifest, checks);
    const total = manifest.rows.train + manifest.rows.validation + manifest.rows.test;
    const outcome: Outcome<keyof typeof outputs> = {
      outputs: {
        path: folder,
        'dataset-id': manifest.id,
        rows: String(total),
        columns: String(report.columns),
        valid: String(failed.length === 0),
        'cache-hit': String(prepared.cacheHit),
      },
      result: { stage: 'prepare-data', manifest, ...checks, valid: failed.length === 0 },
      report: report.report,
    };
    if (failed.length > 0 && given['on-invalid'] === 'error') {
      const names = [...new Set(failed.map(({ subject }) => subject))].join(', ');
      return { ...outcome, failure: `${failed.length} expectations do not hold (${names}); see the report.` };
    }
    context.signal.throwIfAborted();
    const stored = await platform.artifacts.upload(artifact, folder, {
      contentDigest: contentDigest(manifest),
      overwrite: given.overwrite,
    });
    return {
      ...outcome,
      outputs: {
        ...outcome.outputs,
        artifact: stored.name,
        'artifact-id': stored.id,
        'artifact-digest': stored.digest,
      },
    };
  },
};

function dataConfig(config: PipelineConfig, given: z.infer<typeof inputs>): PipelineConfig['data'] {
  const { train, validation, test, ...rest } = config.data.split;
  // Shares that are given inline replace the configured ones together, since they must sum to 1.
  const inlineShares = ['train', 'validation', 'test'].some((name) => given.split?.[name] !== undefined);
  const split = {
    ...rest,
    ...(inlineShares ? {} : { train, validation, test }),
    ...given.split,
    ...(given.seed === undefined ? {} : { seed: given.seed }),
  };
  const data = {
    ...config.data,
    ...(given.source === undefined ? {} : { source: given.source }),
    ...(given.query === undefined ? {} : { query: given.query }),
    ...(given.target === undefined ? {} : { target: given.target }),
    split,
  };
  const parsed = pipelineConfigSchema.shape.data.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const { message, hint, path } = describeIssue({ ...issue, path: ['data', ...issue.path] });
  throw new ConfigurationError(message, { location: { key: path.join('.') }, hint });
}

async function prepare(
  folder: string,
  data: PipelineConfig['data'],
  given: z.infer<typeof inputs>,
  sources: Sources,
  context: StageContext,
): Promise<Preparation & { cacheHit: boolean }> {
  const { platform, config, stateDirectory } = context;
  const settings = { name: config.name, task: config.task, data, ...config.features };
  const key = given.cache ? await preparationKey(settings, sources) : null;
  if (key !== null && (await platform.cache.restore(folder, key)) !== null) {
    const manifest = await verifyPackage(folder, datasetManifestSchema).catch(() => null);
    if (manifest?.valid) {
      platform.log.info('Nothing has changed since this data set was prepared: taken from the cache.');
      const checks = await readChecks(folder);
      // What was fresh then may be old by now.
      const expectations = checks.expectations.map((result) => judgeFreshness(result, new Date()));
      return { manifest, checks: { ...checks, expectations }, cacheHit: true };
    }
  }
  const prepared = await writeDirectoryAtomically(folder, async (output) => {
    const result = await prepareDataset({
      data,
      task: predictedTask(config),
      keepUnlabelled: config.task === 'semi-supervised',
      drop: config.features.drop,
      keep: config.features.keep,
      sources,
      output,
      database: {
        load: () => loadDuckDB(platform),
        temporaryDirectory: join(stateDirectory, 'temporary'),
        signal: context.signal,
        memoryLimit: given.memory,
        ...(given.threads === undefined ? {} : { threads: given.threads }),
      },
      log: platform.log,
    });
    const manifest: DatasetManifest = {
      format: 'mlops-dataset/1',
      name: config.name,
      id: result.id,
      ...describeOrigin(platform.run),
      task: result.task,
      splitScheme: result.splitScheme,
      rows: {
        train: result.profiles.train.rows,
        validation: result.profiles.validation.rows,
        test: result.profiles.test.rows,
        ...(result.unlabelledRows === undefined ? {} : { unlabelled: result.unlabelledRows }),
      },
      valid: result.checks.expectations.every(({ held }) => held),
      seed: data.split.seed,
      split: data.split,
      sources: result.sources,
      files: await describeFiles(output),
    };
    await writeManifest(output, manifest);
    return { manifest, checks: result.checks };
  });
  if (key !== null && prepared.manifest.valid) await platform.cache.save(folder, key);
  return { ...prepared, cacheHit: false };
}
