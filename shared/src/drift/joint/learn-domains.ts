import type { MessagePort } from 'node:worker_threads';
import { silentLogger } from '../../base/logger.ts';
import { type Column, cellText, type Table } from '../../data/table.ts';
import type { TreeFeature, TreeMatrix } from '../../features/tree-matrix.ts';
import { noCheckpoints } from '../../learners/checkpoint.ts';
import { boostingParametersSchema } from '../../learners/gradient-boosted-trees/parameters.ts';
import { TreesPredictor } from '../../learners/gradient-boosted-trees/prediction.ts';
import { type BoostingResult, boost } from '../../learners/gradient-boosted-trees/training.ts';
import { countCategories } from '../category-reference.ts';
import { blockStart, SeparationBlocks, separationBlocks } from '../math/separation.ts';
import type { JointEvidence } from './joint-evidence.ts';

/** Categories that the trees tell apart, the most frequent of both sides; the others are one. */
const mostCategories = 63;
/** Small trees and few of them: a change that matters is found by these, and chance is not learned by heart. */
const parameters = boostingParametersSchema.parse({
  trees: 30,
  'max-leaves': 8,
  'learning-rate': 0.15,
  'min-samples-leaf': 20,
  'max-bins': 63,
  'early-stopping': 0,
});
/** Share of the gain from which on a column is named. */
const tellingGain = 0.1;

/** Rows of both sides that trees learn to tell apart: in random order, with the same columns. */
export type DomainSides = readonly [reference: Table, current: Table];

/**
 * Lets trees learn which rows are of which side, block by block: see `SeparationBlocks`.
 * @param names of the columns, in the order in which trees see them.
 * @throws the signal's reason when it is aborted.
 */
export async function learnDomains(
  sides: DomainSides,
  names: readonly string[],
  signal: AbortSignal,
): Promise<JointEvidence> {
  const blocks = new SeparationBlocks();
  let learned: BoostingResult | null = null;
  const encoded = names.map((name) =>
    encodeBoth(name, sides[0].columns.get(name)!, sides[1].columns.get(name)!),
  );
  for (let block = 1; block < separationBlocks; block++) {
    const until = sides.map(({ rows }) => blockStart(block, rows));
    const next = sides.map(({ rows }) => blockStart(block + 1, rows));
    const train = matrixOf(encoded, [0, 0], until);
    const target = Float64Array.from({ length: train.rows }, (_, row) => Number(row >= until[0]));
    learned = await boost(
      'classification',
      ['0', '1'],
      { matrix: train, target },
      { matrix: matrixOf(encoded, until, until), target: new Float64Array(0) },
      parameters,
      block,
      { log: silentLogger, signal, engine: 'cpu', threads: 1 },
      noCheckpoints,
    );
    const answers = new TreesPredictor(learned.model).predict(matrixOf(encoded, until, next));
    const scores = Float64Array.from({ length: answers.length / 2 }, (_, row) => answers[2 * row + 1]);
    const border = next[0] - until[0];
    blocks.add(scores.slice(0, border), scores.slice(border));
  }
  const { auroc, interval, pValue } = blocks.result();
  return {
    test: 'domain-classifier',
    label: 'separability of current and reference rows (AUROC)',
    statistics: {
      domain_auroc: auroc,
      domain_auroc_lower: interval[0],
      domain_auroc_upper: interval[1],
    },
    effectName: 'domain_auroc',
    effect: auroc,
    effectThreshold: 0.55,
    pValue,
    features: tellingColumns(names, learned!.gains),
  };
}

/** The same in a thread of its own, which is ended where the answer is not wanted any more. */
export async function learnDomainsJob(data: unknown, port: MessagePort): Promise<void> {
  const { sides, names } = data as { sides: DomainSides; names: readonly string[] };
  port.postMessage(await learnDomains(sides, names, new AbortController().signal));
  port.close();
}

/** One column of both sides as trees want it. */
interface EncodedSides {
  readonly name: string;
  readonly cardinality: number | null;
  readonly sides: readonly [Float64Array, Float64Array];
}

function encodeBoth(name: string, before: Column, now: Column): EncodedSides {
  if (before.kind === 'numeric' && now.kind === 'numeric') {
    return { name, cardinality: null, sides: [before.values, now.values] };
  }
  // Which categories are told apart is decided by both sides together, which favours neither.
  const counts = new Map(countCategories(before));
  for (const [text, rows] of countCategories(now)) counts.set(text, (counts.get(text) ?? 0) + rows);
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostCategories);
  const codes = new Map(frequent.map(([text], code) => [text, code]));
  const encode = (column: Column): Float64Array =>
    Float64Array.from(
      { length: column.kind === 'text' ? column.codes.length : column.values.length },
      (_, row) => {
        const text = cellText(column, row);
        return text === null ? -1 : (codes.get(text) ?? codes.size);
      },
    );
  return { name, cardinality: codes.size + 1, sides: [encode(before), encode(now)] };
}

/** Rows from[side] … to[side] − 1 of the reference, then of the current side. */
function matrixOf(
  columns: readonly EncodedSides[],
  from: readonly number[],
  to: readonly number[],
): TreeMatrix {
  const rows = to[0] - from[0] + to[1] - from[1];
  const features = columns.map(({ name, cardinality, sides }): TreeFeature => {
    const values = new Float64Array(rows);
    values.set(sides[0].subarray(from[0], to[0]));
    values.set(sides[1].subarray(from[1], to[1]), to[0] - from[0]);
    if (cardinality === null) return { kind: 'numeric', name, column: name, values };
    return { kind: 'categorical', name, column: name, codes: Int32Array.from(values), cardinality };
  });
  return { rows, features };
}

function tellingColumns(names: readonly string[], gains: Float64Array): string[] {
  const all = gains.reduce((sum, gain) => sum + gain, 0);
  return names
    .map((name, i) => ({ name, share: gains[i] / all }))
    .filter(({ share }) => share >= tellingGain)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ name }) => name);
}
