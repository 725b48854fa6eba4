import { ConfigurationError } from '../base/errors.ts';
import { type Database, quoteName } from './database.ts';
import { preparedTable } from './prepared-table.ts';
import { type Selection, testMark } from './select-columns.ts';
import { sideColumn, sideNumbers, splitNames } from './splits.ts';

/**
 * Checks the sides of the table `prepared`.
 * @param keepUnlabelled whether rows without a target are kept to learn from.
 * @returns warnings: rows without a target, and test rows that the source has as well.
 * @throws ConfigurationError if a side got no row.
 */
export async function checkSides(
  database: Database,
  target: string | null,
  { ownTest }: Selection,
  keepUnlabelled: boolean,
): Promise<string[]> {
  const counts = await database.rows<{ side: number; rows: number }>(
    `SELECT ${sideColumn} AS side, count(*) AS rows FROM ${preparedTable} GROUP BY ALL`,
  );
  const rowsOf = (name: keyof typeof sideNumbers): number =>
    counts.find(({ side }) => side === sideNumbers[name])?.rows ?? 0;
  const total = splitNames.reduce((sum, name) => sum + rowsOf(name), 0);
  const empty = splitNames.find((name) => rowsOf(name) === 0);
  if (empty !== undefined) {
    throw new ConfigurationError(`The ${empty} split got none of the ${total} rows.`, {
      location: { key: `data.split.${empty}` },
      hint: 'Give it a larger share, or provide more rows; rows that are the same all go to one side.',
    });
  }
  const warnings = ownTest ? await findSharedIdentities(database) : [];
  const unlabelled = rowsOf('unlabelled');
  if (unlabelled === 0) {
    return keepUnlabelled
      ? ['Every row has a target, so that there is nothing to learn from without one.', ...warnings]
      : warnings;
  }
  if (keepUnlabelled) return warnings;
  return [`${unlabelled} rows have no value in the target "${target}"; they are left out.`, ...warnings];
}

/** Test rows that are in the source as well make a model look better than it is. */
async function findSharedIdentities(database: Database): Promise<string[]> {
  const learned = `SELECT mlops_key FROM ${preparedTable} WHERE NOT ${quoteName(testMark)}`;
  const [{ shared, all }] = await database.rows<{ shared: number; all: number }>(
    `SELECT count(*) FILTER (WHERE mlops_key IN (${learned})) AS shared, count(*) AS all
     FROM ${preparedTable} WHERE ${sideColumn} = ${sideNumbers.test}`,
  );
  if (shared === 0) return [];
  const share = Number(((100 * shared) / all).toPrecision(2));
  return [
    `${shared} test rows (${share} %) are in data.source as well: the model may have learned from them.`,
  ];
}
