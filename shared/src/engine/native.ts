import { createRequire } from 'node:module';
import { join } from 'node:path';
import util from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { InfrastructureError } from '../base/errors.ts';
import type { TensorFlow } from './engine.ts';
import { restoreUtilities } from './removed-utilities.ts';

export const nativePackage = '@tensorflow/tfjs-node';

/**
 * How the library computes; it reads this from the environment alone, once, when it is loaded.
 * - Its threads each take a share of a sum, so their number decides the last bits. Fixed, and not the machine's
 *   number of cores, so that the same seed gives the same model on two cores and on sixteen.
 * - oneDNN is on or off by the kind of processor unless it is said.
 * - An operation that cannot be repeated to the bit is an error instead of another model.
 * - Nothing below a warning is written to the standard error.
 */
const settings: Readonly<Record<string, string>> = {
  TF_NUM_INTRAOP_THREADS: '4',
  TF_NUM_INTEROP_THREADS: '1',
  TF_ENABLE_ONEDNN_OPTS: '1',
  TF_DETERMINISTIC_OPS: '1',
  TF_CPP_MIN_LOG_LEVEL: '1',
};

/**
 * Settles how the native library will compute in this process. Call it in the main thread before anything loads the
 * library: a worker thread's environment is a copy, which the library does not see.
 * @param environment the process's own, or that of a process about to be started.
 */
export function settleNativeComputing(environment: NodeJS.ProcessEnv = process.env): void {
  Object.assign(environment, settings);
}

/**
 * Registers tfjs-node's back end, which it calls `tensorflow`, with the TensorFlow.js that runs here. tfjs-node brings
 * another copy of that, but all copies of a process share one set of tensors, kernels and back ends: the first one's.
 * So it is loaded for its back end alone, and operations and layers stay those of `tf` (two copies of the layers
 * would give their variables the same names).
 * @param tf was loaded before, and told to be silent.
 * @param folder see `NativeEngine`.
 * @throws InfrastructureError if the package is of another version than `tf`; in a worker thread, also if
 * `settleNativeComputing` was not called before the thread was started.
 * @throws what the loader says if the package is incomplete.
 */
export function installNative(tf: TensorFlow, folder: string): void {
  if (isMainThread) settleNativeComputing();
  const unsettled = Object.keys(settings).find((name) => process.env[name] !== settings[name]);
  if (unsettled !== undefined) {
    throw new InfrastructureError(
      `The native back end cannot start in this thread: ${unsettled} was not set before.`,
    );
  }
  restoreUtilities(util);
  // Required and not imported, by a name that is no literal: a bundler would look for it at once.
  const { version } = createRequire(join(folder, 'package.json'))(nativePackage) as {
    version: Readonly<Record<string, string>>;
  };
  if (version['tfjs-core'] === tf.version_core) return;
  throw new InfrastructureError(
    `The native back end in ${folder} is of TensorFlow.js ${version['tfjs-core']}, not ${tf.version_core}.`,
    { hint: `Install ${nativePackage}@${tf.version_core}.` },
  );
}
