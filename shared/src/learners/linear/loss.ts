import type { SparseRows } from '../../features/sparse-rows.ts';

/** The losses, by the names that the model file has for them. */
export const linearObjectives = ['squared-error', 'binary-logistic', 'softmax'] as const;
export type LinearObjective = (typeof linearObjectives)[number];

export function objectiveFor(task: 'classification' | 'regression', classes: number): LinearObjective {
  if (task === 'regression') return 'squared-error';
  return classes === 2 ? 'binary-logistic' : 'softmax';
}

/**
 * The weighted mean loss of a linear model over rows: half the squared error, or the negative log-likelihood.
 * The parameters lie feature by feature: the coefficient of column j for output k at j · outputs + k, and behind the
 * columns the intercepts.
 */
export class LinearLoss {
  readonly outputs: number;
  readonly size: number;
  readonly #objective: LinearObjective;
  readonly #rows: SparseRows;
  readonly #target: Float64Array;
  /** With sum 1. */
  readonly #weights: Float64Array;
  /** Derivative of the loss by each score, row by row. */
  readonly #residuals: Float64Array;
  readonly #curvatures: Float64Array;

  /** @param weights of the rows; absent means equal ones. */
  constructor(
    objective: LinearObjective,
    classes: number,
    rows: SparseRows,
    target: Float64Array,
    weights?: Float64Array,
  ) {
    this.outputs = objective === 'softmax' ? classes : 1;
    this.size = (rows.width + 1) * this.outputs;
    this.#objective = objective;
    this.#rows = rows;
    this.#target = target;
    const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? rows.rows;
    this.#weights = weights?.map((weight) => weight / total) ?? new Float64Array(rows.rows).fill(1 / total);
    this.#residuals = new Float64Array(rows.rows * this.outputs);
    this.#curvatures = new Float64Array(this.outputs === 1 ? rows.rows : 0);
  }

  /** The loss at the parameters. Later calls of `gradient` and `hessian` are about them. */
  evaluate(parameters: Float64Array): number {
    const { outputs } = this;
    const scores = new Float64Array(outputs);
    let loss = 0;
    for (let row = 0; row < this.#rows.rows; row++) {
      scoreRow(this.#rows, row, parameters, scores);
      const weight = this.#weights[row];
      const target = this.#target[row];
      if (outputs > 1) {
        loss += weight * softmaxLoss(scores, target);
        for (let k = 0; k < outputs; k++) {
          this.#residuals[row * outputs + k] = weight * (scores[k] - Number(k === target));
        }
      } else if (this.#objective === 'squared-error') {
        const residual = scores[0] - target;
        loss += (weight * residual * residual) / 2;
        this.#residuals[row] = weight * residual;
        this.#curvatures[row] = weight;
      } else {
        // ln(1 + exp(−margin)) without overflow.
        const margin = target === 1 ? scores[0] : -scores[0];
        const small = Math.exp(-Math.abs(margin));
        loss += weight * (Math.log1p(small) + Math.max(-margin, 0));
        const wrong = margin >= 0 ? small / (1 + small) : 1 / (1 + small);
        this.#residuals[row] = target === 1 ? -weight * wrong : weight * wrong;
        this.#curvatures[row] = weight * wrong * (1 - wrong);
      }
    }
    return loss;
  }

  gradient(): Float64Array {
    const { outputs } = this;
    const { starts, columns, values, width } = this.#rows;
    const gradient = new Float64Array(this.size);
    for (let row = 0; row < this.#rows.rows; row++) {
      for (let k = 0; k < outputs; k++) {
        const residual = this.#residuals[row * outputs + k];
        for (let i = starts[row]; i < starts[row + 1]; i++) {
          gradient[columns[i] * outputs + k] += residual * values[i];
        }
        gradient[width * outputs + k] += residual;
      }
    }
    return gradient;
  }

  /** Second derivatives of a loss with one output: size × size, the lower triangle and the diagonal. */
  hessian(): Float64Array {
    const { size } = this;
    const { starts, columns, values, width } = this.#rows;
    const hessian = new Float64Array(size * size);
    for (let row = 0; row < this.#rows.rows; row++) {
      const curvature = this.#curvatures[row];
      for (let i = starts[row]; i < starts[row + 1]; i++) {
        const scaled = curvature * values[i];
        const line = columns[i] * size;
        for (let j = starts[row]; j <= i; j++) hessian[line + columns[j]] += scaled * values[j];
        hessian[width * size + columns[i]] += scaled;
      }
      hessian[width * size + width] += curvature;
    }
    return hessian;
  }
}

/** Intercepts and products of one row's cells, by output. Cells lie in ascending columns. */
export function scoreRow(
  { starts, columns, values, width }: SparseRows,
  row: number,
  parameters: Float64Array,
  scores: Float64Array,
): void {
  const outputs = scores.length;
  for (let k = 0; k < outputs; k++) {
    let score = parameters[width * outputs + k];
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      score += parameters[columns[i] * outputs + k] * values[i];
    }
    scores[k] = score;
  }
}

/** Turns scores into probabilities in place. @returns −ln of the target's. */
export function softmaxLoss(scores: Float64Array, target: number): number {
  let largest = scores[0];
  for (let k = 1; k < scores.length; k++) largest = Math.max(largest, scores[k]);
  const own = scores[target] - largest;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k] - largest);
    sum += scores[k];
  }
  for (let k = 0; k < scores.length; k++) scores[k] /= sum;
  return Math.log(sum) - own;
}
