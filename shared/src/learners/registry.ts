import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { FittedFeatures } from '../features/features.ts';
import type { Learner, LearningTask, Predictor } from './learner.ts';

/** Every algorithm by name, loaded when first used: a job pays for one. */
const learners: Readonly<Record<string, () => Promise<Learner>>> = {
  'gradient-boosted-trees': async () =>
    (await import('./gradient-boosted-trees/learner.ts')).gradientBoostedTrees as Learner,
  mlp: async () => (await import('./mlp/learner.ts')).mlp as Learner,
};

/** The names that `train.algorithm` may have. */
export const learnerNames: readonly string[] = Object.keys(learners);

/** @throws ConfigurationError with the nearest name if there is no such algorithm. */
export async function findLearner(name: string): Promise<Learner> {
  const load = Object.hasOwn(learners, name) ? learners[name] : undefined;
  if (load) return load();
  throw new ConfigurationError(`There is no algorithm "${name}".`, {
    location: { key: 'train.algorithm' },
    hint: suggestName(name, learnerNames),
  });
}

/**
 * The parameters of an algorithm with its defaults.
 * @throws ConfigurationError naming the parameter, and for an unknown one the nearest.
 */
export function parseParams<Params>(learner: Learner<Params>, task: LearningTask, params: unknown): Params {
  if (!learner.tasks.includes(task)) {
    throw new ConfigurationError(`The algorithm "${learner.name}" cannot do ${task}.`, {
      location: { key: 'train.algorithm' },
      hint: `It does ${learner.tasks.join(', ')}.`,
    });
  }
  const parsed = learner.params.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = ['train.params', ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys') {
    const schema = z.toJSONSchema(learner.params, { io: 'input' }) as {
      properties?: Record<string, unknown>;
    };
    throw new ConfigurationError(`"${learner.name}" has no parameter "${issue.keys[0]}".`, {
      location: { key: `${place}.${issue.keys[0]}` },
      hint: suggestName(issue.keys[0], Object.keys(schema.properties ?? {})),
    });
  }
  throw new ConfigurationError(`The parameter cannot be used: ${issue.message}.`, {
    location: { key: place },
  });
}

/**
 * The predictor of a packaged model.
 * @param folder of the package, whose files were checked.
 * @param paths the files of `model/` as the manifest lists them, with that prefix.
 */
export async function loadPredictor(
  folder: string,
  algorithm: string,
  paths: readonly string[],
  features: FittedFeatures,
): Promise<Predictor> {
  const learner = await findLearner(algorithm);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path.slice('model/'.length), await readFile(join(folder, path)));
  return learner.load(files, features);
}
