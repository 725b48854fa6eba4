import { type FittedFeature, type FittedFeatures, treeCategoryLimit } from '../../features/features.ts';
import { beside, categoryCodes, dateColumns, lookUp, number } from './columns.ts';
import type { Graph, Value } from './graph.ts';

/** `encodeForTrees` as a graph: rows × features of doubles; what is missing, unseen or infinite is NaN. */
export function treeColumns(
  graph: Graph,
  { features }: FittedFeatures,
  inputs: ReadonlyMap<string, Value>,
): Value {
  const encoded = beside(
    graph,
    features.flatMap((feature) => columnsOf(graph, feature, inputs.get(feature.name) as Value)),
  );
  const infinite = graph.node('IsInf', [encoded]);
  return graph.node('Where', [infinite, number(graph, Number.NaN), encoded]);
}

function columnsOf(graph: Graph, feature: FittedFeature, input: Value): Value[] {
  switch (feature.kind) {
    case 'numeric':
    case 'boolean':
      return [input];
    case 'date': {
      const { days, parts } = dateColumns(graph, input, feature);
      return days === null ? parts : [days, ...parts];
    }
    case 'categorical':
      return [codesAsNumbers(graph, input, feature.categories)];
    case 'target-encoded': {
      const { categories, outputs } = feature;
      if (categories.length <= treeCategoryLimit) return [codesAsNumbers(graph, input, categories)];
      const byCode = [
        ...categories.map((_, code) => outputs.map(({ values }) => values[code])),
        outputs.map(({ other }) => other),
        outputs.map(({ missing }) => missing),
      ];
      return [lookUp(graph, categoryCodes(graph, input, categories), byCode)];
    }
    case 'text':
      throw new RangeError(`"${feature.name}" is free text.`);
  }
}

/** The code of each named category; NaN for all others. */
function codesAsNumbers(graph: Graph, input: Value, categories: readonly string[]): Value {
  const byCode = [...categories.map((_, code) => [code]), [Number.NaN], [Number.NaN]];
  return lookUp(graph, categoryCodes(graph, input, categories), byCode);
}
