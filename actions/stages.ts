import type { Stage, Stages } from '../shared/src/action/stage.ts';

/** Every stage by name, in the order of the lifecycle, and last the one that is no part of it; loaded when it is run. */
export const stages: Stages = {
  'prepare-data': async () => (await import('./prepare-data/src/stage.ts')).stage as unknown as Stage,
  train: async () => (await import('./train/src/stage.ts')).stage as unknown as Stage,
  'validate-gate': async () => (await import('./validate-gate/src/stage.ts')).stage as unknown as Stage,
  deploy: async () => (await import('./deploy/src/stage.ts')).stage as unknown as Stage,
  'drift-check': async () => (await import('./drift-check/src/stage.ts')).stage as unknown as Stage,
  'publish-report': async () => (await import('./publish-report/src/stage.ts')).stage as unknown as Stage,
};
