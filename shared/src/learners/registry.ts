import { z } from 'zod';
import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { FittedFeatures } from '../features/features.ts';
import type { BanditLearner, Learner, Predictor, UnsupervisedLearner } from './learner.ts';
import type { LearningTask } from './tasks.ts';

/** Every supervised algorithm by name, loaded when first used: a job pays for one. */
const learners: Readonly<Record<string, () => Promise<Learner>>> = {
  'gradient-boosted-trees': async () =>
    (await import('./gradient-boosted-trees/learner.ts')).gradientBoostedTrees as Learner,
  linear: async () => (await import('./linear/learner.ts')).linear as Learner,
  'self-training': async () => (await import('./self-training/learner.ts')).selfTraining as Learner,
  'label-spreading': async () => (await import('./label-spreading/learner.ts')).labelSpreading as Learner,
  'random-forest': async () => (await import('./random-forest/learner.ts')).randomForest as Learner,
  custom: async () => (await import('./custom/learner.ts')).custom as Learner,
  mlp: async () => (await import('./mlp/learner.ts')).mlp as Learner,
  'text-embedding': async () => (await import('./text-embedding/learner.ts')).textEmbedding as Learner,
};

/** Every algorithm that learns without answers. */
const unsupervisedLearners: Readonly<Record<string, () => Promise<UnsupervisedLearner>>> = {
  kmeans: async () => (await import('./kmeans/learner.ts')).kmeans as UnsupervisedLearner,
  'gaussian-mixture': async () =>
    (await import('./gaussian-mixture/learner.ts')).gaussianMixture as UnsupervisedLearner,
  pca: async () => (await import('./pca/learner.ts')).pca as UnsupervisedLearner,
  autoencoder: async () => (await import('./autoencoder/learner.ts')).autoencoder as UnsupervisedLearner,
  'isolation-forest': async () =>
    (await import('./isolation-forest/learner.ts')).isolationForest as UnsupervisedLearner,
};

/** Every algorithm that learns from logged decisions. */
const banditLearners: Readonly<Record<string, () => Promise<BanditLearner>>> = {
  'contextual-bandit': async () =>
    (await import('./contextual-bandit/learner.ts')).contextualBandit as BanditLearner,
};

/** The names that `train.algorithm` may have. */
export const learnerNames: readonly string[] = [
  ...Object.keys(learners),
  ...Object.keys(unsupervisedLearners),
  ...Object.keys(banditLearners),
];

/**
 * The supervised algorithm of a name.
 * @param key where it was written, for messages.
 * @throws ConfigurationError with the nearest name if there is none.
 */
export async function findLearner(name: string, key?: string): Promise<Learner> {
  return find(learners, name, 'learns from a target', key);
}

/** @throws ConfigurationError with the nearest name if there is no such algorithm that learns without a target. */
export async function findUnsupervisedLearner(name: string): Promise<UnsupervisedLearner> {
  return find(unsupervisedLearners, name, 'learns without a target');
}

/** @throws ConfigurationError with the nearest name if there is no such algorithm that learns from logged decisions. */
export async function findBanditLearner(name: string): Promise<BanditLearner> {
  return find(banditLearners, name, 'learns from logged decisions');
}

type AnyLearner = Learner | UnsupervisedLearner | BanditLearner;

/** The algorithm of a name, whatever its kind of learning: for what they have in common. */
export async function findAnyLearner(name: string): Promise<AnyLearner> {
  return find<AnyLearner>({ ...learners, ...unsupervisedLearners, ...banditLearners }, name, 'is known');
}

async function find<T>(
  among: Readonly<Record<string, () => Promise<T>>>,
  name: string,
  property: string,
  key = 'train.algorithm',
): Promise<T> {
  const load = Object.hasOwn(among, name) ? among[name] : undefined;
  if (load) return load();
  const location = { key };
  if (learnerNames.includes(name)) {
    const hint = `Set "task" to what ${name} does, or choose one of ${Object.keys(among).join(', ')}.`;
    throw new ConfigurationError(`"${name}" is not an algorithm that ${property}.`, { location, hint });
  }
  throw new ConfigurationError(`There is no algorithm "${name}".`, {
    location,
    hint: suggestName(name, Object.keys(among)),
  });
}

/** What a learner says of its parameters. */
interface Described<Params> {
  readonly name: string;
  readonly tasks: readonly LearningTask[];
  readonly params: z.ZodType<Params>;
}

/**
 * The parameters of an algorithm with its defaults.
 * @param key where they were written, for messages.
 * @throws ConfigurationError naming the parameter, and for an unknown one the nearest.
 */
export function parseParams<Params>(
  learner: Described<Params>,
  task: LearningTask,
  params: unknown,
  key = 'train.params',
): Params {
  if (!learner.tasks.includes(task)) {
    throw new ConfigurationError(`The algorithm "${learner.name}" cannot do ${task}.`, {
      location: { key: 'train.algorithm' },
      hint: `It does ${learner.tasks.join(', ')}.`,
    });
  }
  const parsed = learner.params.safeParse(params);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = [key, ...issue.path].join('.');
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
 * @param files those of `model/`, by path below it, which were checked.
 */
export async function loadPredictor(
  algorithm: string,
  files: ReadonlyMap<string, Uint8Array>,
  features: FittedFeatures,
): Promise<Predictor> {
  const learner = await findAnyLearner(algorithm);
  return learner.load(files, features);
}
