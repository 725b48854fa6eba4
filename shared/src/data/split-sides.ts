import { ConfigurationError } from '../base/errors.ts';
import type { SplitConfig } from '../config/split-schema.ts';
import { type LearningTask, taskFacts } from '../learners/tasks.ts';
import { findColumn, type TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import { placeOf, valuesKey } from './row-key.ts';
import { testMark } from './select-columns.ts';
import { sideNumbers } from './splits.ts';
import { stratifiedMoves } from './stratified-moves.ts';
import { timeCuts } from './time-cuts.ts';

export interface SideRequest {
  readonly split: SplitConfig;
  readonly task: LearningTask;
  /** The columns of `table`. */
  readonly columns: readonly TypedColumn[];
  /** Null where there is none. */
  readonly target: string | null;
  /** Whether the test split has a source of its own: then train and validation share all other rows. */
  readonly ownTest: boolean;
}

/**
 * SQL for the number of the side of a row of `table`.
 *
 * With `random` a row's place is a hash of its key, with `stratified` as well, except that a class which chance left
 * out of a side is dealt out; with a group it is a hash of the group; with a time the rows before the first cut are
 * for training and those from the second on for the test.
 * @param table the rows with their key in the column `mlops_key`, and `testMark`.
 * @throws ConfigurationError if the split does not fit the data.
 */
export async function sideOf(database: Database, table: string, request: SideRequest): Promise<string> {
  const side = await sideOfLabelled(database, table, request);
  // What learns without answers takes rows that have none.
  const unlabelled =
    request.target !== null && taskFacts[request.task].target === 'required'
      ? `WHEN ${quoteName(request.target)} IS NULL THEN ${sideNumbers.unlabelled}`
      : '';
  return `(CASE ${unlabelled} WHEN ${quoteName(testMark)} THEN ${sideNumbers.test} ELSE ${side} END)::UTINYINT`;
}

async function sideOfLabelled(database: Database, table: string, request: SideRequest): Promise<string> {
  const { split, ownTest } = request;
  if (typeof split.by === 'object' && 'time' in split.by) {
    const cuts = await timeCuts(database, table, split.by.time, request);
    return `CASE WHEN ${cuts.moment} < ${cuts.validation} THEN ${sideNumbers.train}
      WHEN ${cuts.test === null ? 'true' : `${cuts.moment} < ${cuts.test}`} THEN ${sideNumbers.validation} ELSE ${sideNumbers.test} END`;
  }
  if (typeof split.by === 'object') {
    const group = findColumn(request.columns, split.by.group, 'data.split.by.group');
    if (ownTest) await refuseSharedGroups(database, table, group.name);
    // A row without a group is a group of its own.
    const key = `CASE WHEN ${quoteName(group.name)} IS NULL THEN mlops_key ELSE ${valuesKey([group])} END`;
    return sideOfPlace(split, placeOf(key, split.seed), ownTest);
  }
  const side = sideOfPlace(split, placeOf('mlops_key', split.seed), ownTest);
  if (split.by === 'random') return side;
  const { target } = request;
  if (request.task === 'regression' || target === null) {
    const why = target === null ? 'there is no target' : 'the task is regression';
    throw new ConfigurationError(`A stratified split needs classes, but ${why}.`, {
      location: { key: 'data.split.by' },
      hint: 'Use "by: random".',
    });
  }
  const moves = await stratifiedMoves(database, table, { ...request, target, side });
  const cases = moves.map(({ key, to }) => `WHEN ${key}::UBIGINT THEN ${sideNumbers[to]}`);
  return cases.length === 0 ? side : `coalesce(CASE mlops_key ${cases.join(' ')} END, ${side})`;
}

/**
 * SQL for the side of a place in [0, 1).
 * @param place SQL of the place.
 */
function sideOfPlace(split: SplitConfig, place: string, ownTest: boolean): string {
  const total = split.train + split.validation + (ownTest ? 0 : split.test);
  const trainEnd = split.train / total;
  const validationEnd = ownTest ? 2 : (split.train + split.validation) / total;
  return `CASE WHEN ${place} < ${trainEnd} THEN ${sideNumbers.train} WHEN ${place} < ${validationEnd} THEN ${sideNumbers.validation} ELSE ${sideNumbers.test} END`;
}

/** @throws ConfigurationError if the test source has a group that is learned from. */
async function refuseSharedGroups(database: Database, table: string, group: string): Promise<void> {
  const column = quoteName(group);
  const [{ shared }] = await database.rows<{ shared: number }>(
    `SELECT count(*) AS shared FROM (SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL
       GROUP BY ${column} HAVING count(DISTINCT ${quoteName(testMark)}) = 2)`,
  );
  if (shared === 0) return;
  throw new ConfigurationError(
    `${shared} groups of "${group}" are both in data.source and in data.test-source, although the split is by group.`,
    {
      location: { key: 'data.split.by.group', column: group },
      hint: 'Give each group to one of them, or leave out data.test-source.',
    },
  );
}
