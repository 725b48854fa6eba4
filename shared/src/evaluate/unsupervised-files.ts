import { ConfigurationError } from '../base/errors.ts';
import { type Column, numericColumn, type Table, type TextColumn } from '../data/table.ts';
import { labelsOf } from './make-predictions.ts';
import type { AnomalyPredictions, ClusteringPredictions } from './predictions.ts';

/** The columns of predictions.parquet that say what the model answered, and the labels where there are some. */
export function answerColumns(predictions: ClusteringPredictions | AnomalyPredictions): Column[] {
  const { actual, rows } = predictions;
  const columns: Column[] = actual === null ? [] : [{ ...actual, name: 'actual' }];
  if (predictions.task === 'anomaly') {
    columns.push({ kind: 'numeric', name: 'score', type: 'number', values: predictions.score });
    columns.push(numericColumn('anomalous', 'boolean', predictions.anomalous));
    return columns;
  }
  const { clusters, memberships, membership } = predictions;
  columns.push(numericColumn('cluster', 'integer', predictions.cluster));
  for (let k = 0; k < clusters; k++) {
    const values = Float64Array.from({ length: rows }, (_, row) => memberships[row * clusters + k]);
    columns.push({ kind: 'numeric', name: `${membership}_${k}`, type: 'number', values });
  }
  return columns;
}

/** Whether a column of such a file is one of its own, and not there to slice by. */
export function isAnswerColumn(name: string, task: 'clustering' | 'anomaly'): boolean {
  if (name === 'actual' || name === 'id') return true;
  if (task === 'anomaly') return name === 'score' || name === 'anomalous';
  return name === 'cluster' || /^(distance|probability)_\d+$/.test(name);
}

type Read<P> = Omit<P, 'ids' | 'slices' | 'rows'>;

/**
 * What a file says of clusters: `cluster`, and `distance_<k>` or `probability_<k>` for k from 0.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
export function readClusters(table: Table, path: string): Read<ClusteringPredictions> {
  const membership = table.columns.has('distance_0') ? 'distance' : 'probability';
  const columns: Float64Array[] = [];
  while (table.columns.has(`${membership}_${columns.length}`)) {
    columns.push(numbers(table, `${membership}_${columns.length}`, path));
  }
  const clusters = columns.length;
  const chosen = numbers(table, 'cluster', path);
  const bad = chosen.findIndex((value) => !Number.isInteger(value) || value < 0 || value >= clusters);
  if (bad >= 0) {
    throw fault(path, 'cluster', `Row ${bad + 1} has cluster ${chosen[bad]}; there are ${clusters}.`);
  }
  const memberships = new Float64Array(table.rows * clusters);
  for (const [k, values] of columns.entries()) {
    for (let row = 0; row < table.rows; row++) memberships[row * clusters + k] = values[row];
  }
  return {
    task: 'clustering',
    clusters,
    cluster: Int32Array.from(chosen),
    membership,
    memberships,
    actual: labels(table),
    points: null,
    space: null,
  };
}

/**
 * What a file says of anomalies: `score`, and `anomalous` where the threshold is not given.
 * @throws ConfigurationError as `readClusters`.
 */
export function readAnomalies(
  table: Table,
  path: string,
  options: { positive: string | null; threshold?: number },
): Read<AnomalyPredictions> {
  const score = numbers(table, 'score', path);
  const { threshold } = options;
  const anomalous =
    threshold === undefined
      ? Uint8Array.from(numbers(table, 'anomalous', path), (flag) => Number(flag !== 0))
      : Uint8Array.from(score, (value) => Number(value > threshold));
  return {
    task: 'anomaly',
    score,
    threshold: threshold ?? null,
    anomalous,
    positive: options.positive,
    actual: labels(table),
    reconstruction: null,
  };
}

function labels(table: Table): TextColumn | null {
  const column = table.columns.get('actual');
  return column === undefined ? null : labelsOf(column);
}

function numbers(table: Table, name: string, path: string): Float64Array {
  const column = table.columns.get(name);
  if (column === undefined) throw fault(path, name, `The predictions have no column "${name}".`);
  if (column.kind !== 'numeric') throw fault(path, name, `"${name}" must be numbers.`);
  const missing = column.values.findIndex(Number.isNaN);
  if (missing >= 0) throw fault(path, name, `Row ${missing + 1} of the predictions has no "${name}".`);
  return column.values;
}

function fault(file: string, column: string, message: string): ConfigurationError {
  return new ConfigurationError(message, {
    location: { file, column },
    hint: 'Clusters have "cluster" and distance_<k> or probability_<k>; anomalies "score" and "anomalous".',
  });
}
