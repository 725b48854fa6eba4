import { ConfigurationError, messageOf } from '../../base/errors.ts';
import type { Logger } from '../../base/logger.ts';
import { startWorker } from '../../base/worker.ts';
import type { ReinforcementAlgorithm } from './algorithms.ts';
import { describeCall } from './environment.ts';
import type { PolicyOutcome, TrainingMessage, TrainingOrder } from './training-job.ts';

export interface PolicyRequest {
  /** Absolute; the environment's path is relative to it. */
  readonly directory: string;
  /** Path of the user's module, as written. */
  readonly environment: string;
  readonly algorithm: ReinforcementAlgorithm;
  readonly seed: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Importing a module may take longer than a step: other modules come with it. */
const importSeconds = 60;
/** How often is looked whether the environment has come back, in milliseconds. */
const watchInterval = 100;

/**
 * Trains a policy in a thread of its own, watches over it, and ends it when the signal is aborted or the environment
 * does not come back.
 * @throws ConfigurationError if the environment cannot be used, fails or hangs; it names module and step.
 * @throws the signal's reason if it is aborted.
 */
export async function trainPolicy(request: PolicyRequest): Promise<PolicyOutcome> {
  const { environment, algorithm, log, signal } = request;
  const { steps, 'step-timeout': stepTimeout } = algorithm.params;
  signal.throwIfAborted();
  const calls = new Int32Array(new SharedArrayBuffer(16));
  const order: TrainingOrder = {
    directory: request.directory,
    environment,
    algorithm,
    seed: request.seed,
    calls,
  };
  const worker = await startWorker('train-policy', order);
  let stopWatching = (): void => undefined;
  try {
    return await new Promise<PolicyOutcome>((resolve, reject) => {
      const onAbort = (): void => reject(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      let loaded = false;
      let callsSeen = -1;
      let since = performance.now();
      const watch = setInterval(() => {
        const begun = Atomics.load(calls, 0);
        const waits = loaded ? Atomics.load(calls, 1) === 1 : true;
        if (begun !== callsSeen || !waits) {
          callsSeen = begun;
          since = performance.now();
        } else if (performance.now() - since > 1000 * (loaded ? stepTimeout : importSeconds)) {
          const place = loaded ? describeCall(Atomics.load(calls, 2), Atomics.load(calls, 3)) : 'its import';
          reject(hangs(environment, place, loaded ? stepTimeout : importSeconds));
        }
      }, watchInterval);
      stopWatching = () => {
        clearInterval(watch);
        signal.removeEventListener('abort', onAbort);
      };
      worker.on('message', (message: TrainingMessage) => {
        if (message.kind === 'loaded') loaded = true;
        else if (message.kind === 'done') resolve(message.outcome);
        else if (message.kind === 'failed') {
          const { location, hint } = message;
          reject(new ConfigurationError(message.message, { location, ...(hint ? { hint } : {}) }));
        } else {
          const { evaluation, best } = message;
          const detail = `step ${evaluation.step} of ${steps}: mean return ${evaluation.meanReturn.toPrecision(4)}, best ${best.meanReturn.toPrecision(4)}`;
          log.progress('Training', evaluation.step / steps, detail);
        }
      });
      const broken = (what: string, cause?: unknown): void =>
        reject(
          new ConfigurationError(`The thread of the environment ${environment} ${what}.`, {
            location: { key: 'train.environment', file: environment },
            hint: 'Look for process.exit(), unhandled promises and memory that grows in the module.',
            cause,
          }),
        );
      worker.on('error', (error) => broken(`failed: ${messageOf(error)}`, error));
      worker.on('exit', () => broken('ended before the training did'));
    });
  } finally {
    stopWatching();
    await worker.terminate();
  }
}

function hangs(environment: string, place: string, seconds: number): ConfigurationError {
  return new ConfigurationError(
    `The environment ${environment} did not return from ${place} within ${seconds} s.`,
    {
      location: { key: 'train.environment', file: environment },
      hint: 'Look for a loop that does not end; if a step does take that long, raise train.params.step-timeout.',
    },
  );
}
