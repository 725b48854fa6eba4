import { type StateArray, stateArray, type TrainingState } from '../training-state.ts';

const firstDecay = 0.9;
const secondDecay = 0.999;
const epsilon = 1e-8;

/** Adam (Kingma and Ba 2015), with the gradient's length limited where asked. */
export class Adam {
  /** Running means of the gradient and of its square, and the number of steps made: all that the next step needs. */
  readonly means: Float64Array;
  readonly squares: Float64Array;
  steps = 0;

  constructor(size: number) {
    this.means = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  /** Moves `parameters` against `gradient`, which is first scaled down to `longestGradient` if it is longer. */
  step(
    parameters: Float64Array,
    gradient: Float64Array,
    learningRate: number,
    longestGradient: number = Number.POSITIVE_INFINITY,
  ): void {
    let scale = 1;
    if (Number.isFinite(longestGradient)) {
      let square = 0;
      for (let i = 0; i < gradient.length; i++) square += gradient[i] * gradient[i];
      const length = Math.sqrt(square);
      if (length > longestGradient) scale = longestGradient / length;
    }
    this.steps++;
    const { means, squares } = this;
    const rate = (learningRate * Math.sqrt(1 - secondDecay ** this.steps)) / (1 - firstDecay ** this.steps);
    for (let i = 0; i < gradient.length; i++) {
      const slope = gradient[i] * scale;
      means[i] = firstDecay * means[i] + (1 - firstDecay) * slope;
      squares[i] = secondDecay * squares[i] + (1 - secondDecay) * slope * slope;
      parameters[i] -= (rate * means[i]) / (Math.sqrt(squares[i]) + epsilon);
    }
  }

  /** What `restore` goes on from, under names that begin with the prefix. */
  save(prefix: string): [string, StateArray][] {
    return [
      [`${prefix}/means`, this.means],
      [`${prefix}/squares`, this.squares],
      [`${prefix}/steps`, Float64Array.of(this.steps)],
    ];
  }

  /** @throws Error if the state is not of an optimiser of this size. */
  restore(state: TrainingState, prefix: string): void {
    const size = this.means.length;
    this.means.set(stateArray(state, `${prefix}/means`, 'Float64Array', size));
    this.squares.set(stateArray(state, `${prefix}/squares`, 'Float64Array', size));
    [this.steps] = stateArray(state, `${prefix}/steps`, 'Float64Array', 1);
  }
}
