import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { objectiveNames } from './objective.ts';

/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
export const modelFile = 'trees.json';

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
  /** What each leaf adds to the score; the learning rate is contained. */
  value: z.array(z.number()),
  /** Training rows in each leaf. */
  rows: z.array(z.int().min(0)),
});

const modelSchema = z.strictObject({
  format: z.literal('mlops-trees/1'),
  objective: z.enum(objectiveNames),
  /** Labels in the order of the probabilities; empty for regression. */
  classes: z.array(z.string()),
  features: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('numeric'), name: z.string(), column: z.string() }),
      z.strictObject({
        kind: z.literal('categorical'),
        name: z.string(),
        column: z.string(),
        cardinality: z.int().min(0).max(255),
      }),
    ]),
  ),
  /** Scores before the first tree, one an output. */
  baseline: z.array(z.number()),
  /** Tree t adds to output t mod outputs. */
  trees: z.array(treeSchema),
});

export type ModelTree = z.infer<typeof treeSchema>;
export type TreesModel = z.infer<typeof modelSchema>;
export type ModelFeature = TreesModel['features'][number];

/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
export function serializeModel(model: TreesModel): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(model)}\n`);
}

/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
export function parseModel(bytes: Uint8Array): TreesModel {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw damaged(`it is not JSON: ${messageOf(error)}`, error);
  }
  const parsed = modelSchema.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw damaged(`${issue.path.join('.') || 'the document'}: ${issue.message}`, parsed.error);
  }
  checkStructure(parsed.data);
  return parsed.data;
}

function damaged(reason: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`${modelFile} cannot be read: ${reason}`, {
    hint: 'Fetch the model package again, or train with this version.',
    cause,
  });
}

function checkStructure(model: TreesModel): void {
  const { classes, baseline, trees, objective } = model;
  const classesFit =
    objective === 'squared-error'
      ? classes.length === 0
      : objective === 'binary-logistic'
        ? classes.length === 2
        : classes.length >= 1;
  if (!classesFit) throw damaged(`${classes.length} classes do not fit ${objective}.`);
  const outputs = objective === 'softmax' ? classes.length : 1;
  if (baseline.length !== outputs) throw damaged(`${baseline.length} baselines for ${outputs} outputs.`);
  if (trees.length % outputs !== 0) throw damaged(`${trees.length} trees for ${outputs} outputs.`);
  trees.forEach((tree, index) => {
    const fault = faultOf(tree, model.features);
    if (fault !== null) throw damaged(`trees.${index}: ${fault}`);
  });
}

/** What is wrong with a tree's structure; null if nothing. */
export function faultOf(tree: ModelTree, features: readonly ModelFeature[]): string | null {
  const splits = tree.feature.length;
  for (const name of ['threshold', 'missing', 'left', 'right'] as const) {
    if (tree[name].length !== splits) return `${name} has ${tree[name].length} entries for ${splits} splits.`;
  }
  if (tree.value.length !== splits + 1) return `${tree.value.length} leaves for ${splits} splits.`;
  if (tree.rows.length !== splits + 1)
    return `rows has ${tree.rows.length} entries for ${splits + 1} leaves.`;
  const parents = { splits: new Uint8Array(splits), leaves: new Uint8Array(splits + 1) };
  for (let split = 0; split < splits; split++) {
    if (tree.feature[split] >= features.length) return `split ${split} names feature ${tree.feature[split]}.`;
    const feature = features[tree.feature[split]];
    if (feature.kind === 'categorical') {
      const set = tree.categories[tree.threshold[split]];
      if (set === undefined) return `split ${split} names category set ${tree.threshold[split]}.`;
      const outside = set.find((code) => code >= feature.cardinality);
      if (outside !== undefined) return `split ${split} names category ${outside} of ${feature.cardinality}.`;
    }
    for (const child of [tree.left[split], tree.right[split]]) {
      // Not ~child: that would cut a hostile number to 32 bits.
      const [known, at] = child < 0 ? [parents.leaves, -1 - child] : [parents.splits, child];
      if (at >= known.length || (child >= 0 && child <= split))
        return `split ${split} has the child ${child}.`;
      if (known[at]++ > 0) return `the child ${child} has two parents.`;
    }
  }
  return null;
}
