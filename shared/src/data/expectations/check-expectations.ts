import { columnExpectations, type Expectations } from '../../config/expectation-schema.ts';
import { columnsOf, type TypedColumn } from '../column-types.ts';
import { type Database, quoteName } from '../database.ts';
import type { ColumnCheck, ExpectedColumn, ReferencedColumn } from './column-kind.ts';
import { columnKinds } from './column-kinds.ts';
import { type ColumnSource, type CountedFigures, columnValue, countFigures } from './count-figures.ts';
import { type ExampleContext, findExamples } from './examples.ts';
import { Mistakes } from './mistakes.ts';
import type { ExpectationResult } from './result.ts';
import { freshness } from './table/freshness.ts';
import { rowCount } from './table/row-count.ts';
import { sqlChecks } from './table/sql-checks.ts';
import { uniqueTogether } from './table/unique-together.ts';
import type { TableContext, TableKind } from './table-kind.ts';

export interface ExpectationOptions {
  /** Columns whose values are never shown. */
  readonly sensitive: ReadonlySet<string>;
  /** Columns that identify a row, to be shown with examples; those of `data.id`. */
  readonly identify: readonly string[];
  /** For each column with a foreign key the table that the other source was loaded into. */
  readonly references: ReadonlyMap<string, string>;
  /** The time that freshness is judged at. */
  readonly now: Date;
}

/** What is expected of one column, planned. */
interface ColumnPlan {
  readonly column: ExpectedColumn;
  readonly checks: readonly ColumnCheck[];
}

/**
 * Checks all expectations and gives all results, in the order of the configuration.
 * @param table one with all rows, its columns normalised; text may be stored as an ENUM. The database is locked, since
 * SQL of the user is run; patterns were checked with `checkPatterns`.
 * @throws ConfigurationError, naming everything at once, if an expectation names a column that is not there, or cannot
 * be checked.
 */
export async function checkExpectations(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
  expectations: Expectations,
  options: ExpectationOptions,
): Promise<ExpectationResult[]> {
  if (Object.keys(expectations).length === 0) return [];
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  const context: TableContext = {
    database,
    table,
    columns,
    rows,
    now: options.now,
    identify: options.identify.filter((name) => columns.some((column) => column.name === name)),
    sensitive: options.sensitive,
  };
  const mistakes = new Mistakes();
  const plans = await planColumns(context, expectations, options, mistakes);
  const tableChecks = await planTable(context, expectations, mistakes);
  mistakes.throwIfAny();
  const source: ColumnSource = { table, listed: await listedColumns(database, table) };
  const counted = await countFigures(
    database,
    source,
    plans.map(({ column, checks }) => ({ column, figures: checks.flatMap(({ figures }) => figures) })),
  );
  const byColumn = new Map<string, ExpectationResult[]>();
  for (const [index, plan] of plans.entries()) {
    byColumn.set(plan.column.name, await judgeColumn(context, plan, counted[index]));
  }
  const results: ExpectationResult[] = [];
  for (const subject of Object.keys(expectations)) {
    results.push(...((await tableChecks.get(subject)?.()) ?? byColumn.get(subject) ?? []));
  }
  return results;
}

async function planColumns(
  { database, columns, sensitive }: TableContext,
  expectations: Expectations,
  options: ExpectationOptions,
  mistakes: Mistakes,
): Promise<ColumnPlan[]> {
  const plans: ColumnPlan[] = [];
  for (const [name, expectation] of columnExpectations(expectations)) {
    const key = `data.expect.${name}`;
    const typed = mistakes.columnOf(name, columns, key);
    if (typed === undefined) continue;
    const column: ExpectedColumn = { ...typed, sensitive: sensitive.has(name) };
    const referenced =
      expectation.references === undefined
        ? undefined
        : await findReferenced(database, name, expectation.references.column, options, mistakes);
    const mistake = (message: string, hint: string) =>
      mistakes.add({ key, column: name, message: `${key} ${message}`, hint });
    const checks = columnKinds.flatMap((kind) => kind.plan(column, expectation, { referenced, mistake }));
    plans.push({ column, checks });
  }
  return plans;
}

async function findReferenced(
  database: Database,
  column: string,
  sourceColumn: string,
  { references }: ExpectationOptions,
  mistakes: Mistakes,
): Promise<ReferencedColumn | undefined> {
  const table = references.get(column);
  if (table === undefined) throw new RangeError(`The source that "${column}" references was not loaded.`);
  const columns = await columnsOf(database, table);
  const found = columns.find(({ name }) => name === sourceColumn);
  if (found !== undefined) return { ...found, table };
  mistakes.add({
    key: `data.expect.${column}.references.column`,
    column: sourceColumn,
    message: `data.expect.${column}.references names a column "${sourceColumn}" that its source does not have.`,
    hint: `It has: ${columns
      .slice(0, 10)
      .map(({ name }) => `"${name}"`)
      .join(', ')}.`,
  });
  return undefined;
}

/** What there is to check of all columns together, by its key in the configuration. */
async function planTable(
  context: TableContext,
  { rows, table }: Expectations,
  mistakes: Mistakes,
): Promise<Map<string, () => Promise<ExpectationResult[]>>> {
  const plan = async <E>(kind: TableKind<E>, expected: E | undefined) => {
    if (expected === undefined) return async () => [];
    await kind.findMistakes(expected, context, mistakes);
    return () => kind.check(expected, context);
  };
  const ofRows = await plan(rowCount, rows);
  const ofTable = [
    await plan(uniqueTogether, table?.unique),
    await plan(freshness, table?.freshness),
    await plan(sqlChecks, table?.checks),
  ];
  return new Map([
    ['rows', ofRows],
    [
      'table',
      async () => {
        const results: ExpectationResult[] = [];
        for (const check of ofTable) results.push(...(await check()));
        return results;
      },
    ],
  ]);
}

async function listedColumns(database: Database, table: string): Promise<Set<string>> {
  const described = await database.rows<{ column_name: string; column_type: string }>(
    `DESCRIBE ${quoteName(table)}`,
  );
  return new Set(
    described.filter(({ column_type }) => column_type.startsWith('ENUM')).map((row) => row.column_name),
  );
}

async function judgeColumn(
  context: ExampleContext & { readonly rows: number },
  { column, checks }: ColumnPlan,
  { present, figures }: CountedFigures,
): Promise<ExpectationResult[]> {
  const rows = { present, all: context.rows };
  const results: ExpectationResult[] = [];
  let at = 0;
  for (const check of checks) {
    const own = figures.slice(at, at + check.figures.length);
    at += check.figures.length;
    const judgement = check.judge(own, rows);
    const wanted = !judgement.held || (judgement.violations ?? 0) > 0;
    const detail = judgement.held || column.sensitive || present === 0 ? undefined : check.detail;
    const found = detail
      ? `${detail.words(await readAggregate(context, column, detail.sql(rows)))}: ${judgement.found}`
      : judgement.found;
    const examples = wanted && check.examples ? await findExamples(context, column, check.examples) : null;
    results.push({ subject: column.name, expectation: check.expectation, ...judgement, found, examples });
  }
  return results;
}

async function readAggregate(
  { database, table }: ExampleContext,
  column: ExpectedColumn,
  aggregate: string,
): Promise<string> {
  const [{ value }] = await database.rows<{ value: string }>(
    `SELECT (${aggregate})::VARCHAR AS value FROM (SELECT ${columnValue(column)} AS v FROM ${quoteName(table)})`,
  );
  return value;
}
