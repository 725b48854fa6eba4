import { ConfigurationError } from '../base/errors.ts';
import type { DataSchema } from '../data/schema.ts';
import { type Column, selectRows, type Table } from '../data/table.ts';
import { labelsOf, usedLabels } from '../evaluate/make-predictions.ts';
import type { Examples, LearningTask } from './learner.ts';

/** The target column of a table. @throws ConfigurationError if the data set has none. */
export function targetColumn(schema: DataSchema, table: Table): Column {
  const column = schema.target === null ? undefined : table.columns.get(schema.target);
  if (column) return column;
  throw new ConfigurationError('The data set has no target column.', {
    location: { key: 'data.target' },
    hint: 'Set data.target and prepare the data again.',
  });
}

/** The labels of the training split, sorted. @throws ConfigurationError if there is only one. */
export function trainingClasses(target: Column): string[] {
  const classes = [...usedLabels(labelsOf(target))].sort();
  if (classes.length > 1) return classes;
  throw new ConfigurationError(`The training split has one class only: "${classes[0]}".`, {
    location: { column: target.name },
    hint: 'Use "split: { by: stratified }", or provide more rows.',
  });
}

/**
 * Rows as a learner takes them. Rows whose label the training split does not have cannot be learned from and are
 * left out.
 * @returns the examples, and how many rows were left out.
 */
export function examplesOf(
  schema: DataSchema,
  table: Table,
  task: LearningTask,
  classes: readonly string[],
): { examples: Examples; leftOut: number } {
  const target = targetColumn(schema, table);
  let values: Float64Array;
  if (task === 'classification') {
    const labels = labelsOf(target);
    const indexOf = labels.dictionary.map((label) => classes.indexOf(label));
    values = Float64Array.from(labels.codes, (code) => {
      const index = code < 0 ? -1 : indexOf[code];
      return index < 0 ? Number.NaN : index;
    });
  } else if (target.kind === 'numeric') values = target.values;
  else {
    throw new ConfigurationError(`The target column "${target.name}" is text, not a number.`, {
      location: { column: target.name },
      hint: 'For labels set "task: classification".',
    });
  }
  const kept: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) kept.push(row);
  const whole = kept.length === values.length;
  const used = whole ? table : selectRows(table, kept);
  const weightName = schema.columns.find(({ role }) => role === 'weight')?.name;
  const weight = weightName === undefined ? undefined : used.columns.get(weightName);
  return {
    examples: {
      table: used,
      target: whole ? values : Float64Array.from(kept, (row) => values[row]),
      ...(weight?.kind === 'numeric' ? { weights: weight.values } : {}),
    },
    leftOut: values.length - kept.length,
  };
}
