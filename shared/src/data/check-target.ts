import { ConfigurationError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { suggestName } from '../base/nearest.ts';
import type { PipelineConfig } from '../config/schema.ts';
import { type LearningTask, type SupervisedTask, taskFacts } from '../learners/tasks.ts';
import { checkDecisions } from './check-decisions.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import { loggedColumns, loggedRoles } from './logged-columns.ts';

/**
 * The task: as configured, else by the target's values.
 * @throws ConfigurationError if a configured column is not there, or is used for two things.
 */
export async function decideTask(
  database: Database,
  { data, task, log }: { data: PipelineConfig['data']; task: LearningTask | undefined; log: Logger },
  columns: readonly TypedColumn[],
): Promise<LearningTask> {
  const names = columns.map(({ name }) => name);
  const check = (name: string, key: string): void => {
    if (names.includes(name)) return;
    throw new ConfigurationError(`The data has no column "${name}".`, {
      location: { key, column: name },
      hint: suggestName(name, names),
    });
  };
  if (data.target === undefined && (task === undefined || taskFacts[task].target === 'required')) {
    throw new ConfigurationError('No target column is configured.', {
      location: { key: 'data.target' },
      hint: `Set data.target to the column to predict: ${names.slice(0, 10).join(', ')}; or "task" to clustering or anomaly, which need none.`,
    });
  }
  if (data.target !== undefined) check(data.target, 'data.target');
  if (data.weight !== undefined) check(data.weight, 'data.weight');
  for (const name of data.id ?? []) check(name, 'data.id');
  const logged = loggedColumns(data, task);
  if (logged !== null) {
    for (const role of loggedRoles) check(logged[role], `data.${role}`);
    if (data.target !== undefined) {
      throw new ConfigurationError('Logged decisions have no target: what is learned is what to do.', {
        location: { key: 'data.target', column: data.target },
        hint: 'Leave data.target out; what a decision earned is data.reward.',
      });
    }
  }
  const ofLog = logged === null ? [] : loggedRoles.map((role) => logged[role]);
  const used = [data.target, data.weight, ...ofLog, ...(data.id ?? [])].filter((name) => name !== undefined);
  const twice = used.find((name, index) => used.indexOf(name) !== index);
  if (twice !== undefined) {
    const role = loggedRoles.findLast((each) => logged?.[each] === twice) ?? 'weight';
    throw new ConfigurationError(`The column "${twice}" is used for two things.`, {
      location: { key: data.id?.includes(twice) ? 'data.id' : `data.${role}`, column: twice },
      hint:
        logged === null
          ? 'Target, weight and id are different columns.'
          : 'Action, reward, propensity, weight and id are different columns.',
    });
  }
  if (task !== undefined) return task;
  const inferred = await inferTask(
    database,
    'selected',
    columns.find(({ name }) => name === data.target) as TypedColumn,
  );
  log.info(`The task is ${inferred}, by the type of "${data.target}"; "task" in mlops.yml says it outright.`);
  return inferred;
}

/** The task by a target's values: classification for text, truth values and numbers of two kinds, else regression. */
export async function inferTask(
  database: Database,
  table: string,
  { name, type }: TypedColumn,
): Promise<SupervisedTask> {
  if (type === 'text' || type === 'boolean') return 'classification';
  if (type !== 'integer' && type !== 'number') return 'regression';
  const [{ labels }] = await database.rows<{ labels: number }>(
    `SELECT count(DISTINCT ${quoteName(name)}) AS labels FROM ${quoteName(table)}`,
  );
  return labels <= 2 ? 'classification' : 'regression';
}

/**
 * Checks target, positive label, logged decisions, weights and identities against the labelled rows (the view
 * `labelled`).
 * @returns what the user should know, one sentence each.
 * @throws ConfigurationError naming column and key.
 */
export async function checkTarget(
  database: Database,
  typed: readonly TypedColumn[],
  task: LearningTask,
  data: PipelineConfig['data'],
): Promise<string[]> {
  if (data.target !== undefined) await checkAnswers(database, typed, task, data);
  if (data.weight !== undefined) await checkWeights(database, data.weight, typed);
  if (data.id !== undefined) await checkIds(database, data.id);
  const logged = loggedColumns(data, task);
  return logged === null ? [] : checkDecisions(database, typed, logged);
}

async function checkAnswers(
  database: Database,
  typed: readonly TypedColumn[],
  task: LearningTask,
  data: PipelineConfig['data'],
): Promise<void> {
  const target = quoteName(data.target as string);
  const location = { key: 'data.target', column: data.target as string };
  const [facts] = await database.rows<{ rows: number; labels: number }>(
    `SELECT count(${target}) AS rows, count(DISTINCT ${target}) AS labels FROM labelled`,
  );
  if (facts.rows === 0) {
    throw new ConfigurationError(`The target column "${data.target}" has no value in any row.`, {
      location,
      hint: 'Choose another target, or a source that holds it.',
    });
  }
  if (facts.labels === 1) {
    throw new ConfigurationError(`The target column "${data.target}" has one value in all rows.`, {
      location,
      hint:
        task === 'classification'
          ? 'A classifier needs rows of two classes at least.'
          : taskFacts[task].target === 'optional'
            ? 'There is nothing to compare with: leave data.target out.'
            : 'There is nothing to learn.',
    });
  }
  if (task === 'classification' && facts.labels > 1000) {
    throw new ConfigurationError(`The target column "${data.target}" has ${facts.labels} classes.`, {
      location,
      hint: 'At most 1,000 classes can be learned; for a number to predict set "task: regression".',
    });
  }
  const targetType = typed.find(({ name }) => name === data.target)?.type;
  if (task === 'regression' && targetType !== 'integer' && targetType !== 'number') {
    throw new ConfigurationError(
      `The target column "${data.target}" is of type ${targetType}, not a number.`,
      {
        location,
        hint: 'Regression needs a number; for labels set "task: classification".',
      },
    );
  }
  if (data.positive !== undefined) await checkPositive(database, task, data);
  else if (task === 'anomaly' && facts.labels > 2) {
    throw new ConfigurationError(`"${data.target}" has ${facts.labels} labels; which one is anomalous?`, {
      location: { key: 'data.positive', column: data.target as string },
      hint: 'Set data.positive to the label of anomalous rows; all others count as normal.',
    });
  }
}

async function checkIds(database: Database, id: readonly string[]): Promise<void> {
  const [{ bad }] = await database.rows<{ bad: number }>(
    `SELECT count(*) AS bad FROM labelled WHERE coalesce(${id.map(quoteName).join(', ')}) IS NULL`,
  );
  if (bad === 0) return;
  const names = id.map((name) => `"${name}"`).join(', ');
  throw new ConfigurationError(`${bad} rows have no value in ${names}, so that nothing identifies them.`, {
    location: { key: 'data.id', column: id[0] },
    hint: 'Name columns that every row has, or leave out data.id and the rows that lack it.',
  });
}

async function checkPositive(
  database: Database,
  task: LearningTask,
  data: PipelineConfig['data'],
): Promise<void> {
  const labels = await database.rows<{ label: string }>(
    `SELECT DISTINCT ${quoteName(data.target as string)}::VARCHAR AS label FROM labelled
     WHERE ${quoteName(data.target as string)} IS NOT NULL ORDER BY label LIMIT 1001`,
  );
  const names = labels.map(({ label }) => label);
  const fits = names.length === 2 || task === 'anomaly';
  if (fits && names.includes(data.positive as string)) return;
  throw new ConfigurationError(
    fits
      ? `data.positive is "${data.positive}", which is no label of "${data.target}".`
      : `data.positive is for two classes; "${data.target}" has ${names.length > 1000 ? 'more' : names.length}.`,
    {
      location: { key: 'data.positive', column: data.target as string },
      hint: suggestName(data.positive as string, names),
    },
  );
}

async function checkWeights(
  database: Database,
  weight: string,
  typed: readonly TypedColumn[],
): Promise<void> {
  const column = typed.find(({ name }) => name === weight);
  const location = { key: 'data.weight', column: weight };
  if (column?.type !== 'integer' && column?.type !== 'number') {
    throw new ConfigurationError(`The weight column "${weight}" is of type ${column?.type}, not a number.`, {
      location,
      hint: 'Name a column with a positive number in every row.',
    });
  }
  const [{ bad }] = await database.rows<{ bad: number }>(
    `SELECT count(*) AS bad FROM labelled WHERE coalesce(${quoteName(weight)}, -1) <= 0`,
  );
  if (bad > 0) {
    throw new ConfigurationError(`${bad} rows have no weight above zero in "${weight}".`, {
      location,
      hint: 'Every row needs a positive weight; leave rows out with data.query.',
    });
  }
}
