import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { fitFeatures } from '../../../shared/src/features/fit-features.ts';
import type { Examples, TrainingContext, TrainingInput } from '../../../shared/src/learners/learner.ts';
import { mlp } from '../../../shared/src/learners/mlp/learner.ts';
import type { MlpParameters } from '../../../shared/src/learners/mlp/parameters.ts';
import type { SupervisedTask } from '../../../shared/src/learners/tasks.ts';

/** Rows with two numbers in [-1, 1] and a colour, and what a function says of them. */
export function makeExamples(
  rows: number,
  seed: number,
  target: (x: number, y: number, colour: string, noise: () => number) => number,
): Examples {
  const random = new Random(seed);
  const xs = new Float64Array(rows);
  const ys = new Float64Array(rows);
  const colours: string[] = [];
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    xs[row] = 2 * random.uniform() - 1;
    ys[row] = 2 * random.uniform() - 1;
    colours.push(['red', 'green', 'blue'][random.integer(3)]);
    values[row] = target(xs[row], ys[row], colours[row], () => random.gaussian());
  }
  const table = tableOf([
    numericColumn('x', 'number', xs),
    numericColumn('y', 'number', ys),
    textColumn('colour', colours),
  ]);
  return { table, target: values };
}

export function trainingInput(
  train: Examples,
  validation: Examples,
  options: {
    task?: SupervisedTask;
    classes?: string[];
    params?: Partial<MlpParameters>;
    seed?: number;
  } = {},
): TrainingInput<MlpParameters> {
  const classes = options.classes ?? (options.task === 'regression' ? [] : ['no', 'yes']);
  const names = [...train.table.columns.keys()];
  return {
    task: options.task ?? 'classification',
    classes,
    ...fitFeatures(train.table, names, { values: train.target, classes }, { seed: options.seed ?? 1 }),
    train,
    validation,
    params: mlp.params.parse(options.params ?? {}),
    seed: options.seed ?? 1,
  };
}

export function quietContext(signal: AbortSignal = new AbortController().signal): TrainingContext {
  return { engine: 'auto', log: silentLogger, signal };
}

/** Share of rows whose most probable class is the right one. */
export function accuracy(probabilities: Float64Array, actual: Float64Array): number {
  const classes = probabilities.length / actual.length;
  let right = 0;
  for (let row = 0; row < actual.length; row++) {
    const own = probabilities.subarray(row * classes, (row + 1) * classes);
    if (own.indexOf(Math.max(...own)) === actual[row]) right++;
  }
  return right / actual.length;
}

/** The table without one column. */
export function withoutColumn(table: Table, name: string): Table {
  return tableOf([...table.columns.values()].filter((column) => column.name !== name));
}
