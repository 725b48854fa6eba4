import type { TableExpectation } from '../../../config/expectation-schema.ts';
import { quoteName } from '../../database.ts';
import { type ExpectationResult, judged } from '../result.ts';
import { isTime } from '../sql-values.ts';
import type { TableKind } from '../table-kind.ts';

type FreshnessExpectation = NonNullable<TableExpectation['freshness']>;

const key = 'data.expect.table.freshness';
const hour = 3_600_000;
const units = { s: 1000, m: 60_000, h: hour, d: 24 * hour, w: 7 * 24 * hour };

/** A newest value may lie so far ahead: a date without a zone may belong to a zone that is ahead. Milliseconds. */
const mostAhead = 24 * hour;

/** `table.freshness`: how old the newest value of a column may be. A date is its first moment, in UTC. */
export const freshness: TableKind<FreshnessExpectation> = {
  findMistakes: async ({ column: name }, { columns, sensitive }, mistakes) => {
    const column = mistakes.columnOf(name, columns, key);
    if (column === undefined) return;
    if (!isTime(column.type)) {
      mistakes.add({
        key,
        column: name,
        message: `data.expect.table.freshness needs dates or moments, but the column "${name}" is of type ${column.type}.`,
        hint: 'Name another column, or convert it in data.query.',
      });
    }
    if (sensitive.has(name)) {
      mistakes.add({
        key,
        column: name,
        message: `data.expect.table.freshness would show the newest value of "${name}", which data.sensitive names.`,
        hint: 'Name another column.',
      });
    }
  },
  check: async (expected, { database, table, now }) => {
    const name = quoteName(expected.column);
    const [{ newest }] = await database.rows<{ newest: number | null }>(
      `SELECT epoch_ms(max(${name})::TIMESTAMP) AS newest FROM ${quoteName(table)}`,
    );
    const result: ExpectationResult = {
      subject: 'table',
      expectation: `freshness: { column: ${expected.column}, max-age: ${expected['max-age']} }`,
      ...judged(false, ''),
      examples: null,
      freshness: {
        newest: newest === null ? null : new Date(newest).toISOString(),
        maxAge: milliseconds(expected['max-age']),
      },
    };
    return [judgeFreshness(result, now)];
  },
};

/**
 * Judges freshness at a time, which may be later than when the data was read: a result that was kept gets older. Every
 * other result is given back as it is.
 */
export function judgeFreshness(result: ExpectationResult, now: Date): ExpectationResult {
  if (result.freshness === undefined) return result;
  const { newest, maxAge } = result.freshness;
  if (newest === null) return { ...result, ...judged(false, 'no values') };
  const age = now.getTime() - Date.parse(newest);
  // A slip such as the year 2099 would make the data look fresh for ever.
  if (age < -mostAhead) return { ...result, ...judged(false, `newest ${newest}, which is in the future`) };
  return { ...result, ...judged(age <= maxAge, `newest ${newest}, ${ageText(Math.max(0, age))} old`) };
}

function milliseconds(text: string): number {
  return Number.parseFloat(text) * units[text.at(-1) as keyof typeof units];
}

function ageText(age: number): string {
  const [unit, size] = age < 2 * 24 * hour ? ['hours', hour] : ['days', 24 * hour];
  return `${(age / Number(size)).toFixed(1)} ${unit}`;
}
