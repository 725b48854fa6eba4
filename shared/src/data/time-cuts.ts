import { ConfigurationError } from '../base/errors.ts';
import { findColumn, type TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';
import { testMark } from './select-columns.ts';
import type { SideRequest } from './split-sides.ts';

export interface TimeCuts {
  /** SQL for a row's moment as a number. */
  readonly moment: string;
  /** The first moment that is no longer for training. */
  readonly validation: string;
  /** The first moment of the test; null where the test split has a source of its own. */
  readonly test: string | null;
}

/**
 * Where a split by time is cut: rows of one moment stay together, and every row for training is earlier than every
 * row for validation, and these earlier than the test.
 * @throws ConfigurationError if the column is no time, lacks values, or has too few moments.
 */
export async function timeCuts(
  database: Database,
  table: string,
  name: string,
  { split, columns, target, ownTest }: Pick<SideRequest, 'split' | 'columns' | 'target' | 'ownTest'>,
): Promise<TimeCuts> {
  const key = 'data.split.by.time';
  const column = findColumn(columns, name, key);
  const moment = momentOf(column, key);
  const total = split.train + split.validation + (ownTest ? 0 : split.test);
  const labelled = target === null ? 'true' : `${quoteName(target)} IS NOT NULL`;
  const mark = quoteName(testMark);
  // The first moment with more than a share of the rows at or before it belongs to the next side.
  const cut = (share: number) => `quantile_disc(moment, ${Math.min(1, share / total)})`;
  const [facts] = await database.rows<Record<'missing' | 'late', number> & Record<string, string | null>>(
    `SELECT count(*) FILTER (WHERE moment IS NULL) AS missing,
       ${cut(split.train)}::VARCHAR AS validation, ${cut(split.train + split.validation)}::VARCHAR AS test,
       min(moment)::VARCHAR AS first, max(moment)::VARCHAR AS last
     FROM (SELECT ${moment} AS moment FROM ${table} WHERE ${labelled} AND NOT ${mark})`,
  );
  const location = { key, column: name };
  if (facts.missing > 0) {
    throw new ConfigurationError(
      `${facts.missing} rows have no value in "${name}", by which the data is split.`,
      {
        location,
        hint: 'Leave these rows out with data.query, or split by another column.',
      },
    );
  }
  const { validation, test, first } = facts;
  if (validation === null || test === null || validation === first || (!ownTest && test === validation)) {
    throw new ConfigurationError(`"${name}" has too few different moments for the shares of the split.`, {
      location,
      hint: 'Rows of one moment stay on one side. Name a finer column, or change the shares.',
    });
  }
  if (ownTest)
    await refuseTestBefore(database, { table, moment, last: facts.last as string, mark, location });
  return { moment, validation, test: ownTest ? null : test };
}

function momentOf({ name, type }: TypedColumn, key: string): string {
  if (type === 'date' || type === 'timestamp') return `epoch_us(${quoteName(name)}::TIMESTAMP)`;
  if (type === 'integer' || type === 'number') return quoteName(name);
  throw new ConfigurationError(`The column "${name}" is of type ${type}, so that it says no time.`, {
    location: { key, column: name },
    hint: 'Name a date, a timestamp or a number that grows with time; data.query can cast text: strptime(text, format).',
  });
}

/** A test source must lie after all that is learned from. */
async function refuseTestBefore(
  database: Database,
  place: {
    table: string;
    moment: string;
    last: string;
    mark: string;
    location: { key: string; column: string };
  },
): Promise<void> {
  const [{ early }] = await database.rows<{ early: number }>(
    `SELECT count(*) AS early FROM ${place.table}
     WHERE ${place.mark} AND coalesce(${place.moment} <= ${place.last}, true)`,
  );
  if (early === 0) return;
  throw new ConfigurationError(
    `${early} rows of data.test-source are not after the last row of data.source, although the split is by time.`,
    {
      location: place.location,
      hint: 'A test on the past says little of the future: cut the sources apart in time.',
    },
  );
}
