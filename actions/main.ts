import type { WorkerOrder } from '../shared/src/base/worker.ts';
import { stages } from './stages.ts';

/** Runs one action as GitHub does. Each action's dist/index.js calls this with its own name. */
export async function runAction(name: string): Promise<void> {
  const [{ runAction: run }, stage] = await Promise.all([
    import('../shared/src/action/run-action.ts'),
    stages[name](),
  ]);
  await run(stage);
}

/** Runs the command line. @returns the exit code. */
export async function runCommandLine(parameters: readonly string[]): Promise<number> {
  const { runCommandLine: run } = await import('../shared/src/cli/command-line.ts');
  return run(parameters, stages);
}

/** Does the job that this worker thread or process was started for. */
export async function runWorker(): Promise<void> {
  const [{ parentPort, workerData }, { processJobs, workerJobs }] = await Promise.all([
    import('node:worker_threads'),
    import('./worker-jobs.ts'),
  ]);
  if (parentPort === null) {
    const { answerParent } = await import('../shared/src/base/fresh-process.ts');
    return answerParent(processJobs);
  }
  const { job, data } = workerData as WorkerOrder;
  const work = await workerJobs[job]();
  await work(data, parentPort);
}
