import { ConfigurationError } from '../../base/errors.ts';
import type { Engine } from '../../engine/engine.ts';

let known: ReadonlySet<string> | undefined;

/**
 * The classes that TensorFlow.js itself can make a model of. To be called before any code of a user runs, which may
 * register more: a model of those could not be loaded without that code.
 */
export function knownClasses({ tf }: Engine): ReadonlySet<string> {
  known ??= new Set(Object.keys(tf.serialization.SerializationMap.getMap().classNameMap));
  return known;
}

/** The first class in a model's topology that TensorFlow.js does not have; undefined if it has all. */
export function unknownClass(topology: unknown, classes: ReadonlySet<string>): string | undefined {
  if (typeof topology !== 'object' || topology === null) return undefined;
  for (const [key, value] of Object.entries(topology)) {
    if (key === 'class_name' && !classes.has(String(value))) return String(value);
    const inside = unknownClass(value, classes);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** @throws ConfigurationError if the model has a class of the user's own. */
export function requireKnownClasses(topology: unknown, classes: ReadonlySet<string>, path: string): void {
  const unknown = unknownClass(topology, classes);
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `The model that build in "${path}" returned has a "${unknown}", which is not of TensorFlow.js.`,
    {
      location: { file: path, key: 'train.params.module' },
      hint: 'Use layers of tf.layers alone: the packaged model is loaded without your code.',
    },
  );
}
