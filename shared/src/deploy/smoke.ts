import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { selectRows, type Table } from '../data/table.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { readPredictions } from '../evaluate/predictions-file.ts';
import type { Predictor } from '../learners/learner.ts';
import { readPolicy } from '../learners/reinforcement/policy-files.ts';
import { readModelFiles } from '../registry/assemble-model.ts';
import type { ModelManifest } from '../registry/manifest.ts';

/** Largest difference between an answer and the packaged one; for values beyond 1 relative to their size. */
export const smokeTolerance = 1e-6;

const predictionsFile = 'predictions.parquet';

export interface SmokeResult {
  /** Rows whose answers were compared. */
  readonly rows: number;
  /** Largest difference found, as the tolerance counts it; null if nothing was compared. */
  readonly largestDifference: number | null;
  /** Median time for the answer to one row; null where there is no limit. */
  readonly medianLatencyMs: number | null;
  /** Why nothing was asked although rows were to be; null if that is not so. */
  readonly skipped: string | null;
  /** Why the model must not be deployed; null if all is well. */
  readonly problem: string | null;
}

/**
 * Asks a model the first test rows of its package: the answers must be the packaged ones, so that what goes live is
 * what was judged.
 * @param options.rows how many; 0 asks nothing.
 * @param options.maxLatencyMs limit for the median time that one row takes, in milliseconds, after a first call.
 * @throws ConfigurationError if the package holds no rows to ask.
 */
export async function smokeTest(
  folder: string,
  manifest: ModelManifest,
  predictor: Pick<Predictor, 'predict'>,
  options: { rows: number; maxLatencyMs?: number | undefined },
): Promise<SmokeResult> {
  const nothing = { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null };
  if (options.rows === 0) return { ...nothing, problem: null };
  const { table, expected } = await readSmokeRows(folder, manifest, options.rows);
  const { rows } = table;
  const actual = predictor.predict(table);
  const answers = actual.length / rows;
  if (actual.length !== expected.length) {
    const problem = `the model gives ${answers} numbers a row, the package has ${expected.length / rows}`;
    return { ...nothing, rows, problem };
  }
  let largestDifference = 0;
  let problem: string | null = null;
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs(actual[i] - expected[i]) / Math.max(1, Math.abs(expected[i]));
    largestDifference = Math.max(largestDifference, difference);
    // Written so that NaN counts as different.
    if (!(difference <= smokeTolerance) && problem === null) {
      const row = Math.floor(i / answers);
      problem = `for test row ${row + 1} the model answers ${actual[i]}, but the package says ${expected[i]}`;
    }
  }
  const result = { ...nothing, rows, largestDifference, problem };
  return problem === null ? timeAnswers(result, predictor, table, options.maxLatencyMs) : result;
}

/**
 * Adds to a result how long the answer to one row takes, where there is a limit for it.
 * @param limit for the median, in milliseconds.
 */
export function timeAnswers(
  result: SmokeResult,
  predictor: Pick<Predictor, 'predict'>,
  table: Table,
  limit: number | undefined,
): SmokeResult {
  if (limit === undefined) return result;
  const medianLatencyMs = medianLatency(predictor, table);
  if (medianLatencyMs <= limit) return { ...result, medianLatencyMs };
  const problem = `one row takes ${medianLatencyMs.toFixed(2)} ms (median of ${table.rows}), the limit is ${limit} ms`;
  return { ...result, medianLatencyMs, problem };
}

/**
 * The smoke test of a model that cannot be asked here: skipped for a stated reason, and a refusal where a limit is set
 * that cannot be measured.
 * @param reason the end of a sentence.
 */
export function skippedSmokeTest(
  reason: string,
  options: { maxLatencyMs?: number | undefined },
): SmokeResult {
  const problem =
    options.maxLatencyMs === undefined
      ? null
      : `deploy.smoke.max-latency-ms cannot be measured: ${reason}; leave the limit out`;
  return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: reason, problem };
}

