import type { StageContext } from '../../../shared/src/action/stage.ts';
import type { EngineChoice, EngineRequest } from '../../../shared/src/engine/engine-choice.ts';
import type { LearningTask } from '../../../shared/src/learners/tasks.ts';
import { usesTensorFlow } from '../../../shared/src/learners/uses-tensorflow.ts';
import { installTensorFlow } from '../../../shared/src/platform/native-tensorflow.ts';

/** What decides whether an engine is needed. */
interface Training {
  readonly algorithm: string;
  readonly task: LearningTask;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The engine that a training computes on. The native one is installed where it is not yet; if that fails the training
 * does not begin, for another engine would give another model than the one that was asked for.
 * @throws ConfigurationError for an unknown algorithm or parameter.
 * @throws InfrastructureError if the native engine cannot be had.
 */
export async function prepareEngine(
  choice: EngineChoice,
  { algorithm, task, params }: Training,
  { platform }: StageContext,
): Promise<EngineRequest> {
  if (choice !== 'native') return choice;
  if (!(await usesTensorFlow(algorithm, task, params))) {
    platform.log.info(
      `"${algorithm}" does not compute with TensorFlow.js: the engine "native" is not needed.`,
    );
    return 'auto';
  }
  const engine = await installTensorFlow(platform);
  const versions = Object.entries(engine.versions).map((parts) => parts.join(' '));
  platform.log.info(`Training on the native engine (${versions.join(', ')}).`);
  return engine;
}

/** The versions that the manifest tells of the engine that a model was trained on, beside Node's. */
export function engineVersions(engine: EngineRequest, used: string): Readonly<Record<string, string>> {
  return typeof engine === 'object' && engine.name === used ? engine.versions : {};
}
