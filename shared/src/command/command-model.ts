import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { SupervisedPredictions } from '../evaluate/predictions.ts';
import { readPredictions } from '../evaluate/predictions-file.ts';
import { isUnsupervised } from '../learners/tasks.ts';
import type { ModelManifest } from '../registry/manifest.ts';

/** The learner's name of a model that a program of the user's made: only that program can load it. */
export const commandLearner = 'command';

/** Among the model's files, so that the model id covers the program's answers and not only the files it left. */
const commandPath = 'model/command.json';
const predictionsPath = 'predictions.parquet';

const commandSchema = z.strictObject({
  format: z.literal('mlops-command/1'),
  command: z.array(z.string()),
  /** SHA-256 over the answers for the test rows, in the order of their ids. */
  predictions: z.string(),
});

/** The files that stand for the program in the package. */
export function commandFiles(
  command: readonly string[],
  predictions: SupervisedPredictions,
): ReadonlyMap<string, Uint8Array> {
  const content = { format: 'mlops-command/1', command, predictions: predictionsDigest(predictions) };
  return new Map([['command.json', Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]]);
}

/** Whether the package's model can answer new rows here. */
export function canAnswer(manifest: Pick<ModelManifest, 'learner'>): boolean {
  return manifest.learner.name !== commandLearner;
}

/** Why such a model is not asked, as the end of a sentence. */
export const cannotAnswer = 'the model was made by a command, and only its own program can load it';

/**
 * What such a model said of its test rows, as packaged; null where the package holds no predictions (a release leaves
 * them out).
 * @throws InfrastructureError if they are not those that the model id stands for.
 */
export async function readCommandPredictions(
  folder: string,
  manifest: ModelManifest,
): Promise<SupervisedPredictions | null> {
  if (!manifest.files.some(({ path }) => path === predictionsPath)) return null;
  const { task, classes, positive } = manifest;
  if (isUnsupervised(task)) return null;
  const predictions = await readPredictions(join(folder, predictionsPath), {
    task,
    classes,
    positive,
    threshold: manifest.threshold ?? 0.5,
  });
  if (predictions.task !== 'classification' && predictions.task !== 'regression') return null;
  const parsed = commandSchema.safeParse(JSON.parse(await readFile(join(folder, commandPath), 'utf8')));
  if (!parsed.success || parsed.data.predictions !== predictionsDigest(predictions)) {
    throw new InfrastructureError(
      `The predictions of the model in "${folder}" are not those that its id stands for.`,
      { hint: 'They were altered after the training. Train the model again.' },
    );
  }
  return predictions;
}

/** @throws ConfigurationError for a model that cannot answer here. */
export function refuseUnanswering(manifest: ModelManifest): void {
  if (canAnswer(manifest)) return;
  throw new ConfigurationError(`The model cannot be asked: ${cannotAnswer}.`, {
    hint: 'Use what the package holds: its predictions and the files under model/.',
  });
}

/** Covers the rows' ids and answers; not the order of rows or classes, nor columns to slice by. */
function predictionsDigest(predictions: SupervisedPredictions): string {
  const { rows, ids } = predictions;
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const id = JSON.stringify(ids?.[row] ?? row);
    lines.push(`${id} ${answerText(predictions, row)}`);
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function answerText(predictions: SupervisedPredictions, row: number): string {
  if (predictions.task === 'regression') return String(predictions.predicted[row]);
  const { classes, probabilities, predicted } = predictions;
  const label = JSON.stringify(classes[predicted[row]]);
  if (probabilities === null) return label;
  const shares = classes
    .map((name, k) => [name, probabilities[row * classes.length + k]] as const)
    // A class that only the reader knows has no share.
    .filter(([, share]) => share > 0)
    .map(([name, share]) => `${JSON.stringify(name)}:${share}`);
  return `${label} ${shares.join(' ')}`;
}
