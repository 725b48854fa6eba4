/**
 * Clusters and anomalies next to scikit-learn's, on the same points in the same run.
 *
 * Usage: node test/bench/unsupervised.ts [--python <python>] [--data <folder>]
 * With --data also isolation-forest on mammographic_masses.csv, its severe rows down-sampled; else on generated rows.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { squaredErrors } from '../../shared/src/evaluate/anomaly-metrics.ts';
import { computeMetrics } from '../../shared/src/evaluate/metrics.ts';
import {
  makeAnomalyPredictions,
  makeClusteringPredictions,
} from '../../shared/src/evaluate/unsupervised-predictions.ts';
import type { DenseMatrix } from '../../shared/src/features/dense-matrix.ts';
import { fitMixture } from '../../shared/src/learners/gaussian-mixture/mixture.ts';
import { growTree, scoresOf } from '../../shared/src/learners/isolation-forest/forest.ts';
import { distancesTo, improveCentres } from '../../shared/src/learners/kmeans/fitting.ts';
import { fitClusters, kmeansParameters } from '../../shared/src/learners/kmeans/learner.ts';
import { principalComponents, rebuild } from '../../shared/src/learners/pca/components.ts';

const { values } = parseArgs({ options: { python: { type: 'string' }, data: { type: 'string' } } });
const context = { log: silentLogger, signal: new AbortController().signal, engine: 'auto' as const };
const print = (line: string) => process.stdout.write(`${line}\n`);

function matrix(rows: readonly (readonly number[])[]): DenseMatrix {
  const width = rows[0].length;
  const columns = Array.from({ length: width }, (_, j) => `c${j}`);
  return { rows: rows.length, width, values: Float32Array.from(rows.flat()), columns };
}

function nested({ rows, width, values: numbers }: DenseMatrix): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(numbers.subarray(row * width, (row + 1) * width)),
  );
}

const random = new Random(7);
const k = 8;
const truth: number[] = [];
const centres = Array.from({ length: k }, () => Array.from({ length: 6 }, () => 3 * random.gaussian()));
const points = matrix(
  Array.from({ length: 4000 }, () => {
    const own = random.integer(k);
    truth.push(own);
    return centres[own].map((value) => value + 1.5 * random.gaussian());
  }),
);
const started = process.cpuUsage();
const { fit } = await fitClusters(points, kmeansParameters.parse({ k }), 42, context);
const { user, system } = process.cpuUsage(started);
const slices: Table = { rows: points.rows, columns: new Map() };
const clusters = computeMetrics(
  makeClusteringPredictions({
    output: distancesTo(points, fit.centres),
    clusters: k,
    membership: 'distance',
    actual: numericColumn('truth', 'integer', truth),
    points,
    space: null,
    ids: null,
    slices,
  }),
);
const mixture = Math.max(
  ...[1, 2, 3].map((seed) => {
    const start = improveCentres(points, seedOf(seed), 300).labels;
    const settings = { covariance: 'full', regularisation: 1e-6, tolerance: 1e-3, iterations: 100 } as const;
    return fitMixture(points, start, k, settings).logLikelihood;
  }),
);

/** Centres to start from: rows at random. */
function seedOf(seed: number): Float64Array {
  const draw = new Random(seed);
  return Float64Array.from(Array.from({ length: k }, () => nested(points)[draw.integer(points.rows)]).flat());
}

const components = principalComponents(points);
const rebuilt = rebuild(points, components.mean, components.directions.slice(0, 2 * points.width));
const rebuiltMetrics = computeMetrics(
  makeAnomalyPredictions({
    output: squaredErrors({ points, rebuilt }),
    threshold: 1,
    positive: null,
    actual: null,
    reconstruction: { points, rebuilt },
    ids: null,
    slices,
  }),
);

const labelled = labelledRows();
const aucs = [0, 1, 2, 3, 4].map((seed) => forestAuc(labelled.points, labelled.anomalous, seed));

