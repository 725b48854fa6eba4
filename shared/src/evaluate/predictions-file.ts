import { ConfigurationError } from '../base/errors.ts';
import { readParquet, writeParquet } from '../data/parquet.ts';
import { type Column, cellText, type Table, tableOf, textColumn } from '../data/table.ts';
import { decisionColumns, decisionNames, isDecisionColumn, readDecisions } from './decisions-file.ts';
import { episodeColumns, isEpisodeColumn, readEpisodes } from './episodes-file.ts';
import { labelsOf, makePredictions, positiveClass, usedLabels } from './make-predictions.ts';
import type { Predictions } from './predictions.ts';
import { answerColumns, isAnswerColumn, readAnomalies, readClusters } from './unsupervised-files.ts';

const ownColumns = ['actual', 'prediction', 'probability', 'id'];
/** Put before the name of a column to slice by that would read as one of the file's own. */
const escapePrefix = 'column:';

/**
 * Writes predictions.parquet: `actual`, `p_<class>` or `prediction`, `id` where there is one, and the columns to
 * slice by; one whose name is taken has `column:` before it.
 */
export async function writePredictions(path: string, predictions: Predictions): Promise<void> {
  const { rows, slices } = predictions;
  const columns: Column[] = [];
  if (predictions.ids) columns.push(textColumn('id', predictions.ids));
  if (predictions.task === 'classification') {
    const { classes, actual, predicted, probabilities } = predictions;
    columns.push({ kind: 'text', name: 'actual', type: 'text', codes: actual, dictionary: classes });
    columns.push({ kind: 'text', name: 'prediction', type: 'text', codes: predicted, dictionary: classes });
    for (const [k, label] of probabilities === null ? [] : classes.entries()) {
      const values = Float64Array.from(
        { length: rows },
        (_, row) => (probabilities as Float64Array)[row * classes.length + k],
      );
      columns.push({ kind: 'numeric', name: `p_${label}`, type: 'number', values });
    }
  } else if (predictions.task === 'reinforcement') {
    columns.push(...episodeColumns(predictions));
  } else if (predictions.task === 'contextual-bandit') {
    columns.push(...decisionColumns(predictions));
  } else if (predictions.task === 'clustering' || predictions.task === 'anomaly') {
    columns.push(...answerColumns(predictions));
  } else {
    columns.push({ kind: 'numeric', name: 'actual', type: 'number', values: predictions.actual });
    columns.push({ kind: 'numeric', name: 'prediction', type: 'number', values: predictions.predicted });
  }
  const classes = namesIn(predictions);
  for (const column of slices.columns.values()) {
    const taken = isOwn(column.name, classes, predictions.task) || column.name.startsWith(escapePrefix);
    columns.push({ ...column, name: taken ? escapePrefix + column.name : column.name });
  }
  await writeParquet(path, tableOf(columns));
}

export interface PredictionOptions {
  task: Predictions['task'];
  positive: string | null;
  threshold?: number;
  /** Labels that the model knows; absent means those that occur in the file. */
  classes?: readonly string[];
}

/**
 * Reads predictions.parquet, ours or any program's.
 * @param options the task; binary: the positive label (default the rarer one) and the threshold.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no value.
 */
export async function readPredictions(path: string, options: PredictionOptions): Promise<Predictions> {
  return predictionsOf(await readParquet(path), options, path);
}

