import type { ProcessJob } from '../shared/src/base/fresh-process.ts';
import type { WorkerJob } from '../shared/src/base/worker.ts';

/** Everything that a worker thread can do, by name; loaded in the thread that does it. */
export const workerJobs: Readonly<Record<string, () => Promise<WorkerJob>>> = {
  'train-policy': async () =>
    (await import('../shared/src/learners/reinforcement/training-job.ts')).trainPolicyJob,
  'boosting-rows': async () =>
    (await import('../shared/src/learners/gradient-boosted-trees/row-crew.ts')).helpWithRows,
  serve: async () => (await import('../shared/src/cli/serve/serving-thread.ts')).serve,
  'drift-columns': async () => (await import('../shared/src/drift/column-crew.ts')).helpWithColumns,
  'classify-domains': async () =>
    (await import('../shared/src/drift/joint/learn-domains.ts')).learnDomainsJob,
  'train-trials': async () => (await import('../shared/src/sweep/trial-job.ts')).trainTrials,
  'write-prediction-log': async () =>
    (await import('../shared/src/serving/write-prediction-log.ts')).writePredictionLog,
};

/** Everything that a fresh process can do, by name; loaded in the process that does it. */
export const processJobs: Readonly<Record<string, () => Promise<ProcessJob>>> = {
  'measure-latency': async () => (await import('../shared/src/measure/latency-job.ts')).measureLatencyJob,
  'measure-memory': async () => (await import('../shared/src/measure/memory-job.ts')).measureMemoryJob,
  'smoke-test': async () => (await import('../shared/src/deploy/smoke-job.ts')).smokeTestJob,
};
