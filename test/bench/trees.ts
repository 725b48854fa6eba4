/**
 * `npm run bench:trees [-- --data <folder>] [--python <python>] [--rows 1000000]`: figures of boosted trees and
 * forests, never assertions. Fits boosted trees to generated rows × 20 columns with one thread and with all, and,
 * with `--data` (a folder with adult_train.csv and adult_test.csv), trains on adult as the command line does. Where
 * a Python with scikit-learn and pandas is given, it does the same beside it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import type { TreeMatrix } from '../../shared/src/features/tree-matrix.ts';
import { noCheckpoints } from '../../shared/src/learners/checkpoint.ts';
import { serializeModel } from '../../shared/src/learners/gradient-boosted-trees/model.ts';
import { boostingParametersSchema } from '../../shared/src/learners/gradient-boosted-trees/parameters.ts';
import { TreesPredictor } from '../../shared/src/learners/gradient-boosted-trees/prediction.ts';
import { boost } from '../../shared/src/learners/gradient-boosted-trees/training.ts';

const run = promisify(execFile);
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    python: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
  },
});
const rows = Number(values.rows);
const width = 20;
const program = resolve(import.meta.dirname, '../../actions/mlops.ts');
const script = join(import.meta.dirname, 'fit_trees_with_sklearn.py');
const root = await mkdtemp(join(tmpdir(), 'mlops-trees-'));

interface Fit {
  seconds: number;
  /** Of all threads together. */
  processor: number;
  accuracy: number;
}

/** Gaussian columns; the answer depends on eight of them, two by two, and on chance. */
function generate(): { matrix: TreeMatrix; target: Float64Array } {
  const random = new Random(17);
  const columns = Array.from({ length: width }, () =>
    Float64Array.from({ length: rows }, () => random.gaussian()),
  );
  const target = Float64Array.from({ length: rows }, (_, row) => {
    const [a, b, c, d, e, f, g, h] = columns.map((values) => values[row]);
    return Number(a + b * c + Math.sin(2 * d) + Math.max(e, f) + 0.5 * g * h + random.gaussian() > 0.5);
  });
  const features = columns.map(
    (values, i) => ({ kind: 'numeric', name: `x${i}`, column: `x${i}`, values }) as const,
  );
  return { matrix: { rows, features }, target };
}

async function fit(
  { matrix, target }: ReturnType<typeof generate>,
  threads: number,
): Promise<Fit & { bytes: Uint8Array }> {
  const nothing = {
    rows: 0,
    features: matrix.features.map((feature) => ({ ...feature, values: new Float64Array(0) })),
  };
  const began = performance.now();
  const cpu = process.cpuUsage();
  const { model } = await boost(
    'classification',
    ['0', '1'],
    { matrix, target },
    { matrix: nothing as TreeMatrix, target: new Float64Array(0) },
    boostingParametersSchema.parse({ trees: 100, 'early-stopping': 0 }),
    1,
    { log: silentLogger, signal: new AbortController().signal, engine: 'cpu', threads },
    noCheckpoints,
  );
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const probabilities = new TreesPredictor(model).predict(matrix);
  let right = 0;
  for (let row = 0; row < rows; row++)
    right += Number(probabilities[2 * row + 1] > 0.5 === (target[row] === 1));
  return { seconds, processor: (user + system) / 1e6, accuracy: right / rows, bytes: serializeModel(model) };
}

async function sklearn<T>(parameters: readonly string[]): Promise<(T & { whole: number }) | null> {
  if (values.python === undefined) return null;
  const began = performance.now();
  const { stdout } = await run(values.python, [script, ...parameters]);
  return { ...(JSON.parse(stdout) as T), whole: (performance.now() - began) / 1000 };
}

function print(what: string, figures: string): void {
  process.stdout.write(`${what.padEnd(52)} ${figures}\n`);
}

function describeFit({ seconds, processor, accuracy }: Fit): string {
  return `${seconds.toFixed(2).padStart(6)} s, ${processor.toFixed(2).padStart(6)} s of processor, accuracy ${accuracy.toFixed(4)}`;
}

async function compareFits(): Promise<void> {
  const data = generate();
  const path = join(root, 'matrix.bin');
  const columns = [
    ...data.matrix.features.map((feature) => (feature.kind === 'numeric' ? feature.values : [])),
    data.target,
  ];
  if (values.python !== undefined) {
    await writeFile(
      path,
      Buffer.concat(columns.map((column) => new Uint8Array(Float64Array.from(column).buffer))),
    );
  }
  const what = `${rows} rows × ${width} columns, 100 trees`;
  const cores = availableParallelism();
  const ratios: number[] = [];
  // Turn by turn, since other work on the machine comes and goes.
  for (let i = 0; i < Number(values.runs); i++) {
    process.stdout.write(`load ${loadavg()[0].toFixed(1)}\n`);
    const alone = await fit(data, 1);
    print(`${what}: one thread`, describeFit(alone));
    const together = await fit(data, cores);
    const same = Buffer.compare(alone.bytes, together.bytes) === 0 ? 'the same bytes' : 'OTHER BYTES';
    print(`${what}: ${cores} threads`, `${describeFit(together)}, ${same}`);
    const theirs = await sklearn<Fit>(['generated', path, String(rows), String(width)]);
    if (theirs === null) return print('HistGradientBoosting', 'skipped: no --python');
    ratios.push(together.seconds / theirs.seconds);
    print('  HistGradientBoosting', describeFit(theirs));
  }
  print('  ours takes of its time', ratios.map((ratio) => ratio.toFixed(2)).join(', '));
}

async function compareOnAdult(algorithm: string, kind: string): Promise<void> {
  const times: { ours: number; theirs: number }[] = [];
  let figures = '';
  for (let i = 0; i < Number(values.runs); i++) {
    const began = performance.now();
    const { stdout } = await run(process.execPath, [program, 'train', '--algorithm', algorithm, '--json'], {
      cwd: root,
      maxBuffer: 1 << 28,
    });
    const ours = (performance.now() - began) / 1000;
    const { outputs } = JSON.parse(stdout) as { outputs: { metrics: string } };
    const { accuracy } = JSON.parse(outputs.metrics) as { accuracy: number };
    const theirs = await sklearn<{ accuracy: number }>(['adult', resolve(values.data!), kind]);
    times.push({ ours, theirs: theirs?.whole ?? Number.NaN });
    figures = `accuracy ${accuracy.toFixed(4)}${theirs === null ? '' : `, scikit-learn ${theirs.accuracy.toFixed(4)}`}`;
  }
  const median = (list: number[]): string => list.sort((a, b) => a - b)[list.length >> 1].toFixed(2);
  const theirs = values.python === undefined ? '' : `, Python ${median(times.map((time) => time.theirs))} s`;
  print(
    `adult, whole process: ${algorithm}`,
    `${median(times.map(({ ours }) => ours))} s${theirs}; ${figures}`,
  );
}

try {
  if (values.data === undefined) print('adult', 'skipped: no --data');
  else {
    const data = resolve(values.data);
    const source = `source: ${data}/adult_train.csv, test-source: ${data}/adult_test.csv`;
    await writeFile(
      join(root, 'mlops.yml'),
      `name: adult\ndata: { ${source}, target: income, positive: ">50K" }\n`,
    );
    await run(process.execPath, [program, 'prepare-data', '--cache', 'false'], { cwd: root });
    await compareOnAdult('gradient-boosted-trees', 'boosting');
    await compareOnAdult('random-forest', 'forest');
  }
  await compareFits();
} finally {
  await rm(root, { recursive: true, force: true });
}
