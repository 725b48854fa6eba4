import { z } from 'zod';
import { targetNames, targetSettings } from '../deploy/target-settings.ts';
import { seasons, windowPattern } from '../drift/reference-period.ts';
import { engineChoices } from '../engine/engine-choice.ts';
import { expectedCost } from '../evaluate/costs.ts';
import { maximisedByThreshold } from '../evaluate/decision-threshold.ts';
import { exportFormats } from '../export/formats.ts';
import { defaultApprover, roleSchema } from '../gate/roles.ts';
import { gateRulesSchema } from '../gate/rules.ts';
import { banditTask, type LearningTask, supervisedTasks, unsupervisedTasks } from '../learners/tasks.ts';
import { pipelineName } from '../registry/manifest.ts';
import { duration } from './duration.ts';
import { expectationsSchema } from './expectation-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { splitSchema } from './split-schema.ts';
import { sweepSchema } from './sweep-schema.ts';
import { columnName, columnNames, environmentVariable, share } from './values.ts';

export const dataConfigSchema = z.strictObject({
  source: sourceSchema
    .optional()
    .describe('Where the rows come from: files, http(s), S3 or PostgreSQL; see docs/sources.md.'),
  'test-source': sourceSchema.optional().describe('These rows are the test split.'),
  missing: z
    .array(z.string())
    .min(1)
    .default([''])
    .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
  query: z.string().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
  id: columnNames.min(1).optional().describe('Columns that identify a row; never features.'),
  target: columnName
    .optional()
    .describe(
      'The column to predict. Clustering and anomaly need none: there it holds labels for evaluation, never for learning.',
    ),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe(
      'Binary classification: the label that metrics speak of; anomaly: the label of anomalous rows.',
    ),
  weight: columnName
    .optional()
    .describe('Column with the weight of each row in training; metrics count every row once.'),
  action: columnName
    .optional()
    .describe('Logged decisions: the column with the action that was taken; "action" by default.'),
  reward: columnName
    .optional()
    .describe('Logged decisions: the column with the number that it earned; "reward" by default.'),
  propensity: columnName
    .optional()
    .describe(
      'Logged decisions: the column with the probability that it was taken with; "propensity" by default.',
    ),
  expect: expectationsSchema.optional().describe('What must hold, by column; "rows" is about their number.'),
  sensitive: columnNames
    .default([])
    .describe('Columns whose values are never shown: not in examples, profiles or reports.'),
  split: splitSchema.prefault({}),
});

