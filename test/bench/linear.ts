/**
 * `npm run bench:linear -- --data <folder> [--python <python>]`: `linear` on adult (two classes), dna (three) and
 * abalone (a number), figures and never assertions. Where a Python with scikit-learn is given, its LogisticRegression
 * and Ridge learn the same encoded matrix beside it: CPU time of one thread, loss and accuracy on the test rows, and how far
 * the coefficients are apart. The folder has adult_train.csv, adult_test.csv, dna.csv and abalone.csv; without it nothing is measured.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { openSources } from '../../shared/src/data/sources/open-sources.ts';
import { readRows } from '../../shared/src/data/sources/read-rows.ts';
import { selectRows, type Table } from '../../shared/src/data/table.ts';
import { encodeDense } from '../../shared/src/features/dense-matrix.ts';
import { fitFeatures } from '../../shared/src/features/fit-features.ts';
import { fitScale } from '../../shared/src/features/fit-scale.ts';
import { linear } from '../../shared/src/learners/linear/learner.ts';
import { type LinearModel, modelFile } from '../../shared/src/learners/linear/model.ts';
import { examplesOf, targetColumn, trainingClasses } from '../../shared/src/learners/training-data.ts';
import { meanLoss } from '../../shared/src/learners/validation-loss.ts';
import { environmentSecrets } from '../../shared/src/platform/secrets.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, python: { type: 'string' }, runs: { type: 'string', default: '3' } },
});
if (values.data === undefined) {
  process.stdout.write('Skipped: name the folder with the data, --data <folder>.\n');
  process.exit();
}
const data = resolve(values.data);
const runs = Number(values.runs);
const temporary = await mkdtemp(join(tmpdir(), 'mlops-linear-'));
const sources = openSources({
  workingDirectory: data,
  temporaryDirectory: temporary,
  secrets: environmentSecrets({}),
  log: silentLogger,
});

function read(source: string): Promise<Table> {
  return readRows({
    source,
    key: 'data',
    query: undefined,
    textColumns: [],
    missing: [''],
    sources,
    database: { load: () => import('@duckdb/node-api'), temporaryDirectory: temporary },
    log: silentLogger,
  });
}

/** Every fifth row is a test row. */
async function readHalves(source: string): Promise<[train: Table, test: Table]> {
  const table = await read(source);
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  return [
    selectRows(
      table,
      rows.filter((row) => row % 5 !== 0),
    ),
    selectRows(
      table,
      rows.filter((row) => row % 5 === 0),
    ),
  ];
}

/** Threads that wait for work would count as CPU time. */
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** What scikit-learn says, as test/bench/linear_with_sklearn.py prints it. */
interface Theirs {
  seconds: number;
  loss: number;
  /** Null for regression. */
  accuracy: number | null;
  coefficients: number[][];
  intercepts: number[];
  version: string;
}

try {
  const adult = [await read('adult_train.csv'), await read('adult_test.csv')] as const;
  await compare('adult', 'classification', 'income', adult);
  await compare('dna', 'classification', 'label', await readHalves('dna.csv'));
  await compare('abalone', 'regression', 'rings', await readHalves('abalone.csv'));
  if (values.python === undefined) {
    process.stdout.write('scikit-learn: skipped, name a Python that has it: --python <python>.\n');
  }
} finally {
  await sources.close();
  await rm(temporary, { recursive: true, force: true });
}

async function compare(
  name: string,
  task: 'classification' | 'regression',
  wanted: string,
  [trainTable, testTable]: readonly [Table, Table],
): Promise<void> {
  const target = [...trainTable.columns.keys()].find((column) => column.toLowerCase() === wanted);
  if (target === undefined) throw new Error(`${name} has no column "${wanted}".`);
  const schema: DataSchema = { target, columns: [] } as never;
  const classes = task === 'classification' ? trainingClasses(targetColumn(schema, trainTable)) : [];
  const { examples: train } = examplesOf(schema, trainTable, task, classes);
  const { examples: test } = examplesOf(schema, testTable, task, classes);
  const names = [...trainTable.columns.keys()].filter((column) => column !== target);
  const { features, outOfFold } = fitFeatures(
    train.table,
    names,
    { values: train.target, classes },
    { seed: 42, trend: true },
  );
  // No validation rows: judging each step is not part of what is compared.
  const none = { table: selectRows(train.table, []), target: new Float64Array(0) };
  const learn = () =>
    linear.train(
      {
        task,
        classes,
        features,
        outOfFold,
        train,
        validation: none,
        params: linear.params.parse({}),
        seed: 42,
      },
      { log: silentLogger, signal: new AbortController().signal, engine: 'cpu' },
    );
  let model = await learn();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    model = await learn();
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  const answers = model.predictor.predict(test.table);
  const loss = meanLoss(task, classes.length, answers, test);
  const matrix = encodeDense(features, train.table, outOfFold);
  const unit = task === 'classification' ? 'log loss' : 'squared error';
  const ours = Math.min(...seconds);
  const lines = [
    `${name}: ${matrix.rows} rows, ${matrix.width} encoded columns, ${model.bestStep} iterations`,
    `  ours          ${ours.toFixed(3)} s CPU with encoding, ${unit} on ${test.table.rows} test rows ${loss.toFixed(6)}${percent(accuracyOf(answers, classes.length, test.target))}`,
  ];
  if (values.python !== undefined) {
    const files = { train: matrix, test: encodeDense(features, test.table) };
    for (const [side, { values: numbers }] of Object.entries(files)) {
      await writeFile(join(temporary, `${side}.f32`), numbers);
      await writeFile(join(temporary, `${side}-target.f64`), side === 'train' ? train.target : test.target);
    }
    const script = join(import.meta.dirname, 'linear_with_sklearn.py');
    const parameters = [script, temporary, String(matrix.width), task, String(runs)];
    const theirs = JSON.parse(
      execFileSync(values.python, parameters, { encoding: 'utf8', env: { ...process.env, ...oneThread } }),
    ) as Theirs;
    const own = JSON.parse(new TextDecoder().decode(model.files.get(modelFile))) as LinearModel;
    lines.push(
      `  scikit-learn  ${theirs.seconds.toFixed(3)} s CPU, ${unit} ${theirs.loss.toFixed(6)}${percent(theirs.accuracy)} (${theirs.version}); coefficients differ by ${apart(own, theirs, task === 'regression' ? fitScale(train.target).scale : 1)} at most`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Share of the rows whose most probable class is the true one; null for regression. */
function accuracyOf(answers: Float64Array, classes: number, target: Float64Array): number | null {
  if (classes === 0) return null;
  let right = 0;
  for (let row = 0; row < target.length; row++) {
    const own = answers.subarray(row * classes, (row + 1) * classes);
    if (own.indexOf(Math.max(...own)) === target[row]) right++;
  }
  return right / target.length;
}

function percent(accuracy: number | null): string {
  return accuracy === null ? '' : `, accuracy ${(100 * accuracy).toFixed(2)} %`;
}

/** Of regression in deviations of the target, which both were fitted on. */
function apart(own: LinearModel, theirs: Theirs, scale: number): string {
  let largest = 0;
  own.coefficients.forEach((list, k) => {
    list.forEach((value, j) => {
      largest = Math.max(largest, Math.abs(value - theirs.coefficients[k][j]) / scale);
    });
  });
  return largest.toExponential(1);
}
