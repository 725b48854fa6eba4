import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { readParquet } from '../data/parquet.ts';
import { rowIdColumn } from '../data/prepared-table.ts';
import { type Column, cellText, selectRows, type Table } from '../data/table.ts';
import { labelsOf, makePredictions, positiveClass, usedLabels } from '../evaluate/make-predictions.ts';
import type { SupervisedPredictions } from '../evaluate/predictions.ts';
import type { SupervisedTask } from '../learners/tasks.ts';
import { readCsvTable } from './csv-table.ts';
import { findPlainFile } from './program-files.ts';

/** Where a program may leave its predictions; the first that is there counts. */
export const predictionFiles = ['predictions.parquet', 'predictions.csv'];

/** How far the probabilities of a row may be from summing to 1: single precision over many classes. */
const sumTolerance = 1e-3;
/** How far a number that is given as actual may be from the data set's, relative to it. */
const sameValueTolerance = 1e-6;

/** The rows that a program must have answered, and how to read its answers. */
export interface ExpectedPredictions {
  readonly task: SupervisedTask;
  /** Every label of the data set, sorted; else empty. */
  readonly classes: readonly string[];
  /** Binary: the label that metrics speak of. */
  readonly positive: string | null;
  readonly threshold: number;
  /** The test rows without the target, in their order. */
  readonly test: Table;
  readonly ids: readonly string[];
  /** The target of the test rows. */
  readonly actual: Column;
}

/**
 * Reads and checks the predictions that a program left: one for each test row, by `id` (or `mlops_row_id`) where there
 * is such a column, else in the rows' order. The truth is the data set's, whatever the program says of it.
 * @throws ConfigurationError naming file, column and row of the first thing that is wrong.
 */
export async function readProgramPredictions(
  folder: string,
  expected: ExpectedPredictions,
): Promise<SupervisedPredictions> {
  const { path, table } = await readAnswers(folder);
  const fail: Fail = (message, column, hint) =>
    new ConfigurationError(message, {
      location: { file: path, ...(column === undefined ? {} : { column }) },
      hint: hint ?? contractHint(expected.task),
    });
  const order = rowOrder(table, expected, fail);
  const answers = order === null ? table : selectRows(table, order);
  checkActual(answers, expected, fail);
  const { actual, ids } = expected;
  if (expected.task === 'regression') {
    const output = numbersOf(answers, 'prediction', fail);
    const bad = output.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0)
      throw fail(`"prediction" of test row ${bad + 1} is ${output[bad]}, not a number.`, 'prediction');
    const slices = slicesOf(answers, expected, []);
    return makePredictions({ ...source(expected, slices), task: 'regression', output, actual, ids });
  }
  return classPredictions(answers, expected, fail);
}

type Fail = (message: string, column?: string, hint?: string) => ConfigurationError;

function contractHint(task: SupervisedTask): string {
  return task === 'regression'
    ? 'One row for each test row: "id" (its mlops_row_id) and "prediction".'
    : 'One row for each test row: "id" (its mlops_row_id) and one column p_<class> a class, "probability" of the positive class, or "prediction" alone.';
}

async function readAnswers(folder: string): Promise<{ path: string; table: Table }> {
  for (const name of predictionFiles) {
    const found = await findPlainFile(folder, name);
    if (found === null) continue;
    const table = name.endsWith('.csv')
      ? await readCsvTable(found.path)
      : await readParquet(found.path, { texts: ['id', rowIdColumn] });
    return { path: found.path, table };
  }
  throw new ConfigurationError('The command left no predictions for the test rows.', {
    location: { key: 'train.command' },
    hint: 'It must write predictions.csv or predictions.parquet into the folder that MLOPS_OUTPUT names.',
  });
}

/** For each test row the row of the answers that is about it; null where they are in the same order. */
function rowOrder(table: Table, { ids }: ExpectedPredictions, fail: Fail): Int32Array | null {
  if (table.rows !== ids.length) {
    throw fail(`The predictions have ${table.rows} rows, the test split has ${ids.length}.`);
  }
  const name = ['id', rowIdColumn].find((candidate) => table.columns.has(candidate));
  if (name === undefined) return null;
  const column = table.columns.get(name) as Column;
  // Rows of one id are paired in their order, as the gate does it.
  const places = new Map<string, number[]>();
  for (const [row, id] of ids.entries()) {
    const known = places.get(id);
    if (known) known.push(row);
    else places.set(id, [row]);
  }
  for (const rows of places.values()) rows.reverse();
  const order = new Int32Array(ids.length);
  for (let row = 0; row < table.rows; row++) {
    const id = cellText(column, row);
    if (id === null) throw fail(`Row ${row + 1} of the predictions has no "${name}".`, name);
    const rows = places.get(id);
    if (rows === undefined) {
      throw fail(
        `Row ${row + 1} of the predictions has the ${name} "${id}", which no test row has.`,
        name,
        `Take the column ${rowIdColumn} of test.parquet as it is; as a floating-point number it loses digits.`,
      );
    }
    const place = rows.pop();
    if (place === undefined)
      throw fail(`The ${name} "${id}" is there more often than in the test split.`, name);
    order[place] = row;
  }
  return order;
}

