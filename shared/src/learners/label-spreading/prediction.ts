import type { LabelSpreadingModel } from './model.ts';
import { NeighbourTree } from './neighbour-tree.ts';
import { type Points, squaredDistance } from './spreading.ts';

/**
 * Answers for rows that were not there while labels spread (Delalleau, Bengio and Le Roux 2005, "Efficient
 * non-parametric function induction in semi-supervised learning"), as scikit-learn gives them: the mean of the model's
 * rows, weighted by the kernel. Where no label arrived at any of the nearest rows, and scikit-learn gives no number,
 * the nearest of those answer that one arrived at.
 */
export class LabelSpreadingPredictor {
  readonly #model: LabelSpreadingModel;
  readonly #tree: NeighbourTree | null;
  /** Rows that a label arrived at. */
  readonly #reached: Int32Array;
  /** Of those rows alone; made when it is first needed. */
  #reachedTree: NeighbourTree | null = null;

  /** @param model checked by readModel, or made here. */
  constructor(model: LabelSpreadingModel) {
    const { kernel, points, distributions, classes } = model;
    this.#model = model;
    this.#tree = kernel === 'knn' ? new NeighbourTree(points.values, points.width) : null;
    const reached: number[] = [];
    for (let row = 0; row < points.rows; row++) {
      for (let k = 0; k < classes.length; k++) {
        if (distributions[row * classes.length + k] === 0) continue;
        reached.push(row);
        break;
      }
    }
    this.#reached = Int32Array.from(reached);
  }

  /** @returns probabilities, rows × classes. */
  predict(queries: Points): Float64Array {
    const classes = this.#model.classes.length;
    const answers = new Float64Array(queries.rows * classes);
    const write = this.#tree === null ? this.#similar() : this.#nearest(this.#tree);
    for (let row = 0; row < queries.rows; row++) {
      const answer = answers.subarray(row * classes, (row + 1) * classes);
      write(queries, row, answer);
      const sum = answer.reduce((total, value) => total + value, 0);
      for (let k = 0; k < classes; k++) answer[k] /= sum;
    }
    return answers;
  }

  #nearest(tree: NeighbourTree): Answer {
    const { neighbours, points, distributions } = this.#model;
    const reached = this.#reached;
    const found = new Int32Array(Math.min(neighbours, points.rows));
    const foundReached = new Int32Array(Math.min(neighbours, reached.length));
    const add = (answer: Float64Array, neighbour: number) => {
      const from = neighbour * answer.length;
      for (let k = 0; k < answer.length; k++) answer[k] += distributions[from + k];
    };
    return ({ values, width }, row, answer) => {
      tree.nearest(values, row * width, found);
      for (const neighbour of found) add(answer, neighbour);
      if (answer.some((value) => value > 0)) return;
      this.#reachedTree ??= new NeighbourTree(pick(points, reached), width);
      this.#reachedTree.nearest(values, row * width, foundReached);
      for (const neighbour of foundReached) add(answer, reached[neighbour]);
    };
  }

  /** All weights are divided by the largest one, so that they do not vanish far away from all rows. */
  #similar(): Answer {
    const { gamma, points, distributions } = this.#model;
    const reached = this.#reached;
    const distances = new Float64Array(reached.length);
    return (queries, row, answer) => {
      let least = Number.POSITIVE_INFINITY;
      const { width } = points;
      for (let i = 0; i < reached.length; i++) {
        distances[i] = squaredDistance(queries.values, row * width, points.values, reached[i] * width, width);
        least = Math.min(least, distances[i]);
      }
      for (let i = 0; i < reached.length; i++) {
        const weight = Math.exp(-gamma * (distances[i] - least));
        const from = reached[i] * answer.length;
        for (let k = 0; k < answer.length; k++) answer[k] += weight * distributions[from + k];
      }
    };
  }
}

/** Writes what is known of a row's classes, in any scale. */
type Answer = (queries: Points, row: number, answer: Float64Array) => void;

function pick({ values, width }: Points, rows: Int32Array): Float32Array {
  const picked = new Float32Array(rows.length * width);
  for (const [place, row] of rows.entries()) {
    picked.set(values.subarray(row * width, (row + 1) * width), place * width);
  }
  return picked;
}
