import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { columnExpectations, type Expectations } from '../../config/expectation-schema.ts';
import { type Database, quoteText } from '../database.ts';

/**
 * Compiles every pattern of `matches` with RE2, before any data is loaded.
 * @throws ConfigurationError naming the pattern that RE2 does not take, with its words.
 */
export async function checkPatterns(database: Database, expectations: Expectations): Promise<void> {
  for (const [name, { matches }] of columnExpectations(expectations)) {
    if (matches === undefined) continue;
    await database.rows(`SELECT regexp_full_match('', ${quoteText(matches)})`).catch((cause) => {
      const words = messageOf(cause).split('\n')[0];
      throw new ConfigurationError(`data.expect.${name}.matches is no regular expression of RE2: ${words}`, {
        location: { key: `data.expect.${name}.matches`, column: name },
        hint: 'Its syntax: https://github.com/google/re2/wiki/Syntax.',
        cause,
      });
    });
  }
}