function checkActual(answers: Table, { actual, task }: ExpectedPredictions, fail: Fail): void {
  const given = answers.columns.get('actual');
  if (given === undefined) return;
  const numbers = task === 'regression' ? numbersOf(answers, 'actual', fail) : null;
  const labels = task === 'regression' ? null : labelsOf(actual);
  for (let row = 0; row < answers.rows; row++) {
    const same =
      numbers !== null && actual.kind === 'numeric'
        ? Math.abs(numbers[row] - actual.values[row]) <=
          sameValueTolerance * Math.max(1, Math.abs(actual.values[row]))
        : cellText(given, row) === (labels === null ? null : cellText(labels, row));
    if (same) continue;
    const [theirs, ours] = [given, actual].map((column) => cellText(column, row) ?? 'nothing');
    throw fail(
      `"actual" of test row ${row + 1} is ${theirs}, but the data set says ${ours}.`,
      'actual',
      'Leave "actual" out, it is taken from the data set; if rows are out of order, give "id".',
    );
  }
}

function classPredictions(answers: Table, expected: ExpectedPredictions, fail: Fail): SupervisedPredictions {
  const { classes, actual, ids, positive } = expected;
  const isSlice = (name: string) => expected.test.columns.has(name);
  const named = classes.filter((label) => answers.columns.has(`p_${label}`));
  const unknown = [...answers.columns.keys()].find(
    (name) => name.startsWith('p_') && !classes.includes(name.slice(2)) && !isSlice(name),
  );
  if (unknown !== undefined) {
    const hint = suggestName(unknown.slice(2), classes);
    throw fail(`The column "${unknown}" is about a class that the data set does not have.`, unknown, hint);
  }
  if (named.length === 0 && !answers.columns.has('probability'))
    return labelPredictions(answers, expected, fail);
  const probabilities = (name: string): Float64Array => {
    const values = numbersOf(answers, name, fail);
    const bad = values.findIndex((value) => !(value >= 0 && value <= 1));
    if (bad >= 0) throw fail(`"${name}" of test row ${bad + 1} is ${values[bad]}, not in [0, 1].`, name);
    return values;
  };
  const given = new Map<string, Float64Array>();
  if (named.length > 0) for (const label of named) given.set(label, probabilities(`p_${label}`));
  else if (positive === null) throw fail('"probability" is for two classes; there are more.', 'probability');
  else given.set(positive, probabilities('probability'));
  const [only] = given.keys();
  if (given.size === 1 && classes.length === 2) {
    const other = classes.find((label) => label !== only) as string;
    given.set(
      other,
      (given.get(only) as Float64Array).map((p) => 1 - p),
    );
  }
  const known = [...given.keys()].sort();
  const output = new Float64Array(answers.rows * known.length);
  for (const [k, label] of known.entries()) {
    const values = given.get(label) as Float64Array;
    for (let row = 0; row < answers.rows; row++) output[row * known.length + k] = values[row];
  }
  for (let row = 0; row < answers.rows; row++) {
    let sum = 0;
    for (let k = 0; k < known.length; k++) sum += output[row * known.length + k];
    if (Math.abs(sum - 1) > sumTolerance) {
      throw fail(`The probabilities of test row ${row + 1} sum to ${Number(sum.toPrecision(6))}, not to 1.`);
    }
  }
  const slices = slicesOf(answers, expected, named);
  return makePredictions({
    ...source(expected, slices),
    task: 'classification',
    classes: known,
    output,
    actual,
    ids,
  });
}

function labelPredictions(answers: Table, expected: ExpectedPredictions, fail: Fail): SupervisedPredictions {
  const { classes, actual, ids, positive } = expected;
  const column = answers.columns.get('prediction');
  if (column === undefined)
    throw fail('The predictions have neither probabilities nor a column "prediction".');
  const predicted = labelsOf(column);
  const missing = predicted.codes.indexOf(-1);
  if (missing >= 0) throw fail(`Test row ${missing + 1} has no "prediction".`, 'prediction');
  const unknown = [...usedLabels(predicted)].find((label) => !classes.includes(label));
  if (unknown !== undefined) {
    const message = `"${unknown}" is predicted, a class that the data set does not have.`;
    throw fail(message, 'prediction', suggestName(unknown, classes));
  }
  const labels = labelsOf(actual);
  return {
    task: 'classification',
    rows: answers.rows,
    classes,
    positive: positiveClass(classes, positive),
    actual: labels.codes.map((code) => classes.indexOf(labels.dictionary[code])),
    predicted: predicted.codes.map((code) => classes.indexOf(predicted.dictionary[code])),
    probabilities: null,
    ids,
    slices: slicesOf(answers, expected, []),
  };
}

function source({ classes, positive, threshold }: ExpectedPredictions, slices: Table) {
  return { classes, positive, threshold, slices };
}

/** The data set's columns, and what else the program gives; where both have a name, the data set's. */
function slicesOf(answers: Table, { test }: ExpectedPredictions, named: readonly string[]): Table {
  const own = [
    'id',
    rowIdColumn,
    'actual',
    'prediction',
    'probability',
    ...named.map((label) => `p_${label}`),
  ];
  const columns = new Map(test.columns);
  for (const [name, column] of answers.columns) {
    if (!own.includes(name) && !columns.has(name)) columns.set(name, column);
  }
  return { rows: test.rows, columns };
}

/** A column's numbers; what is missing is NaN. @throws if it is not there, or a text is no number. */
function numbersOf(table: Table, name: string, fail: Fail): Float64Array {
  const column = table.columns.get(name);
  if (column === undefined) throw fail(`The predictions have no column "${name}".`, name);
  if (column.kind === 'numeric') return column.values;
  const numbers = column.dictionary.map((text) =>
    /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())
      ? Number(text)
      : /^[+-]?(nan|inf|infinity)$/i.test(text.trim())
        ? Number.NaN
        : null,
  );
  return Float64Array.from(column.codes, (code, row) => {
    const value = code < 0 ? Number.NaN : numbers[code];
    if (value === null)
      throw fail(`"${name}" of test row ${row + 1} is "${column.dictionary[code]}", not a number.`, name);
    return value;
  });
}
