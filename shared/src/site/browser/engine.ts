import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { Engine } from '../../engine/engine.ts';

/**
 * Takes the place of `engine/engine.ts` in a browser: TensorFlow.js is a file of the site, fetched when a model needs
 * it. It computes on the back end `cpu`, which is plain JavaScript: a form asks one row at a time, and of the others
 * `wasm` would need a policy that allows to compile code.
 * @throws InfrastructureError if the file cannot be had.
 */
export async function openEngine(): Promise<Engine> {
  const address = document.querySelector<HTMLElement>('[data-tensorflow]')?.dataset.tensorflow ?? '';
  try {
    const library: typeof import('./tensorflow.ts') = await import(new URL(address, document.baseURI).href);
    return await library.open();
  } catch (cause) {
    throw new InfrastructureError(`TensorFlow.js could not be loaded: ${messageOf(cause)}`, {
      retryable: true,
      cause,
    });
  }
}
