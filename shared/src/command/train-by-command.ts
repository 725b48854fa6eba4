import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { readParquet } from '../data/parquet.ts';
import type { Table } from '../data/table.ts';
import { type Costs, withCosts } from '../evaluate/costs.ts';
import { labelsOf, usedLabels } from '../evaluate/make-predictions.ts';
import { computeMetrics } from '../evaluate/metrics.ts';
import type { Metrics, SupervisedPredictions } from '../evaluate/predictions.ts';
import { rarerLabel } from '../evaluate/predictions-file.ts';
import { supervisedTasks } from '../learners/tasks.ts';
import { targetColumn, trainingClasses } from '../learners/training-data.ts';
import { type Dataset, readSplit } from '../registry/dataset-package.ts';
import { type ProgramFiles, readProgramFiles } from './program-files.ts';
import { predictionFiles, readProgramPredictions } from './program-predictions.ts';
import { runProgram } from './run-program.ts';
import { checkWords, splitWords } from './split-words.ts';

export interface CommandRequest {
  readonly dataset: Dataset;
  /** Name of the pipeline. */
  readonly name: string;
  readonly words: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly positive?: string;
  readonly threshold: number;
  /** What mistakes cost, by class; absent where nobody said. */
  readonly costs?: Costs | undefined;
  readonly workingDirectory: string;
  /** Where the program's output goes; made empty here, and the caller's to remove. */
  readonly output: string;
  /** What it sees of the environment, besides what is told it here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds; absent means no limit. */
  readonly timeLimit?: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** What a program of the user's made, checked. */
export interface CommandResult {
  readonly files: ProgramFiles;
  readonly predictions: SupervisedPredictions;
  readonly metrics: Metrics;
  readonly classes: string[];
  readonly positive: string | null;
  /** The target of the training rows. */
  readonly trainTarget: Table;
  readonly warnings: string[];
}

/**
 * The words of a command: a list as it is, text by the rules of `splitWords`; text that begins with "[" is a list in
 * JSON.
 * @throws ConfigurationError if it cannot be run.
 */
export function commandWords(command: string | readonly string[], key: string): string[] {
  if (typeof command !== 'string') return checkWords(command, key);
  if (!command.trimStart().startsWith('[')) return splitWords(command.trim(), key);
  let list: unknown;
  try {
    list = JSON.parse(command);
  } catch {
    list = null;
  }
  if (Array.isArray(list) && list.every((word) => typeof word === 'string')) return checkWords(list, key);
  throw new ConfigurationError(`The command ${JSON.stringify(command)} is no list of words.`, {
    location: { key },
    hint: 'Write it like ["python", "train.py"].',
  });
}

/**
 * Runs the program and reads what it left. The truth about the test rows is read before, so that it is the data set's
 * whatever the program does to the files.
 * @throws ConfigurationError if it fails, or its output is not what a package needs.
 */
export async function trainByCommand(request: CommandRequest): Promise<CommandResult> {
  const { dataset, words, output, log, signal } = request;
  const { schema, manifest } = dataset;
  const { task } = manifest;
  if (task !== 'classification' && task !== 'regression') {
    throw new ConfigurationError(`A command cannot do ${task}.`, {
      location: { key: 'train.command' },
      hint: `It does ${supervisedTasks.join(' and ')}: what it leaves is judged against a target.`,
    });
  }
  const target = schema.target ?? '';
  const [trainTarget, validationTarget, test] = await Promise.all([
    readTarget(dataset, 'train'),
    readTarget(dataset, 'validation'),
    readSplit(dataset, 'test', true),
  ]);
  const actual = targetColumn(schema, test.table);
  const trained = targetColumn(schema, trainTarget);
  let classes: string[] = [];
  let positive: string | null = null;
  if (manifest.task === 'classification') {
    const others = [targetColumn(schema, validationTarget), actual].flatMap((column) => [
      ...usedLabels(labelsOf(column)),
    ]);
    classes = [...new Set([...trainingClasses(trained), ...others])].sort();
    const labels = labelsOf(trained);
    if (classes.length === 2) positive = request.positive ?? rarerLabel(labels.codes, labels.dictionary);
  }
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const told: Record<string, string> = {
    MLOPS_DATASET: dataset.folder,
    MLOPS_OUTPUT: output,
    MLOPS_NAME: request.name,
    MLOPS_TASK: manifest.task,
    MLOPS_TARGET: target,
    MLOPS_SEED: String(request.seed),
    MLOPS_PARAMS: JSON.stringify(request.params),
    ...(positive === null ? {} : { MLOPS_POSITIVE: positive }),
    ...(request.timeLimit === undefined ? {} : { MLOPS_TIME_BUDGET: String(request.timeLimit / 1000) }),
  };
  const warnings: string[] = [];
  const { timedOut } = await log.foreign(`Running ${words.join(' ')}`, (onLine) =>
    runProgram({
      words,
      directory: request.workingDirectory,
      // Python keeps lines back where nobody watches; here somebody does.
      environment: { PYTHONUNBUFFERED: '1', ...request.environment, ...told },
      onLine,
      signal,
      ...(request.timeLimit === undefined ? {} : { timeLimit: request.timeLimit }),
    }),
  );
  if (timedOut)
    warnings.push('The command was interrupted when its time was up; this is what it had by then.');
  const columns = new Map(test.table.columns);
  columns.delete(target);
  const predictions = withCosts(
    await readProgramPredictions(output, {
      task,
      classes,
      positive,
      threshold: request.threshold,
      test: { rows: test.table.rows, columns },
      ids: test.ids,
      actual,
    }),
    request.costs,
  );
  const files = await readProgramFiles(output, predictionFiles);
  if (files.ignored.length > 0) {
    const named = files.ignored.slice(0, 5).map((name) => `"${name}"`);
    const more = files.ignored.length > 5 ? ` and ${files.ignored.length - 5} more` : '';
    warnings.push(`Not packaged: ${named.join(', ')}${more}. Files of the model go under model/.`);
  }
  return {
    files,
    predictions,
    metrics: computeMetrics(predictions),
    classes,
    positive,
    trainTarget,
    warnings,
  };
}

function readTarget({ folder, manifest, schema }: Dataset, split: 'train' | 'validation'): Promise<Table> {
  return readParquet(join(folder, `${split}.parquet`), {
    columns: schema.target === null ? [] : [schema.target],
    rows: manifest.rows[split],
  });
}
