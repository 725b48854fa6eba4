import { beside, number } from './columns.ts';
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
  return withRest(graph, graph.node('Sigmoid', [scores]));
}

/** The probabilities of two classes from those of the second. */
function withRest(graph: Graph, second: Value): Value {
  const first = graph.node('Sub', [number(graph, 1), second]);
  return beside(graph, [first, second]);
}

/**
 * Gives out the mean of what so many trees answer: `prediction`, or `label` and `probabilities`.
 * @param sums rows × 1, of two classes for the second; rows × classes for more.
 */
export function giveShares(graph: Graph, sums: Value, trees: number, decision: Decision): void {
  const { classes } = decision;
  if (classes.length > 2) {
    const total = graph.node('ReduceSum', [sums, graph.constant(integers([1]), 'axes')], { keepdims: 1 });
    const some = graph.node('Greater', [total, number(graph, 0)]);
    const shares = graph.node('Div', [sums, total]);
    const equal = number(graph, 1 / classes.length);
    giveProbabilities(graph, graph.node('Where', [some, shares, equal]), decision);
    return;
  }
  const mean = graph.node('Div', [sums, number(graph, trees)]);
  if (classes.length === 0) graph.output('prediction', mean, 'double', 1);
  else {
    const second = graph.node('Min', [mean, number(graph, 1)]);
    giveProbabilities(graph, withRest(graph, second), decision);
  }
}

/** Gives out probabilities and the label that follows from them, as `predictLabels` does. */
function giveProbabilities(graph: Graph, probabilities: Value, decision: Decision): void {
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
