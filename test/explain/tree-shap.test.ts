import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { explainTrees } from '../../shared/src/explain/tree-shap.ts';
import type { TreeFeature, TreeMatrix } from '../../shared/src/features/tree-matrix.ts';
import type { ModelFeature, ModelTree } from '../../shared/src/learners/gradient-boosted-trees/model-tree.ts';
import { Forest, startingScores } from '../../shared/src/learners/gradient-boosted-trees/prediction.ts';

const random = new Random(3);
const width = 5;
const modelFeatures: ModelFeature[] = Array.from({ length: width }, (_, i) =>
  i === 4
    ? { kind: 'categorical', name: 'c', column: 'c', cardinality: 6 }
    : { kind: 'numeric', name: `x${i}`, column: `x${i}` },
);

/** A random tree whose features repeat on paths; some leaves hold no training row. */
function randomTree(splits: number): ModelTree {
  const tree: ModelTree = {
    feature: [],
    threshold: [],
    missing: [],
    left: [],
    right: [],
    categories: [],
    value: [random.gaussian()],
    rows: [],
  };
  const places: (readonly ['left' | 'right', number] | null)[] = [null];
  for (let split = 0; split < splits; split++) {
    const leaf = random.integer(places.length);
    const place = places[leaf];
    if (place !== null) tree[place[0]][place[1]] = split;
    const feature = random.integer(width);
    tree.feature.push(feature);
    tree.threshold.push(feature === 4 ? tree.categories.push([0, 2, 5]) - 1 : random.gaussian());
    tree.missing.push(random.integer(2));
    tree.left.push(~leaf);
    tree.right.push(~places.length);
    places[leaf] = ['left', split];
    places.push(['right', split]);
    tree.value.push(random.gaussian());
  }
  tree.rows = places.map(() => random.integer(20));
  return tree;
}

function randomMatrix(rows: number): TreeMatrix {
  const features = modelFeatures.map((feature): TreeFeature => {
    const { name, column } = feature;
    if (feature.kind === 'categorical') {
      const codes = Int32Array.from({ length: rows }, () => random.integer(7) - 1);
      return { kind: 'categorical', name, column, codes, cardinality: feature.cardinality };
    }
    const values = Float64Array.from({ length: rows }, () =>
      random.uniform() < 0.1 ? Number.NaN : random.gaussian(),
    );
    return { kind: 'numeric', name, column, values };
  });
  return { rows, features };
}

/** The path-dependent expectation when only the features in `known` (bits) are known. */
function expectation(tree: ModelTree, matrix: TreeMatrix, row: number, known: number): number {
  const rowsBelow = (node: number): number =>
    node < 0 ? tree.rows[~node] : rowsBelow(tree.left[node]) + rowsBelow(tree.right[node]);
  const walk = (node: number): number => {
    if (node < 0) return tree.value[~node];
    const column = matrix.features[tree.feature[node]];
    const children = [tree.left[node], tree.right[node]];
    if ((known >> tree.feature[node]) & 1) {
      const cell = column.kind === 'numeric' ? column.values[row] : column.codes[row];
      const absent = column.kind === 'numeric' ? Number.isNaN(cell) : cell < 0;
      const met =
        column.kind === 'numeric'
          ? cell <= tree.threshold[node]
          : tree.categories[tree.threshold[node]].includes(cell);
      return walk(children[(absent ? tree.missing[node] === 1 : met) ? 0 : 1]);
    }
    const total = rowsBelow(node);
    if (total === 0) return 0;
    return children.reduce((sum, child) => sum + (rowsBelow(child) / total) * walk(child), 0);
  };
  return walk(tree.feature.length > 0 ? 0 : -1);
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Shapley's definition, over all sets of features. */
function bruteForce(tree: ModelTree, matrix: TreeMatrix, row: number): number[] {
  const values = new Array<number>(width).fill(0);
  for (let known = 0; known < 1 << width; known++) {
    const size = [...known.toString(2)].filter((bit) => bit === '1').length;
    for (let feature = 0; feature < width; feature++) {
      if ((known >> feature) & 1) continue;
      const weight = (factorial(size) * factorial(width - size - 1)) / factorial(width);
      const gained =
        expectation(tree, matrix, row, known | (1 << feature)) - expectation(tree, matrix, row, known);
      values[feature] += weight * gained;
    }
  }
  return values;
}

describe('Shapley values of trees', () => {
  test('they are those of the definition, with repeated features, categories, gaps and empty leaves', () => {
    for (const splits of [0, 1, 3, 8, 14]) {
      const tree = randomTree(splits);
      if (splits > 0) tree.rows[0] += 1;
      const matrix = randomMatrix(8);
      const { values } = explainTrees([tree], [0], matrix);
      for (let row = 0; row < matrix.rows; row++) {
        bruteForce(tree, matrix, row).forEach((value, feature) => {
          assert.ok(Math.abs(values[row * width + feature] - value) < 1e-12);
        });
      }
    }
  });

  test('with the expected score they sum to the prediction, for each output', () => {
    const trees = Array.from({ length: 12 }, () => {
      const tree = randomTree(40);
      tree.rows = tree.rows.map((rows) => rows + 1);
      return tree;
    });
    const matrix = randomMatrix(50);
    const baseline = [1, -2, 0.5];
    const scores = startingScores(baseline, matrix.rows);
    new Forest(modelFeatures, trees).addTo(scores, matrix, baseline.length);
    const { values, expected } = explainTrees(trees, baseline, matrix);
    for (let row = 0; row < matrix.rows; row++) {
      for (let output = 0; output < baseline.length; output++) {
        const first = (row * baseline.length + output) * width;
        const sum = values.subarray(first, first + width).reduce((a, b) => a + b, expected[output]);
        assert.ok(Math.abs(sum - scores[output * matrix.rows + row]) < 1e-10);
      }
    }
  });
});
