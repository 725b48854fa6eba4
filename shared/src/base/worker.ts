import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';
import { exists } from './files.ts';

/** What a worker thread does: `data` as it was given to `startWorker`, `port` to talk to the one who started it. */
export type WorkerJob = (
  data: unknown,
  port: import('node:worker_threads').MessagePort,
) => Promise<void> | void;

/** What a worker thread is told when it starts. */
export interface WorkerOrder {
  /** A name in actions/worker-jobs.ts. */
  readonly job: string;
  readonly data: unknown;
}

/**
 * Starts a thread that does one of the jobs in actions/worker-jobs.ts. It ends when its job has returned and its
 * port is closed; `terminate()` ends it at once. What the job throws arrives as the worker's `error` event.
 * @param data is cloned, except what `transfer` lists and shared memory.
 * @param options.megabytes limit of its memory. @param options.youngMegabytes limit of the part for what was just made.
 */
export async function startWorker(
  job: string,
  data: unknown,
  options: { transfer?: readonly Transferable[]; megabytes?: number; youngMegabytes?: number } = {},
): Promise<Worker> {
  const order: WorkerOrder = { job, data };
  const { megabytes, youngMegabytes } = options;
  return new Worker(await findEntry(), {
    workerData: order,
    transferList: [...(options.transfer ?? [])],
    resourceLimits: {
      ...(megabytes ? { maxOldGenerationSizeMb: megabytes } : {}),
      ...(youngMegabytes ? { maxYoungGenerationSizeMb: youngMegabytes } : {}),
    },
  });
}

/** The file that a thread or a fresh process begins with: beside the running module in the bundle, else among the sources. */
export async function findEntry(): Promise<string> {
  const own = dirname(fileURLToPath(import.meta.url));
  const bundled = join(own, 'worker.js');
  return (await exists(bundled)) ? bundled : join(own, '..', '..', '..', 'actions', 'worker.ts');
}
