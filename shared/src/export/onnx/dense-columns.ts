import { cycleOf } from '../../features/date-parts.ts';
import { booleanScale, largestDeviation, limited, type Scale } from '../../features/dense-matrix.ts';
import type { FittedFeature, FittedFeatures } from '../../features/features.ts';
import { beside, categoryCodes, dateColumns, lookUp, number } from './columns.ts';
import type { Graph, Value } from './graph.ts';
import { doubles, elementTypes } from './tensor.ts';

/** `encodeDense` as a graph: rows × width of doubles that are 32-bit numbers, as there. */
export function denseColumns(
  graph: Graph,
  { features }: FittedFeatures,
  inputs: ReadonlyMap<string, Value>,
): Value {
  const encoded = beside(
    graph,
    features.flatMap((feature) => columnsOf(graph, feature, inputs.get(feature.name) as Value)),
  );
  return convert(graph, convert(graph, encoded, 'float'), 'double');
}

function columnsOf(graph: Graph, feature: FittedFeature, input: Value): Value[] {
  switch (feature.kind) {
    case 'numeric':
    case 'boolean': {
      const scaled = standardised(graph, input, feature.kind === 'boolean' ? booleanScale : feature);
      return feature.missing ? [scaled, missingFlag(graph, input)] : [scaled];
    }
    case 'date': {
      const { days, parts } = dateColumns(graph, input, feature);
      const columns: Value[] = [];
      if (days !== null && feature.trend !== null) columns.push(standardised(graph, days, feature.trend));
      for (const [i, part] of feature.parts.entries()) {
        const turn = number(graph, (2 * Math.PI) / cycleOf[part]);
        const angle = graph.node('Mul', [parts[i], turn]);
        columns.push(orZero(graph, graph.node('Sin', [angle])), orZero(graph, graph.node('Cos', [angle])));
      }
      return feature.missing ? [...columns, missingFlag(graph, input)] : columns;
    }
    case 'categorical': {
      const { categories } = feature;
      const none = categories.map(() => 0);
      const byCode = [
        ...categories.map((_, code) => categories.map((_, k) => Number(k === code))),
        none,
        none,
      ];
      return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
    }
    case 'target-encoded': {
      const { categories, outputs } = feature;
      const lists = outputs.map(({ values, other, missing, mean, scale }) =>
        [...values, other, missing].map((estimate) => limited((estimate - mean) / scale)),
      );
      const byCode = lists[0].map((_, code) => lists.map((list) => list[code]));
      return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
    }
    case 'text':
      throw new RangeError(`"${feature.name}" is free text.`);
  }
}

/** The median where missing, then in standard deviations, cut at the largest. */
function standardised(graph: Graph, values: Value, { median, mean, scale }: Scale): Value {
  const present = graph.node('Where', [graph.node('IsNaN', [values]), number(graph, median), values]);
  const centred = graph.node('Sub', [present, number(graph, mean)]);
  const [least, most] = [-largestDeviation, largestDeviation].map((limit) =>
    graph.constant(doubles([limit], []), 'limit'),
  );
  return graph.node('Clip', [graph.node('Div', [centred, number(graph, scale)]), least, most]);
}

/** 1 where a number is missing, else 0. */
function missingFlag(graph: Graph, values: Value): Value {
  return convert(graph, graph.node('IsNaN', [values]), 'double');
}

function orZero(graph: Graph, values: Value): Value {
  return graph.node('Where', [graph.node('IsNaN', [values]), number(graph, 0), values]);
}

function convert(graph: Graph, value: Value, type: 'float' | 'double'): Value {
  return graph.node('Cast', [value], { to: elementTypes[type] });
}