/** As `readPredictions`, of a table that was read already. @param path of its file, for messages. */
export function predictionsOf(table: Table, options: PredictionOptions, path: string): Predictions {
  const fail = (message: string, column: string) =>
    new ConfigurationError(message, {
      location: { file: path, column },
      hint: 'Predictions have "actual" and, for classes, one column p_<class> a class; for numbers "prediction".',
    });
  const required = (name: string): Column => {
    const column = table.columns.get(name);
    if (!column) throw fail(`The predictions have no column "${name}".`, name);
    const missing = column.kind === 'text' ? column.codes.indexOf(-1) : column.values.findIndex(Number.isNaN);
    if (missing >= 0) throw fail(`Row ${missing + 1} of the predictions has no "${name}".`, name);
    return column;
  };
  if (options.task !== 'classification' && options.task !== 'regression') {
    const given = table.columns.get('id');
    const shared = {
      rows: table.rows,
      ids: given ? Array.from({ length: table.rows }, (_, row) => cellText(given, row) ?? '') : null,
      slices: slicesOf(table, options.task === 'contextual-bandit' ? decisionNames(table) : [], options.task),
    };
    if (options.task === 'contextual-bandit') return readDecisions(table, path, shared.ids, shared.slices);
    if (options.task === 'reinforcement') return { ...readEpisodes(table, path), ...shared };
    return options.task === 'clustering'
      ? { ...readClusters(table, path), ...shared }
      : { ...readAnomalies(table, path, options), ...shared };
  }
  const actual = required('actual');
  const idColumn = table.columns.get('id');
  const ids = idColumn ? Array.from({ length: table.rows }, (_, row) => cellText(idColumn, row) ?? '') : null;
  if (options.task === 'regression') {
    const prediction = required('prediction');
    if (actual.kind !== 'numeric' || prediction.kind !== 'numeric') {
      throw fail('For regression "actual" and "prediction" must be numbers.', 'prediction');
    }
    const slices = slicesOf(table, []);
    return {
      task: 'regression',
      rows: table.rows,
      actual: actual.values,
      predicted: prediction.values,
      ids,
      slices,
    };
  }
  const labels = labelsOf(actual);
  const prediction = table.columns.get('prediction');
  const known = options.classes ?? [
    ...usedLabels(labels),
    ...(prediction ? usedLabels(labelsOf(prediction)) : []),
  ];
  const named = [...new Set(known)].sort().filter((label) => table.columns.has(`p_${label}`));
  const slices = slicesOf(table, named);
  const positive = options.positive ?? rarerLabel(labels.codes, labels.dictionary);
  const probabilityOf = (name: string): Float64Array => {
    const column = required(name);
    if (column.kind !== 'numeric') throw fail(`"${name}" must be numbers.`, name);
    const bad = column.values.findIndex((value) => !(value >= 0 && value <= 1));
    if (bad >= 0) throw fail(`"${name}" of row ${bad + 1} is not in [0, 1].`, name);
    return column.values;
  };
  const withProbabilities = (classes: readonly string[], columns: readonly Float64Array[]): Predictions => {
    const output = new Float64Array(table.rows * classes.length);
    for (const [k, values] of columns.entries()) {
      for (let row = 0; row < table.rows; row++) output[row * classes.length + k] = values[row];
    }
    const threshold = options.threshold ?? 0.5;
    return makePredictions({
      task: 'classification',
      classes,
      positive,
      threshold,
      output,
      actual,
      ids,
      slices,
    });
  };
  if (named.length > 0) {
    const given = named.map((label) => probabilityOf(`p_${label}`));
    const others = [...new Set(known)].filter((label) => label !== named[0]);
    // Of two classes one column says all.
    if (named.length === 1 && others.length === 1) {
      return withProbabilities([named[0], others[0]], [given[0], given[0].map((p) => 1 - p)]);
    }
    return withProbabilities(named, given);
  }
  if (table.columns.has('probability')) {
    const others = [...usedLabels(labels)].filter((label) => label !== positive);
    if (others.length > 1) throw fail('"probability" is for two classes; there are more.', 'probability');
    const values = probabilityOf('probability');
    return withProbabilities([...others, positive], [...others.map(() => values.map((p) => 1 - p)), values]);
  }
  const predicted = labelsOf(required('prediction'));
  const classes = [...new Set([...usedLabels(labels), ...usedLabels(predicted)])].sort();
  return {
    task: 'classification',
    rows: table.rows,
    classes,
    positive: positiveClass(classes, positive),
    actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
    predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
    probabilities: null,
    ids,
    slices,
  };
}

/**
 * The columns of a predictions file that are there to slice by, under their own names.
 * @param classes labels (or actions) whose `p_<class>` columns are probabilities.
 * @param task what the file holds the answers of.
 */
export function slicesOf(
  table: Table,
  classes: readonly string[],
  task: Predictions['task'] = 'classification',
): Table {
  const columns = new Map<string, Column>();
  for (const column of table.columns.values()) {
    if (isOwn(column.name, classes, task)) continue;
    const name = column.name.startsWith(escapePrefix) ? column.name.slice(escapePrefix.length) : column.name;
    columns.set(name, { ...column, name });
  }
  return { rows: table.rows, columns };
}

function isOwn(name: string, classes: readonly string[], task: Predictions['task']): boolean {
  if (task === 'reinforcement') return isEpisodeColumn(name);
  if (task === 'contextual-bandit') return isDecisionColumn(name, classes);
  if (task === 'clustering' || task === 'anomaly') return isAnswerColumn(name, task);
  return ownColumns.includes(name) || classes.some((label) => name === `p_${label}`);
}

/** Labels (or actions) that the file has columns for. */
function namesIn(predictions: Predictions): readonly string[] {
  if (predictions.task === 'contextual-bandit') return predictions.names;
  return predictions.task === 'classification' ? predictions.classes : [];
}

/** The rarer of two labels; the last in sorted order where they are equally frequent. */
export function rarerLabel(codes: Int32Array, dictionary: readonly string[]): string {
  const counts = new Map(dictionary.map((label) => [label, 0]));
  for (const code of codes)
    if (code >= 0) counts.set(dictionary[code], (counts.get(dictionary[code]) ?? 0) + 1);
  const ordered = [...counts].filter(([, count]) => count > 0);
  ordered.sort(([a, m], [b, n]) => m - n || (a < b ? 1 : -1));
  return ordered[0]?.[0] ?? '';
}
