import type { TreesModel } from '../../learners/gradient-boosted-trees/model.ts';
import { type Graph, machineLearning, type Value } from './graph.ts';
import { bytes, doubles } from './tensor.ts';

/** Numbers of TreeEnsemble's `nodes_modes`. */
const lessOrEqual = 0;
const member = 6;
/** Of its `aggregate_function`. */
const sum = 1;

/** A set must not be empty, as it is where missing values alone go left. No code is negative. */
const noCategory = [-1];

/** Trees whose leaves add to outputs. */
export interface Ensemble {
  readonly features: TreesModel['features'];
  /** With one number a leaf. */
  readonly trees: TreesModel['trees'];
  /** The output of each tree. */
  readonly outputOf: (tree: number) => number;
  /** What each output begins with. */
  readonly baseline: readonly number[];
}

/**
 * The sums of trees for each row, rows × outputs: TreeEnsemble of `ai.onnx.ml` 5.
 * @param columns rows × features of doubles, missing as NaN, categories as codes.
 */
export function treeEnsemble(graph: Graph, columns: Value, ensemble: Ensemble): Value {
  const { features, trees, baseline } = ensemble;
  const roots: number[] = [];
  const nodes = {
    feature: [] as number[],
    mode: [] as number[],
    split: [] as number[],
    missingLeft: [] as number[],
    left: [] as number[],
    leftIsLeaf: [] as number[],
    right: [] as number[],
    rightIsLeaf: [] as number[],
  };
  const leaves = { weight: [] as number[], target: [] as number[] };
  /** Sets of categories one after the other, each ended by NaN. */
  const sets: number[] = [];

  /** A tree without splits, which the format lacks: one whose sides are the same leaf. */
  const addLeaf = (weight: number, target: number): void => {
    roots.push(nodes.feature.length);
    addNode(0, lessOrEqual, 0, 0, ~leaves.weight.length, ~leaves.weight.length);
    leaves.weight.push(weight);
    leaves.target.push(target);
  };
  /** @param left,right as in trees.json, ~i for leaf i, counted through all trees. */
  const addNode = (
    feature: number,
    mode: number,
    split: number,
    missingLeft: number,
    left: number,
    right: number,
  ): void => {
    nodes.feature.push(feature);
    nodes.mode.push(mode);
    nodes.split.push(split);
    nodes.missingLeft.push(missingLeft);
    nodes.left.push(left < 0 ? ~left : left);
    nodes.leftIsLeaf.push(Number(left < 0));
    nodes.right.push(right < 0 ? ~right : right);
    nodes.rightIsLeaf.push(Number(right < 0));
  };

  baseline.forEach(addLeaf);
  for (const [index, tree] of trees.entries()) {
    const target = ensemble.outputOf(index);
    if (tree.feature.length === 0) {
      addLeaf(tree.value[0], target);
      continue;
    }
    const firstNode = nodes.feature.length;
    const firstLeaf = leaves.weight.length;
    const refer = (child: number): number => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
    roots.push(firstNode);
    for (let split = 0; split < tree.feature.length; split++) {
      const categorical = features[tree.feature[split]].kind === 'categorical';
      addNode(
        tree.feature[split],
        categorical ? member : lessOrEqual,
        categorical ? 0 : tree.threshold[split],
        tree.missing[split],
        refer(tree.left[split]),
        refer(tree.right[split]),
      );
      if (!categorical) continue;
      const codes = tree.categories[tree.threshold[split]];
      sets.push(...(codes.length === 0 ? noCategory : codes), Number.NaN);
    }
    for (const value of tree.value) {
      leaves.weight.push(value);
      leaves.target.push(target);
    }
  }
  return graph.node(
    'TreeEnsemble',
    [columns],
    {
      aggregate_function: sum,
      post_transform: 0,
      n_targets: baseline.length,
      tree_roots: roots,
      nodes_featureids: nodes.feature,
      nodes_modes: bytes(nodes.mode),
      nodes_splits: doubles(nodes.split),
      nodes_missing_value_tracks_true: nodes.missingLeft,
      nodes_truenodeids: nodes.left,
      nodes_trueleafs: nodes.leftIsLeaf,
      nodes_falsenodeids: nodes.right,
      nodes_falseleafs: nodes.rightIsLeaf,
      leaf_weights: doubles(leaves.weight),
      leaf_targetids: leaves.target,
      ...(sets.length === 0 ? {} : { membership_values: doubles(sets) }),
    },
    machineLearning,
  );
}
