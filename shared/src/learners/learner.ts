import type { z } from 'zod';
import type { Logger } from '../base/logger.ts';
import type { Table } from '../data/table.ts';
import type { EngineRequest } from '../engine/engine-choice.ts';
import type { ShapleyExplainer } from '../explain/shapley-values.ts';
import type { DenseMatrix } from '../features/dense-matrix.ts';
import type { FittedFeatures, OutOfFold } from '../features/features.ts';
import type { FeatureFit } from '../features/fit-features.ts';
import type { Checkpoints } from './checkpoint.ts';
import type { BanditTask, SupervisedTask, UnsupervisedTask } from './tasks.ts';
import type { TimeBudget } from './time-budget.ts';

export type { LearningTask } from './tasks.ts';

/** Rows to learn from or to stop by. */
export interface Examples {
  readonly table: Table;
  /** Classification: index into `classes`. Regression: the value. Never NaN. */
  readonly target: Float64Array;
  /** Positive weight of each row; absent means 1 each. */
  readonly weights?: Float64Array;
}

export interface TrainingInput<Params> {
  readonly task: SupervisedTask;
  /** Classification: the labels in sorted order; else empty. */
  readonly classes: readonly string[];
  /** Encoders fitted on `train` alone. */
  readonly features: FittedFeatures;
  /** What encodes the rows of `train`, where that is not what `features` say: for training alone. */
  readonly outOfFold: OutOfFold;
  readonly train: Examples;
  readonly validation: Examples;
  /** Rows without a target; absent where the data set keeps none. */
  readonly unlabelled?: Table;
  readonly params: Params;
  readonly seed: number;
}

export interface TrainingContext {
  /** Where a learner that uses TensorFlow.js computes. */
  readonly engine: EngineRequest;
  /** Absolute folder that paths in parameters are relative to; absent means the process's own. */
  readonly workingDirectory?: string;
  readonly log: Logger;
  /** Threads that a learner may compute with; absent: the one it is called in. The model does not depend on it. */
  readonly threads?: number;
  /** Aborted when the job is cancelled or its time is up; the learner stops soon and throws the signal's reason. */
  readonly signal: AbortSignal;
  /** Where a training's state is kept, so that a killed job goes on from there (see `TrainingPace`); absent: nowhere. */
  readonly checkpoints?: Checkpoints;
  /** When it is used up, training ends with the best so far; absent: never. */
  readonly budget?: TimeBudget;
  /**
   * Steps (see `Learner.resource`) after which training pauses with the best so far. Its state is then in
   * `checkpoints`, and the same training goes on from there; so is that of one that ends before. Absent: the state
   * of a training that ended is not kept.
   */
  readonly pauseAfter?: number;
}

/** One line of the training history: what was reached after `step` trees or epochs. */
export interface TrainingStep {
  step: number;
  trainLoss: number;
  validationLoss: number;
}

/** Answers for rows. */
export interface Predictor {
  /**
   * Classification: probabilities, rows × classes, row by row. Regression: one value a row. Clustering: rows ×
   * clusters, see `membership`. Anomaly: a score a row, larger for stranger rows. Contextual bandit: the probability
   * of taking each action, rows × actions.
   * Columns missing from the table count as missing values.
   */
  predict(table: Table): Float64Array;
  /** Clustering: what the numbers are, and so which cluster is a row's: the nearest or the most probable. */
  readonly membership?: Membership;
  /** Contextual bandit: the reward that is expected of each action, rows × actions. */
  expectedRewards?(table: Table): Float64Array;
  /** How the model sees the rows, where it rebuilds them from less than they are. */
  reconstruct?(table: Table): Reconstruction;
  /** Takes answers apart by column; absent where the learner has no exact way (see explain/explainable.ts). */
  readonly shapley?: ShapleyExplainer;
}

/** Distances (Euclidean, to the centre of each cluster, in encoded columns) or probabilities (of each cluster). */
export type Membership = 'distance' | 'probability';

/** Encoded rows, and what a model made of them: rows × width numbers, row by row. */
export interface Reconstruction {
  readonly points: DenseMatrix;
  readonly rebuilt: Float64Array;
}

export interface TrainedModel {
  /** The files of `model/` in the package, by relative path. The same training gives the same bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly predictor: Predictor;
  readonly history: readonly TrainingStep[];
  /** The step (tree round or epoch) whose state was kept. */
  readonly bestStep: number;
  /** Share of each column in the model's decisions, summing to 1; null where the learner cannot say. */
  readonly importance: Readonly<Record<string, number>> | null;
  /** Where the numbers were computed: `javascript`, `wasm`, … */
  readonly engine: string;
  /** Of a learner that uses rows without a target: what it would be without them, and what it made of them. */
  readonly withoutUnlabelled?: {
    readonly predictor: Predictor;
    /** Rows without a target that the model learned from. */
    readonly usedRows: number;
    /** One sentence about the choice. */
    readonly note: string;
  };
}

