import { z } from 'zod';
import type { TreeMatrix } from '../../features/tree-matrix.ts';

/**
 * One tree. A reference ≥ 0 names a split, ~i (that is −1 − i) names leaf i. The root is split 0, or leaf 0 in a
 * tree without splits; a split's children come after it.
 */
export const treeSchema = z.strictObject({
  /** Index into the model's features, for each split. */
  feature: z.array(z.int().min(0)),
  /** Numeric feature: x ≤ threshold goes left. Categorical: index into `categories`. */
  threshold: z.array(z.number()),
  /** 1 where missing values go left. */
  missing: z.array(z.int().min(0).max(1)),
  left: z.array(z.int()),
  right: z.array(z.int()),
  /** Sets of category codes that go left, each ascending. */
  categories: z.array(z.array(z.int().min(0))),
  /** What each leaf answers, leaf by leaf; of several outputs, all of a leaf's together. */
  value: z.array(z.number()),
  /** Training rows in each leaf. */
  rows: z.array(z.int().min(0)),
});

/** A column that trees may ask about. */
export const modelFeatureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('numeric'), name: z.string(), column: z.string() }),
  z.strictObject({
    kind: z.literal('categorical'),
    name: z.string(),
    column: z.string(),
    cardinality: z.int().min(0).max(255),
  }),
]);

export type ModelTree = z.infer<typeof treeSchema>;
export type ModelFeature = z.infer<typeof modelFeatureSchema>;

/** The features of a matrix as a model names them. */
export function describeFeatures(matrix: TreeMatrix): ModelFeature[] {
  return matrix.features.map((feature) => {
    const { name, column } = feature;
    return feature.kind === 'numeric'
      ? { kind: 'numeric', name, column }
      : { kind: 'categorical', name, column, cardinality: feature.cardinality };
  });
}

/**
 * What is wrong with a tree's structure; null if nothing.
 * @param outputs numbers that each leaf answers.
 */
export function faultOf(tree: ModelTree, features: readonly ModelFeature[], outputs: number): string | null {
  const splits = tree.feature.length;
  for (const name of ['threshold', 'missing', 'left', 'right'] as const) {
    if (tree[name].length !== splits) return `${name} has ${tree[name].length} entries for ${splits} splits`;
  }
  if (tree.value.length !== (splits + 1) * outputs) {
    return `value has ${tree.value.length} entries for ${splits + 1} leaves`;
  }
  if (tree.rows.length !== splits + 1) return `rows has ${tree.rows.length} entries for ${splits + 1} leaves`;
  const parents = { splits: new Uint8Array(splits), leaves: new Uint8Array(splits + 1) };
  for (let split = 0; split < splits; split++) {
    if (tree.feature[split] >= features.length) return `split ${split} names feature ${tree.feature[split]}`;
    const feature = features[tree.feature[split]];
    if (feature.kind === 'categorical') {
      const set = tree.categories[tree.threshold[split]];
      if (set === undefined) return `split ${split} names category set ${tree.threshold[split]}`;
      const outside = set.find((code) => code >= feature.cardinality);
      if (outside !== undefined) return `split ${split} names category ${outside} of ${feature.cardinality}`;
    }
    for (const child of [tree.left[split], tree.right[split]]) {
      // Not ~child: that would cut a hostile number to 32 bits.
      const [known, at] = child < 0 ? [parents.leaves, -1 - child] : [parents.splits, child];
      if (at >= known.length || (child >= 0 && child <= split))
        return `split ${split} has the child ${child}`;
      if (known[at]++ > 0) return `the child ${child} has two parents`;
    }
  }
  return null;
}
