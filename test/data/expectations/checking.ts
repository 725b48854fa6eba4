import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import { columnsOf } from '../../../shared/src/data/column-types.ts';
import { Database } from '../../../shared/src/data/database.ts';
import {
  checkExpectations,
  type ExpectationOptions,
} from '../../../shared/src/data/expectations/check-expectations.ts';
import { checkPatterns } from '../../../shared/src/data/expectations/check-patterns.ts';
import type { ExpectationResult } from '../../../shared/src/data/expectations/result.ts';
import type { Owner } from '../../support/workspace.ts';

export interface CheckedTable {
  readonly database: Database;
  /** Checks what stands below `data.expect`, as prepare-data does. */
  check(expect: string, options?: Partial<ExpectationOptions>): Promise<ExpectationResult[]>;
}

/** A locked database with the table `prepared`. @param statements SQL that makes it. */
export async function tableOf(t: Owner, statements: string): Promise<CheckedTable> {
  const database = await Database.open({
    load: async () => createRequire(import.meta.url)('@duckdb/node-api'),
    temporaryDirectory: tmpdir(),
    directories: [],
  });
  t.after(async () => database.close());
  await database.run(statements);
  await database.lock();
  return {
    database,
    check: async (expect, options = {}) => {
      const { data } = parseConfig(`data:\n  expect:\n${expect.replace(/^/gm, '    ')}\n`);
      await checkPatterns(database, data.expect ?? {});
      return checkExpectations(
        database,
        'prepared',
        await columnsOf(database, 'prepared'),
        data.expect ?? {},
        {
          sensitive: new Set(),
          identify: [],
          references: new Map(),
          now: new Date('2026-02-01T00:00:00Z'),
          ...options,
        },
      );
    },
  };
}

/** The one result. */
export async function only(results: Promise<ExpectationResult[]>): Promise<ExpectationResult> {
  const found = await results;
  if (found.length !== 1) throw new Error(`There are ${found.length} results.`);
  return found[0];
}
