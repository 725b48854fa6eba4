import { z } from 'zod';
import { damagedFile, jsonBytes, parseJsonFile } from '../model-file.ts';
import { faultOf, modelFeatureSchema, treeSchema } from './model-tree.ts';
import { objectiveNames } from './objective.ts';

/** Where the model lies in `model/` of a package. Its format is described in docs/trees-format.md. */
export const modelFile = 'trees.json';

export const treesModelSchema = z.strictObject({
  format: z.literal('mlops-trees/1'),
  objective: z.enum(objectiveNames),
  /** Labels in the order of the probabilities; empty for regression. */
  classes: z.array(z.string()),
  features: z.array(modelFeatureSchema),
  /** Scores before the first tree, one an output. */
  baseline: z.array(z.number()),
  /** Tree t adds its leaves' values, the learning rate contained, to output t mod outputs. */
  trees: z.array(treeSchema),
});

export type TreesModel = z.infer<typeof treesModelSchema>;

/** The file's bytes. Numbers are written with as many digits as bring back the same bits. */
export function serializeModel(model: TreesModel): Uint8Array {
  return jsonBytes(model);
}

/**
 * Reads a model and checks that every prediction will end: references in range, forward only, each node with one
 * parent.
 * @throws InfrastructureError if it is no model of this format, saying where.
 */
export function parseModel(bytes: Uint8Array): TreesModel {
  const model = parseJsonFile(bytes, modelFile, treesModelSchema);
  checkStructure(model);
  return model;
}

/** Checks what the schema cannot: see `parseModel`. @throws InfrastructureError saying where it is not sound. */
export function checkStructure(model: TreesModel): void {
  const { classes, baseline, trees, objective } = model;
  const classesFit =
    objective === 'squared-error'
      ? classes.length === 0
      : objective === 'binary-logistic'
        ? classes.length === 2
        : classes.length >= 1;
  if (!classesFit) throw damagedFile(modelFile, `${classes.length} classes do not fit ${objective}`);
  const outputs = objective === 'softmax' ? classes.length : 1;
  if (baseline.length !== outputs)
    throw damagedFile(modelFile, `${baseline.length} baselines for ${outputs} outputs`);
  if (trees.length % outputs !== 0)
    throw damagedFile(modelFile, `${trees.length} trees for ${outputs} outputs`);
  trees.forEach((tree, index) => {
    const fault = faultOf(tree, model.features, 1);
    if (fault !== null) throw damagedFile(modelFile, `trees.${index}: ${fault}`);
  });
}
