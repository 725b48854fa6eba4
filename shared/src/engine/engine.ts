import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import {
  automaticEngine,
  type EngineName,
  type EngineRequest,
  engineChoices,
  engineNames,
} from './engine-choice.ts';
import { installNative } from './native.ts';
import { installWasm } from './wasm.ts';

/** What TensorFlow.js exports: the tensors and operations. */
export type TensorFlow = typeof import('@tensorflow/tfjs-core');
/** What TensorFlow.js layers exports: models built from layers. */
export type TensorFlowLayers = typeof import('@tensorflow/tfjs-layers');

/** TensorFlow.js with a back end that is ready. */
export interface Engine {
  readonly name: EngineName;
  readonly tf: TensorFlow;
  readonly layers: TensorFlowLayers;
}

/** The names that TensorFlow.js knows the back ends by. */
const backends: Readonly<Record<EngineName, string>> = { native: 'tensorflow', wasm: 'wasm', cpu: 'cpu' };

/** What registers a back end with TensorFlow.js runs once in a process. */
const installed = new Map<EngineName, Promise<void>>();

/**
 * Loads TensorFlow.js, when first asked for, and makes a back end ready. The back end is the process's: the one
 * opened last computes everything from then on, also for tensors made earlier.
 * @param request one of `engineChoices`, but the native engine as it was installed.
 * @throws ConfigurationError if there is no back end of that name.
 * @throws InfrastructureError if the back end does not start.
 */
export async function openEngine(request: EngineRequest | string = 'auto'): Promise<Engine> {
  const name = typeof request === 'string' ? engineName(request) : request.name;
  const tf = await import('@tensorflow/tfjs-core');
  // Silences advice on the console ("Hi, looks like you are running TensorFlow.js in Node.js …").
  tf.enableProdMode();
  // Also registers the gradients: without it nothing can be trained.
  const layers = await import('@tensorflow/tfjs-layers');
  try {
    if (request === 'native') throw new Error('it was not installed');
    let installation = installed.get(name);
    if (installation === undefined) {
      installation = install(request, tf);
      installed.set(name, installation);
    }
    await installation;
    if (!(await tf.setBackend(backends[name]))) throw new Error('TensorFlow.js refused the back end');
  } catch (error) {
    if (error instanceof InfrastructureError) throw error;
    throw new InfrastructureError(
      `The TensorFlow.js back end "${name}" does not start: ${messageOf(error)}.`,
      {
        hint: 'Choose another engine, for example engine: cpu.',
        cause: error,
      },
    );
  }
  return { name, tf, layers };
}

async function install(request: EngineRequest | string, tf: TensorFlow): Promise<void> {
  if (typeof request === 'object') installNative(tf, request.folder);
  else if (engineName(request) === 'wasm') await installWasm(tf);
  else await import('@tensorflow/tfjs-backend-cpu');
}

function engineName(choice: string): EngineName {
  const wanted = choice === 'auto' ? automaticEngine : choice;
  const name = engineNames.find((candidate) => candidate === wanted);
  if (name !== undefined) return name;
  throw new ConfigurationError(`There is no engine "${choice}".`, {
    location: { key: 'engine' },
    hint: suggestName(choice, engineChoices),
  });
}
