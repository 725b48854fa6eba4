import { ConfigurationError } from '../base/errors.ts';

/** Questions with a known answer for each row that is learned from. */
export const supervisedTasks = ['classification', 'regression'] as const;
export type SupervisedTask = (typeof supervisedTasks)[number];

/** Questions about the rows themselves. A target is optional: labels that evaluation alone looks at. */
export const unsupervisedTasks = ['clustering', 'anomaly'] as const;
export type UnsupervisedTask = (typeof unsupervisedTasks)[number];

/** What to do, learned from rows that tell what was done and what it earned. */
export const banditTask = 'contextual-bandit';
export type BanditTask = typeof banditTask;

/** The kinds of question that learners answer from rows. */
export const rowTasks = [...supervisedTasks, ...unsupervisedTasks, banditTask] as const;
export type RowTask = (typeof rowTasks)[number];

/** All kinds of learning there are; `reinforcement` learns by acting in an environment, without rows. */
export const learningTasks = [...rowTasks, 'reinforcement'] as const;
export type LearningTask = (typeof learningTasks)[number];

/** What follows from a task alone. Whoever adds a task is asked by the compiler for all of it. */
export interface TaskFacts {
  /** How it is learned, in the words of CycloneDX. */
  readonly approach: 'supervised' | 'unsupervised' | 'reinforcement-learning';
  /** Whether the data needs a target column, or may do without; none where there is nothing to compare answers with. */
  readonly target: 'required' | 'optional' | 'none';
  /** The algorithm that is used where none is named. */
  readonly algorithm: string;
  /** Hugging Face's pipeline tag; "other" where it has none. */
  readonly pipelineTag: string;
  /** What the model gives for a row, for people. */
  readonly answer: string;
  /** What the model does, as the beginning of a sentence that ends with "with <algorithm>". */
  readonly purpose: (target: string) => string;
}

export const taskFacts: Readonly<Record<LearningTask, TaskFacts>> = {
  classification: {
    approach: 'supervised',
    target: 'required',
    algorithm: 'gradient-boosted-trees',
    pipelineTag: 'tabular-classification',
    answer: 'probability of each class',
    purpose: (target) => `Predicts ${target} (classification)`,
  },
  regression: {
    approach: 'supervised',
    target: 'required',
    algorithm: 'gradient-boosted-trees',
    pipelineTag: 'tabular-regression',
    answer: 'number',
    purpose: (target) => `Predicts ${target} (regression)`,
  },
  clustering: {
    approach: 'unsupervised',
    target: 'optional',
    algorithm: 'kmeans',
    pipelineTag: 'other',
    answer: 'distance to, or probability of, each cluster',
    purpose: () => 'Puts rows into clusters',
  },
  anomaly: {
    approach: 'unsupervised',
    target: 'optional',
    algorithm: 'isolation-forest',
    pipelineTag: 'other',
    answer: 'anomaly score, larger for stranger rows',
    purpose: () => 'Finds anomalous rows',
  },
  'contextual-bandit': {
    approach: 'reinforcement-learning',
    target: 'none',
    algorithm: banditTask,
    pipelineTag: 'reinforcement-learning',
    answer: 'probability of taking each action',
    purpose: () => 'Chooses an action for each row, learned from logged decisions',
  },
  reinforcement: {
    approach: 'reinforcement-learning',
    target: 'none',
    algorithm: 'ppo',
    pipelineTag: 'reinforcement-learning',
    answer: 'a number for each action; the largest is the one to take',
    purpose: () => 'Acts in an environment, learned',
  },
};

/** Whether the task is learned without answers. */
export function isUnsupervised(task: LearningTask): task is UnsupervisedTask {
  return (unsupervisedTasks as readonly string[]).includes(task);
}

/** Whether a target of this task holds labels, which are text as written, and not numbers. */
export function hasLabels(task: LearningTask): boolean {
  return task !== 'regression';
}

/** What is said to whoever brings rows to a task that has none. */
export function noRows(): ConfigurationError {
  return new ConfigurationError('Reinforcement learns in an environment, and not from a data set.', {
    location: { key: 'task' },
    hint: 'Leave prepare-data out: train needs train.environment alone; see docs/reinforcement.md. To learn from logged decisions set train.algorithm to contextual-bandit.',
  });
}
