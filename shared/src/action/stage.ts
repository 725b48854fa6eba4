import type { z } from 'zod';
import type { PipelineConfig } from '../config/schema.ts';
import type { Platform } from '../platform/ports.ts';
import type { Report } from '../report/report.ts';

/** Everything around a stage. A stage reads no environment variable and calls no `@actions/*` module. */
export interface StageContext {
  readonly platform: Platform;
  /** mlops.yml with its defaults; inline inputs are laid over it by the stage. */
  readonly config: PipelineConfig;
  /** Absolute: the checkout that the run is about. */
  readonly repositoryDirectory: string;
  /** Path of mlops.yml from the repository's directory, with "/"; it may not be there. */
  readonly configFile: string;
  /** Absolute; paths in inputs and in mlops.yml are relative to it. */
  readonly workingDirectory: string;
  /** Absolute folder for what a stage leaves on disk (`.mlops` below the working directory). */
  readonly stateDirectory: string;
  readonly signal: AbortSignal;
}

/** What a stage found. It is written and posted before the step fails on its account. */
export interface Outcome<Output extends string = string> {
  /** Every output of the stage, as text; absent ones are empty. */
  readonly outputs: Readonly<Partial<Record<Output, string>>>;
  /** Content of outcome.json: plain JSON. */
  readonly result: Readonly<Record<string, unknown>>;
  readonly report: Report;
  /** Set where the verdict shall fail the step: one sentence. */
  readonly failure?: string;
  /** Set where the verdict stands but could not be made known as the user demands; thrown once it is written. */
  readonly error?: unknown;
}

/** One stage of the lifecycle, the same as an action, from the command line and in tests. */
export interface Stage<Inputs extends object = object, Output extends string = string> {
  readonly name: string;
  readonly description: string;
  /**
   * The stage's own inputs, by their public names; values arrive as text, absent ones as undefined. The inputs
   * that all stages share (`config`, `github-token`, `working-directory`, `platform`) are read before.
   */
  readonly inputs: z.ZodObject & z.ZodType<Inputs>;
  /** The stage's own outputs and what they mean; `report`, `summary` and `result` are added for all. */
  readonly outputs: Readonly<Record<Output, string>>;
  run(inputs: Inputs, context: StageContext): Promise<Outcome<Output>>;
}

/** Stages by name, in the order of the lifecycle, each loaded when it is needed. */
export type Stages = Readonly<Record<string, () => Promise<Stage>>>;
