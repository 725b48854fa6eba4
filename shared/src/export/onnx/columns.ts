import type { FittedFeature, FittedFeatures } from '../../features/features.ts';
import { daysOf, partOf } from './dates.ts';
import { type Graph, machineLearning, type Value } from './graph.ts';
import { doubles, integers } from './tensor.ts';

/** Declares one input for each feature: text as string, everything else as double. @returns them by column. */
export function declareInputs(graph: Graph, { features }: FittedFeatures): ReadonlyMap<string, Value> {
  return new Map(
    features.map(({ name, kind }) => [
      name,
      graph.input(name, kind === 'categorical' || kind === 'target-encoded' ? 'string' : 'double'),
    ]),
  );
}

/**
 * The code of each category, rows × 1 of int64, in order of the list; the number of categories for all others, and
 * one more where the text is missing, which is the empty one (unless that is a category).
 */
export function categoryCodes(graph: Graph, texts: Value, categories: readonly string[]): Value {
  const keys = categories.includes('') ? [...categories] : [...categories, ''];
  const codes = keys.map((key, i) => (key === '' && i === categories.length ? i + 1 : i));
  return graph.node(
    'LabelEncoder',
    [texts],
    { keys_strings: keys, values_int64s: codes, default_int64: categories.length },
    machineLearning,
  );
}

/** Rows of a table, rows × width, by the codes of `categoryCodes`. @param byCode the table's rows. */
export function lookUp(graph: Graph, codes: Value, byCode: readonly (readonly number[])[]): Value {
  const width = byCode[0].length;
  const table = graph.constant(doubles(byCode.flat(), [byCode.length, width]), 'table');
  const flat = graph.node('Squeeze', [codes, graph.constant(integers([1]), 'axes')]);
  return graph.node('Gather', [table, flat], { axis: 0 });
}

/** 1 × 1, so that it goes with every row. */
export function number(graph: Graph, value: number): Value {
  return graph.constant(doubles([value], [1, 1]), 'number');
}

/** The days since 1970 and the parts that a date column gives, in their order in features.json. */
export function dateColumns(
  graph: Graph,
  moments: Value,
  { trend, parts }: Extract<FittedFeature, { kind: 'date' }>,
): { days: Value | null; parts: Value[] } {
  return {
    days: trend === null ? null : daysOf(graph, moments),
    parts: parts.map((part) => partOf(graph, moments, part)),
  };
}

/** Columns side by side. */
export function beside(graph: Graph, columns: readonly Value[]): Value {
  return columns.length === 1 ? columns[0] : graph.node('Concat', columns, { axis: 1 });
}