/** mlops.yml. Every part is optional until a stage needs it. */
export const pipelineConfigSchema = z.strictObject({
  name: pipelineName.default('model').describe('Name of the pipeline, its model and its tags.'),
  task: z
    .enum([...supervisedTasks, ...unsupervisedTasks, 'semi-supervised', 'reinforcement'])
    .optional()
    .describe(
      'What is learned: labels or a number, by default what the target looks like; labels with the rows that have none (semi-supervised); without a target, clusters or what is anomalous; or how to act (reinforcement): in an environment or, with the algorithm contextual-bandit, from logged decisions.',
    ),
  data: dataConfigSchema.prefault({}),
  features: z
    .strictObject({
      keep: columnNames
        .default([])
        .describe('Columns that stay features although a rule would leave them out.'),
      drop: columnNames.default([]).describe('Columns that are not features.'),
    })
    .prefault({}),
  train: z
    .strictObject({
      algorithm: z
        .string()
        .optional()
        .describe(
          'Name of the algorithm; by default gradient-boosted-trees, for clustering kmeans, for anomaly isolation-forest, for reinforcement ppo; contextual-bandit learns from logged decisions. With a target, auto tries several with their defaults and keeps the one with the least validation loss.',
        ),
      environment: z
        .string()
        .min(1)
        .optional()
        .describe(
          'For reinforcement: path of the module that makes environments; see docs/reinforcement.md.',
        ),
      params: z.record(z.string(), z.unknown()).default({}).describe('Parameters of the algorithm.'),
      command: z
        .union([z.string().min(1), z.array(z.string()).min(1)])
        .optional()
        .describe(
          'A program that trains instead of an algorithm of ours, like python train.py; see docs/command.md.',
        ),
      'pass-env': z
        .array(environmentVariable)
        .default([])
        .describe('Environment variables that the command may see although they look like credentials.'),
      seed: z.int().default(42).describe('Seed of everything random in training and judging.'),
      engine: z
        .enum(engineChoices)
        .default('auto')
        .describe(
          'Back end of TensorFlow.js: auto is wasm; native is faster for large networks and installed on demand, see docs/engines.md.',
        ),
      threads: z
        .int()
        .min(1)
        .optional()
        .describe(
          'Threads that training computes with, by default one a core; the model does not depend on it.',
        ),
      repeats: z
        .int()
        .min(1)
        .max(100)
        .default(1)
        .describe('Trainings, each with a seed of its own; their spread shows how much is luck.'),
      sweep: sweepSchema
        .optional()
        .describe(
          'Tries many parameters and trains with the best by the validation split; see docs/sweeps.md.',
        ),
      'time-budget': duration
        .default('30m')
        .describe('How long training may take; then it ends with the best so far. "never" ends it never.'),
      checkpoint: duration
        .default('60s')
        .describe('Time between two checkpoints, from which a killed job goes on; "never" makes none.'),
      export: z
        .array(z.enum(exportFormats))
        .default([])
        .describe('Formats for other programs that the model is also written in; see docs/onnx.md.'),
      explain: z
        .strictObject({
          rows: z
            .int()
            .min(0)
            .default(0)
            .describe(
              'Test rows, drawn by chance, whose answers are taken apart by column into shap-values.parquet; for gradient-boosted-trees and random-forest; see docs/explanations.md.',
            ),
        })
        .prefault({}),
      threshold: z
        .union([
          share,
          z.literal('auto'),
          z.strictObject({ maximise: z.enum(maximisedByThreshold) }),
          z.strictObject({ minimise: z.literal(expectedCost) }),
        ])
        .optional()
        .describe(
          'Binary: predicted positive at this probability or above (0.5); or what it is chosen by on the validation split: { maximise: f1 }, { minimise: expected_cost }, or auto, which is expected_cost where gate.costs is stated and else balanced_accuracy. See docs/threshold.md.',
        ),
    })
    .prefault({}),
  gate: gateRulesSchema
    .extend({
      baseline: z
        .string()
        .default('production')
        .describe(
          'What a model is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.',
        ),
      approver: z
        .string()
        .default(defaultApprover)
        .describe('The role that must approve a pull request that weakens the rules; see docs/roles.md.'),
    })
    .prefault({} as never)
    .describe('When a model is good enough.'),
  deploy: z
    .strictObject({
      target: z.enum(targetNames).default('release').describe('How a model goes live.'),
      ...targetSettings,
      approver: z
        .string()
        .optional()
        .describe(
          'The role that must have approved the pull request by which the deployed commit came; see docs/roles.md.',
        ),
      'publish-predictions': z
        .boolean()
        .default(false)
        .describe(
          'Whether a release or a site may hold row-level predictions and explanations, and models that are made of training rows.',
        ),
      'require-attestation': z
        .boolean()
        .default(false)
        .describe(
          'Whether a deployment needs an attested verdict and attests its package; see docs/proof.md.',
        ),
      smoke: z
        .strictObject({
          rows: z
            .int()
            .min(0)
            .max(10_000)
            .default(20)
            .describe('Test rows that the packaged model must answer as before, ahead of the switch.'),
          'max-latency-ms': z.number().positive().optional().describe('Longest time that one row may take.'),
        })
        .prefault({}),
    })
    .prefault({}),
  monitor: z
    .strictObject({
      reference: z
        .string()
        .default('production')
        .describe('What current data is compared with: a model as for gate.baseline, or a data file.'),
      current: sourceSchema.optional().describe('The data that is watched, as for data.source.'),
      labels: sourceSchema
        .optional()
        .describe(
          'Labels of the watched rows that arrive later: data.id and data.target, joined by data.id.',
        ),
      'max-rows': z
        .int()
        .min(1000)
        .optional()
        .describe(
          'Rows of either side that are held in memory at most; of more, a random part is compared. Default as many as make 100 million values.',
        ),
      query: z
        .union([z.literal(false), z.string().min(1)])
        .optional()
        .describe(
          'SQL over the current data as the table "source", in place of data.query; false leaves them as they are, such as the log of served predictions.',
        ),
      time: columnName
        .optional()
        .describe(
          'The column that says when a row was, where the reference is a data file: see window and season.',
        ),
      window: z
        .string()
        .regex(windowPattern, 'must read like 12h, 30d or 8w')
        .optional()
        .describe('Compare only with the last so many hours, days or weeks before the current rows.'),
      season: z
        .enum(seasons)
        .optional()
        .describe(
          'Compare only with the same hours of the day (day), days of the week (week), or days of earlier years (year).',
        ),
      tests: z
        .union([z.literal('auto'), z.array(z.string()).min(1)])
        .default('auto')
        .describe('Drift tests by name, or those that fit each column.'),
      'false-alarm-rate': z
        .number()
        .gt(0)
        .max(0.5)
        .default(0.01)
        .describe('The chance that one check finds drift where there is none.'),
      persistence: z
        .string()
        .regex(/^[1-9]\d* of [1-9]\d*$/, 'must read like "2 of 3"')
        .default('1 of 1')
        .describe('How many of the last checks must find drift to raise the alarm, like "2 of 3".'),
      retrain: z
        .string()
        .regex(
          /^(\.github\/workflows\/)?[\w.-]+\.ya?ml$/,
          'must be the name of a workflow file, like model.yml',
        )
        .optional()
        .describe('The workflow that trains anew, set off once for each incident; see docs/monitoring.md.'),
      heartbeat: z
        .boolean()
        .default(true)
        .describe('Whether the other stages say so when the scheduled checks have stopped.'),
    })
    .prefault({}),
  card: z
    .strictObject({
      purpose: z
        .string()
        .trim()
        .min(1)
        .max(4_000)
        .optional()
        .describe('What the model is for, and for whom.'),
      limits: z
        .array(z.string().trim().min(1).max(1_000))
        .max(50)
        .default([])
        .describe('What it must not be used for, and what it is known to do badly.'),
      license: z
        .string()
        .regex(/^[a-z0-9][a-z0-9.+-]*$/, 'must be an identifier like apache-2.0')
        .optional()
        .describe("The model's licence, by Hugging Face's identifier."),
    })
    .prefault({})
    .describe('What the model card says beside what is known anyway; see docs/proof.md.'),
  roles: z
    .record(z.string(), roleSchema)
    .default({})
    .describe('Who has which part, by the name of the role; see docs/roles.md.'),
});

/**
 * What is learned: a semi-supervised pipeline classifies, and one of reinforcement learns from logged decisions where
 * its algorithm does.
 * @param algorithm that is used instead of the configured one.
 */
export function predictedTask(
  { task, train }: Pick<PipelineConfig, 'task' | 'train'>,
  algorithm = train.algorithm,
): LearningTask | undefined {
  if (task === 'semi-supervised') return 'classification';
  return task === 'reinforcement' && algorithm === banditTask ? banditTask : task;
}

export type PipelineConfig = z.infer<typeof pipelineConfigSchema>;
