import { z } from 'zod';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';

/**
 * `model.json`: what puts the files of the models together, which lie in `reward/<action>/`, an action being its place
 * among `actions`.
 */
const banditModelSchema = z.strictObject({
  format: z.literal('mlops-contextual-bandit/1'),
  /** Learner of the models. */
  base: z.string(),
  /** Names in sorted order. */
  actions: z.array(z.string()).min(1).max(1000),
  /** Places of those that there are models of, ascending. */
  learned: z.array(z.int().nonnegative()).min(1),
  epsilon: z.number().min(0).max(1),
  /** What is expected of an action without a model. */
  'mean-reward': z.number(),
});
export type BanditModelFile = z.infer<typeof banditModelSchema>;

/** All files of a model. @param models files of the learned actions' models, in their order. */
export function writeBanditFiles(
  model: BanditModelFile,
  models: readonly ReadonlyMap<string, Uint8Array>[],
): Map<string, Uint8Array> {
  const files = writeModelFile(model);
  for (const [i, action] of model.learned.entries()) {
    for (const [path, bytes] of models[i]) files.set(folderOf(action) + path, bytes);
  }
  return files;
}

/** Reads `model.json`. @throws InfrastructureError if it is missing, damaged or says what cannot be. */
export function readBanditFile(files: ReadonlyMap<string, Uint8Array>): BanditModelFile {
  const model = readModelFile(files, banditModelSchema);
  const { actions, learned } = model;
  if (actions.some((name, k) => k > 0 && !(actions[k - 1] < name))) {
    throw damagedModel('actions: they are not in order, or not different');
  }
  if (learned.some((action, i) => action >= actions.length || (i > 0 && action <= learned[i - 1]))) {
    throw damagedModel(`learned: not ascending places among ${actions.length} actions`);
  }
  return model;
}

/** The files of one action's model, by the names that its learner gave them. */
export function filesOf(
  files: ReadonlyMap<string, Uint8Array>,
  action: number,
): ReadonlyMap<string, Uint8Array> {
  const folder = folderOf(action);
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, bytes]) => [path.slice(folder.length), bytes]),
  );
}

function folderOf(action: number): string {
  return `reward/${action}/`;
}
