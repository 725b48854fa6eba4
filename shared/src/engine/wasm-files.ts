import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InfrastructureError } from '../base/errors.ts';
import { exists } from '../base/files.ts';

const binary = 'tfjs-backend-wasm-simd.wasm';

/**
 * The folder with the back end's binaries, ending with a separator: the running module's own when they lie beside
 * it, as in the bundle, else that of the installed package.
 * @throws InfrastructureError if they are in neither.
 */
export async function findWasmFolder(): Promise<string> {
  const own = dirname(fileURLToPath(import.meta.url));
  if (await exists(join(own, binary))) return own + sep;
  // The name is not a literal in the call: a bundler would take it for a file to pack.
  const packageName = '@tensorflow/tfjs-backend-wasm';
  try {
    const installed = dirname(createRequire(import.meta.url).resolve(packageName));
    if (await exists(join(installed, binary))) return installed + sep;
  } catch {
    // Not installed: the error below says what is missing.
  }
  throw new InfrastructureError(`The file ${binary} of TensorFlow.js is neither in ${own} nor installed.`, {
    hint: 'In a checkout, run npm ci. In an action, use a released version, whose dist folder is complete.',
  });
}
