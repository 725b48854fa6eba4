/** Settings of the optimizer; see `mlpParameters`. */
export interface OptimizerSettings {
  readonly learningRate: number;
  readonly l2: number;
  readonly averaging: number;
}

/** Everything that an optimizer remembers. Arrays are in the order of the weights. */
export interface OptimizerState {
  readonly steps: number;
  readonly weights: readonly Float32Array[];
  readonly averages: readonly Float32Array[];
  readonly firstMoments: readonly Float32Array[];
  readonly secondMoments: readonly Float32Array[];
}

const firstDecay = 0.9;
const secondDecay = 0.999;
const epsilon = 1e-7;

/**
 * Adam (Kingma and Ba 2015, algorithm 1) with a running average of the weights, which generalises better than the
 * last weights (Polyak and Juditsky 1992); the average's decay starts low, min(decay, (1 + t) / (10 + t)), as in
 * TensorFlow's ExponentialMovingAverage, so that it forgets the first weights.
 *
 * It works on plain arrays: TensorFlow.js's own Adam runs a dozen kernels for each variable, which takes as long as
 * the gradients of a small network, and its state cannot be copied at once.
 */
export class Optimizer {
  readonly weights: readonly Float32Array[];
  readonly averages: readonly Float32Array[];
  readonly #penalised: readonly boolean[];
  readonly #settings: OptimizerSettings;
  readonly #firstMoments: readonly Float32Array[];
  readonly #secondMoments: readonly Float32Array[];
  #steps = 0;

  /**
   * @param weights the start; changed in place by each step.
   * @param penalised which of the arrays the L2 penalty counts.
   */
  constructor(weights: readonly Float32Array[], penalised: readonly boolean[], settings: OptimizerSettings) {
    this.weights = weights;
    this.averages = weights.map((values) => values.slice());
    this.#penalised = penalised;
    this.#settings = settings;
    this.#firstMoments = weights.map((values) => new Float32Array(values.length));
    this.#secondMoments = weights.map((values) => new Float32Array(values.length));
  }

  /** The state at this moment; its arrays are those that the next step changes. */
  get state(): OptimizerState {
    return {
      steps: this.#steps,
      weights: this.weights,
      averages: this.averages,
      firstMoments: this.#firstMoments,
      secondMoments: this.#secondMoments,
    };
  }

  /** Goes on where another optimizer of the same weights stood. */
  resume(state: OptimizerState): void {
    this.#steps = state.steps;
    for (const k of this.weights.keys()) {
      this.weights[k].set(state.weights[k]);
      this.averages[k].set(state.averages[k]);
      this.#firstMoments[k].set(state.firstMoments[k]);
      this.#secondMoments[k].set(state.secondMoments[k]);
    }
  }

  /** One step down the gradients of the loss, which are in the order of the weights. */
  step(gradients: readonly Float32Array[]): void {
    const { learningRate, l2, averaging } = this.#settings;
    const t = ++this.#steps;
    const rate = learningRate / (1 - firstDecay ** t);
    const correction = 1 / Math.sqrt(1 - secondDecay ** t);
    const follow = 1 - Math.min(averaging, (1 + t) / (10 + t));
    for (let k = 0; k < this.weights.length; k++) {
      const weights = this.weights[k];
      const averages = this.averages[k];
      const first = this.#firstMoments[k];
      const second = this.#secondMoments[k];
      const gradient = gradients[k];
      const penalty = this.#penalised[k] ? l2 : 0;
      for (let i = 0; i < weights.length; i++) {
        const slope = gradient[i] + penalty * weights[i];
        first[i] += (1 - firstDecay) * (slope - first[i]);
        second[i] += (1 - secondDecay) * (slope * slope - second[i]);
        weights[i] -= (rate * first[i]) / (Math.sqrt(second[i]) * correction + epsilon);
        averages[i] += follow * (weights[i] - averages[i]);
      }
    }
  }
}
