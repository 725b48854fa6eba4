import { z } from 'zod';
import { columnTypes } from './table.ts';

const columnSchema = z.strictObject({
  name: z.string(),
  type: z.enum(columnTypes),
  /** What the column is for; `feature` unless the configuration says otherwise. */
  role: z.enum(['feature', 'target', 'id', 'weight', 'action', 'reward', 'propensity', 'dropped']),
});

/** schema.json of a data set. */
export const dataSchemaSchema = z.strictObject({
  format: z.literal('mlops-schema/1'),
  columns: z.array(columnSchema),
  target: z.string().nullable(),
});
export type DataSchema = z.infer<typeof dataSchemaSchema>;
