import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { startWorker } from '../../base/worker.ts';
import type { ServeOrder } from './order.ts';
import type { ServingFailure, ServingMessage } from './serving-thread.ts';

/**
 * Megabytes for what is young: what a request makes is dead when it is answered. Node lets this part of the memory
 * grow for minutes under load, to several times as much, and only a thread can be given another limit.
 */
const youngMegabytes = 48;

/**
 * Serves in a thread of its own, until the signal is aborted.
 * @throws ConfigurationError and InfrastructureError as they came about there.
 */
export async function runServer(order: ServeOrder, signal: AbortSignal): Promise<void> {
  const thread = await startWorker('serve', order, { youngMegabytes });
  const stop = () => thread.postMessage('stop');
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      thread.on('message', (message: ServingMessage) => {
        if ('line' in message) process.stdout.write(message.line);
        else if (message.failure === null) resolve();
        else reject(errorOf(message.failure));
      });
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`The thread that serves ended with ${code}.`)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

function errorOf({ kind, message, hint }: ServingFailure): Error {
  if (kind === 'configuration') return new ConfigurationError(message, { hint });
  if (kind === 'infrastructure') return new InfrastructureError(message, { hint });
  return new Error(message);
}
