import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { Column, Table, TextColumn } from '../data/table.ts';
import { cellText } from '../data/table.ts';
import type { ClassificationPredictions, SupervisedPredictions } from './predictions.ts';

/** What a model said about rows, and what was true of them. */
export interface PredictionSource {
  readonly task: 'classification' | 'regression';
  /** Labels that the model knows, sorted; else empty. */
  readonly classes: readonly string[];
  /** Labels that another model knows, so that two models' answers have the same classes. */
  readonly otherClasses?: readonly string[];
  /** Binary: the label that metrics speak of. */
  readonly positive: string | null;
  /** Binary: the label that the threshold is about, where that is not the positive one. */
  readonly decided?: string | null;
  /** Binary: predicted at this probability or above. */
  readonly threshold: number;
  /** Rows × classes probabilities, or one value a row. */
  readonly output: Float64Array;
  /** The true labels or values; every row must have one. */
  readonly actual: Column;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
}

/**
 * Predictions from a model's output. A label that the model does not know becomes a class of probability zero,
 * so that its rows count as wrong.
 * @throws ConfigurationError if there are two classes and the positive one is neither.
 */
export function makePredictions(source: PredictionSource): SupervisedPredictions {
  const { actual, ids, slices } = source;
  if (source.task === 'regression') {
    if (actual.kind !== 'numeric') throw new TypeError(`The target "${actual.name}" is not numeric.`);
    const rows = actual.values.length;
    return { task: 'regression', rows, actual: actual.values, predicted: source.output, ids, slices };
  }
  const labels = labelsOf(actual);
  const rows = labels.codes.length;
  const classes = [
    ...new Set([...source.classes, ...(source.otherClasses ?? []), ...usedLabels(labels)]),
  ].sort();
  const classOfCode = labels.dictionary.map((label) => classes.indexOf(label));
  const probabilities = new Float64Array(rows * classes.length);
  const known = source.classes.length;
  const placeOf = source.classes.map((label) => classes.indexOf(label));
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < known; k++) {
      probabilities[row * classes.length + placeOf[k]] = source.output[row * known + k];
    }
  }
  const positive = positiveClass(classes, source.positive);
  const decided = positiveClass(classes, source.decided ?? source.positive);
  return {
    task: 'classification',
    rows,
    classes,
    positive,
    actual: labels.codes.map((code) => classOfCode[code]),
    predicted: predictLabels(probabilities, rows, classes.length, decided, source.threshold),
    probabilities,
    ids,
    slices,
  };
}

/**
 * Index of the positive one of two classes; null where there are not two, or none is named.
 * @throws ConfigurationError if it is neither.
 */
export function positiveClass(classes: readonly string[], positive: string | null): number | null {
  if (classes.length !== 2 || positive === null) return null;
  const index = classes.indexOf(positive);
  if (index >= 0) return index;
  throw new ConfigurationError(`"${positive}" is to be the positive label, but there is no such label.`, {
    location: { key: 'data.positive' },
    hint: suggestName(positive, classes),
  });
}

/**
 * The predicted class of a row: in a binary problem the decided one at p ≥ threshold, else the most probable; ties take
 * the first class in sorted order.
 * @param decided index of the class that the threshold is about; null in a problem of more classes.
 */
export function predictLabel(
  probabilities: Float64Array,
  row: number,
  classes: number,
  decided: number | null,
  threshold: number,
): number {
  const start = row * classes;
  if (decided !== null) return probabilities[start + decided] >= threshold ? decided : 1 - decided;
  let best = 0;
  for (let k = 1; k < classes; k++) {
    if (probabilities[start + k] > probabilities[start + best]) best = k;
  }
  return best;
}

/** The predicted class of each row; see `predictLabel`. */
export function predictLabels(
  probabilities: Float64Array,
  rows: number,
  classes: number,
  decided: number | null,
  threshold: number,
): Int32Array {
  const predicted = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    predicted[row] = predictLabel(probabilities, row, classes, decided, threshold);
  }
  return predicted;
}

/** A column as labels: text as it is, numbers and truth values as they are written. */
export function labelsOf(column: Column): TextColumn {
  if (column.kind === 'text') return column;
  const dictionary: string[] = [];
  const codeOf = new Map<number, number>();
  const codes = Int32Array.from(column.values, (value, row) => {
    if (Number.isNaN(value)) return -1;
    let code = codeOf.get(value);
    if (code === undefined) {
      code = dictionary.length;
      codeOf.set(value, code);
      dictionary.push(cellText(column, row) as string);
    }
    return code;
  });
  return { kind: 'text', name: column.name, type: 'text', codes, dictionary };
}

/** Labels that occur in at least one row. */
export function usedLabels(labels: TextColumn): Set<string> {
  const used = new Set<string>();
  const seen = new Uint8Array(labels.dictionary.length);
  for (const code of labels.codes) {
    if (code >= 0 && seen[code] === 0) {
      seen[code] = 1;
      used.add(labels.dictionary[code]);
    }
  }
  return used;
}

/** The probabilities by label: of two classes the positive one alone, since the other says the same. */
export function* probabilityColumns(
  predictions: ClassificationPredictions,
): Generator<[string, Float64Array]> {
  const { rows, classes, positive, probabilities } = predictions;
  if (probabilities === null) return;
  for (const [k, label] of classes.entries()) {
    if (positive !== null && k !== positive) continue;
    yield [label, Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + k])];
  }
}
