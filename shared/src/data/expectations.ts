import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { ColumnExpectation, Expectations } from '../config/expectation-schema.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText } from './database.ts';

/** One expectation and how well the data meets it. */
export interface ExpectationResult {
  /** `rows` for the number of rows, else the column's name. */
  subject: string;
  /** As configured, for example `max: 100`. */
  expectation: string;
  held: boolean;
  /** Rows that violate it; null where it is not about rows. */
  violations: number | null;
  /** `violations` over all rows. */
  share: number | null;
  /** What was found, in a few words. */
  found: string;
}

/**
 * Checks all expectations and gives all results, in the order of the configuration.
 * @throws ConfigurationError if an expectation names a column that is not there, or cannot be checked.
 */
export async function checkExpectations(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
  expectations: Expectations,
): Promise<ExpectationResult[]> {
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  const results: ExpectationResult[] = [];
  for (const [subject, expectation] of Object.entries(expectations)) {
    if (expectation === undefined) continue;
    if (subject === 'rows') {
      results.push(...checkRowCount(rows, expectation as { min?: number; max?: number }));
      continue;
    }
    const column = columns.find(({ name }) => name === subject);
    if (!column) {
      throw new ConfigurationError(
        `data.expect speaks of a column "${subject}" that the data does not have.`,
        {
          location: { key: `data.expect.${subject}`, column: subject },
          hint: suggestName(
            subject,
            columns.map(({ name }) => name),
          ),
        },
      );
    }
    results.push(...(await checkColumn(database, table, rows, column, expectation as ColumnExpectation)));
  }
  return results;
}

function checkRowCount(rows: number, { min, max }: { min?: number; max?: number }): ExpectationResult[] {
  const result = (expectation: string, held: boolean): ExpectationResult => ({
    subject: 'rows',
    expectation,
    held,
    violations: null,
    share: null,
    found: `${rows} rows`,
  });
  return [
    ...(min === undefined ? [] : [result(`min: ${min}`, rows >= min)]),
    ...(max === undefined ? [] : [result(`max: ${max}`, rows <= max)]),
  ];
}

async function checkColumn(
  database: Database,
  table: string,
  rows: number,
  column: TypedColumn,
  expectation: ColumnExpectation,
): Promise<ExpectationResult[]> {
  const results: ExpectationResult[] = [];
  const name = quoteName(column.name);
  if (expectation.type !== undefined) {
    // An integer is a number as well; nothing else is converted silently.
    const held =
      column.type === expectation.type || (expectation.type === 'number' && column.type === 'integer');
    results.push({
      subject: column.name,
      expectation: `type: ${expectation.type}`,
      held,
      violations: null,
      share: null,
      found: `type ${column.type}`,
    });
  }
  const conditions: { expectation: string; violated: string }[] = [];
  if (expectation.min !== undefined || expectation.max !== undefined) requireNumeric(column);
  if (expectation.min !== undefined) {
    conditions.push({ expectation: `min: ${expectation.min}`, violated: `${name} < ${expectation.min}` });
  }
  if (expectation.max !== undefined) {
    conditions.push({ expectation: `max: ${expectation.max}`, violated: `${name} > ${expectation.max}` });
  }
  if (expectation.values !== undefined) {
    conditions.push({
      expectation: `values: ${expectation.values.map(String).join(', ')}`,
      violated: notAmong(column, expectation.values),
    });
  }
  if (expectation.matches !== undefined) {
    conditions.push({
      expectation: `matches: ${expectation.matches}`,
      violated: `NOT regexp_full_match(${name}::VARCHAR, ${quoteText(expectation.matches)})`,
    });
  }
  for (const condition of conditions) {
    const [{ violations }] = await database
      .rows<{ violations: number }>(
        `SELECT count(*) AS violations FROM ${quoteName(table)} WHERE ${condition.violated}`,
      )
      .catch((cause) => {
        throw new ConfigurationError(`data.expect.${column.name} cannot be checked: ${cause.message}`, {
          location: { key: `data.expect.${column.name}`, column: column.name },
          cause,
        });
      });
    results.push(rowResult(column.name, condition.expectation, violations, rows, violations === 0));
  }
  if (expectation.unique) {
    const [{ repeated }] = await database.rows<{ repeated: number }>(
      `SELECT count(${name}) - count(DISTINCT ${name}) AS repeated FROM ${quoteName(table)}`,
    );
    results.push(rowResult(column.name, 'unique: true', repeated, rows, repeated === 0));
  }
  if (expectation.missing !== undefined) {
    const [{ missing }] = await database.rows<{ missing: number }>(
      `SELECT count(*) - count(${name}) AS missing FROM ${quoteName(table)}`,
    );
    const { max } = expectation.missing;
    results.push(rowResult(column.name, `missing: { max: ${max} }`, missing, rows, missing <= max * rows));
  }
  return results;
}

/** SQL for "has a value, and none of these": numbers are compared as numbers, so that 1 is 1.0. */
function notAmong({ name, type }: TypedColumn, values: readonly (string | number | boolean)[]): string {
  const numeric = type === 'integer' || type === 'number';
  if (numeric && values.every((value) => typeof value === 'number')) {
    return `${quoteName(name)}::DOUBLE NOT IN (${values.map((value) => `${value}::DOUBLE`).join(', ')})`;
  }
  const allowed = values.map((value) => quoteText(String(value))).join(', ');
  return `${quoteName(name)}::VARCHAR NOT IN (${allowed})`;
}

function requireNumeric(column: TypedColumn): void {
  if (column.type === 'integer' || column.type === 'number') return;
  throw new ConfigurationError(
    `data.expect.${column.name} has min or max, but the column is of type ${column.type}.`,
    {
      location: { key: `data.expect.${column.name}`, column: column.name },
      hint: 'min and max are for numbers; use "values" or "matches" for text.',
    },
  );
}

function rowResult(
  subject: string,
  expectation: string,
  violations: number,
  rows: number,
  held: boolean,
): ExpectationResult {
  const share = rows === 0 ? 0 : violations / rows;
  return { subject, expectation, held, violations, share, found: `${violations} of ${rows} rows` };
}
