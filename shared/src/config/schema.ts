import { z } from 'zod';
import { engineChoices } from '../engine/engine-choice.ts';
import { gateRulesSchema } from '../gate/rules.ts';
import { pipelineName } from '../registry/manifest.ts';

const share = z.number().gt(0).lt(1);
const columnName = z.string().min(1);
const columnNames = z.array(columnName);
const range = z.strictObject({
  min: z.number().optional().describe('At least so many.'),
  max: z.number().optional().describe('At most so many.'),
});

/** What must hold of one column. */
export const columnExpectationSchema = z
  .strictObject({
    type: z.enum(['integer', 'number', 'boolean', 'text', 'date', 'timestamp']).optional(),
    min: z.number().optional().describe('Smallest value allowed.'),
    max: z.number().optional().describe('Largest value allowed.'),
    values: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional()
      .describe('The only values allowed.'),
    unique: z.boolean().optional().describe('No value twice.'),
    missing: z
      .strictObject({ max: z.number().min(0).max(1) })
      .optional()
      .describe('Largest share of rows without a value, 0 to 1.'),
    matches: z.string().optional().describe('Regular expression (RE2) for the whole value.'),
  })
  .describe('What must hold of one column.');
export type ColumnExpectation = z.infer<typeof columnExpectationSchema>;

const defaultShares = { train: 0.7, validation: 0.15, test: 0.15 } as const;
type ShareName = keyof typeof defaultShares;

/** Shares may miss their sum of 1 by this much: decimals are not exact. */
const shareTolerance = 1e-6;

/** The shares of the splits must sum to 1; those that are not given divide what is left, as the defaults would. */
const splitSchema = z
  .strictObject({
    train: share.optional().describe('Share of the rows to learn from (0.7).'),
    validation: share.optional().describe('Share of the rows to stop and choose by (0.15).'),
    test: z.number().min(0).lt(1).optional().describe('Share of the rows to judge on (0.15).'),
    by: z
      .enum(['random', 'stratified'])
      .default('random')
      .describe('By chance, or with the same share of every class on each side.'),
    seed: z.int().default(42).describe('Another seed puts other rows on each side.'),
  })
  .transform(({ by, seed, ...given }, context) => {
    const names = Object.keys(defaultShares) as ShareName[];
    const absent = names.filter((name) => given[name] === undefined);
    const sum = names.reduce((total, name) => total + (given[name] ?? 0), 0);
    const left = absent.length === 0 ? 0 : Math.max(0, 1 - sum);
    const isOver = sum > 1 + shareTolerance;
    if (isOver || (absent.length === 0 && sum < 1 - shareTolerance)) {
      context.addIssue(`the shares sum to ${Number(sum.toPrecision(6))}, not to 1`);
      return z.NEVER;
    }
    const starved = absent.find((name) => name !== 'test' && left <= shareTolerance);
    if (starved !== undefined) {
      context.addIssue(`the shares leave nothing for ${starved}`);
      return z.NEVER;
    }
    const weights = absent.reduce((total, name) => total + defaultShares[name], 0);
    const of = (name: ShareName) => given[name] ?? (left * defaultShares[name]) / weights;
    return { train: of('train'), validation: of('validation'), test: of('test'), by, seed };
  });

export const dataConfigSchema = z.strictObject({
  source: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('Path, glob or list of CSV or Parquet files.'),
  'test-source': z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe('These rows are the test split.'),
  missing: z
    .array(z.string())
    .min(1)
    .default([''])
    .describe('How a CSV file writes a missing value, for example ["", "NA"].'),
  query: z.string().min(1).optional().describe('SQL (DuckDB) over the table "source".'),
  id: columnNames.min(1).optional().describe('Columns that identify a row; never features.'),
  target: columnName.optional().describe('The column to predict.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .optional()
    .describe('Binary classification: the label that metrics speak of.'),
  weight: columnName
    .optional()
    .describe('Column with the weight of each row in training; metrics count every row once.'),
  expect: z
    .object({ rows: range.optional().describe('How many rows there must be.') })
    .catchall(columnExpectationSchema)
    .optional()
    .describe('What must hold, by column; "rows" is about their number.'),
  split: splitSchema.prefault({}),
});

/** mlops.yml. Every part is optional until a stage needs it. */
export const pipelineConfigSchema = z.strictObject({
  name: pipelineName.default('model').describe('Name of the pipeline, its model and its tags.'),
  task: z
    .enum(['classification', 'regression'])
    .optional()
    .describe('What is predicted: labels or a number; by default what the target looks like.'),
  data: dataConfigSchema.prefault({}),
  features: z
    .strictObject({
      drop: columnNames.default([]).describe('Columns that are not features.'),
    })
    .prefault({}),
  train: z
    .strictObject({
      algorithm: z.string().default('gradient-boosted-trees').describe('gradient-boosted-trees or mlp.'),
      params: z.record(z.string(), z.unknown()).default({}).describe('Parameters of the algorithm.'),
      seed: z.int().default(42).describe('Seed of everything random in training and judging.'),
      engine: z.enum(engineChoices).default('auto').describe('Back end of TensorFlow.js.'),
      threshold: share.optional().describe('Binary: predicted positive at this probability or above (0.5).'),
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
    })
    .prefault({} as never)
    .describe('When a model is good enough.'),
  deploy: z
    .strictObject({
      target: z.enum(['release', 'directory']).default('release').describe('How a model goes live.'),
      directory: z.string().default('deployed').describe('Folder of the directory target.'),
      'publish-predictions': z
        .boolean()
        .default(false)
        .describe('Whether a release may hold row-level predictions.'),
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
      current: z
        .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
        .optional()
        .describe('Path, glob or list of the files that are watched.'),
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
    })
    .prefault({}),
});

export type PipelineConfig = z.infer<typeof pipelineConfigSchema>;
