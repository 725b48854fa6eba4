/** Back ends that TensorFlow.js can compute on here, the fastest first. */
export const engineNames = ['native', 'wasm', 'cpu'] as const;
export type EngineName = (typeof engineNames)[number];

/**
 * What `auto` is. Not the fastest, which must be asked for: it is a large installation, and an engine that depends on
 * what a machine happens to have would give the same training another model.
 */
export const automaticEngine = 'wasm' satisfies EngineName;

/** What users write. */
export const engineChoices = ['auto', ...engineNames] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** The native back end as it lies on this machine. Plain data, which a worker thread can be given. */
export interface NativeEngine {
  readonly name: 'native';
  /** Absolute folder whose `node_modules` hold `@tensorflow/tfjs-node`, complete with library and add-on. */
  readonly folder: string;
  /** Of the package and of TensorFlow itself, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

/** What can be opened: a back end that is always there, by name, or the native one, which had to be installed. */
export type EngineRequest = Exclude<EngineChoice, 'native'> | NativeEngine;
