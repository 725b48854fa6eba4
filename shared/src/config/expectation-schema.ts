import { z } from 'zod';
import { isMoment } from './moment.ts';
import { mistakeInPattern } from './re2-pattern.ts';
import { sourceSchema } from './source-schema.ts';
import { columnName } from './values.ts';

/** Whether the ends of a range leave anything between them; a range without ends says nothing. */
function leavesSomething({ min, max }: { min?: number; max?: number }): boolean {
  return (min !== undefined || max !== undefined) && (min === undefined || max === undefined || min <= max);
}

const emptyRange = {
  error: 'needs min, max or both, and min must not be above max',
  // A misspelt key is one mistake and not two.
  when: ({ issues }: { issues: readonly unknown[] }) => issues.length === 0,
};

/** Two ends of one kind, at least one of them given. */
function range(end: z.ZodNumber) {
  return z
    .strictObject({
      min: end.optional().describe('At least so much.'),
      max: end.optional().describe('At most so much.'),
    })
    .refine(leavesSomething, emptyRange);
}

const count = z.int().nonnegative();
const bound = z.union([
  z.number(),
  z
    .string()
    .refine(isMoment, { error: 'expected a date or a moment such as 2026-01-31 or 2026-01-31T12:00:00Z' }),
]);

const quantiles = z
  .record(z.string(), range(z.number()))
  .superRefine((entries, context) => {
    for (const key of Object.keys(entries)) {
      if (/^(0(\.\d+)?|1(\.0+)?)$/.test(key)) continue;
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'must be a share from 0 to 1, such as "0.95"',
      });
    }
  })
  .describe('Ranges of quantiles by their share, for example { "0.95": { max: 10 } }.');

/** What must hold of one column. */
export const columnExpectationSchema = z
  .strictObject({
    type: z
      .enum(['integer', 'number', 'boolean', 'text', 'date', 'timestamp'])
      .optional()
      .describe('Type of the column; an integer is a number as well.'),
    min: bound.optional().describe('Smallest value allowed: a number, date or moment.'),
    max: bound.optional().describe('Largest value allowed: a number, date or moment.'),
    values: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional()
      .describe('The only values allowed.'),
    matches: z
      .string()
      .superRefine((pattern, context) => {
        const mistake = mistakeInPattern(pattern);
        if (mistake !== undefined) context.addIssue(mistake);
      })
      .optional()
      .describe('Regular expression (RE2) for the whole value.'),
    length: range(count).optional().describe('How many characters a text may have.'),
    references: z
      .strictObject({
        source: sourceSchema.describe('Source that has every value allowed.'),
        column: columnName.describe('Its column with these values.'),
      })
      .optional()
      .describe('Every value must be in a column of another source (foreign key).'),
    unique: z.boolean().optional().describe('No value twice.'),
    mostly: z
      .number()
      .gt(0)
      .max(1)
      .optional()
      .describe(
        'Share of the values that must meet min, max, values, matches, length, references and unique (1).',
      ),
    missing: z
      .strictObject({ max: z.number().min(0).max(1).describe('Largest share.') })
      .optional()
      .describe('Largest share of rows without a value, 0 to 1.'),
    distinct: range(count).optional().describe('How many different values there may be.'),
    mean: range(z.number()).optional().describe('Range of the mean.'),
    median: range(z.number()).optional().describe('Range of the median.'),
    quantiles: quantiles.optional(),
  })
  .refine(({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max, {
    error: 'min must not be above max',
  })
  .describe('What must hold of one column.');
export type ColumnExpectation = z.infer<typeof columnExpectationSchema>;

const freshnessSchema = z
  .strictObject({
    column: columnName.describe('Column of dates or moments.'),
    'max-age': z
      .string()
      .regex(/^\d+(\.\d+)? ?[smhdw]$/, 'must read like "7d"; units are s, m, h, d and w')
      .describe('Longest time since the newest value, for example 7d or 12h.'),
  })
  .describe('How old the newest value may be when the stage runs.');

const sqlCheckSchema = z.strictObject({
  name: z.string().min(1).describe('What the check is called in reports.'),
  sql: z.string().min(1).describe('SELECT over the table "data" that gives the rows that violate it.'),
});

/** What must hold of all columns together. */
export const tableExpectationSchema = z
  .strictObject({
    unique: z
      .array(z.array(columnName).min(1))
      .min(1)
      .optional()
      .describe('Lists of columns whose values together appear once.'),
    freshness: freshnessSchema.optional(),
    checks: z.array(sqlCheckSchema).min(1).optional().describe('SQL that finds rows that must not be there.'),
  })
  .describe('What must hold of all columns together.');
export type TableExpectation = z.infer<typeof tableExpectationSchema>;

const rowCountSchema = range(count).describe('How many rows there must be.');
export type RowCountExpectation = z.infer<typeof rowCountSchema>;

/** What must hold of the data: "rows" is about their number, "table" about all columns, every other key is a column. */
export const expectationsSchema = z
  .object({ rows: rowCountSchema.optional(), table: tableExpectationSchema.optional() })
  .catchall(columnExpectationSchema);
export type Expectations = z.infer<typeof expectationsSchema>;

/** What is expected of columns, by name, in the order of the configuration. */
export function columnExpectations(expectations: Expectations): [name: string, ColumnExpectation][] {
  return Object.entries(expectations).filter(
    (entry): entry is [string, ColumnExpectation] =>
      entry[0] !== 'rows' && entry[0] !== 'table' && entry[1] !== undefined,
  );
}
