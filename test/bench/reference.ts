/**
 * `npm run bench:reference -- --reference <folder>`: reads the predictions there (`<name>_predictions.csv`) as any
 * program's, computes every metric and prints the largest deviation from scikit-learn's (`<name>_metrics.json`).
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { writeParquet } from '../../shared/src/data/parquet.ts';
import { openSources } from '../../shared/src/data/sources/open-sources.ts';
import { readRows } from '../../shared/src/data/sources/read-rows.ts';
import { cellText } from '../../shared/src/data/table.ts';
import { computeMetrics, findMetric } from '../../shared/src/evaluate/metrics.ts';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { selectPredictions } from '../../shared/src/evaluate/select-predictions.ts';
import { environmentSecrets } from '../../shared/src/platform/secrets.ts';

const { values } = parseArgs({ options: { reference: { type: 'string' } } });
if (values.reference === undefined) throw new Error('Name the folder: --reference <folder>');
const reference = resolve(values.reference);

/** Names there that are not the usual ones. */
const otherNames: Readonly<Record<string, string>> = {
  pr_auc_average_precision: 'average_precision',
  ece_10_equal_width_on_positive_probability: 'expected_calibration_error',
  roc_auc_ovr_macro: 'roc_auc_ovr',
};

interface Expected {
  positive?: string;
  overall: Record<string, unknown>;
  slices?: Record<string, Record<string, unknown>>;
}

const temporary = await mkdtemp(join(tmpdir(), 'mlops-reference-'));
const sources = openSources({
  workingDirectory: reference,
  temporaryDirectory: temporary,
  secrets: environmentSecrets({}),
  log: silentLogger,
});
try {
  for (const name of ['adult', 'abalone', 'dna']) {
    const expected = JSON.parse(await readFile(join(reference, `${name}_metrics.json`), 'utf8')) as Expected;
    const task = 'accuracy' in expected.overall ? 'classification' : 'regression';
    const table = await readRows({
      source: `${name}_predictions.csv`,
      key: 'reference',
      query: undefined,
      textColumns: task === 'classification' ? ['actual'] : [],
      missing: [''],
      sources,
      database: { load: () => import('@duckdb/node-api'), temporaryDirectory: temporary },
      log: silentLogger,
    });
    const path = join(temporary, `${name}.parquet`);
    await writeParquet(path, table);
    const predictions = await readPredictions(path, { task, positive: expected.positive ?? null });
    report(name, predictions, expected.overall);
    for (const [slice, figures] of Object.entries(expected.slices ?? {})) {
      const [columnName, value] = slice.split('=');
      const column = predictions.slices.columns.get(columnName)!;
      const rows = Int32Array.from(Array(predictions.rows).keys()).filter(
        (row) => cellText(column, row) === value,
      );
      report(`${name}, ${slice}`, selectPredictions(predictions, rows, false), figures);
    }
  }
} finally {
  await sources.close();
  await rm(temporary, { recursive: true, force: true });
}

function report(what: string, predictions: Predictions, expected: Record<string, unknown>): void {
  const metrics = computeMetrics(predictions);
  let count = 0;
  let largest = 0;
  for (const [name, figure] of Object.entries(expected)) {
    if (typeof figure !== 'number') continue;
    const metric = findMetric(otherNames[name] ?? name);
    const value = metric === undefined ? null : metrics[metric.name].value;
    count++;
    largest = Math.max(largest, value === null ? Number.POSITIVE_INFINITY : Math.abs(value - figure));
  }
  process.stdout.write(`${what}: ${count} metrics, largest deviation ${largest.toExponential(1)}\n`);
}
