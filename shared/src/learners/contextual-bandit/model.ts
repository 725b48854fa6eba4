import { z } from 'zod';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';

/** How a policy was learned. */
export const policyMethods = ['doubly-robust', 'direct'] as const;
export type PolicyMethod = (typeof policyMethods)[number];

/**
 * `model.json`: what puts the files of the models together, which lie in `reward/<action>/` and `policy/<action>/`
 * (with `direct` there are none of the latter), an action being its place among `actions`.
 */
const banditModelSchema = z.strictObject({
  format: z.literal('mlops-contextual-bandit/1'),
  /** Learner of the models. */
  base: z.string(),
  /** Names in sorted order. */
  actions: z.array(z.string()).min(1).max(1000),
  /** Places of those that there are models of, ascending. */
  learned: z.array(z.int().nonnegative()).min(1),
  method: z.enum(policyMethods),
  epsilon: z.number().min(0).max(1),
  /** What is expected of an action without a model. */
  'mean-reward': z.number(),
});
export type BanditModelFile = z.infer<typeof banditModelSchema>;

/** The folder of an action's model. */
export const modelFolder = (kind: 'reward' | 'policy', action: number): string => `${kind}/${action}/`;

/** Adds the files of one model under its folder. */
export function addFiles(
  to: Map<string, Uint8Array>,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  for (const [path, bytes] of files) to.set(folder + path, bytes);
}

/** The files of one model, by the names that its learner gave them. */
export function filesBelow(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, bytes]) => [path.slice(folder.length), bytes]),
  );
}

/** `model.json` as the files of a package. */
export function writeBanditFile(model: BanditModelFile): Map<string, Uint8Array> {
  return writeModelFile(model);
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
