import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { type EngineName, engineChoices, engineNames } from './engine-choice.ts';
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

/** Registers a back end with TensorFlow.js under the engine's name. Each runs once in a process. */
const installers: Readonly<Record<EngineName, (tf: TensorFlow) => Promise<void>>> = {
  wasm: installWasm,
  cpu: async () => void (await import('@tensorflow/tfjs-backend-cpu')),
};

const installed = new Map<EngineName, Promise<void>>();

/**
 * Loads TensorFlow.js, when first asked for, and makes a back end ready. The back end is the process's: the one
 * opened last computes everything from then on, also for tensors made earlier.
 * @param choice one of `engineChoices`.
 * @throws ConfigurationError if there is no back end of that name.
 * @throws InfrastructureError if the back end does not start.
 */
export async function openEngine(choice: string = 'auto'): Promise<Engine> {
  const wanted = choice === 'auto' ? engineNames[0] : choice;
  const name = engineNames.find((candidate) => candidate === wanted);
  if (name === undefined) {
    throw new ConfigurationError(`There is no engine "${choice}".`, {
      location: { key: 'engine' },
      hint: suggestName(choice, engineChoices),
    });
  }
  const tf = await import('@tensorflow/tfjs-core');
  // Silences advice on the console ("Hi, looks like you are running TensorFlow.js in Node.js …").
  tf.enableProdMode();
  // Also registers the gradients: without it nothing can be trained.
  const layers = await import('@tensorflow/tfjs-layers');
  let installation = installed.get(name);
  if (installation === undefined) {
    installation = installers[name](tf);
    installed.set(name, installation);
  }
  try {
    await installation;
    if (!(await tf.setBackend(name))) throw new Error('TensorFlow.js refused the back end');
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
