import { ConfigurationError } from '../base/errors.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { LearningTask } from '../learners/learner.ts';
import { type Database, quoteName } from './database.ts';
import { testMark } from './select-columns.ts';
import { type SplitName, splitNames, splitPosition, splitSide, stratifiedPlaces } from './splits.ts';

/**
 * Turns the table `prepared` into `split`, where each row has its side in `mlops_split`.
 * @returns warnings: how many identities the test source shares with the source.
 * @throws ConfigurationError if a side would get no row, or a stratified split has no classes.
 */
export async function assignSplits(
  database: Database,
  data: PipelineConfig['data'],
  task: LearningTask,
  ownTest: boolean,
): Promise<string[]> {
  const { split } = data;
  if (split.by === 'stratified' && task === 'regression') {
    throw new ConfigurationError('A stratified split needs classes, but the task is regression.', {
      location: { key: 'data.split.by' },
      hint: 'Use "by: random".',
    });
  }
  await database.run(`CREATE TEMP VIEW placed AS
    SELECT *, ${splitPosition('mlops_key', split.seed)} AS mlops_position FROM prepared
    WHERE NOT ${quoteName(testMark)}`);
  const stratified = split.by === 'stratified' && data.target !== undefined;
  const sided = stratified
    ? `SELECT placed.* EXCLUDE (mlops_position), ${splitSide(split, 'mlops_place', ownTest)} AS mlops_split
       FROM placed JOIN (${stratifiedPlaces('placed', data.target as string)}) USING (mlops_key)`
    : `SELECT * EXCLUDE (mlops_position), ${splitSide(split, 'mlops_position', ownTest)} AS mlops_split FROM placed`;
  await database.run(`CREATE TABLE split AS ${sided}
    ${ownTest ? `UNION ALL BY NAME SELECT *, 'test' AS mlops_split FROM prepared WHERE ${quoteName(testMark)}` : ''}`);
  await database.run('DROP VIEW placed; DROP TABLE prepared');
  await refuseEmptySplits(database);
  return ownTest ? findSharedIdentities(database) : [];
}

async function refuseEmptySplits(database: Database): Promise<void> {
  const counts = await database.rows<{ name: SplitName; rows: number }>(
    'SELECT mlops_split AS name, count(*) AS rows FROM split GROUP BY ALL',
  );
  for (const name of splitNames) {
    if (counts.some((count) => count.name === name)) continue;
    const total = counts.reduce((sum, { rows }) => sum + rows, 0);
    throw new ConfigurationError(`The ${name} split got none of the ${total} rows.`, {
      location: { key: `data.split.${name}` },
      hint: 'Give it a larger share, or provide more rows; rows that are the same all go to one side.',
    });
  }
}

/** Test rows that are in the source as well make a model look better than it is. */
async function findSharedIdentities(database: Database): Promise<string[]> {
  const [{ shared, all }] = await database.rows<{ shared: number; all: number }>(
    `SELECT count(*) FILTER (WHERE mlops_key IN (SELECT mlops_key FROM split WHERE mlops_split <> 'test')) AS shared,
       count(*) AS all FROM split WHERE mlops_split = 'test'`,
  );
  if (shared === 0) return [];
  const share = Number(((100 * shared) / all).toPrecision(2));
  return [
    `${shared} test rows (${share} %) are in data.source as well: the model may have learned from them.`,
  ];
}
