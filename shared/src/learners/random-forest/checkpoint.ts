import { z } from 'zod';
import { type RandomState, randomStateSchema } from '../../base/random.ts';
import { faultOf, type ModelFeature, type ModelTree } from '../gradient-boosted-trees/model-tree.ts';
import { decodeState, encodeState, type StateArray, stateArray } from '../training-state.ts';

/** Where a forest stands between two trees. */
export interface ForestProgress {
  /** Of the sequence that gives each tree its seed. */
  readonly random: RandomState;
  readonly trees: ModelTree[];
  /** By feature of the matrix, over all trees. */
  readonly gains: Float64Array;
}

const factsSchema = z.strictObject({ random: randomStateSchema });

/** Deep trees are mostly numbers, which arrays say in a third of what JSON takes. */
export function encodeProgress({ random, trees, gains }: ForestProgress): Uint8Array {
  const sets = trees.flatMap(({ categories }) => categories);
  const all = (name: 'feature' | 'threshold' | 'missing' | 'left' | 'right' | 'value' | 'rows'): number[] =>
    trees.flatMap((tree) => tree[name]);
  return encodeState({
    facts: { random },
    arrays: new Map<string, StateArray>([
      ['gains', gains],
      ['splits', Int32Array.from(trees, ({ feature }) => feature.length)],
      ['sets', Int32Array.from(trees, ({ categories }) => categories.length)],
      ['feature', Int32Array.from(all('feature'))],
      ['threshold', Float64Array.from(all('threshold'))],
      ['missing', Uint8Array.from(all('missing'))],
      ['left', Int32Array.from(all('left'))],
      ['right', Int32Array.from(all('right'))],
      ['setSizes', Int32Array.from(sets, (codes) => codes.length)],
      ['codes', Int32Array.from(sets.flat())],
      ['value', Float64Array.from(all('value'))],
      ['rows', Int32Array.from(all('rows'))],
    ]),
  });
}

/**
 * Reads what `encodeProgress` wrote, checked as a model is.
 * @param outputs numbers that each leaf answers.
 * @throws Error if it is not a state of a forest with these features and outputs.
 */
export function decodeProgress(
  bytes: Uint8Array,
  features: readonly ModelFeature[],
  outputs: number,
): ForestProgress {
  const state = decodeState(bytes);
  const { random } = factsSchema.parse(state.facts);
  const lengthOf = (name: string): number => state.arrays.get(name)?.length ?? 0;
  const count = lengthOf('splits');
  const splitsOf = stateArray(state, 'splits', 'Int32Array', count);
  const setsOf = stateArray(state, 'sets', 'Int32Array', count);
  const setSizes = stateArray(state, 'setSizes', 'Int32Array', sumOf(setsOf));
  const codes = stateArray(state, 'codes', 'Int32Array', sumOf(setSizes));
  const splits = sumOf(splitsOf);
  const leaves = splits + count;
  const feature = stateArray(state, 'feature', 'Int32Array', splits);
  const threshold = stateArray(state, 'threshold', 'Float64Array', splits);
  const missing = stateArray(state, 'missing', 'Uint8Array', splits);
  const left = stateArray(state, 'left', 'Int32Array', splits);
  const right = stateArray(state, 'right', 'Int32Array', splits);
  const value = stateArray(state, 'value', 'Float64Array', leaves * outputs);
  const rows = stateArray(state, 'rows', 'Int32Array', leaves);
  const negative = [feature, codes, rows].some((indexes) => indexes.some((index) => index < 0));
  if (negative || missing.some((side) => side > 1) || !value.every(Number.isFinite)) {
    throw new Error('it has numbers that no tree has');
  }
  const [nextSplits, nextLeaves, nextValues, nextSets, nextCodes] = [0, 0, 0, 0, 0].map(() => counter());
  const trees = Array.from(splitsOf, (own, index): ModelTree => {
    const [from, to] = nextSplits(own);
    const sets = setSizes.subarray(...nextSets(setsOf[index]));
    return {
      feature: Array.from(feature.subarray(from, to)),
      threshold: Array.from(threshold.subarray(from, to)),
      missing: Array.from(missing.subarray(from, to)),
      left: Array.from(left.subarray(from, to)),
      right: Array.from(right.subarray(from, to)),
      categories: Array.from(sets, (size) => Array.from(codes.subarray(...nextCodes(size)))),
      value: Array.from(value.subarray(...nextValues((own + 1) * outputs))),
      rows: Array.from(rows.subarray(...nextLeaves(own + 1))),
    };
  });
  for (const tree of trees) {
    const fault = faultOf(tree, features, outputs);
    if (fault !== null) throw new Error(fault);
  }
  return { random, trees, gains: stateArray(state, 'gains', 'Float64Array', features.length) };
}

/** @throws Error if one is negative. */
function sumOf(counts: Int32Array): number {
  return counts.reduce((sum, count) => {
    if (count < 0) throw new Error('it counts below zero');
    return sum + count;
  }, 0);
}

/** Gives ranges that follow each other. */
function counter(): (count: number) => [from: number, to: number] {
  let at = 0;
  return (count) => {
    at += count;
    return [at - count, at];
  };
}
