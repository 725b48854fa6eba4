import type { Engine } from '../../engine/engine.ts';

/** What is used of a layer's class: the method by which every layer makes its weights. */
interface WeightMaker {
  addWeight(name: string, shape: readonly number[], ...others: unknown[]): unknown;
}

/**
 * Runs work that builds layers, and has the weights counted before they are made: a layer makes its weights as soon
 * as its input shape is known, and an absurd size would end the process rather than throw.
 * @param check is told the number of weights so far, with those that come next; it throws if they are too many.
 * @param work synchronous.
 */
export function withWeightLimit<T>(engine: Engine, check: (parameters: number) => void, work: () => T): T {
  const layer = engine.layers.layers.Layer.prototype as unknown as WeightMaker;
  const original = layer.addWeight;
  let parameters = 0;
  layer.addWeight = function (this: unknown, name, shape, ...others) {
    parameters += shape.reduce((product, size) => product * size, 1);
    check(parameters);
    return original.call(this, name, shape, ...others);
  };
  try {
    return work();
  } finally {
    layer.addWeight = original;
  }
}
