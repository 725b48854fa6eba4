import { z } from 'zod';
import {
  faultOf,
  type ModelTree,
  modelFeatureSchema,
  treeSchema,
} from '../gradient-boosted-trees/model-tree.ts';
import { damagedFile, jsonBytes, parseJsonFile } from '../model-file.ts';

/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
export const modelFile = 'forest.json';

const modelSchema = z.discriminatedUnion('task', [
  z.strictObject({
    format: z.literal('mlops-forest/1'),
    task: z.literal('classification'),
    /** Labels in the order of the probabilities. */
    classes: z.array(z.string()).min(2),
    features: z.array(modelFeatureSchema),
    /** Each leaf answers the share of each class; with two classes that of the second alone. */
    trees: z.array(treeSchema).min(1),
  }),
  z.strictObject({
    format: z.literal('mlops-forest/1'),
    task: z.literal('regression'),
    classes: z.array(z.string()).max(0),
    features: z.array(modelFeatureSchema),
    /** Each leaf answers the mean of its rows. */
    trees: z.array(treeSchema).min(1),
  }),
]);

export type ForestModel = z.infer<typeof modelSchema>;

/** Numbers that each leaf answers. @param classes number of labels; 0 for regression. */
export function outputsOf(classes: number): number {
  return classes > 2 ? classes : 1;
}

/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
export function serializeModel(model: ForestModel): Uint8Array {
  return jsonBytes(model);
}

/**
 * Reads a model and checks that every prediction will end and that shares are shares.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
export function parseModel(bytes: Uint8Array): ForestModel {
  const model = parseJsonFile(bytes, modelFile, modelSchema);
  model.trees.forEach((tree, index) => {
    const fault =
      faultOf(tree, model.features, outputsOf(model.classes.length)) ??
      (model.task === 'classification' ? shareFault(tree) : null);
    if (fault !== null) throw damagedFile(modelFile, `trees.${index}: ${fault}`);
  });
  return model;
}

function shareFault(tree: ModelTree): string | null {
  const outside = tree.value.find((value) => value < 0 || value > 1);
  return outside === undefined ? null : `${outside} is no share`;
}
