import type { WorkerJob } from '../shared/src/base/worker.ts';

/** Everything that a worker thread can do, by name; loaded in the thread that does it. */
export const workerJobs: Readonly<Record<string, () => Promise<WorkerJob>>> = {
  'train-policy': async () =>
    (await import('../shared/src/learners/reinforcement/training-job.ts')).trainPolicyJob,
  'boosting-rows': async () =>
    (await import('../shared/src/learners/gradient-boosted-trees/row-crew.ts')).helpWithRows,
  'train-trials': async () => (await import('../shared/src/sweep/trial-job.ts')).trainTrials,
};
