import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import { DqnAgent, type DqnParameters, dqnParameters } from './dqn.ts';
import { PpoAgent, type PpoParameters, ppoParameters } from './ppo.ts';
import type { Agent, AgentSetting } from './training-loop.ts';

/** An algorithm with its parameters, defaults filled in; plain data that a thread may be given. */
export type ReinforcementAlgorithm =
  | { readonly name: 'dqn'; readonly params: DqnParameters }
  | { readonly name: 'ppo'; readonly params: PpoParameters };

const schemas = { dqn: dqnParameters, ppo: ppoParameters } as const;

/** The algorithms that learn in an environment. */
export const reinforcementNames: readonly string[] = Object.keys(schemas);

/** @throws ConfigurationError for an unknown algorithm or parameter, with the nearest name. */
export function chooseAlgorithm(name: string, params: unknown): ReinforcementAlgorithm {
  if (name !== 'dqn' && name !== 'ppo') {
    throw new ConfigurationError(`"${name}" is not an algorithm that learns in an environment.`, {
      location: { key: 'train.algorithm' },
      hint: suggestName(name, reinforcementNames),
    });
  }
  const parsed = schemas[name].safeParse(params);
  if (parsed.success) return { name, params: parsed.data } as ReinforcementAlgorithm;
  const [issue] = parsed.error.issues;
  const place = ['train.params', ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = z.toJSONSchema(schemas[name], { io: 'input' }) as { properties?: object };
    throw new ConfigurationError(`"${name}" has no parameter "${issue.keys[0]}".`, {
      location: { key: `${place}.${issue.keys[0]}` },
      hint: suggestName(issue.keys[0], Object.keys(known.properties ?? {})),
    });
  }
  throw new ConfigurationError(`The parameter cannot be used: ${issue.message}.`, {
    location: { key: place },
  });
}

/** A new agent of the algorithm. */
export function makeAgent({ name, params }: ReinforcementAlgorithm, setting: AgentSetting): Agent {
  return name === 'dqn' ? new DqnAgent(params, setting) : new PpoAgent(params, setting);
}
