import type { TypedColumn } from '../../column-types.ts';
import { quoteName } from '../../database.ts';
import { findRepeated } from '../examples.ts';
import { type ExpectationResult, judgedByRows } from '../result.ts';
import type { TableContext, TableKind } from '../table-kind.ts';

type Lists = readonly (readonly string[])[];

/** `table.unique`: values of several columns that appear together once. Rows that lack one of them do not count. */
export const uniqueTogether: TableKind<Lists> = {
  findMistakes: async (lists, { columns }, mistakes) => {
    for (const name of new Set(lists.flat())) mistakes.columnOf(name, columns, 'data.expect.table.unique');
  },
  check: async (lists, context) => {
    const results: ExpectationResult[] = [];
    for (const names of lists) {
      results.push(
        await checkTogether(
          context.columns.filter(({ name }) => names.includes(name)),
          names,
          context,
        ),
      );
    }
    return results;
  },
};

async function checkTogether(
  columns: readonly TypedColumn[],
  names: readonly string[],
  context: TableContext,
): Promise<ExpectationResult> {
  const quoted = columns.map(({ name }) => quoteName(name));
  const [{ present, different }] = await context.database.rows<{ present: number; different: number }>(
    `SELECT coalesce(sum(n), 0)::BIGINT AS present, count(*) AS different FROM (SELECT count(*) AS n
     FROM ${quoteName(context.table)} WHERE ${quoted.map((name) => `${name} IS NOT NULL`).join(' AND ')}
     GROUP BY ${quoted.join(', ')})`,
  );
  const judgement = judgedByRows(present - different, { count: present, called: 'rows' }, 1);
  return {
    subject: 'table',
    expectation: `unique: [${names.join(', ')}]`,
    ...judgement,
    examples: judgement.held ? null : await findRepeated(context, columns),
  };
}
