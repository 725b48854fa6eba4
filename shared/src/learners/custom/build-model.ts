import type { LayersModel } from '@tensorflow/tfjs-layers';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import type { Random } from '../../base/random.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Build, BuildRequest } from './module.ts';
import { modelSize } from './network.ts';
import { withSeededRandomness } from './seeded-randomness.ts';
import { withWeightLimit } from './weight-limit.ts';

/**
 * Has the user's function build a model, and checks that it is one that can be trained here. The caller disposes it.
 * @param path of the module, for messages.
 * @param checkMemory is told the number of weights before each of them is made, and throws if they are too many.
 * @throws ConfigurationError if the function throws, or returns anything but a layers model of the right shapes.
 */
export function buildModel(
  engine: Engine,
  build: Build,
  path: string,
  request: BuildRequest,
  random: Random,
  checkMemory: (parameters: number) => void,
): LayersModel {
  const location = { file: path, key: 'train.params.module' };
  // As in the package @tensorflow/tfjs: operations, and layers, in one.
  const tf = { ...engine.tf, ...engine.layers };
  let built: unknown;
  try {
    built = withWeightLimit(engine, checkMemory, () =>
      withSeededRandomness(random, () => build(tf, { ...request, params: structuredClone(request.params) })),
    );
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(`build in "${path}" threw: ${messageOf(cause)}`, {
      location,
      hint: placeOf(cause, path),
      cause,
    });
  }
  if (built instanceof engine.layers.LayersModel) {
    try {
      checkModel(built, path, request);
      return built;
    } catch (error) {
      built.dispose();
      throw error;
    }
  }
  throw new ConfigurationError(`build in "${path}" returned ${describe(built)}, not a model.`, {
    location,
    hint:
      built instanceof Promise
        ? 'It must return the model itself: make it a plain function, not an async one.'
        : 'Return what tf.sequential or tf.model gives, made with the tf that build is given.',
  });
}

function checkModel(model: LayersModel, path: string, request: BuildRequest): void {
  const location = { file: path, key: 'train.params.module' };
  // A sequential model has no shapes before it has a layer that says them.
  if (!model.inputs?.length || !model.outputs?.length) {
    throw new ConfigurationError(
      `The model that build in "${path}" returned has no layer with an input shape.`,
      {
        location,
        hint: 'Give the first layer inputShape: [inputs].',
      },
    );
  }
  const check = (side: 'input' | 'output', shapes: (number | null)[][], size: number, hint: string): void => {
    const [shape] = shapes;
    if (shapes.length === 1 && shape.length === 2 && shape[1] === size) return;
    const found =
      shapes.length === 1 ? `has the ${side} shape ${shapeText(shape)}` : `has ${shapes.length} ${side}s`;
    throw new ConfigurationError(
      `The model that build in "${path}" returned ${found}; it must be ${shapeText([null, size])}.`,
      { location, hint },
    );
  };
  check(
    'input',
    model.inputs.map(({ shape }) => shape),
    request.inputs,
    'Begin with inputShape: [inputs]; tf.layers.reshape makes an image or a sequence of it.',
  );
  check(
    'output',
    model.outputs.map(({ shape }) => shape),
    request.outputs,
    'End with tf.layers.dense({ units: outputs }): one output for each class, or 1 for regression.',
  );
  if (model.trainableWeights.length === 0) {
    throw new ConfigurationError(`The model that build in "${path}" returned has no weights to train.`, {
      location,
    });
  }
  if (!Number.isSafeInteger(modelSize(model).valuesPerRow)) {
    throw new ConfigurationError(
      `A layer of the model that build in "${path}" returned has no fixed output shape.`,
      { location, hint: 'Give every dimension but the rows a number.' },
    );
  }
}

function shapeText(shape: readonly (number | null)[]): string {
  return `[${shape.map((size) => size ?? 'rows').join(', ')}]`;
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Promise) return 'a promise';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return `an object (${value.constructor?.name ?? 'without a class'})`;
}

/** The first line of the stack that is in the module. */
function placeOf(error: unknown, path: string): string {
  const name = path.split('/').at(-1) ?? path;
  const line =
    error instanceof Error ? error.stack?.split('\n').find((text) => text.includes(name)) : undefined;
  const place = line === undefined ? null : /:(\d+):\d+\)?$/.exec(line);
  return place ? `See line ${place[1]} of ${name}.` : 'The error comes from the code of the module.';
}