/** One algorithm. Its parameters are a Zod schema with the names users write (kebab-case) and defaults. */
export interface Learner<Params = unknown> {
  readonly name: string;
  readonly description: string;
  readonly tasks: readonly SupervisedTask[];
  readonly params: z.ZodType<Params>;
  /** The parameter that limits its steps, of a learner that can pause (see `TrainingContext.pauseAfter`). */
  readonly resource?: keyof Params & string;
  /** Whether it learns from rows without a target; such a data set is `task: semi-supervised`. */
  readonly needsUnlabelled?: boolean;
  /** The algorithm whose model is packaged, where it is not this one. */
  answersBy?(params: Params): string;
  /** Whether it computes on `TrainingContext.engine` when it trains with these; absent: never. */
  usesTensorFlow?(params: Params): boolean | Promise<boolean>;
  train(input: TrainingInput<Params>, context: TrainingContext): Promise<TrainedModel>;
  /**
   * The predictor of a packaged model.
   * @param files the files of `model/`, already checked against the manifest's digests.
   * @throws InfrastructureError if the content is not what this version can read.
   */
  load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor>;
}

export interface UnsupervisedInput<Params> {
  readonly task: UnsupervisedTask;
  /** Encoders fitted on `train` alone. */
  readonly features: FittedFeatures;
  readonly train: Table;
  /** Rows to stop by, for learners that go on until they no longer get better. */
  readonly validation: Table;
  readonly params: Params;
  readonly seed: number;
}

/** A model that was learned without answers. */
export interface UnsupervisedModel extends TrainedModel {
  /** Clustering: how many clusters there are; else null. */
  readonly clusters: number | null;
  /** Anomaly: rows that score above it are anomalous; else null. */
  readonly threshold: number | null;
  /** What the fit reached, by name (inertia, bic, …), for the report and outcome.json. */
  readonly figures: Readonly<Record<string, number>>;
  /** What was tried or found step by step, for the report: one curve each. */
  readonly curves: readonly Curve[];
}

/** A figure by number of clusters, components, … */
export interface Curve {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One algorithm that learns without answers: see `Learner`. */
export interface UnsupervisedLearner<Params = unknown> {
  readonly name: string;
  readonly description: string;
  readonly tasks: readonly UnsupervisedTask[];
  readonly params: z.ZodType<Params>;
  /** As in `Learner`. */
  usesTensorFlow?(params: Params): boolean | Promise<boolean>;
  train(input: UnsupervisedInput<Params>, context: TrainingContext): Promise<UnsupervisedModel>;
  load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor>;
}

/** Decisions that were logged. */
export interface LoggedExamples {
  /** The context of each decision. */
  readonly table: Table;
  /** Index into `actions`. */
  readonly action: Int32Array;
  /** Finite. */
  readonly reward: Float64Array;
  /** In (0, 1]. */
  readonly propensity: Float64Array;
}

export interface BanditInput<Params> {
  /** Names of the actions in sorted order. */
  readonly actions: readonly string[];
  /** Encoders fitted on `train` alone. */
  readonly features: FittedFeatures;
  /** See `TrainingInput`. */
  readonly outOfFold: OutOfFold;
  /** Fits encoders on other rows, to learn without having seen the rest. */
  encode(table: Table, reward: Float64Array): FeatureFit;
  readonly train: LoggedExamples;
  readonly validation: LoggedExamples;
  /** The part of each training row, for learning from the other parts; rows that belong together are in one. */
  readonly folds: Uint8Array;
  readonly params: Params;
  readonly seed: number;
}

/** A policy that was learned from logged decisions. */
export interface BanditModel extends TrainedModel {
  /** The ways of learning that were open: mean squared error of the rewards they expect, null where not judged. */
  readonly attempts: readonly {
    readonly base: string;
    readonly method: string;
    readonly error: number | null;
    readonly chosen: boolean;
  }[];
  /** Actions with too few training rows, which the policy never takes. */
  readonly leftOut: readonly { readonly action: string; readonly rows: number }[];
}

/** An algorithm that learns a policy from logged decisions: see `Learner`. Its predictors have `expectedRewards`. */
export interface BanditLearner<Params = unknown> {
  readonly name: string;
  readonly description: string;
  readonly tasks: readonly BanditTask[];
  readonly params: z.ZodType<Params>;
  train(input: BanditInput<Params>, context: TrainingContext): Promise<BanditModel>;
  load(files: ReadonlyMap<string, Uint8Array>, features: FittedFeatures): Promise<Predictor>;
}
