import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import { type PipelineConfig, predictedTask } from '../../config/schema.ts';
import type { DatabaseOptions } from '../../data/database.ts';
import { type Database, quoteText } from '../../data/database.ts';
import { readParquet } from '../../data/parquet.ts';
import { prepareDataset } from '../../data/prepare-dataset.ts';
import { rowIdColumn } from '../../data/prepared-table.ts';
import { openSources, type Sources } from '../../data/sources/open-sources.ts';
import type { SplitName } from '../../data/splits.ts';
import { cellText } from '../../data/table.ts';
import type { Metrics, Predictions } from '../../evaluate/predictions.ts';
import { taskFacts } from '../../learners/tasks.ts';
import { trainModel } from '../../learners/train-model.ts';
import type { SecretStore } from '../../platform/secrets.ts';

/** What a first model reached on rows that it has not seen. */
export interface Trial {
  readonly metrics: Metrics;
  readonly testRows: number;
  /** Accuracy of always answering the commonest of the test labels; null for regression. */
  readonly commonestShare: number | null;
  /** Share of the rows that took part. */
  readonly sampled: number;
}

/** More rows than this are sampled: what a model can reach shows, and nobody waits. */
const mostRows = 50_000;

export interface TrialRequest {
  readonly config: PipelineConfig;
  /** Holds the source in the table `table`, which has `rows` rows. */
  readonly database: Database;
  readonly table: string;
  readonly rows: number;
  readonly sources: Sources;
  readonly secrets: SecretStore;
  /** Folder for what is removed in the end. */
  readonly temporaryDirectory: string;
  readonly load: DatabaseOptions['load'];
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Prepares the data and trains a model as the stages will, without keeping anything.
 * @throws ConfigurationError if the pipeline cannot run as it is configured.
 */
export async function tryPipeline(request: TrialRequest): Promise<Trial> {
  const folder = temporaryName(join(request.temporaryDirectory, 'trial'));
  await mkdir(folder, { recursive: true });
  try {
    if (request.rows <= mostRows) return { ...(await run(request, folder)), sampled: 1 };
    const sample = join(folder, 'sample.parquet');
    await request.database.run(`COPY (FROM ${request.table} ORDER BY hash(rowid) LIMIT ${mostRows})
      TO ${quoteText(sample)} (FORMAT parquet)`);
    const sources = openSources({ ...request, workingDirectory: folder, temporaryDirectory: folder });
    const data = { ...request.config.data, source: 'sample.parquet' };
    const sampled = { ...request, sources, config: { ...request.config, data } };
    return { ...(await run(sampled, folder)), sampled: mostRows / request.rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(
  { config, sources, load, log, signal }: TrialRequest,
  folder: string,
): Promise<Omit<Trial, 'sampled'>> {
  const output = join(folder, 'data-set');
  const { data, features } = config;
  const { schema, task } = await prepareDataset({
    data,
    task: predictedTask(config),
    ...features,
    sources,
    output,
    database: { load, temporaryDirectory: folder, signal },
    log,
  });
  const names = schema.columns.map(({ name }) => name);
  const read = (split: SplitName, columns = names) =>
    readParquet(join(output, `${split}.parquet`), { columns, texts: [rowIdColumn] });
  const [train, validation, test, identities] = await Promise.all([
    read('train'),
    read('validation'),
    read('test'),
    read('test', [rowIdColumn]),
  ]);
  const ids = identities.columns.get(rowIdColumn);
  const { metrics, predictions } = await trainModel({
    schema,
    task,
    train,
    validation,
    test,
    testIds: ids ? Array.from({ length: test.rows }, (_, row) => cellText(ids, row) ?? '') : [],
    featureNames: schema.columns.filter(({ role }) => role === 'feature').map(({ name }) => name),
    algorithm: config.train.algorithm ?? taskFacts[task].algorithm,
    params: config.train.params,
    seed: config.train.seed,
    splitBy: data.split.by,
    engine: 'auto',
    ...(data.positive === undefined ? {} : { positive: data.positive }),
    threshold: 0.5,
    log,
    signal,
  });
  return { metrics, testRows: test.rows, commonestShare: commonestShare(predictions) };
}

function commonestShare(predictions: Predictions): number | null {
  if (predictions.task !== 'classification') return null;
  const counts = new Map<number, number>();
  for (const label of predictions.actual) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Math.max(...counts.values()) / predictions.rows;
}
