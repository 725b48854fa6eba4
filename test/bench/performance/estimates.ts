import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { columnsOf } from '../../../shared/src/data/column-types.ts';
import { Database, quoteText } from '../../../shared/src/data/database.ts';
import { readTable } from '../../../shared/src/data/read-table.ts';
import { selectRows, type Table } from '../../../shared/src/data/table.ts';
import { estimateByConfidence } from '../../../shared/src/drift/performance/confidence-based.ts';
import type { MetricEstimate } from '../../../shared/src/drift/performance/estimate.ts';
import { estimateByLoss } from '../../../shared/src/drift/performance/loss-model.ts';
import { makePredictions } from '../../../shared/src/evaluate/make-predictions.ts';
import { computeMetric } from '../../../shared/src/evaluate/metrics.ts';
import { trainModel } from '../../../shared/src/learners/train-model.ts';
import { drawTilted, type Shift, shifts, standardised } from './shifts.ts';

const batchRows = 1000;

interface Subject {
  readonly name: string;
  readonly task: 'classification' | 'regression';
  readonly target: string;
  readonly positive?: string;
  readonly metrics: readonly string[];
  /** Rows that models learn from and are validated and tested on, and rows that batches are drawn from. */
  readonly known: Table;
  readonly pool: Table;
}

/** A classifier without labels: how near the estimates come to what the labels give, over shifted batches. */
export async function printConfidence(data: string, batches: number): Promise<void> {
  const train = await readCsv(join(data, 'adult_train.csv'));
  const test = await readCsv(join(data, 'adult_test.csv'));
  await printSubject(
    {
      name: 'adult, confidence-based',
      task: 'classification',
      target: 'income',
      positive: '>50K',
      metrics: ['accuracy', 'roc_auc', 'f1', 'log_loss'],
      known: train,
      pool: test,
    },
    batches,
  );
}

/** The same of a regressor. */
export async function printLoss(data: string, batches: number): Promise<void> {
  const abalone = await readCsv(join(data, 'abalone.csv'));
  const order = new Random(3).shuffle(Int32Array.from({ length: abalone.rows }, (_, row) => row));
  await printSubject(
    {
      name: 'abalone, direct loss',
      task: 'regression',
      target: 'Rings',
      metrics: ['mae', 'rmse'],
      known: selectRows(abalone, order.subarray(0, abalone.rows / 2)),
      pool: selectRows(abalone, order.subarray(abalone.rows / 2)),
    },
    batches,
    // Half of what there is to draw from.
    500,
  );
}

async function readCsv(path: string): Promise<Table> {
  const database = await Database.open({
    load: () => import('@duckdb/node-api'),
    temporaryDirectory: tmpdir(),
    directories: [],
  });
  try {
    await database.run(`CREATE TABLE source AS FROM read_csv(${quoteText(path)})`);
    return await readTable(database, 'source', await columnsOf(database, 'source'));
  } finally {
    database.close();
  }
}

/** What was found in one batch: the metrics estimated, realised, and before. */
interface Finding {
  readonly estimate: MetricEstimate;
  readonly realised: number;
  readonly before: number;
}

/** Batches of several models, each on another split: one model's calibration errs in one way for all its batches. */
const models = 20;

async function printSubject(subject: Subject, batches: number, count = batchRows): Promise<void> {
  const trained = [];
  for (let seed = 0; seed < models; seed++) trained.push(await trainOnce(subject, seed));
  const columns = standardised(subject.pool, subject.target);
  for (const shift of shifts) {
    const findings = new Map<string, Finding[]>(subject.metrics.map((name) => [name, []]));
    const random = new Random(11);
    for (let batch = 0; batch < batches; batch++) {
      const tilts = shift.tilts(columns.length, random, batch);
      const rows = drawTilted(columns, tilts, count, random);
      for (const [name, finding] of trained[batch % models](rows, batch)) findings.get(name)!.push(finding);
    }
    printShift(subject, shift, findings, count);
  }
}

async function trainOnce(subject: Subject, seed: number) {
  const { task, target, known, pool, positive, metrics } = subject;
  const order = new Random(seed).shuffle(Int32Array.from({ length: known.rows }, (_, row) => row));
  const cuts = [0, 0.7, 0.85, 1].map((share) => Math.round(share * known.rows));
  const [train, validation, test] = [0, 1, 2].map((i) =>
    selectRows(known, order.subarray(cuts[i], cuts[i + 1])),
  );
  const names = [...known.columns.keys()].filter((name) => name !== target);
  const typed = [...known.columns.values()].map(({ name, type }) => ({
    name,
    type,
    role: name === target ? ('target' as const) : ('feature' as const),
  }));
  const result = await trainModel({
    schema: { format: 'mlops-schema/1', columns: typed, target },
    task,
    train,
    validation,
    test,
    testIds: Array.from({ length: test.rows }, (_, row) => String(row)),
    featureNames: names,
    algorithm: 'gradient-boosted-trees',
    params: {},
    seed,
    engine: 'auto',
    ...(positive === undefined ? {} : { positive }),
    threshold: 0.5,
    log: silentLogger,
    signal: new AbortController().signal,
  });
  const { classes, features, probabilityCalibration, lossModel } = result;
  const width = Math.max(1, classes.length);
  const output = result.model.predictor.predict(pool);
  return (rows: Int32Array, batch: number): [string, Finding][] => {
    const table = selectRows(pool, rows);
    const answers = new Float64Array(rows.length * width);
    rows.forEach((row, i) => {
      answers.set(output.subarray(row * width, (row + 1) * width), i * width);
    });
    const estimates: Record<string, MetricEstimate> =
      task === 'classification'
        ? estimateByConfidence(
            probabilityCalibration!,
            {
              classes,
              positive: classes.indexOf(positive!),
              threshold: 0.5,
              probabilities: answers,
            },
            metrics,
            batch,
          )
        : estimateByLoss(lossModel!, features, table, answers);
    const predictions = makePredictions({
      task,
      classes,
      positive: positive ?? null,
      threshold: 0.5,
      output: answers,
      actual: table.columns.get(target)!,
      ids: null,
      slices: table,
    });
    return metrics.map((name) => [
      name,
      {
        estimate: estimates[name],
        realised: computeMetric(predictions, name).value!,
        before: result.metrics[name].value!,
      },
    ]);
  };
}

function printShift(subject: Subject, shift: Shift, findings: Map<string, Finding[]>, count: number): void {
  const batches = [...findings.values()][0].length;
  process.stdout.write(`\n${subject.name}: ${batches} batches of ${count} rows, ${shift.name}\n`);
  for (const [name, found] of findings) {
    const covered = found.filter(
      ({ estimate: { interval }, realised }) =>
        interval !== null && interval.lower <= realised && realised <= interval.upper,
    );
    const halves = found.map(({ estimate: { interval } }) =>
      interval === null ? Number.NaN : (interval.upper - interval.lower) / 2,
    );
    halves.sort((a, b) => a - b);
    const error = mean(found.map(({ estimate, realised }) => Math.abs(estimate.value! - realised)));
    const unchanged = mean(found.map(({ before, realised }) => Math.abs(before - realised)));
    process.stdout.write(
      `  ${name.padEnd(10)} covered ${((100 * covered.length) / batches).toFixed(1).padStart(5)} %, ` +
        `median half-width ${halves[batches >> 1].toFixed(4)}, ` +
        `mean error ${error.toFixed(4)}, without change ${unchanged.toFixed(4)}: ${(error / unchanged).toFixed(2)}\n`,
    );
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