/** Rows of which a few are known to be anomalous. */
function labelledRows(): { name: string; points: DenseMatrix; anomalous: number[] } {
  const file = values.data === undefined ? '' : join(values.data, 'mammographic_masses.csv');
  if (existsSync(file)) {
    const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const names = head.split(',');
    const parsed = lines
      .map((line) => line.split(',').map((cell) => (cell === '' || cell === '?' ? Number.NaN : Number(cell))))
      .filter((cells) => cells.every(Number.isFinite));
    const last = names.length - 1;
    let severe = 0;
    const kept = parsed.filter((cells) => cells[last] === 0 || severe++ % 10 === 0);
    return {
      name: 'mammographic_masses.csv, a tenth of the severe rows',
      points: matrix(kept.map((cells) => cells.slice(0, last))),
      anomalous: kept.map((cells) => cells[last]),
    };
  }
  print('isolation-forest: on generated rows; --data <folder> takes mammographic_masses.csv.');
  const draw = new Random(11);
  const anomalous = Array.from({ length: 2000 }, (_, row) => Number(row % 20 === 0));
  const rows = anomalous.map((flag) => Array.from({ length: 6 }, () => (flag ? 2 : 1) * draw.gaussian()));
  return { name: 'generated rows', points: matrix(rows), anomalous };
}

function forestAuc(all: DenseMatrix, anomalous: readonly number[], seed: number): number {
  const draw = new Random(seed);
  const sample = Math.min(256, all.rows);
  const trees = Array.from({ length: 100 }, () =>
    growTree(
      all,
      draw.shuffle(Int32Array.from({ length: all.rows }, (_, row) => row)).slice(0, sample),
      draw,
    ),
  );
  const actual = textColumn('actual', anomalous.map(String));
  const predictions = makeAnomalyPredictions({
    output: scoresOf(all, trees, sample),
    threshold: 0.5,
    positive: '1',
    actual,
    reconstruction: null,
    ids: null,
    slices: tableOf([actual]),
  });
  return computeMetrics(predictions).roc_auc.value as number;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

if (values.python === undefined) {
  print('scikit-learn: skipped; --python <python> names an interpreter that has it.');
  print(`kmeans inertia ${fit.inertia}, isolation-forest AUC ${mean(aucs).toFixed(4)}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  const request = join(folder, 'request.json');
  writeFileSync(
    request,
    JSON.stringify({
      points: nested(points),
      k,
      labels: Array.from(fit.labels),
      truth,
      labelled: nested(labelled.points),
      anomalous: labelled.anomalous,
    }),
  );
  const script = join(import.meta.dirname, 'unsupervised_with_sklearn.py');
  const theirs = JSON.parse(execFileSync(values.python, [script, request], { encoding: 'utf8' })) as Record<
    string,
    number
  > & { roc_auc: number[] };
  rmSync(folder, { recursive: true });
  const ratio = fit.inertia / theirs.inertia;
  print(
    `kmeans inertia: ours ${fit.inertia.toFixed(4)}, scikit-learn ${theirs.inertia.toFixed(4)}, ratio ${ratio.toFixed(6)} (bar: within 1 %)`,
  );
  print(
    `kmeans CPU time, ten starts: ours ${((user + system) / 1e6).toFixed(2)} s, scikit-learn ${theirs.kmeans_seconds.toFixed(2)} s`,
  );
  for (const name of ['silhouette', 'davies_bouldin', 'calinski_harabasz', 'adjusted_rand']) {
    difference(name, clusters[name].value as number, theirs[name]);
  }
  for (const name of ['reconstruction_error', 'explained_variance']) {
    difference(name, rebuiltMetrics[name].value as number, theirs[name]);
  }
  print(
    `gaussian-mixture mean log-likelihood: ours ${mixture.toFixed(6)}, scikit-learn ${theirs.mixture.toFixed(6)}`,
  );
  const [ours, other] = [mean(aucs), mean(theirs.roc_auc)];
  print(
    `isolation-forest AUC (${labelled.name}, mean of five seeds): ours ${ours.toFixed(4)}, scikit-learn ${other.toFixed(4)}, difference ${(ours - other).toFixed(4)} (bar: 0.02)`,
  );
}

function difference(name: string, ours: number, theirs: number): void {
  const relative = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
  print(`${name}: ours ${ours}, scikit-learn ${theirs}, difference ${relative.toExponential(1)} (bar: 1e-9)`);
}
