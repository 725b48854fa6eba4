import { type Database, quoteName } from '../../data/database.ts';
import type { LearningTask } from '../../learners/learner.ts';
import type { ColumnDescription, TableDescription } from './describe-columns.ts';
import type { LabelCount } from './guess-target.ts';

/** As it stands in mlops.yml; what is absent has its default. */
export interface ProposedSplit {
  readonly train?: number;
  readonly validation?: number;
  readonly test?: number;
  readonly by?: 'stratified' | { readonly time: string };
}

/** With fewer rows than this a larger share is judged on: else the gate could decide nothing. */
const fewRows = 2_000;
const sharesOfFew = { train: 0.6, validation: 0.15, test: 0.25 } as const;
const usualShares = { train: 0.7, test: 0.15 } as const;

/** From so many rows on chance alone gives each side its share of every class, if the class is not rare. */
const manyRows = 10_000;
const rareClass = 200;

/** Different moments that a time must have. */
const leastMoments = 20;

/** A time that is no row's own. */
const otherTimes = /birth|born|dob|expir|due|deadline|valid/i;

interface SplitRequest {
  readonly database: Database;
  readonly table: string;
  readonly described: TableDescription;
  readonly target: string;
  readonly task: LearningTask;
  /** Classification: the labels, whatever their order. */
  readonly labels: readonly LabelCount[];
}

/**
 * How the rows are divided: by time where exactly one column says when each row was, and where the past has the
 * labels that the future has; stratified where classes are few or rare; else at random, which is the default.
 */
export async function proposeSplit(request: SplitRequest): Promise<ProposedSplit> {
  const { described, task, labels } = request;
  const shares = described.rows < fewRows ? sharesOfFew : {};
  const times = described.columns.filter((column) => isTime(column, described.rows));
  if (times.length === 1 && times[0].name !== request.target) {
    if (task === 'regression' || (await labelsOnBothSides(request, times[0].name))) {
      return { ...shares, by: { time: times[0].name } };
    }
  }
  const rarest = Math.min(...labels.map(({ rows }) => rows));
  const isStratified = task === 'classification' && (described.rows < manyRows || rarest < rareClass);
  return { ...shares, ...(isStratified ? { by: 'stratified' as const } : {}) };
}

function isTime({ name, type, present, distinct }: ColumnDescription, rows: number): boolean {
  const isMoment = type === 'date' || type === 'timestamp';
  return isMoment && present === rows && distinct >= leastMoments && !otherTimes.test(name);
}

/** Whether the earliest rows have every label, and the latest two at least. */
async function labelsOnBothSides(
  { database, table, described, target, labels }: SplitRequest,
  time: string,
): Promise<boolean> {
  const { train, test } = described.rows < fewRows ? sharesOfFew : usualShares;
  const label = quoteName(target);
  const [sides] = await database.rows<{ learned: number; judged: number }>(
    `SELECT count(DISTINCT label) FILTER (place <= ${train}) AS learned,
       count(DISTINCT label) FILTER (place > ${1 - test}) AS judged
     FROM (SELECT ${label} AS label, percent_rank() OVER (ORDER BY ${quoteName(time)}) AS place
       FROM ${quoteName(table)} WHERE ${label} IS NOT NULL)`,
  );
  return sides.learned === labels.length && sides.judged >= 2;
}
