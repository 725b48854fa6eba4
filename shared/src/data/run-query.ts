import { ConfigurationError } from '../base/errors.ts';
import { type Database, quoteName } from './database.ts';

/**
 * Makes a table of what data.query gives over the table or view `source`, in a database that is locked.
 * @param on the key of another source that the query is applied to, where it was written for the training data.
 * @throws ConfigurationError if the query is not one SELECT, or fails.
 */
export async function createFromQuery(
  database: Database,
  table: string,
  query: string,
  on?: string,
): Promise<void> {
  await database.checkSelect(query, 'data.query');
  await database.run(`CREATE TABLE ${quoteName(table)} AS ${query}`).catch((cause: Error) => {
    throw new ConfigurationError(
      `The query failed${on === undefined ? '' : ` on ${on}`}: ${cause.message.split('\n')[0]}`,
      {
        location: { key: 'data.query' },
        hint:
          on === undefined
            ? 'It reads the table "source"; files, extensions and settings are closed to it.'
            : 'data.query is applied to current data as well; write it so that it does not need the target.',
        cause,
      },
    );
  });
}
