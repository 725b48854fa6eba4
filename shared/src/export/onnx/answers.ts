import type { Graph, Value } from './graph.ts';
import { doubles, integers, strings } from './tensor.ts';

/** The losses of trees and linear models, which say what their scores mean. */
export type ScoreMeaning = 'squared-error' | 'binary-logistic' | 'softmax';

/** What turns answers into labels: see the manifest. */
export interface Decision {
  readonly classes: readonly string[];
  readonly positive: string | null;
  readonly threshold: number | null;
}

/**
 * Gives out what scores mean: `prediction` (rows × 1), or `label` (rows) and `probabilities` (rows × classes).
 * @param scores rows × outputs.
 */
export function giveAnswers(graph: Graph, scores: Value, meaning: ScoreMeaning, decision: Decision): void {
  if (meaning === 'squared-error') {
    graph.output('prediction', scores, 'double', 1);
    return;
  }
  giveProbabilities(
    graph,
    meaning === 'softmax' ? softmax(graph, scores) : logistic(graph, scores),
    decision,
  );
}

function softmax(graph: Graph, scores: Value): Value {
  return graph.node('Softmax', [scores], { axis: 1 });
}

function logistic(graph: Graph, scores: Value): Value {
  const second = graph.node('Sigmoid', [scores]);
  const first = graph.node('Sub', [graph.constant(doubles([1], [1, 1]), 'number'), second]);
  return graph.node('Concat', [first, second], { axis: 1 });
}

/** Gives out probabilities and the label that follows from them, as `predictLabels` does. */
export function giveProbabilities(graph: Graph, probabilities: Value, decision: Decision): void {
  const { classes } = decision;
  const labels = graph.constant(strings(classes), 'labels');
  const chosen = chosenClass(graph, probabilities, decision);
  graph.output('label', graph.node('Gather', [labels, chosen], { axis: 0 }), 'string', null);
  graph.output('probabilities', probabilities, 'double', classes.length);
}

/** Index of the label, one a row. */
function chosenClass(graph: Graph, probabilities: Value, { classes, positive, threshold }: Decision): Value {
  if (positive === null || threshold === null) {
    return graph.node('ArgMax', [probabilities], { axis: 1, keepdims: 0 });
  }
  const decided = classes.indexOf(positive);
  const one = (value: number) => graph.constant(integers([value], []), 'class');
  const own = graph.node('Gather', [probabilities, one(decided)], { axis: 1 });
  const reached = graph.node('GreaterOrEqual', [own, graph.constant(doubles([threshold], []), 'threshold')]);
  return graph.node('Where', [reached, one(decided), one(1 - decided)]);
}
