import { installTrainingKernels } from './kernels/install.ts';
import { findWasmFolder } from './wasm-files.ts';
import { installFastMatMul } from './wasm-matmul.ts';

const processEvents = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * Registers the WebAssembly back end, starts it, and completes it with our kernels.
 * @throws InfrastructureError if its binaries are nowhere.
 */
export async function installWasm(tf: typeof import('@tensorflow/tfjs-core')): Promise<void> {
  const folder = await findWasmFolder();
  // The code that Emscripten generates reads __dirname, which an ES module (the bundle is one) does not have. The
  // value does not matter, because the paths are set below.
  const scope = globalThis as { __dirname?: string };
  const hadDirname = '__dirname' in scope;
  if (!hadDirname) scope.__dirname = folder;
  const listenersBefore = processEvents.map((event) => new Set<unknown>(process.listeners(event as 'exit')));
  try {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths(folder);
    installFastMatMul(tf);
    installTrainingKernels(tf);
    if (!(await tf.setBackend('wasm'))) throw new Error('its WebAssembly module does not initialise');
  } finally {
    if (!hadDirname) delete scope.__dirname;
    // Emscripten also listens for uncaught errors of the whole process and throws them again, which changes the
    // exit code and hides the place. They are not its business.
    for (const [i, event] of processEvents.entries()) {
      for (const listener of process.listeners(event as 'exit')) {
        if (!listenersBefore[i].has(listener)) process.removeListener(event, listener);
      }
    }
  }
}
