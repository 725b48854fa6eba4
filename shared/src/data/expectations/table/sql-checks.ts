import { ConfigurationError, InfrastructureError, messageOf } from '../../../base/errors.ts';
import type { TableExpectation } from '../../../config/expectation-schema.ts';
import { quoteName } from '../../database.ts';
import { mostExamples, shortened } from '../examples.ts';
import { type ExampleRows, type ExpectationResult, judged } from '../result.ts';
import type { TableContext, TableKind } from '../table-kind.ts';

type SqlCheck = NonNullable<TableExpectation['checks']>[number];

const hint = 'It reads the table "data" with DuckDB\'s SQL and gives the rows that violate it.';

/** The view that a check reads, and the one that stands for its result. */
const dataView = 'data';
const resultView = 'mlops_check';

/**
 * `table.checks`: a SELECT over the table `data` that gives the rows that violate it; it holds if there are none. It is
 * run after the database was locked, and ends with the job's time.
 */
export const sqlChecks: TableKind<readonly SqlCheck[]> = {
  findMistakes: async (checks, context, mistakes) => {
    await withData(context, async () => {
      for (const [index, { name, sql }] of checks.entries()) {
        const key = `data.expect.table.checks.${index}`;
        try {
          await context.database.checkSelect(sql, key);
        } catch (error) {
          if (!(error instanceof ConfigurationError)) throw error;
          mistakes.add({ key, message: `The check "${name}" cannot be run: ${error.message}`, hint });
        }
      }
    });
  },
  check: async (checks, context) => {
    const results: ExpectationResult[] = [];
    await withData(context, async () => {
      for (const [index, check] of checks.entries()) {
        results.push(
          await runCheck(check, context).catch((cause) => {
            throw failedCheck(check.name, `data.expect.table.checks.${index}`, cause, context);
          }),
        );
      }
    });
    return results;
  },
};

/** Shows a check the columns of the data and nothing that is there for ourselves; text is text however it is stored. */
async function withData(
  { database, table, columns }: TableContext,
  work: () => Promise<void>,
): Promise<void> {
  const select = columns.map(({ name, type }) =>
    type === 'text' ? `${quoteName(name)}::VARCHAR AS ${quoteName(name)}` : quoteName(name),
  );
  await database.run(
    `CREATE TEMPORARY VIEW ${dataView} AS SELECT ${select.join(', ')} FROM main.${quoteName(table)}`,
  );
  try {
    await work();
  } finally {
    await database.run(`DROP VIEW temp.${dataView}`);
  }
}

async function runCheck({ name, sql }: SqlCheck, context: TableContext): Promise<ExpectationResult> {
  const { database, sensitive } = context;
  // A view takes the statement as it is, with a semicolon or a comment at its end.
  await database.run(`CREATE OR REPLACE TEMPORARY VIEW ${resultView} AS ${sql}`);
  try {
    const [{ violations }] = await database.rows<{ violations: number }>(
      `SELECT count(*) AS violations FROM ${resultView}`,
    );
    // What a check puts into its columns cannot be known, so that none is shown beside values that must not be.
    const shows = violations > 0 && sensitive.size === 0;
    return {
      subject: 'table',
      expectation: `check: ${name}`,
      ...judged(violations === 0, violations === 1 ? '1 row' : `${violations} rows`),
      violations,
      examples: shows ? await readRows(context) : null,
    };
  } finally {
    await database.run(`DROP VIEW temp.${resultView}`);
  }
}

async function readRows({ database }: TableContext): Promise<ExampleRows> {
  const described = await database.rows<{ column_name: string }>(`DESCRIBE ${resultView}`);
  const columns = described.map(({ column_name }) => column_name);
  const cells = columns.map((name) => shortened(`${quoteName(name)}::VARCHAR`));
  const rows = await database.rows<{ cells: (string | null)[] }>(
    `SELECT [${cells.join(', ')}] AS cells FROM (FROM ${resultView} ORDER BY ALL LIMIT ${mostExamples}) ORDER BY ALL`,
  );
  return { columns, rows: rows.map((row) => row.cells) };
}

function failedCheck(name: string, key: string, cause: unknown, { sensitive }: TableContext): unknown {
  if (cause instanceof InfrastructureError) return cause;
  // DuckDB quotes the value that it could not convert.
  const [words] = messageOf(cause).split(sensitive.size > 0 ? ':' : '\n');
  return new ConfigurationError(`The check "${name}" failed: ${words}`, { location: { key }, hint, cause });
}
