import type { BoostingParameters } from './parameters.ts';

/** Sums over the rows of a node. */
export interface Totals {
  readonly gradient: number;
  readonly hessian: number;
  readonly rows: number;
}

/** What a split must satisfy. */
export interface SplitRules {
  readonly leastRows: number;
  readonly leastHessian: number;
  readonly leastGain: number;
  readonly l2: number;
  readonly categoricalL2: number;
  readonly categoricalSmoothing: number;
}

/** The rules that the parameters ask for. */
export function splitRules(parameters: BoostingParameters): SplitRules {
  return {
    leastRows: parameters['min-samples-leaf'],
    leastHessian: parameters['min-sum-hessian'],
    leastGain: parameters['min-gain'],
    l2: parameters.l2,
    categoricalL2: parameters.l2 + parameters['categorical-l2'],
    categoricalSmoothing: parameters['categorical-smoothing'],
  };
}

/** The best division found so far: filled in place, so that looking at a candidate costs no allocation. */
export interface BestSplit {
  /** Twice the gain. */
  score: number;
  feature: number;
  bin: number;
  missingLeft: boolean;
  leftGradient: number;
  leftHessian: number;
  leftRows: number;
}

/** G² / (H + λ): twice the fall of the loss when a node's rows get their best common value. 0 where H + λ is 0. */
export function nodeScore(gradient: number, hessian: number, l2: number): number {
  const curvature = hessian + l2;
  return curvature > 0 ? (gradient * gradient) / curvature : 0;
}

/**
 * Share of the parent's score that must be gained at least: what is less can be the rounding of three divisions.
 */
export const leastRelativeGain = 1e-10;
