import { InfrastructureError } from '../base/errors.ts';
import { killPrograms } from '../base/process-groups.ts';

/**
 * A signal that is aborted when the job is cancelled (SIGINT, SIGTERM). A second one ends the process at once.
 * @returns the signal, and `release`, which gives the process its usual ways back.
 */
export function abortOnSignals(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => {
    // process.exit would wait for what native threads are doing.
    if (controller.signal.aborted) {
      killPrograms();
      process.kill(process.pid, 'SIGKILL');
    }
    controller.abort(new InfrastructureError(`The run was cancelled (${name}).`, { retryable: true }));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
