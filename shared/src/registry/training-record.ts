import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import type { Explanation } from '../explain/explain-model.ts';
import type { TrainingStep } from '../learners/learner.ts';

/** Where a model package says how the model came about; not part of what it is. */
export const trainingRecordPath = 'training.json';

/** Steps that are kept of a longer history: a picture shows no more. */
const mostSteps = 500;
const mostColumns = 500;
const mostBytes = 2_000_000;

const loss = z.number().nullable();
const byColumn = z.record(z.string().max(10_000), z.number());

const trainingRecordSchema = z.object({
  format: z.literal('mlops-training/1'),
  /** What was reached after each step: trees or epochs. Null where it was not finite. */
  history: z.array(z.object({ step: z.number(), trainLoss: loss, validationLoss: loss })).max(mostSteps),
  /** The columns with the largest mean absolute Shapley values over some test rows. */
  shap: z.object({ rows: z.number(), values: byColumn }).nullable(),
});

/** How a model came about, for later reports. */
export type TrainingRecord = z.infer<typeof trainingRecordSchema>;

/** What of a training is worth keeping. */
export function trainingRecord(
  history: readonly TrainingStep[],
  explanation: Explanation | null,
): TrainingRecord {
  const shap = explanation?.shap ?? null;
  return {
    format: 'mlops-training/1',
    history: evenly(history).map(({ step, trainLoss, validationLoss }) => ({
      step,
      trainLoss: finite(trainLoss),
      validationLoss: finite(validationLoss),
    })),
    shap: shap && { rows: shap.rows, values: largest(shap.values) },
  };
}

/**
 * The record in a model package.
 * @returns null where a package has none: not every model was trained here.
 * @throws InfrastructureError if it cannot be read.
 */
export async function readTrainingRecord(folder: string): Promise<TrainingRecord | null> {
  const path = join(folder, trainingRecordPath);
  const facts = await stat(path).catch(() => null);
  if (facts === null) return null;
  if (facts.size > mostBytes) throw unreadable(folder, `it has ${facts.size} bytes`);
  try {
    return trainingRecordSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw unreadable(folder, cause instanceof z.ZodError ? z.prettifyError(cause) : messageOf(cause), cause);
  }
}

function unreadable(folder: string, why: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(
    `"${trainingRecordPath}" of the model in "${folder}" cannot be read: ${why}.`,
    {
      hint: 'Train the model again with this version.',
      cause,
    },
  );
}

/** At most `mostSteps` of the steps, the first and the last among them. */
function evenly(history: readonly TrainingStep[]): readonly TrainingStep[] {
  if (history.length <= mostSteps) return history;
  const last = history.length - 1;
  return Array.from({ length: mostSteps }, (_, k) => history[Math.round((k * last) / (mostSteps - 1))]);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function largest(values: Readonly<Record<string, number>>): Record<string, number> {
  const sorted = Object.entries(values).filter(([, value]) => Number.isFinite(value));
  return Object.fromEntries(sorted.sort(([, a], [, b]) => b - a).slice(0, mostColumns));
}
