/** What was logged, for a model of the rewards. */
export interface RewardExamples {
  readonly rows: number;
  readonly actions: number;
  /** Rows × width: the context as numbers of about unit size. */
  readonly context: Float64Array;
  readonly width: number;
  readonly action: Int32Array;
  readonly reward: Float64Array;
}

const penalty = 1;

/**
 * Expected reward of each action for each row, by ridge regression for each action, from rows of other folds only:
 * so no row's reward has a part in what is expected of it (cross-fitting, Chernozhukov et al. 2018). Rows go to
 * folds by their place, which is no matter where their order is a hash or chance.
 * @returns rows × actions.
 */
export function crossFitRewards(examples: RewardExamples, folds = 5): Float64Array {
  const { rows, actions, context, width } = examples;
  const size = width + 1;
  const expected = new Float64Array(rows * actions);
  const sums = Array.from({ length: folds * actions }, () => new NormalEquations(size));
  const inputs = new Float64Array(size);
  inputs[width] = 1;
  for (let row = 0; row < rows; row++) {
    inputs.set(context.subarray(row * width, (row + 1) * width));
    sums[(row % folds) * actions + examples.action[row]].add(inputs, examples.reward[row]);
  }
  for (let fold = 0; fold < folds; fold++) {
    for (let action = 0; action < actions; action++) {
      const others = new NormalEquations(size);
      for (let other = 0; other < folds; other++) {
        if (other !== fold) others.merge(sums[other * actions + action]);
      }
      const weights = others.solve(penalty);
      for (let row = fold; row < rows; row += folds) {
        let value = weights[width];
        for (let i = 0; i < width; i++) value += weights[i] * context[row * width + i];
        expected[row * actions + action] = value;
      }
    }
  }
  return expected;
}

/** Sums over rows of which ridge regression is made; the last input is 1, and its weight is not penalised. */
class NormalEquations {
  readonly #size: number;
  readonly #products: Float64Array;
  readonly #targets: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#products = new Float64Array(size * size);
    this.#targets = new Float64Array(size);
  }

  add(inputs: Float64Array, target: number): void {
    const size = this.#size;
    for (let i = 0; i < size; i++) {
      this.#targets[i] += inputs[i] * target;
      for (let j = 0; j <= i; j++) this.#products[i * size + j] += inputs[i] * inputs[j];
    }
  }

  merge(other: NormalEquations): void {
    for (let i = 0; i < this.#products.length; i++) this.#products[i] += other.#products[i];
    for (let i = 0; i < this.#targets.length; i++) this.#targets[i] += other.#targets[i];
  }

  /** By Cholesky's decomposition; without rows all weights are 0. */
  solve(ridge: number): Float64Array {
    const size = this.#size;
    const root = this.#products.slice();
    for (let i = 0; i < size; i++) root[i * size + i] += i < size - 1 ? ridge : 1e-9;
    const weights = this.#targets.slice();
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = root[i * size + j];
        for (let k = 0; k < j; k++) sum -= root[i * size + k] * root[j * size + k];
        root[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j * size + j];
      }
      for (let k = 0; k < i; k++) weights[i] -= root[i * size + k] * weights[k];
      weights[i] /= root[i * size + i];
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++) weights[i] -= root[k * size + i] * weights[k];
      weights[i] /= root[i * size + i];
    }
    return weights;
  }
}
