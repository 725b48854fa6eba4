import { type Column, cellText, selectRows, type Table } from '../data/table.ts';
import { labelsOf } from '../evaluate/make-predictions.ts';
import type { EncodingTarget } from './encoding-target.ts';
import { constant } from './screening/constant.ts';
import { identifierLike } from './screening/identifier-like.ts';
import { leaking } from './screening/leaking.ts';
import type { ScreeningRule } from './screening/screening-rule.ts';

/** Every rule, in the order in which they are asked: the first one that holds is the reason. */
const rules: readonly ScreeningRule[] = [constant, identifierLike, leaking];

export interface ScreeningOptions {
  /** Name of the target column. */
  readonly target: string;
  readonly task: 'classification' | 'regression';
  /** Names of the columns that would be features. */
  readonly columns: readonly string[];
  /**
   * Column whose rows of one value belong together (a group split): only the first row of each is looked at, since
   * rows of one group tell each other's answer by what the group has in common.
   */
  readonly group?: string;
}

/** A column that should not be a feature. */
export interface ScreenedOut {
  readonly name: string;
  readonly rule: ScreeningRule['name'];
  /** One sentence with figures. It names no text of the data. */
  readonly evidence: string;
}

/**
 * The columns that a rule would leave out of the features, in the order of `columns`. Nothing is random.
 * @param table rows of the training split, in an order that says nothing.
 * @throws RangeError if the table lacks one of the columns, or the target of a regression is not numeric.
 */
export function screenColumns(table: Table, options: ScreeningOptions): ScreenedOut[] {
  const rows = answeredRows(table, options);
  const used = rows.length === table.rows ? table : selectRows(table, rows);
  const target = targetOf(columnOf(used, options.target), options.task);
  const found = new Map<string, ScreenedOut>();
  const remaining = () => options.columns.filter((name) => !found.has(name));
  let distinct: readonly number[] | undefined;
  // Asked for by the last rule alone: by then identifiers, which make every row another, are not among the columns.
  const unrepeated = () => {
    distinct ??= distinctRows(used, [...remaining(), options.target]);
    return distinct;
  };
  for (const rule of rules) {
    for (const name of remaining()) {
      const evidence = rule.examine({ column: columnOf(used, name), target, unrepeated });
      if (evidence !== null) found.set(name, { name, rule: rule.name, evidence });
    }
  }
  return options.columns.flatMap((name) => found.get(name) ?? []);
}

/**
 * As `screenColumns`, by the rules that look at no answer: for what is learned without one. That a column tells the
 * labels is then what learning is to find out.
 */
export function screenWithoutTarget(table: Table, columns: readonly string[]): ScreenedOut[] {
  return columns.flatMap((name) => {
    const column = columnOf(table, name);
    for (const rule of [constant, identifierLike]) {
      const evidence = rule.examine({ column, target: noTarget, unrepeated: () => [] });
      if (evidence !== null) return [{ name, rule: rule.name, evidence }];
    }
    return [];
  });
}

const noTarget: EncodingTarget = { values: new Float64Array(), classes: [] };

function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (column) return column;
  throw new RangeError(`The table has no column "${name}".`);
}

/** Rows with an answer; of each group the first. */
function answeredRows(table: Table, { target, group }: ScreeningOptions): number[] {
  const answers = columnOf(table, target);
  const groups = group === undefined ? undefined : columnOf(table, group);
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (answers.kind === 'text' ? answers.codes[row] < 0 : Number.isNaN(answers.values[row])) continue;
    const value = groups === undefined ? null : cellText(groups, row);
    if (value !== null) {
      if (seen.has(value)) continue;
      seen.add(value);
    }
    rows.push(row);
  }
  return rows;
}

/** The first of each set of rows that agree in the given columns. */
function distinctRows(table: Table, names: readonly string[]): number[] {
  const columns = names.map((name) => columnOf(table, name));
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const key = columns
      .map((column) => (column.kind === 'text' ? column.codes[row] : column.values[row]))
      .join();
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push(row);
  }
  return rows;
}

function targetOf(column: Column, task: ScreeningOptions['task']): EncodingTarget {
  if (task === 'classification') {
    const { codes, dictionary } = labelsOf(column);
    return { values: Float64Array.from(codes), classes: dictionary };
  }
  if (column.kind === 'text') throw new RangeError(`The target "${column.name}" is not numeric.`);
  return { values: column.values, classes: [] };
}