/**
 * Opens a packaged policy. There are no rows to ask again: what it answers was judged in the environment, whose code
 * does not travel with the package. So this finds out that the files can be read, and that they give numbers.
 * @throws InfrastructureError if a file is not what a policy has.
 */
export async function smokeTestPolicy(folder: string, manifest: ModelManifest): Promise<SmokeResult> {
  const policy = readPolicy(await readModelFiles(manifest, (path) => readFile(join(folder, path))));
  const answers = policy.forward(new Float64Array(policy.shape.inputs), 1);
  const problem = answers.every(Number.isFinite) ? null : 'the policy gives numbers that are not finite';
  return { rows: 0, largestDifference: null, medianLatencyMs: null, skipped: null, problem };
}

/** Whether a package holds test rows with its answers; a release leaves them out. */
export function holdsSmokeRows({ files }: ModelManifest): boolean {
  return files.some(({ path }) => path === predictionsFile);
}

/** Test rows of a package with its answers. */
export interface SmokeRows {
  /** The columns that the model sees. */
  readonly table: Table;
  /** The packaged answers in the order in which a predictor gives them: row by row. */
  readonly expected: Float64Array;
}

/**
 * The first test rows of a package.
 * @throws ConfigurationError if it holds none that can be asked.
 */
export async function readSmokeRows(
  folder: string,
  manifest: ModelManifest,
  rows: number,
): Promise<SmokeRows> {
  const path = join(folder, predictionsFile);
  if (!holdsSmokeRows(manifest)) {
    throw new ConfigurationError(
      `The package holds no ${predictionsFile} to compare the model's answers with.`,
      {
        location: { key: 'deploy.smoke.rows' },
        hint: 'Deploy the artifact of train itself (a release leaves predictions out), or set deploy.smoke.rows to 0.',
      },
    );
  }
  const { task, classes, positive } = manifest;
  const predictions = await readPredictions(path, { task, classes, positive });
  const answers = packagedAnswers(predictions, classes);
  const missing = manifest.features.find(({ name }) => !predictions.slices.columns.has(name))?.name;
  if (answers === null || missing !== undefined || predictions.rows === 0) {
    const lack = predictions.rows === 0 ? 'rows' : answers === null ? 'probabilities' : `column "${missing}"`;
    throw new ConfigurationError(
      `${predictionsFile} has no ${lack}, so the model's answers cannot be compared.`,
      {
        location: { file: path, column: missing },
        hint: 'Train the model again, or set deploy.smoke.rows to 0.',
      },
    );
  }
  const count = Math.min(rows, predictions.rows);
  const first = Array.from({ length: count }, (_, row) => row);
  const width = answers.length / predictions.rows;
  return { table: selectRows(predictions.slices, first), expected: answers.subarray(0, count * width) };
}

/**
 * Rows × the model's classes (or clusters), or one value a row; null where the file has labels only. Labels of test rows that the
 * model does not know are classes of the predictions, but not of the model.
 */
function packagedAnswers(predictions: Predictions, classes: readonly string[]): Float64Array | null {
  if (predictions.task === 'regression') return predictions.predicted;
  if (predictions.task === 'anomaly') return predictions.score;
  if (predictions.task === 'clustering') return predictions.memberships;
  if (predictions.task === 'reinforcement') return null;
  const isPolicy = predictions.task === 'contextual-bandit';
  const probabilities = isPolicy ? predictions.policy : predictions.probabilities;
  const labels = isPolicy ? predictions.names : predictions.classes;
  const { rows } = predictions;
  if (probabilities === null) return null;
  const places = classes.map((label) => labels.indexOf(label));
  const answers = new Float64Array(rows * places.length);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < places.length; k++) {
      answers[row * places.length + k] = probabilities[row * labels.length + places[k]];
    }
  }
  return answers;
}

function medianLatency(predictor: Pick<Predictor, 'predict'>, table: Table): number {
  const times = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const one = selectRows(table, [row]);
    const start = performance.now();
    predictor.predict(one);
    times[row] = performance.now() - start;
  }
  times.sort();
  return times[Math.floor(times.length / 2)];
}
