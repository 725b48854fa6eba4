import { z } from 'zod';

const range = z.strictObject({
  min: z.number().optional().describe('At least so many.'),
  max: z.number().optional().describe('At most so many.'),
});

/** What must hold of one column. */
export const columnExpectationSchema = z
  .strictObject({
    type: z.enum(['integer', 'number', 'boolean', 'text', 'date', 'timestamp']).optional(),
    min: z.number().optional().describe('Smallest value allowed.'),
    max: z.number().optional().describe('Largest value allowed.'),
    values: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional()
      .describe('The only values allowed.'),
    unique: z.boolean().optional().describe('No value twice.'),
    missing: z
      .strictObject({ max: z.number().min(0).max(1) })
      .optional()
      .describe('Largest share of rows without a value, 0 to 1.'),
    matches: z.string().optional().describe('Regular expression (RE2) for the whole value.'),
  })
  .describe('What must hold of one column.');
export type ColumnExpectation = z.infer<typeof columnExpectationSchema>;

/** What must hold of the data: "rows" is about their number, every other key is a column. */
export const expectationsSchema = z
  .object({ rows: range.optional().describe('How many rows there must be.') })
  .catchall(columnExpectationSchema);
export type Expectations = z.infer<typeof expectationsSchema>;
