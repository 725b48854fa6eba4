import { setImmediate as nextTurn } from 'node:timers/promises';
import { NeighbourTree } from './neighbour-tree.ts';
import type { LabelSpreadingParameters } from './parameters.ts';

/** Rows between two looks at the signal. */
const blockRows = 64;

/** Encoded rows: rows × width numbers, row by row. */
export interface Points {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** A graph of rows, as what it does with numbers on them. */
interface Graph {
  /** target = S · source for rows × classes numbers, where S = D^(−1/2) W D^(−1/2) without its diagonal. */
  apply(source: Float64Array, target: Float64Array, classes: number): Promise<void>;
}

/** What training waits for between blocks of rows: the event loop gets its turn, and an abort is seen. */
export interface Pace {
  readonly signal: AbortSignal;
  /** @param fraction of the work at hand, in [0, 1]. */
  progress(fraction: number, detail: string): void;
}

export interface Spread {
  /** Shares of the classes by row, rows × classes; zero throughout where no label arrived. */
  readonly distributions: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /** Rows that no label arrived at. */
  readonly unreached: number;
}

/**
 * Label spreading (Zhou, Bousquet, Lal, Weston and Schölkopf 2004, "Learning with local and global consistency"), as
 * scikit-learn's LabelSpreading computes it: F ← alpha · S F + (1 − alpha) · Y until F changes by less than
 * `tolerance` in all, then each row of F is scaled to sum 1.
 * @param labels index of each row's class; −1 where it has none.
 * @param classes number of classes.
 * @throws the signal's reason when it is aborted.
 */
export async function spreadLabels(
  points: Points,
  labels: Int32Array,
  classes: number,
  parameters: LabelSpreadingParameters,
  pace: Pace,
): Promise<Spread> {
  const { rows } = points;
  const graph = await (parameters.kernel === 'knn' ? neighbourGraph : rbfGraph)(points, parameters, pace);
  const { alpha, tolerance } = parameters;
  let current = new Float64Array(rows * classes);
  let next = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) if (labels[row] >= 0) current[row * classes + labels[row]] = 1;
  let iterations = 0;
  let change = current.reduce((sum, value) => sum + value, 0);
  while (change >= tolerance && iterations < parameters['max-iterations']) {
    pace.progress(iterations / parameters['max-iterations'], `iteration ${iterations + 1}`);
    await graph.apply(current, next, classes);
    change = 0;
    for (let row = 0; row < rows; row++) {
      for (let k = 0; k < classes; k++) {
        const at = row * classes + k;
        next[at] = alpha * next[at] + (labels[row] === k ? 1 - alpha : 0);
        change += Math.abs(next[at] - current[at]);
      }
    }
    [current, next] = [next, current];
    iterations++;
  }
  return {
    distributions: current,
    iterations,
    converged: change < tolerance,
    unreached: scaleRows(current, classes),
  };
}

/** Scales each row to sum 1; rows of zeros stay. @returns how many those are. */
function scaleRows(values: Float64Array, classes: number): number {
  let zeros = 0;
  for (let start = 0; start < values.length; start += classes) {
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += values[start + k];
    if (sum > 0) for (let k = 0; k < classes; k++) values[start + k] /= sum;
    else zeros++;
  }
  return zeros;
}

/**
 * Each row points to its nearest ones with weight 1. As in scikit-learn a row's degree is the number of rows that
 * point to it, 1 where there are none.
 */
async function neighbourGraph(
  points: Points,
  parameters: LabelSpreadingParameters,
  pace: Pace,
): Promise<Graph> {
  const { rows, width, values } = points;
  const tree = new NeighbourTree(values, width);
  // The row itself is one of them, but nobody learns from oneself.
  const degree = Math.min(parameters['n-neighbors'], rows) - 1;
  const neighbours = new Int32Array(rows * degree);
  for (let row = 0; row < rows; row++) {
    if (row % blockRows === 0) await turn(pace, row / rows, 'neighbours');
    tree.nearest(values, row * width, neighbours.subarray(row * degree, (row + 1) * degree), row);
  }
  const scale = new Float64Array(rows);
  for (const neighbour of neighbours) scale[neighbour]++;
  for (let row = 0; row < rows; row++) scale[row] = 1 / Math.sqrt(scale[row] || 1);
  return {
    async apply(source, target, classes) {
      await turn(pace);
      target.fill(0);
      for (let row = 0; row < rows; row++) {
        for (let i = row * degree; i < (row + 1) * degree; i++) {
          const weight = scale[row] * scale[neighbours[i]];
          const from = neighbours[i] * classes;
          for (let k = 0; k < classes; k++) target[row * classes + k] += weight * source[from + k];
        }
      }
    },
  };
}

/**
 * All rows are linked, by exp(−gamma · squared distance). The weights are computed anew in each iteration, since all
 * pairs of rows would not fit into memory.
 */
async function rbfGraph(points: Points, { gamma }: LabelSpreadingParameters, pace: Pace): Promise<Graph> {
  const { rows, width, values } = points;
  /** Calls `add` with the weight of each pair of rows, the later one first. */
  const eachPair = async (add: (row: number, other: number, weight: number) => void): Promise<void> => {
    for (let row = 0; row < rows; row++) {
      if (row % blockRows === 0) await turn(pace);
      for (let other = 0; other < row; other++) {
        const weight = Math.exp(-gamma * squaredDistance(values, row * width, values, other * width, width));
        if (weight > 0) add(row, other, weight);
      }
    }
  };
  const scale = new Float64Array(rows);
  await eachPair((row, other, weight) => {
    scale[row] += weight;
    scale[other] += weight;
  });
  for (let row = 0; row < rows; row++) scale[row] = 1 / Math.sqrt(scale[row] || 1);
  return {
    async apply(source, target, classes) {
      target.fill(0);
      await eachPair((row, other, weight) => {
        const scaled = weight * scale[row] * scale[other];
        for (let k = 0; k < classes; k++) {
          target[row * classes + k] += scaled * source[other * classes + k];
          target[other * classes + k] += scaled * source[row * classes + k];
        }
      });
    },
  };
}

/** Squared Euclidean distance of two rows of numbers. */
export function squaredDistance(
  a: Float32Array,
  aFirst: number,
  b: Float32Array,
  bFirst: number,
  width: number,
): number {
  let sum = 0;
  for (let column = 0; column < width; column++) {
    const difference = a[aFirst + column] - b[bFirst + column];
    sum += difference * difference;
  }
  return sum;
}

async function turn(pace: Pace, fraction?: number, detail = ''): Promise<void> {
  await nextTurn();
  pace.signal.throwIfAborted();
  if (fraction !== undefined) pace.progress(fraction, detail);
}
