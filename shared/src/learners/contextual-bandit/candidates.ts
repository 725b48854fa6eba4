import { ConfigurationError } from '../../base/errors.ts';
import type { Learner } from '../learner.ts';
import { findLearner, parseParams } from '../registry.ts';
import type { BanditParameters } from './parameters.ts';

/** How rows count in learning: see `banditParametersSchema`. */
export type RewardMethod = Exclude<BanditParameters['method'], 'auto'>;

/** One way of learning what actions earn. */
export interface Candidate {
  readonly learner: Learner;
  readonly params: unknown;
  readonly method: RewardMethod;
}

/**
 * What is tried where nothing is named, the simplest first. Rewards are mostly noise: trees that are smaller and learn
 * more slowly than where labels are predicted find more of what is not.
 */
const automaticBases: readonly (readonly [name: string, params: Readonly<Record<string, unknown>>])[] = [
  ['linear', {}],
  ['gradient-boosted-trees', { 'max-leaves': 8, 'learning-rate': 0.05 }],
];

/**
 * The ways of learning that the parameters leave open, one at least.
 * @throws ConfigurationError if the base is no regressor, or has no such parameter.
 */
export async function listCandidates({
  base,
  'base-params': params,
  method,
}: BanditParameters): Promise<Candidate[]> {
  const key = 'train.params.base';
  if (base === 'auto' && Object.keys(params).length > 0) {
    throw new ConfigurationError('Parameters of the base are given, and the base is to be chosen.', {
      location: { key: `${key}-params` },
      hint: 'Name the base that they are for, such as gradient-boosted-trees.',
    });
  }
  const bases = base === 'auto' ? automaticBases : [[base, params] as const];
  const methods: readonly RewardMethod[] = method === 'auto' ? ['direct', 'importance-weighted'] : [method];
  const candidates: Candidate[] = [];
  for (const [name, own] of bases) {
    const learner = await findLearner(name).catch((error: ConfigurationError) => {
      throw new ConfigurationError(error.message, { location: { key }, hint: error.hint, cause: error });
    });
    if (!learner.tasks.includes('regression')) {
      throw new ConfigurationError(`"${name}" cannot be the base of contextual-bandit.`, {
        location: { key },
        hint: 'Name an algorithm that does regression, such as gradient-boosted-trees or linear.',
      });
    }
    const parsed = parseParams(learner, 'regression', own, `${key}-params`);
    candidates.push(...methods.map((each) => ({ learner, params: parsed, method: each })));
  }
  return candidates;
}
