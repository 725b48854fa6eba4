import type { Penalty } from './penalty.ts';

const memory = 10;

/**
 * L-BFGS (Nocedal and Wright 2006, algorithm 7.4), and with magnitudes OWL-QN (Andrew and Gao 2007): second
 * derivatives guessed from the last steps, for losses whose own would not fit into memory.
 */
export class QuasiNewton {
  readonly #steps: { step: Float64Array; change: Float64Array; product: number }[] = [];

  /** Remembers a step and what it changed of the gradient. */
  remember(step: Float64Array, change: Float64Array): void {
    const product = dot(step, change);
    if (!(product > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) return;
    this.#steps.push({ step, change, product });
    if (this.#steps.length > memory) this.#steps.shift();
  }

  /** @param subgradient of least magnitude. */
  direction(subgradient: Float64Array, { l1, intercepts }: Penalty): Float64Array {
    const direction = subgradient.map((slope) => -slope);
    const shares: number[] = [];
    for (let i = this.#steps.length - 1; i >= 0; i--) {
      const { step, change, product } = this.#steps[i];
      shares[i] = dot(step, direction) / product;
      addScaled(direction, change, -shares[i]);
    }
    const last = this.#steps.at(-1);
    const scale = last
      ? last.product / dot(last.change, last.change)
      : 1 / Math.max(1, Math.sqrt(dot(direction, direction)));
    for (let i = 0; i < direction.length; i++) direction[i] *= scale;
    for (const [i, { step, change, product }] of this.#steps.entries()) {
      addScaled(direction, step, shares[i] - dot(change, direction) / product);
    }
    if (l1 > 0) {
      // Where it would lead uphill, the guess is not to be trusted.
      for (let i = 0; i < direction.length - intercepts; i++) {
        if (direction[i] * subgradient[i] >= 0) direction[i] = 0;
      }
    }
    return direction;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function addScaled(into: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < into.length; i++) into[i] += factor * other[i];
}
